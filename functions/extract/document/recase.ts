import { isLower, isUpper } from './characters.ts';
import type { Casing, Token, Zone } from './document.ts';
import { headlineWords } from './headline-words.ts';
import { lowerWords } from './lower-words.ts';

/** Names whose words are written small elsewhere. */
const phrases = new Set([
  ...'white house,blue house,red cross,red crescent,cold war,world war,middle east,middle eastern'.split(
    ',',
  ),
  ...'security council,general assembly,world bank,supreme court,air force,foreign office'.split(
    ',',
  ),
  ...'prime minister,state department,arab league,gulf war,good friday,peace corps,common market'.split(
    ',',
  ),
  ...'european community,soviet union,labor party,labour party,islamic state'.split(','),
  ...'north korea,south korea,north korean,south korean,north america,south america'.split(','),
  ...'south africa,south african,east germany,west germany,west bank,red sea,black sea'.split(','),
  ...'dead sea,great britain,new york,new delhi,new zealand,new england,ivory coast'.split(','),
  ...'united nations,united states,united kingdom,cape town,san francisco'.split(','),
  ...'united arab,arab emirates,papua new,new guinea,new caledonia,holy see'.split(','),
]);

/** Common words of diplomacy that the lists' sources capitalise or lack. */
const diplomacy = `minister ministers ministry ministries president presidents premier chancellor secretary ambassador ambassadors
  envoy envoys pact pacts treaty treaties protocol convention accord summit summits council parley parliament embassy
  government governments administration union party parties alliance republic democratic patriotic foreign office bureau
  chairman deputy king queen emperor prince pope general colonel sheet fact exit head`;

let words: Set<string> | null = null;
/** Whether running text writes the word small; an inflection goes with its stem. */
function isCommon(word: string): boolean {
  words ??= new Set(`${lowerWords} ${headlineWords} ${diplomacy}`.split(/\s+/));
  if (word.length < 2 || words.has(word)) return true;
  for (const suffix of ['s', 'es', 'ed', 'd', 'ing', 'ly', 'er', 'ers']) {
    if (!word.endsWith(suffix)) continue;
    const stem = word.slice(0, -suffix.length);
    if (stem.length > 2 && (words.has(stem) || (suffix === 'ing' && words.has(`${stem}e`))))
      return true;
  }
  return /ie[sd]$/.test(word) && words.has(`${word.slice(0, -3)}y`);
}

/**
 * How a sentence hides its case, null for running text. Only a headline is asked whether it capitalises its words; a dateline shouts in
 * any text [BUENOS AIRES, 11 JUN (EFE)].
 */
export function casingOf(tokens: readonly Token[], zone: Zone): Casing | null {
  if (zone === 'byline') return null;
  let capitalised = 0;
  let shouted = 0;
  let small = 0;
  for (const { text } of tokens) {
    const code = text.charCodeAt(0);
    if (isLower(code)) {
      if (zone !== 'headline') return null;
      if (text.length > 3) small++;
    } else if (isUpper(code) && text.length > 1) {
      if (isUpper(text.charCodeAt(1))) shouted++;
      else if (isLower(text.charCodeAt(1))) capitalised++;
    }
  }
  if (shouted >= 4 && capitalised + small === 0) return 'upper';
  if (zone === 'headline' && capitalised >= 4 && small * 6 <= capitalised) return 'title';
  return null;
}

/**
 * The tokens with the forms that running text would give them, for a reader who learnt from running text; spans stay.
 * [TALKS FAIL IN BRUSSELS → Talks fail in Brussels] [Ministers Sign Border Treaty → Ministers sign border treaty]
 */
export function recase(
  tokens: readonly Token[],
  casing: Casing,
  own: ReadonlySet<string> = new Set(),
): readonly Token[] {
  const lowered = tokens.map(({ text }) => text.toLowerCase());
  let first = true;
  return tokens.map((token, i) => {
    const text = lowered[i]!;
    if (!/^\p{L}/u.test(text)) return text.startsWith("'") ? { ...token, text } : token;
    const opens = first;
    first = false;
    if (text === "n't" || token.text.includes('.'))
      return { ...token, text: text === "n't" ? text : token.text };
    const named =
      phrases.has(`${text} ${lowered[i + 1]}`) || phrases.has(`${lowered[i - 1]} ${text}`);
    const small = isCommon(text) && text !== 'i' && !isMonth(lowered, i);
    if (!named && !opens && small) return { ...token, text };
    if (casing === 'title') return token;
    return { ...token, text: acronyms.has(text) || own.has(text) ? token.text : capital(text) };
  });
}

