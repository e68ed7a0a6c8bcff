import { sortOf } from '../gazetteer/gazetteer.ts';
import { officeHolders } from '../office-holders.ts';
import { calledOtherwise } from './called-otherwise.ts';
import { firstSurnames } from './given-names.ts';

interface Holder {
  readonly name: readonly string[];
  readonly code: string;
  readonly title: string;
  readonly from: number;
  readonly to: number;
}

/** One spelling for all: [Erdoğan → erdogan] [Jong-il → jong il] [J. R. → j r] [Sergey, Sergei → sergei]. */
export function foldName(words: readonly string[]): string {
  const name = words.join(' ').toLowerCase().replace(russian, '$1i').replace(arabic, 'mohammed');
  if (/^[a-z ]+$/.test(name)) return name;
  const plain = name
    .normalize('NFD')
    .replace(/[\p{M}'.’]/gu, '')
    .replaceAll('ı', 'i')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l');
  return plain.replace(/(^| )(al|el)[- ]/g, '$1').replaceAll('-', ' ');
}

/** First names that some agencies write with a y. */
const russian = /\b(serge|andre|alexe|alekse|yur|dmitr)y\b/;

/** A name that every agency writes its own way [Mohamed, Muhammad]. */
const arabic = /\bm[ou]hamm?[ae]d\b/g;

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
const leading =
  /^(President|Prime Minister|Leader|Chancellor|Premier|King|Queen|Pope|General Secretary|Secretary of State|Secretary-General|Foreign Minister)$/;

interface Index {
  readonly names: ReadonlyMap<string, readonly Holder[]>;
  readonly surnames: ReadonlyMap<string, readonly Holder[]>;
  /** Surnames as papers print them, to pass over other words without folding them. */
  readonly written: ReadonlySet<string>;
}

let built: Index | null = null;

function index(): Index {
  if (built) return built;
  const names = new Map<string, Holder[]>();
  const surnames = new Map<string, Holder[]>();
  const written = new Set<string>();
  const add = (map: Map<string, Holder[]>, key: string, holder: Holder) => {
    const list = map.get(key);
    if (list) list.push(holder);
    else map.set(key, [holder]);
  };
  for (const line of officeHolders.trim().split('\n')) {
    const code = line.slice(0, line.indexOf(' '));
    const colon = line.indexOf(': ');
    const title = line.slice(code.length + 1, colon);
    for (const entry of line.slice(colon + 2).split('; ')) {
      const gap = entry.lastIndexOf(' ');
      const name = entry.slice(0, gap).split(' ');
      const [from, to] = entry.slice(gap + 1).split('-') as [string, string];
      const holder = { name, code, title, from: Number(from), to: to === '' ? 9999 : Number(to) };
      add(names, foldName(name), holder);
      for (const surname of surnamesOf(name)) {
        add(surnames, foldName([surname]), holder);
        written.add(surname).add(surname.toUpperCase());
      }
    }
  }
  built = { names, surnames, written };
  return built;
}

/** The words by which a person is named for short [Bashar al-Assad → al-Assad, Assad; Joko Widodo → Widodo, Jokowi]. */
export function surnamesOf(words: readonly string[]): string[] {
  const called = calledOtherwise[words.join(' ')];
  return called ? [...new Set([...familyNames(words), called])] : familyNames(words);
}

/** [Kim Kwan-jin → Kim; Bashar al-Assad → al-Assad, Assad; Boris Yeltsin → Yeltsin]. */
function familyNames(words: readonly string[]): string[] {
  const last = words.findLast((word) => !/^(Jr|Sr)\.?$|^[IVX]+$/.test(word)) ?? words[0]!;
  if (words.length === 1) return [last];
  const found: string[] = [last];
  const article = /^(al|el|an|as|ad|ar|ash|at|az)-(.+)$/i.exec(last);
  if (article) found.push(article[2]!);
  if (isFamilyFirst(words)) return vietnamese.test(words[0]!) ? [words[0]!, last] : [words[0]!];
  return found;
}

/** Where the family name stands first but people are called by their last [Pham Minh Chinh: Prime Minister Chinh]. */
const vietnamese =
  /^(Bui|Dang|Dinh|Do|Duong|Ho|Hoang|Huynh|Le|Luong|Ngo|Nguyen|Nong|Pham|Phan|To|Tran|Truong|Vo|Vu)$/;

/** [Kim Jong Un] [Xi Jinping] [Nguyen Phu Trong], but [Kim Campbell], [Li Smith]. */
export function isFamilyFirst(words: readonly string[]): boolean {
  if (!firstSurnames.has(words[0]!) || words.length > 4 || words.length < 2) return false;
  if (words[1]!.includes('-') || words.length > 2) return true;
  return !/^(Campbell|Darroch|Clark|Beazley|Clijsters|Howard|Philby|Davis|Kardashian)$/.test(
    words[1]!,
  );
}

function oneCode(holders: readonly Holder[], year: number | null, slack: number): string | null {
  const inTime =
    year === null
      ? holders
      : holders.filter(({ from, to }) => from - slack <= year && year <= to + slack);
  const codes = new Set(inTime.map(({ code }) => code));
  // the same men led both
  if (codes.has('PSE')) codes.delete('PLO');
  return codes.size === 1 ? [...codes][0]! : null;
}

/** [Joseph R. Biden, Jr. → Joseph Biden]: without what one paper writes and the other does not. */
const spare = (words: readonly string[]) =>
  words.filter((word, i) => !(i > 0 && /^\p{Lu}\.$|^(Jr|Sr)\.?$/u.test(word)));

const holdersOf = (words: readonly string[]): readonly Holder[] | undefined => {
  const { names } = index();
  return names.get(foldName(words)) ?? names.get(foldName(spare(words)));
};

/** For whom a person of this full name acted in that year or, when in none, at any other time. */
export function partyOfHolder(words: readonly string[], year: number | null): string | null {
  const holders = holdersOf(words);
  if (!holders) return null;
  // [Kaja Kallas]: whoever held two offices one after the other has the one of that year
  return (
    oneCode(holders, year, 0) ??
    oneCode(holders, year, 1) ??
    oneCode(
      // nobody acts for a body before he comes to lead it
      holders.filter(({ code, from }) => sortOf(code) === 'state' || from <= (year ?? from)),
      null,
      0,
    )
  );
}

export const isHolder = (words: readonly string[]): boolean => holdersOf(words) !== undefined;

/** Whether someone of the name held office in that year. */
export function holdsOffice(words: readonly string[], year: number | null): boolean {
  const holders = holdersOf(words);
  if (!holders) return false;
  return year === null || holders.some(({ from, to }) => from - 1 <= year && year <= to + 1);
}

/** The last year in which he, or who is called so for short, led that state. */
export function ledUntil(words: readonly string[], party: string): number | null {
  const named =
    words.length > 1 ? holdersOf(words) : index().surnames.get(foldName([surnamesOf(words)[0]!]));
  const led = (named ?? []).filter(({ code, title }) => code === party && leading.test(title));
  return led.length === 0 ? null : Math.max(...led.map(({ to }) => to));
}

/** Whether someone of the full name led a state that year: whom [Kim] alone means among namesakes. */
export const ledState = (words: readonly string[], year: number | null): boolean =>
  (holdersOf(words) ?? []).some(
    ({ title, from, to }) =>
      /^(President|Prime Minister|Leader|Chancellor|Premier|General Secretary)$/.test(title) &&
      (year === null || (from <= year && year <= to)),
  );

/** For whom the one who is called by this family name, with this title if any, acted in that year. */
export function partyOfSurname(
  word: string,
  title: string | null,
  year: number | null,
): string | null {
  const holders = index().surnames.get(foldName([word]));
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
    (index().surnames.get(foldName([word])) ?? [])
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
  (index().surnames.get(foldName([word])) ?? []).some(
    ({ code, title, from, to }) =>
      code === party &&
      title.toLowerCase() === office &&
      (year === null || (from <= year && year <= to)),
  );

/** The names of those who led a state that year and are called by this family name. */
export const leadersOf = (word: string, year: number): (readonly string[])[] =>
  (index().surnames.get(foldName([word])) ?? [])
    .filter(({ title, from, to }) => leading.test(title) && from <= year && year <= to)
    .map(({ name }) => name);

/** A leader in office that year whom the family name alone makes known [Putin, Netanyahu], not [Brown] or [Kim]. */
export function leaderCalled(word: string, year: number | null): string | null {
  if (!index().written.has(word) && !/[^ -~]/.test(word)) return null;
  const folded = foldName([word]);
  if (shared.has(folded) || (folded.length < 3 && word !== 'Xi')) return null;
  const holders = index().surnames.get(folded);
  return holders
    ? oneCode(
        holders.filter(({ title }) => leading.test(title)),
        year,
        0,
      )
    : null;
}
