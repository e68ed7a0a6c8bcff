import type { Sentence, Token } from '../document/document.ts';
import { countryOf, membersOf, sortOf } from './actors.ts';
import { isBesideSomebody, isOfCrowd } from './crowds.ts';
import { isLand } from './gazetteer/gazetteer.ts';
import type { ActorMention } from './mention.ts';
import { mentionFields } from './mention-fields.ts';

/** Nouns for what a body or movement is. */
export const bodyNouns =
  /^(group|grouping|movement|militia|faction|organi[sz]ation|bloc|alliance|cartel|party|coalition)$/;

/** Words that say what sort of body it is. */
export const bodyKinds =
  /^(militant|rebel|armed|islamist|guerrilla|terrorist|terror|insurgent|separatist|political|regional|trade|trading|economic|military|security|defen[cs]e|oil|producers?|powerful|main|rival|opposition|shia|shiite|sunni|extremist|jihadist|paramilitary|liberation|resistance|nationalist|hard-?line|dissident)$/i;

/** Further back than this nobody looks for whom a phrase stands. */
const reach = 6;

interface Named {
  readonly actor: ActorMention;
  readonly sentence: number;
}

/**
 * [the group], [the Lebanese militia], [the Iran-backed movement], [the bloc]: a movement or body that the article has named before,
 * by what it is. Which one, the noun and the land in front of it say.
 */
export function findEpithets(
  sentences: readonly Sentence[],
  known: readonly (readonly ActorMention[])[],
): ActorMention[][] {
  let told: Named[] = [];
  const smuggled = sentences.some(({ tokens }) => tokens.some(({ text }) => ofDrugs.test(text)));
  /** The last sentence that tells of another group, and of people who may be called one. */
  let another = -Infinity;
  let crowd = -Infinity;
  return sentences.map((sentence, at) => {
    const found: ActorMention[] = [];
    const here = known[at]!;
    for (let noun = 1; noun < sentence.tokens.length; noun++) {
      if (introducesAnother(sentence.tokens, noun, here)) {
        told = [];
        another = at;
      }
      const phrase = phraseAt(sentence.tokens, noun, here);
      if (!phrase || (phrase.noun === 'cartel' && smuggled)) continue;
      const mayBeOthers = phrase.isPlain && /^(group|grouping|movement)$/.test(phrase.noun);
      if (mayBeOthers && (at - another <= reach || isBesideSomebody(sentence.tokens, phrase.from)))
        continue;
      const near = [
        ...here.filter((a) => a.to <= phrase.from).map((actor) => ({ actor, sentence: at })),
        ...told.filter((t) => at - t.sentence <= reach && !(mayBeOthers && t.sentence <= crowd)),
      ];
      const actor = antecedent(phrase, near);
      if (!actor) continue;
      const { codes, sort } = actor;
      const fields = mentionFields(sentence, phrase.from, noun + 1);
      found.push({ kind: 'actor', codes, sort, form: 'name', ...fields });
    }
    if (isOfCrowd(sentence.tokens, here)) crowd = at;
    // the nearest sentence first
    told.unshift(...here.map((actor) => ({ actor, sentence: at })));
    return found;
  });
}

