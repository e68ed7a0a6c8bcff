import { foldName } from './fold-name.ts';
import { leading, officeIndex, oneCode } from './office-index.ts';

/** Family names that are common words or names of many; alone they tell nothing. */
const shared = new Set(
  `may brown major king rice hill power day hunt fox cook straw bishop smith jones johnson martin clark lee kim park li wang chen harris carter campbell ross burns khan singh
  perry snow price cohen baker bruton howe hull lake bolton grant levy david wallace palmer ford clinton-kelly kelly moon han hu he ma an ban no le do lam to costa castro rodriguez gonzalez fernandez
  hernandez martinez perez sanchez silva santos green white black miller taylor hussein ali ahmed mohamed hassan abdullah ibrahim aziz rahman mohammed hamad salem saleh
  evans hughes stern dion wilson scott mitchell ryan craft fried bot blix dan pavel petro moreno paz arce flores duarte serrano rao krishna nath
  saud dodik butler annan-kofi solomon reid browne davis frost patten perry cohen austin brady rubin aspin crowe pace power chu locke evans ray key english peters english goff collins abbott morrison
  turnbull howard smith payne wong carr hayden downer rudd marles pyne nelson ng mahathir-mohamad anwar prince wright bush-clinton jaafari gore quayle-x rifkind reeves cooper fallon
  maas vance omar mansour greer hale brown-ron bentsen daley kirk clarke peter francis joseph leo fast fall spring store tax win son said`
    .trim()
    .split(/\s+/),
);
/** For whom the one who is called by this family name, with this title if any, acted in that year. */
export function partyOfSurname(
  word: string,
  title: string | null,
  year: number | null,
): string | null {
  const holders = officeIndex().surnames.get(foldName([word]));
  if (!holders) return null;
  const key = title?.toLowerCase().replaceAll('-', ' ') ?? null;
  const titled = key
    ? holders.filter((holder) => sameOffice(holder.title.toLowerCase().replaceAll('-', ' '), key))
    : holders;
  if (!key || year === null) return oneCode(titled, year, 1);
  // [King *Abdullah*]: another of that name who is called otherwise is not he
  const exact = titled.filter((holder) => holder.title.toLowerCase() === key);
  const own = oneCode(exact, year, 0);
  if (own) return own;
  const before = titled.filter(({ from }) => from <= year);
  return oneCode(titled, year, 1) ?? oneCode(holders, year, 0) ?? oneCode(before, null, 0);
}

/** All for whom one of this name held the very office in that year: [King Abdullah] was of two lands at once. */
export const partiesOfNamesakes = (word: string, office: string, year: number): Set<string> =>
  new Set(
    (officeIndex().surnames.get(foldName([word])) ?? [])
      .filter(({ title, from, to }) => title.toLowerCase() === office && from <= year && year <= to)
      .map(({ code }) => code),
  );

const sameOffice = (held: string, named: string): boolean =>
  held === named ||
  held === 'leader' ||
  held.includes(named) ||
  named.endsWith(held) ||
  (held.startsWith('defen') && named.startsWith('defen'));

/** Whether the one who is called by this family name held this very office, for this party, in that year. */
export const heldOffice = (
  word: string,
  office: string,
  party: string,
  year: number | null,
): boolean =>
  (officeIndex().surnames.get(foldName([word])) ?? []).some(
    ({ code, title, from, to }) =>
      code === party &&
      title.toLowerCase() === office &&
      (year === null || (from <= year && year <= to)),
  );

/** The names of those who led a state that year and are called by this family name. */
export const leadersOf = (word: string, year: number): (readonly string[])[] =>
  (officeIndex().surnames.get(foldName([word])) ?? [])
    .filter(({ title, from, to }) => leading.test(title) && from <= year && year <= to)
    .map(({ name }) => name);

/** A leader in office that year whom the family name alone makes known [Putin, Netanyahu], not [Brown] or [Kim]. */
export function leaderCalled(word: string, year: number | null): string | null {
  if (!officeIndex().written.has(word) && !/[^ -~]/.test(word)) return null;
  const folded = foldName([word]);
  if (shared.has(folded) || (folded.length < 3 && word !== 'Xi')) return null;
  const holders = officeIndex().surnames.get(folded);
  return holders
    ? oneCode(
        holders.filter(({ title }) => leading.test(title)),
        year,
        0,
      )
    : null;
}
