import type { OfficeMention } from '../mention.ts';
import type { NamedPerson } from '../people.ts';
import type { Found } from './found.ts';
import { fieldsOf } from './line.ts';

/**
 * The second round, when all names are known: [his Russian counterpart] takes the office of the one before it, everyone's party and
 * title are settled, and an office without a party [the prime minister] takes that of the last who was called so.
 */
export function settleOffices(
  offices: readonly Found[],
  named: readonly NamedPerson[],
): OfficeMention[] {
  for (const { entry } of named) copyTitle(entry, named);
  return offices.map(({ line, from, to, titles, party }) => {
    const title = titles[0]!;
    const other = title.sort === 'counterpart' ? before(named, line.sentence.index, from) : null;
    const holder =
      party === null && title.sort !== 'counterpart'
        ? lastCalled(named, title.key, line.sentence.index)
        : null;
    return {
      kind: 'office',
      ...fieldsOf(line, from, to),
      title: other?.entry.person.title ?? title.title,
      party: party ?? holder?.entry.person.party ?? null,
    } as const;
  });
}

/** [his South Korean counterpart, Kim Kwan-jin]: Kim holds the office that his host does. */
function copyTitle(entry: NamedPerson['entry'], named: readonly NamedPerson[]): void {
  const { person, titles } = entry;
  if (person.title !== null || !titles.some(({ sort }) => sort === 'counterpart')) return;
  const first = named.find((one) => one.entry === entry)!;
  const other = before(named, first.mention.sentence, first.mention.from, entry);
  person.title = other?.entry.person.title ?? null;
  person.official = other?.entry.person.official ?? true;
  const code = [...entry.votes][0]?.[0];
  person.party ??= code ?? null;
}

/** The nearest titled person told before a place in the text, at most two sentences back. */
function before(
  named: readonly NamedPerson[],
  sentence: number,
  from: number,
  self?: NamedPerson['entry'],
): NamedPerson | null {
  let best: NamedPerson | null = null;
  for (const one of named) {
    const { mention, entry } = one;
    if (mention.sentence > sentence || (mention.sentence === sentence && mention.from >= from))
      break;
    if (entry !== self && entry.person.title !== null && sentence - mention.sentence <= 2)
      best = one;
  }
  return best;
}

function lastCalled(
  named: readonly NamedPerson[],
  key: string,
  sentence: number,
): NamedPerson | null {
  let best: NamedPerson | null = null;
  for (const one of named) {
    if (best && one.mention.sentence > sentence) break;
    if (one.entry.titles.some((title) => title.key === key && !title.gone)) best = one;
  }
  return best;
}