/** [*a group* of senators], of which [the group] is from now on; not [Hamas, *a* militant *group*], [*a group* like Hamas]. */
function introducesAnother(
  tokens: readonly Token[],
  noun: number,
  here: readonly ActorMention[],
): boolean {
  if (!nouns.test(tokens[noun]!.text)) return false;
  const article = tokens.findLastIndex(
    (t, at) => at < noun && at >= noun - 4 && /^(an?|another|one)$/i.test(t.text),
  );
  return (
    article >= 0 &&
    !/^(,|as|is|was|be|\()$/.test(tokens[article - 1]?.text ?? '') &&
    !here.some((a) => a.from > noun && a.from <= noun + 3 && a.sort !== 'state')
  );
}

interface Phrase {
  /** Its first word behind the article. */
  readonly from: number;
  readonly noun: string;
  /** The land that it is of [the *Lebanese* group]. */
  readonly land: string | null;
  /** Nothing says what sort of group [the *group*]. */
  readonly isPlain: boolean;
}

/** [the *militant group* said]; not [the group *Hamas*], [the group *of seven*], [the *French aid* group]. */
function phraseAt(
  tokens: readonly Token[],
  noun: number,
  here: readonly ActorMention[],
): Phrase | null {
  const { text } = tokens[noun]!;
  if (!nouns.test(text)) return null;
  if (goesOn.test(tokens[noun + 1]?.text ?? '')) return null;
  let land: string | null = null;
  let from = noun;
  while (from > 0 && !/^the$/i.test(tokens[from - 1]!.text)) {
    const before = from - 1;
    const actor = here.find((a) => a.from <= before && before < a.to);
    if (actor?.form === 'adjective' && land === null) {
      land = actor.codes[0] ?? null;
      from = actor.from;
    } else if (bodyKinds.test(tokens[before]!.text)) from = before;
    else {
      const joined = joinedBefore(tokens, from, here);
      if (joined === null || noun - joined > 7) return null;
      from = joined;
    }
  }
  return from > 0 ? { from, noun: text, land, isPlain: from === noun } : null;
}

/** Where [a truce *with the Iran-backed* group], [the *27-nation* bloc] begins; [the Iran-backed group *fired*] is spoken of for its backer. */
function joinedBefore(
  tokens: readonly Token[],
  at: number,
  here: readonly ActorMention[],
): number | null {
  const [whole, dash] = [tokens[at - 1]!.text, tokens[at - 2]?.text];
  const last = whole.split('-').at(-1)!;
  const from =
    whole !== last
      ? at - 1
      : dash === '-'
        ? (here.find((a) => a.from <= at - 3 && at - 3 < a.to)?.from ?? at - 3)
        : null;
  if (from === null || from < 1) return null;
  if (/^(nation|member|country|state|based)$/.test(last)) return from;
  return /^(backed|supported|allied|aligned|armed|led|controlled)$/.test(last) &&
    /^(with|between|and)$/.test(tokens[from - 2]?.text ?? '')
    ? from
    : null;
}

/** Where these are told of, a cartel sells no oil. */
const ofDrugs =
  /^(drugs?|narcotics|cocaine|heroin|fentanyl|traffick(er|ers|ing)|smuggl(er|ers|ing)|gangs?|kingpin|Sinaloa|Jalisco|Medell[ií]n|Cali|truce|ceasefire)$/i;

const nouns = /^(group|movement|militia|faction|bloc|alliance|cartel|grouping)$/;
const goesOn =
  /^(\p{Lu}\p{Ll}+|\p{Lu}{2,}|of|between|with|called|known|named|-|chat|stage|photo)$/u;

/** The nearest that can be called so; none where its sentence names another that can. */
function antecedent({ noun, land }: Phrase, near: readonly Named[]): ActorMention | null {
  const isArmed = /^(group|movement|militia|faction)$/.test(noun);
  const fits = near.filter(({ actor }) => {
    const [code, ...others] = actor.codes;
    if (code === undefined || others.length > 0 || actor.sort === 'state') return false;
    if (actor.form !== 'name') return false;
    if (!isArmed) return isBloc(noun, code) && land === null;
    return (
      actor.sort === 'movement' &&
      !isLand(code) &&
      (land === null || countryOf(code) === land || sortOf(land) === 'movement')
    );
  });
  const [first] = fits;
  const isTie = fits.some(
    (f) => f.sentence === first!.sentence && f.actor.codes[0] !== first!.actor.codes[0],
  );
  return first && !isTie ? first.actor : null;
}

function isBloc(noun: string, code: string): boolean {
  if (noun === 'cartel') return code === 'OPEC';
  if (noun === 'alliance') return /^(NATO|CSTO|WARSAWPACT)$/.test(code);
  return code !== 'UN' && membersOf(code, 2020).length > 0;
}
