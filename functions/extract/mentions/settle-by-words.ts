import type { Token } from '../document/document.ts';
import type { ActorEntry, Entry } from './gazetteer/entry.ts';
import type { FoundName, Names } from './names.ts';

/** The one actor that a name means among the words around it, null where it means none. */
export function settleByWords(names: Names, name: FoundName): ActorEntry | null {
  const actors = name.values.filter(isActor);
  if (actors.length === 0) return null;
  const { tokens } = names;
  const next = names.text(name.to);
  const adjective = actors.find(({ form }) => form === 'adjective');
  const other = actors.find(({ form }) => form !== 'adjective');
  if (other?.codes[0] === 'GEO' && isUsGeorgia(names, name)) return null;
  if (other?.form === 'capital') {
    if (namesPact(tokens, name.to) || isTownOf(tokens, name.from)) return null;
    if (isLocated(names, name, other)) return null;
  }
  if (other?.form === 'name' && isTownElsewhere(names, name)) return null;
  if (other?.form === 'seat' && isOfAnother(names, name, other)) return null;
  if (other?.form === 'name' && isCouncilOfAnother(names, name)) return null;
  // [*COP28* president Vella]: of her own state
  if (/^COP/.test(names.text(name.from)) && /^(presiden|chair|host|chief)/i.test(next)) return null;
  if (adjective === undefined) return other!;
  if (other === undefined) return adjective;
  return isDescribed(next) || next === '-' ? adjective : other;
}

const townNoun =
  /^(city|town|village|resort|port|suburb|hamlet|township|settlement|oasis|mayor|outskirts)$/;

/** [the Lebanese city of *Tripoli*] */
export const isTownOf = (tokens: readonly Token[], from: number): boolean =>
  tokens[from - 1]?.text === 'of' && townNoun.test(tokens[from - 2]?.text ?? '');

export const isActor = (entry: Entry): entry is ActorEntry => entry.kind === 'actor';

const smallWords = new Set(
  `a an the and or but nor of in on at to for from by with as about over under after before between against into through during without within
  is was are were be been has had have will would could should may might can did does do must shall said says say told asked
  that which who whom whose when where while if because although though since until than then also both not no its his her their our
  agreed held met signed wants seeks plans hopes called announced wanted began made took gave came went became remains remained
  ago yesterday today tomorrow here there again still already now soon later earlier last next late early each every alone
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday`.split(/\s+/),
);

/** Whether the word after `U.S.` makes it an adjective [U.S. officials, U.S. President], not a name [the U.S. said]. */
export const isDescribed = (next: string): boolean =>
  /^\p{L}/u.test(next) && !smallWords.has(next) && !/ly$/.test(next);

/** [South Korea's Joint Chiefs of Staff, the Turkish Foreign Office]: another state's own. */
function isOfAnother(names: Names, { from }: FoundName, seat: ActorEntry): boolean {
  const owner = names.endingAt(names.text(from - 1) === "'s" ? from - 1 : from);
  const states = owner?.values.filter(isActor).filter(({ sort }) => sort === 'state') ?? [];
  return states.length > 0 && states.every(({ codes }) => codes[0] !== seat.codes[0]);
}

/** [the Peruvian *Council of Ministers*, Vella's *Security Council*]: another's, and not that of the European Union or the United Nations. */
function isCouncilOfAnother(names: Names, { from, to }: FoundName): boolean {
  const body = councils.get(`${names.text(from)} ${names.text(to - 1)}`);
  if (body === undefined) return false;
  const isOwned = names.text(from - 1) === "'s";
  const owner = names.endingAt(isOwned ? from - 1 : from);
  if (owner) return owner.values.some((v) => isActor(v) && v.codes[0] !== body);
  return body === 'UN' && isOwned && /^\p{Lu}(?!\p{Ll}+day$)/u.test(names.text(from - 2));
}

/** First and last word of a council that others have too, and whose it is where nobody else is named. */
const councils: ReadonlyMap<string, string> = new Map([
  ['Council Ministers', 'EU'],
  ['Security Council', 'UN'],
]);

/** [Paris, Texas] [in Seoul, South Korea]: a town with its land behind it is a place. */
function isLocated(names: Names, name: FoundName, capital: ActorEntry): boolean {
  const land = names.text(name.to) === ',' ? names.startingAt(name.to + 1) : null;
  if (land === null) return false;
  return land.values.some(
    (entry) =>
      (entry.kind === 'place' && entry.sort === 'region' && entry.country !== null) ||
      (isActor(entry) && entry.form === 'name' && entry.codes[0] === capital.codes[0]),
  );
}

/** [Antigua, *Guatemala*]: a land that shares its name with a town of the land behind it. */
function isTownElsewhere(names: Names, { to, values }: FoundName): boolean {
  const land = names.text(to) === ',' ? names.startingAt(to + 1) : null;
  const codes = land?.values.filter(isActor).flatMap((v) => (v.form === 'name' ? v.codes : []));
  return values.some(
    (v) => v.kind === 'place' && v.sort === 'city' && codes?.includes(v.country ?? '') === true,
  );
}

/** [the Paris Agreement, the Geneva Conventions, the Minsk accords, the Paris climate deal]: the city gives only its name. */
export function namesPact(tokens: readonly Token[], to: number): boolean {
  for (let at = to; at < to + 4 && at < tokens.length; at++) {
    const { text } = tokens[at]!;
    if (pactNouns.has(text.toLowerCase()) || (text === 'deal' && at > to)) return true;
    if (!/^(\p{Lu}|climate$|peace$)/u.test(text)) return false;
  }
  return false;
}

const pactNouns = new Set(
  `accord accords agreement agreements convention conventions treaty treaties protocol protocols pact charter declaration
  statute act process memorandum formula format framework principles consensus criteria`.split(
    /\s+/,
  ),
);

const georgiaOfUs = new Set(
  `Atlanta Savannah Macon Augusta Athens Gov. Sen. Rep. senator Senator Senate governor Governor Republican Republicans Democrat
  Democrats Democratic Alabama Florida Tennessee Carolina Carolinas Mississippi Texas Arizona Pennsylvania Michigan Wisconsin Nevada county
  County Kemp Warnock Ossoff Raffensperger Abrams runoff voters electors`.split(/\s+/),
);
const georgiaAbroad = new Set(
  `Tbilisi Abkhazia Abkhaz Ossetia Russia Russian Moscow Saakashvili Shevardnadze Ivanishvili Kobakhidze Zourabichvili Armenia
  Azerbaijan Ukraine Caucasus NATO Soviet`.split(/\s+/),
);

/** Georgia the state of the Union: after one of its cities, or near American words and no Caucasian ones. */
function isUsGeorgia(names: Names, name: FoundName): boolean {
  const city = names.text(name.from - 1) === ',' ? names.endingAt(name.from - 1) : null;
  if (city !== null) {
    return city.values.some((entry) => entry.kind === 'place' && entry.country === 'USA');
  }
  let american = false;
  for (let at = Math.max(0, name.from - reach); at < name.to + reach; at++) {
    const text = names.text(at);
    if (georgiaAbroad.has(text)) return false;
    american ||= georgiaOfUs.has(text);
  }
  return american;
}

const reach = 40;
