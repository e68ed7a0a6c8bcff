import type { OfficeMention, PersonMention } from '../mention.ts';
import type { Found, NamedPerson } from './found.ts';
import { heldOffice, surnamesOf } from './known-holders.ts';
import { fieldsOf } from './line.ts';
import type { TitleReading } from './read-title.ts';
import type { Entry } from './register.ts';
import { soleHolders } from './titles.ts';
import { topDiplomat } from './top-diplomat.ts';

/**
 * The last round, when all names are known. [his Russian counterpart] takes the office of the one before it; an office that only one
 * person of the article holds is that person [the pope, the French president]; one without a party [the prime minister] takes that of
 * the last who was called so. `named` in the order of the text.
 */
export function settleOffices(
  offices: readonly Found[],
  named: readonly NamedPerson[],
  house: boolean,
  year: number | null,
): (OfficeMention | PersonMention)[] {
  copyTitles(named);
  const holders = holdersByOffice(named, year);
  const latest = new Map<string, Entry>();
  /** How often each was named so far: [the president] of an article is whom it is about, not the one he met last. */
  const spoken = new Map<Entry, number>();
  let next = 0;
  return offices.map((office) => {
    const { line, from, to, titles, party: said } = office;
    const party =
      said ??
      (house &&
      (line.sentence.zone === 'headline' ? ownOffices.has(titles[0]!.key) : isOwnOffice(titles[0]!))
        ? 'USA'
        : null);
    for (; named[next] && precedes(named[next]!, line, from); next++) {
      const { entry } = named[next]!;
      spoken.set(entry, (spoken.get(entry) ?? 0) + 1);
      for (const key of officesOf(entry, year)) {
        const known = latest.get(key);
        if (!known || spoken.get(entry)! >= spoken.get(known)!) latest.set(key, entry);
      }
    }
    const own = titles[0]!;
    const counterpart = own.sort === 'counterpart';
    const other = counterpart ? titledBefore(named, next, line.sentence.index, null) : null;
    const title = other?.person.title ?? own.title;
    const key = title.toLowerCase().replaceAll('-', ' ');
    const fields = fieldsOf(line, from, to);
    const diplomat = topDiplomat(office, party ?? own.party, named, next);
    if (diplomat) return { kind: 'person', ...fields, person: diplomat.person };
    const beside = party ? null : namesakeBeside(named, line.sentence.index, key);
    const all = holders.get(officeKey(key, party));
    const candidates = titledOf(key, beside ? without(all, beside) : all);
    if (candidates?.size === 1 && (party !== null || !counterpart)) {
      const { person } = first(candidates)!;
      if (person !== other?.person) return { kind: 'person', ...fields, person };
    }
    const last = latest.get(key) ?? (counterpart ? undefined : calledShort(latest, key));
    const holder = counterpart ? null : last && last !== beside ? last : first(candidates);
    // [saw *the Pope*]: there is but one
    const sole = counterpart ? undefined : soleHolders.get(key);
    const owner = party ?? holder?.person.party ?? sole ?? null;
    return { kind: 'office', ...fields, title, party: owner };
  });
}

/** [Crown Prince Abdullah … *the prince* met]: the last whose office ends so. */
const calledShort = (latest: ReadonlyMap<string, Entry>, key: string): Entry | undefined =>
  /^(prince|princess|secretary|ambassador|envoy|commander|negotiator)$/.test(key)
    ? [...latest].findLast(([known]) => known.endsWith(` ${key}`))?.[1]
    : undefined;

/** Offices that the White House writes with a capital, where they are its own. */
const ownOffices: ReadonlySet<string> = new Set([
  'president',
  'vice president',
  'secretary',
  'first lady',
  'national security advisor',
]);

const isOwnOffice = ({ title, key }: TitleReading): boolean =>
  ownOffices.has(key) && /^\p{Lu}/u.test(title);

