import type { ListQuery, Position } from '../../tracked-event.ts';
import type { Budget } from '../merged-query.ts';
import { compareSortKeys, type Item, type Table } from '../table.ts';

/** An event that may be in the answer, and where the list stands after it. */
export interface Candidate {
  id: string;
  position: Position;
  facets?: string;
  /** Only the latest of an event's changes counts. */
  edition?: number;
  /** Not if two articles tell of it. */
  onlyOnce?: boolean;
}
export type Candidates = AsyncGenerator<Candidate | 'spent'>;

/** One request for a page of a list, and what it may still read. */
export interface Search {
  readonly table: Table;
  readonly query: ListQuery;
  readonly position: Position | null;
  readonly limit: number;
  readonly budget: Budget;
}

export const idOf = (item: Item) => item.pk.slice(2);

export const textAt = (position: Position | null, part: string) => {
  const value = position?.[part];
  return typeof value === 'string' ? value : undefined;
};

/** Two lists by date as one; what is in both comes once. Ends where either was cut short: what comes after that is not known. */
export async function* merge(one: Candidates, other: Candidates): Candidates {
  let [a, b] = [await one.next(), await other.next()];
  while (!a.done || !b.done) {
    if (a.value === 'spent' || b.value === 'spent') {
      yield 'spent';
      return;
    }
    const order = a.done ? 1 : b.done ? -1 : compareSortKeys(placeOf(b.value), placeOf(a.value));
    yield order <= 0 ? a.value! : b.value!;
    if (order <= 0) a = await one.next();
    if (order >= 0) b = await other.next();
  }
}

const placeOf = ({ position }: Candidate) => position.after as string;
