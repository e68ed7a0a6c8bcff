import type { Item } from '../../../shared/event-store/table.ts';
import { openEventStore } from '../../../shared/event-store.ts';
import { articleKey, changeKey } from '../../../shared/event-table.ts';
import { digestOf } from '../../../shared/identity.ts';
import type { MemoryTable } from '../../simulation/memory-table.ts';

/** What is an id, a key of identity, a key of an object or a day in an item that the store made of `fillMany`'s articles. */
const own =
  /(\b[a-km-z2-9]{16}\b|"\d\|(?:[^"\\]|\\.)*(?=")|articles\/\d+(?=\.txt)|(?:19|20)\d\d-\d\d-\d\d)/;
const week = 7 * 86_400_000;

/**
 * Every item of the table `copies` times in all, the others with ids, keys and articles of their own, and some weeks later: as if as many others had told the same
 * of as many other events. So a table of a million events takes minutes, that one article after another would take an hour to fill.
 */
export async function multiply(table: MemoryTable, copies: number): Promise<void> {
  const items = [...table.all()].filter(({ pk }) => pk !== 'COUNTS');
  const keyOfId = new Map(
    items.flatMap(({ pk, key }) => (key === undefined ? [] : [[pk.slice(2), key as string]])),
  );
  const rows = items.filter(({ pk }) => pk === 'CHANGES').length;
  // What is the same in every copy, and in between, at odd places, what is not.
  const forms = items.map((item) => JSON.stringify(item).split(own));
  for (let copy = 1; copy < copies; copy++) {
    const ids = new Map([...keyOfId].map(([id, key]) => [id, digestOf(`${key}~${copy}`)]));
    const later = (day: string) =>
      new Date(Date.parse(day) + copy * week).toISOString().slice(0, 10);
    const renamed = (found: string) => {
      if (/^\d{4}-/.test(found)) return later(found);
      return /[|/]/.test(found) ? `${found}~${copy}` : (ids.get(found) ?? found);
    };
    for (const form of forms) {
      const twin: Item = JSON.parse(form.map((part, i) => (i % 2 ? renamed(part) : part)).join(''));
      await table.put({ ...twin, ...placeOf(twin, copy * rows) });
    }
  }
  await openEventStore(table).keepCounts();
}

/** Where an item stands that is not under its event or its word. */
function placeOf({ pk, sk }: Item, rowsBefore: number) {
  if (pk === 'CHANGES') return changeKey(rowsBefore + Number(sk));
  return pk.startsWith('A#') ? articleKey(sk) : {};
}