/** [*The president* invited President Vega]: not Vega, who has the title and a name in the same sentence. */
function namesakeBeside(
  named: readonly NamedPerson[],
  sentence: number,
  key: string,
): Entry | null {
  return (
    named.find(
      ({ mention, entry }) =>
        mention.sentence === sentence &&
        entry.titles.some((t) => t.key === key && !t.gone) &&
        mention.text.toLowerCase().includes(key),
    )?.entry ?? null
  );
}

/** [met his *counterpart* Luis Rojas … *the defence secretary*]: not he to whom nobody but we gave the title. */
function titledOf(
  key: string,
  entries: ReadonlySet<Entry> | undefined,
): ReadonlySet<Entry> | undefined {
  const titled = [...(entries ?? [])].filter((e) => e.titles.some((t) => t.key === key && !t.gone));
  return titled.length === 1 ? new Set(titled) : entries;
}

const without = (entries: ReadonlySet<Entry> | undefined, one: Entry) =>
  new Set([...(entries ?? [])].filter((entry) => entry !== one));

const first = (entries: ReadonlySet<Entry> | undefined): Entry | null =>
  entries?.values().next().value ?? null;

const officeKey = (key: string, party: string | null) =>
  `${/^pontiff$/.test(key) ? 'pope' : key}|${party ?? ''}`;

const leading =
  /^(president|prime minister|premier|chancellor|king|general secretary|supreme leader|leader)$/;

/** What somebody is called, and of the leaders whom everybody knows what they were: [*Mr. Macron* … the president]. */
function officesOf({ person, titles }: Entry, year: number | null): string[] {
  const keys = titles.filter(({ gone }) => !gone).map((title) => title.key);
  const { party } = person;
  if (!person.official || !party || titles.some(({ sort }) => sort !== 'polite')) return keys;
  const surname = surnamesOf(person.name.split(' '))[0]!;
  return [...keys, ...leaders.filter((office) => heldOffice(surname, office, party, year))];
}

const leaders = ['president', 'prime minister', 'chancellor'];

/** Who holds each office in the article, by title and party, by title alone, and as leader of the party. */
function holdersByOffice(
  named: readonly NamedPerson[],
  year: number | null,
): ReadonlyMap<string, ReadonlySet<Entry>> {
  const holders = new Map<string, Set<Entry>>();
  const add = (key: string, entry: Entry) => {
    const set = holders.get(key);
    if (set) set.add(entry);
    else holders.set(key, new Set([entry]));
  };
  for (const entry of new Set(named.map((one) => one.entry))) {
    const { person } = entry;
    const key = person.title?.toLowerCase().replaceAll('-', ' ');
    const keys = new Set(officesOf(entry, year));
    if (key && person.official) keys.add(key);
    for (const each of keys) {
      add(officeKey(each, null), entry);
      if (!person.party) continue;
      add(officeKey(each, person.party), entry);
      if (each !== 'leader' && leading.test(each)) add(officeKey('leader', person.party), entry);
    }
  }
  return holders;
}

function precedes({ mention }: NamedPerson, line: Found['line'], from: number) {
  const sentence = line.sentence.index;
  if (mention.sentence !== sentence) return mention.sentence < sentence;
  return mention.start < line.tokens[from]!.start;
}

/** The nearest titled person before place `next` of the list, at most two sentences back. */
function titledBefore(
  named: readonly NamedPerson[],
  next: number,
  sentence: number,
  self: Entry | null,
): Entry | null {
  for (let i = next - 1; i >= 0 && sentence - named[i]!.mention.sentence <= 2; i--) {
    const { entry } = named[i]!;
    if (entry !== self && entry.person.title !== null) return entry;
  }
  return null;
}

/** [his South Korean counterpart, Kim Kwan-jin]: Kim holds the office that his host does. */
function copyTitles(named: readonly NamedPerson[]): void {
  named.forEach(({ mention, entry }, i) => {
    const { person, titles, votes } = entry;
    if (person.title !== null || !titles.some(({ sort }) => sort === 'counterpart')) return;
    const other = titledBefore(named, i, mention.sentence, entry);
    if (!other) return;
    person.title = other.person.title;
    person.official = other.person.official;
    person.party ??= [...votes][0]?.[0] ?? null;
  });
}
