import type { Found, NamedPerson } from './found.ts';
import { textAt } from './line.ts';
import type { Entry } from './register.ts';

const offices =
  /^(foreign minister|minister (of|for) foreign affairs|secretary of state|foreign secretary|external affairs minister|.*foreign policy chief)$/;

/**
 * [Foreign Minister Vella left … *the top Peruvian diplomat* said]: the one of the article who has that office for the party, or where
 * none is told [*the top diplomat* added], who was named last of those who have it. `next` is the place in the list of those named.
 */
export function topDiplomat(
  { line, from, to, titles: [title] }: Found,
  party: string | null,
  named: readonly NamedPerson[],
  next: number,
): Entry | null {
  if (!title || title.plural || !/(^|[ -])diplomat$/.test(title.key)) return null;
  const isTop = line.tokens.slice(from, to).some(({ text }) => /^(top|chief)$/i.test(text));
  if (!isTop || /^(an?|another|one)$/i.test(textAt(line, from - 1))) return null;
  // [her Peruvian *counterpart* Luis Rojas] has the title of the other
  const isHead = ({ entry: { person, titles } }: NamedPerson): boolean =>
    titles.some(({ key, gone }) => offices.test(key) && !gone) ||
    (person.official && offices.test(person.title?.toLowerCase() ?? ''));
  if (party === null) return named.slice(0, next).findLast(isHead)?.entry ?? null;
  const all = named.filter((one) => one.entry.person.party === party && isHead(one));
  const theirs = new Set(all.map(({ entry }) => entry));
  return theirs.size === 1 ? [...theirs][0]! : null;
}
