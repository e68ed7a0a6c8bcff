import type { Token } from '../document/document.ts';
import { landOf, type PlaceFields } from './choose-place.ts';
import type { FoundName, Names } from './names.ts';
import { isDescribed, isTownOf } from './settle-by-words.ts';

/** A town that is not in the table but whose land the words give. */
export interface UnlistedPlace {
  readonly from: number;
  readonly to: number;
  readonly place: PlaceFields;
}

const locative = /^(in|at|near|outside|to|from)$/i;
const notTown =
  /^(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|President|Prime|Minister|King|Queen|Mr\.|Mrs\.|Ms\.|Gen\.|Sen\.|The|A|An)$/;

/** [in Aviemore, Scotland] [the Swiss town of Glarus] */
export function findUnlisted(names: Names): UnlistedPlace[] {
  const { tokens } = names;
  const unlisted: UnlistedPlace[] = [];
  const taken = new Set<number>();
  for (const { from, to } of names.list) for (let at = from; at < to; at++) taken.add(at);
  for (let at = 1; at < tokens.length; at++) {
    if (!isTownWord(tokens, at, taken) || isTownWord(tokens, at - 1, taken)) continue;
    let to = at + 1;
    while (to < at + 4 && to < tokens.length && isTownWord(tokens, to, taken)) to++;
    const ofTown = isTownOf(tokens, at);
    if (!ofTown && !locative.test(tokens[at - 1]!.text)) continue;
    while (isTight(tokens, to)) to += 2;
    const land = landAfter(names, to) ?? (ofTown ? landBefore(names, at - 2) : null);
    const country = land === null ? null : (landOf(land).countries[0] ?? null);
    if (country === null) continue;
    unlisted.push({ from: at, to, place: { name: nameOf(tokens, at, to), country, sort: 'city' } });
  }
  return unlisted;
}

/** [Shahr-e-Kord] */
const isTight = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '-' &&
  tokens[at - 1]!.end === tokens[at]!.start &&
  tokens[at]!.end === tokens[at + 1]?.start;

function nameOf(tokens: readonly Token[], from: number, to: number): string {
  let name = tokens[from]!.text;
  for (let at = from + 1; at < to; at++) {
    name += (tokens[at - 1]!.end === tokens[at]!.start ? '' : ' ') + tokens[at]!.text;
  }
  return name;
}

function isTownWord(tokens: readonly Token[], at: number, taken: ReadonlySet<number>): boolean {
  const text = tokens[at]?.text ?? '';
  return !taken.has(at) && /^\p{Lu}\p{Ll}/u.test(text) && !notTown.test(text);
}

/** [Hamburg, Germany]: the state or region right behind a comma. */
export function landAfter(names: Names, to: number): FoundName | null {
  const land = names.text(to) === ',' ? names.startingAt(to + 1) : null;
  return land !== null && isLand(land) && !isDescribed(names.text(land.to)) ? land : null;
}

/** [the southern *Iraqi* city of Nasiriyah]: the state named shortly before the noun at `noun`. */
export function landBefore(names: Names, noun: number): FoundName | null {
  const land = names.lastBefore(noun, 3);
  return land?.values.some((entry) => entry.kind === 'actor' && entry.sort === 'state')
    ? land
    : null;
}

const isLand = ({ values }: FoundName): boolean =>
  values.some(
    (entry) =>
      (entry.kind === 'actor' && entry.form === 'name' && entry.sort === 'state') ||
      (entry.kind === 'place' && entry.sort === 'region' && entry.country !== null),
  );