/** [ON *MAY* 4], [4 *MAY*], [SINCE *MARCH*]: the words around tell the month from the verb. */
const isMonth = (lowered: readonly string[], i: number): boolean =>
  /^(may|march)$/.test(lowered[i]!) &&
  (/^\d/.test(lowered[i + 1] ?? '') ||
    /^([12]?\d|3[01])(st|nd|rd|th)?$/.test(lowered[i - 1] ?? '') ||
    /^(in|since|until|till|last|next|early|late|mid)$/.test(lowered[i - 1] ?? ''));

/**
 * A stretch that is shouted within running text, as a post that it quotes
 * [wrote, "A DEAL WILL BE MADE SOON" → "A deal will be made soon"]; letters that stand for bodies [the UN, EU and NATO] stay.
 */
export function mendShouts(
  tokens: readonly Token[],
  own: ReadonlySet<string> = new Set(),
): readonly Token[] {
  let mended: Token[] | null = null;
  for (let from = 0; from < tokens.length; ) {
    let to = from;
    while (to < tokens.length && !hasSmall.test(tokens[to]!.text)) to++;
    const run = tokens.slice(from, to);
    const shouted = run.filter(({ text }) => text.length > 1 && startsWord.test(text));
    const common = shouted.filter(({ text }) => {
      const word = text.toLowerCase();
      return !acronyms.has(word) && isCommon(word);
    });
    if (shouted.length >= 5 && common.length >= 3) {
      mended ??= [...tokens];
      mended.splice(from, run.length, ...recase(run, 'upper', own));
    }
    from = to + 1;
  }
  return mended ?? tokens;
}

const startsWord = /^\p{L}/u;
const hasSmall = /\p{Ll}/u;

/** [the International Coffee Organization (*ICO*)]: letters that a text gives for a name of its own. */
export const acronymsOf = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/\((\p{Lu}{2,8})\)/gu)].map(([, letters]) => letters!.toLowerCase()));

/** Verbs, prepositions and conjunctions that no name begins with. */
const inNoName = new Set(
  `has have had is are was were be been to of or than into will would could should can might must said says does did do also already
  still not which who so and but where when while from its their after before since until because although whether by with or as`.split(
    /\s+/,
  ),
);

/**
 * Old archives write a capital after every period [The U.S. Has agreed → The U.S. has agreed]. Only words that no name begins with are
 * made small; a sentence that does begin there has been cut off before.
 */
export function mendCapitals(tokens: readonly Token[]): readonly Token[] {
  let mended: Token[] | null = null;
  for (let i = 1; i < tokens.length; i++) {
    const { text } = tokens[i]!;
    if (!isUpper(text.charCodeAt(0)) || !isLower(text.charCodeAt(1))) continue;
    const before = tokens[i - 1]!.text;
    // [our *Allies* and Partners]: as Washington writes them
    if (/^(Allies|Partners)$/.test(text) && ofBody.test(before)) {
      mended ??= [...tokens];
      mended[i] = { ...tokens[i]!, text: text.toLowerCase() };
      continue;
    }
    if (before.length < 3 || !before.endsWith('.') || before.startsWith('.')) continue;
    const word = text.toLowerCase();
    const participle =
      word.endsWith('ed') && word !== 'united' && word !== 'armed' && isCommon(word);
    if (!inNoName.has(word) && !participle) continue;
    mended ??= [...tokens];
    mended[i] = { ...tokens[i]!, text: word };
  }
  return mended ?? tokens;
}

const ofBody = /^(our|their|its|his|the|and|with|among|NATO|EU|European|G7|Atlantic|close|key)$/;

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Names that are written in capitals in any text. */
const acronyms = new Set(
  `un us uk uae eu ec eec efta nato asean opec oas oau au ecowas saarc apec brics sco csto oecd osce csce imf wto gatt iaea who unesco unicef
  unhcr icrc nafta usmca tpp start salt inf npt ussr gdr frg prc roc dprk rok drc plo pa ira eta farc eln fmln urng ltte pkk ypg kdp puk isis
  isil adb ico gcc cia fbi kgb fsb nsa dea epa gop bbc cnn ap afp upi tass tv gdp gnp ceo ngo hiv aids covid g7 g8 g20 kla unita renamo swapo anc
  gsomia acsa thaad icbm abm lng wmd ii iii iv vi`.split(/\s+/),
);
