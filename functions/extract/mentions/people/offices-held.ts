import { heldOffice } from './called-by-surname.ts';
import { surnamesOf } from './family-names.ts';
import type { NamedPerson } from './found.ts';
import type { Entry } from './register.ts';

/** By what an office is found: [pope], [president|FRA]. */
export const officeKey = (key: string, party: string | null) =>
  `${/^pontiff$/.test(key) ? 'pope' : key}|${party ?? ''}`;

const leading =
  /^(president|prime minister|premier|chancellor|king|general secretary|supreme leader|leader)$/;

/** What somebody is called, and of the leaders whom everybody knows what they were: [*Mr. Macron* … the president]. */
export function officesOf({ person, titles }: Entry, year: number | null): string[] {
  const keys = titles.filter(({ gone }) => !gone).map((title) => title.key);
  const { party } = person;
  if (!person.official || !party || titles.some(({ sort }) => sort !== 'polite')) return keys;
  const surname = surnamesOf(person.name.split(' '))[0]!;
  return [...keys, ...leaders.filter((office) => heldOffice(surname, office, party, year))];
}

const leaders = ['president', 'prime minister', 'chancellor'];

/** Who holds each office in the article, by title and party, by title alone, and as leader of the party. */
export function holdersByOffice(
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
