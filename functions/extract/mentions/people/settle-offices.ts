import type { OfficeMention, PersonMention } from '../mention.ts';
import { calledBySort } from './called-by-sort.ts';
import type { Found, NamedPerson } from './found.ts';
import { fieldsOf } from './line.ts';
import { holdersByOffice, officeKey, officesOf } from './offices-held.ts';
import type { TitleReading } from './read-title.ts';
import type { Entry } from './register.ts';
import { soleHolders } from './titles.ts';
import { topDiplomat } from './top-diplomat.ts';

/**
 * The last round, when all names are known. [his Russian counterpart] takes the office of the one before it; an office that only one
 * person of the article holds is that person [the pope, the French president]; one without a party [the prime minister] takes that of
 * the last who was called so, and is he where no other is named as often. `named` in the order of the text.
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
  const times = (entry: Entry): number => spoken.get(entry) ?? 0;
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
      spoken.set(entry, times(entry) + 1);
      for (const key of officesOf(entry, year)) {
        const known = latest.get(key);
        if (!known || times(entry) >= times(known)) latest.set(key, entry);
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
    const bySort = candidates === undefined ? calledBySort(office, party, named, next) : null;
    if (bySort) return { kind: 'person', ...fields, person: bySort.person };
    const last = latest.get(key) ?? (counterpart ? undefined : calledShort(latest, key));
    const holder = counterpart ? null : last && last !== beside ? last : first(candidates);
    const isMost = [...(all ?? [])].every((e) => e === last || times(e) < times(last!));
    if (holder && holder === last && isMost && isBare(office) && holder.person.official)
      return { kind: 'person', ...fields, person: holder.person };
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

/** [Lund saw Vega. Lund flew home. *The president* called her]: not [the *first* president], [the president *of the bank*], [the former president]. */
const isBare = ({ line, from, to, titles: [own], party }: Found): boolean =>
  party === null &&
  /^(president|prime minister|chancellor|emperor|king|queen)$/.test(own!.key) &&
  !own!.gone &&
  to - from === own!.key.split(' ').length &&
  /^the$/i.test(line.tokens[from - 1]?.text ?? '') &&
  line.tokens[to]?.text !== 'of';

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
    const [code] = [...votes.keys()];
    // [*the ministers of Chad and Mali* met their Peruvian counterpart, Luis Vega]: his office has no other name there
    if (!other && !code) return;
    person.title = other?.person.title ?? null;
    person.official = other?.person.official ?? true;
    person.party ??= code ?? null;
  });
}
