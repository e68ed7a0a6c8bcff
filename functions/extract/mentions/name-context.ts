import type { Token } from '../document/document.ts';
import type { Style } from './find-names.ts';
import type { Entry } from './gazetteer/entry.ts';
import {
  commonGivenNames,
  followers,
  givenNames,
  institutions,
  uncertainPlaces,
} from './gazetteer/look-alikes.ts';
import { fold, type NameMatch, startsUpper } from './gazetteer/name-index.ts';

const wordSet = (words: string) => new Set(words.trim().split(/\s+/));
const follower = wordSet(followers);
const institution = wordSet(institutions);
const givenName = wordSet(givenNames);
const commonGivenName = wordSet(commonGivenNames);
const uncertain = wordSet(uncertainPlaces);

const office = wordSet(`
President Prime Foreign Defense Defence Interior Finance Trade King Queen Prince Princess Crown Premier Chancellor Ambassador Secretary Minister
Deputy Vice Army Navy Air Force Forces Parliament Government Cabinet Supreme Court National State Central Embassy Consulate Ministry Office Council
House Senate Assembly General Chief Police Armed Labor Labour Peace Party Leader First Special Nuclear Military Security Strategic Free
Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December
Jan. Feb. Mar. Apr. Aug. Sept. Sep. Oct. Nov. Dec. Mon. Tue. Wed. Thu. Fri. Sat. Sun.
Agreement Accord Treaty Pact Protocol Convention Declaration Summit Conference Process
`);
const places = wordSet(
  'in at to from near outside around via visit visiting leaving left reached for of between and',
);
const birds = wordSet(
  'sandwich sandwiches breast meat dinner dinners sales soup farm farms farmers feathers carcass carcasses leg legs hunting',
);
/** Words that are acronyms too: in a line of capitals they are words. */
const wordsInCapitals = wordSet('WHO PA ETA LET MODEL');
const pronounGovernors = wordSet(
  'LET GIVE GIVES TELL TELLS OF FOR WITH TO BEHIND HELP HELPS MAKE MAKES LEAVE LEAVES JOIN ABOUT AROUND AMONG KILL',
);

/** Whether the name is part of somebody's or something else's name, or no name at all here. */
export function belongsToOther(
  tokens: readonly Token[],
  { from, to, values }: NameMatch<Entry>,
  style: Style,
): boolean {
  if (values[0]!.kind === 'look-alike') return true;
  const first = tokens[from]!.text;
  const next = tokens[to]?.text ?? '';
  const before = tokens[from - 1]?.text ?? '';
  if (values.every(isPrefix) && next !== '-') return true;
  const single = to === from + 1;
  if (style === 'capitals') return single && isWordInCapitals(first, before, next);
  if (single && first === 'Turkey' && birds.has(next)) return true;
  if (single && isSurname(tokens, from)) return true;
  if (before === 'of' && institution.has(tokens[from - 2]?.text ?? '')) return true;
  if (first === 'Commonwealth' && next === 'of') return true;
  if (style === 'title') return false;
  if ((isFollowed(tokens, to) || isCompany(tokens, to)) && !values.some(isSeat)) return true;
  if (!single) return false;
  if (isInAmerica(tokens, from, to)) return true;
  const plain = capitalised(first);
  if (isGivenName(plain, before, next)) return true;
  return uncertain.has(plain) && !isPlacedBy(tokens, from, to);
}

const americanStates = wordSet(`
Alabama Arizona Arkansas California Colorado Connecticut Delaware Florida Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland
Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada Ohio Oklahoma Oregon Pennsylvania Tennessee Texas Utah Vermont Virginia
Wisconsin Wyoming Mich. Ind. Ill. Tenn. Pa. Va. Fla. Mo. Wis.
`);

/** [travelled to *Holland, Michigan*], [in *Lebanon, Ohio*]: a town called after a country; [the *Lima* Depot in Lima, Ohio]: that one. */
const isInAmerica = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.some(
    ({ text }, at) =>
      at >= from &&
      text === tokens[from]!.text &&
      tokens[at + to - from]?.text === ',' &&
      americanStates.has(tokens[at + to - from + 1]?.text ?? '') &&
      /^(in|to|at|near|from|visit|visiting|outside)$/i.test(tokens[at - 1]?.text ?? ''),
  );

/** [Kuwait *Oil* said], but [Kuwait *Oil Minister* Ali al-Khalifa]. */
function isFollowed(tokens: readonly Token[], to: number): boolean {
  if (!follower.has(tokens[to]?.text ?? '')) return false;
  return !/^(Ministers?|Ministry|Ministries|Secretary|Commissioner|Negotiators?)$/.test(
    tokens[to + 1]?.text ?? '',
  );
}

const company =
  /^(Inc|Inc\.|Corp|Corp\.|Corporation|Ltd|Ltd\.|Plc|PLC|Co\.|LLC|GmbH|AG|SA|Holdings|Industries)$/;

/** [Formosa Plastics Corporation] */
function isCompany(tokens: readonly Token[], to: number): boolean {
  for (let at = to; at < to + 4; at++) {
    const text = tokens[at]?.text ?? '';
    if (company.test(text)) return true;
    if (!/^\p{Lu}\p{Ll}/u.test(text)) return false;
  }
  return false;
}

const isSeat = (entry: Entry) => entry.kind === 'actor' && entry.form === 'seat';

const isPrefix = (entry: Entry) => entry.kind === 'actor' && entry.prefix;

/** [GIVE US A CHANCE], but [US AND CHINA TO MEET]. */
function isWordInCapitals(word: string, before: string, next: string): boolean {
  if (wordsInCapitals.has(word)) return before !== 'THE';
  return word === 'US' && pronounGovernors.has(before) && !/^[A-Z]{5}/.test(next);
}

/** [Vernon Jordan] [J. Chad] [Mr. Washington] */
function isSurname(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1]?.text ?? '';
  if (/^[A-Z]\.$/.test(before)) return startsUpper(tokens[from - 2]?.text ?? '');
  return commonGivenName.has(before) && tokens[from - 2]?.text !== 'St.';
}

/** [Jordan Tama], but [Jordan King Abdullah], [in Jordan Thursday] and [U.S.-Jordan Free Trade]. */
function isGivenName(name: string, before: string, next: string): boolean {
  if (!givenName.has(name) || before === '-' || before === 'in') return false;
  return /^\p{Lu}\p{Ll}/u.test(next) && !office.has(next);
}

/** [COLÓN → Colon], as the lists have it. */
const capitalised = (word: string): string => {
  const plain = fold(word);
  return plain.charAt(0).toUpperCase() + plain.slice(1);
};

/** [in Nice] [Nice, France] */
function isPlacedBy(tokens: readonly Token[], from: number, to: number): boolean {
  if (places.has(tokens[from - 1]?.text.toLowerCase() ?? '')) return true;
  return tokens[to]?.text === ',' && startsUpper(tokens[to + 1]?.text ?? '');
}
