import type { OfficeMention } from '../mention.ts';
import type { NamedPerson } from '../people.ts';
import type { Found } from './found.ts';
import { fieldsOf } from './line.ts';
import type { Entry } from './register.ts';

/**
 * The last round, when all names are known: [his Russian counterpart] takes the office of the one before it, and an office
 * without a party [the prime minister] takes that of the last who was called so. `named` in the order of the text.
 */
export function settleOffices(
  offices: readonly Found[],
  named: readonly NamedPerson[],
): OfficeMention[] {
  copyTitles(named);
  const holders = new Map<string, Entry>();
  const first = new Map<string, Entry>();
  for (const { entry } of named)
    for (const { key, gone } of entry.titles) if (!gone && !first.has(key)) first.set(key, entry);
  let next = 0;
  return offices.map(({ line, from, to, titles, party }) => {
    const { sentence } = line;
    for (; named[next] && precedes(named[next]!, sentence.index, line, from); next++)
      for (const { key, gone } of named[next]!.entry.titles)
        if (!gone) holders.set(key, named[next]!.entry);
    const title = titles[0]!;
    const counterpart = title.sort === 'counterpart';
    const other = counterpart ? titledBefore(named, next, sentence.index, null) : null;
    const holder = counterpart ? null : (holders.get(title.key) ?? first.get(title.key));
    return {
      kind: 'office',
      ...fieldsOf(line, from, to),
      title: other?.person.title ?? title.title,
      party: party ?? holder?.person.party ?? null,
    };
  });
}

function precedes({ mention }: NamedPerson, sentence: number, line: Found['line'], from: number) {
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
