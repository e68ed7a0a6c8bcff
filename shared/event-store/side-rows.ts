import { dateKeyOf, type Key, pairOf, partyRowKey, sampleKey, wordKey } from '../event-table.ts';
import { wordsOf } from '../fold.ts';
import type { EventSummary } from '../tracked-event.ts';
import { tombstoneUntil } from './ledger.ts';
import { facetsOf, type NodeEvent } from './node.ts';
import type { Item, Table } from './table.ts';

/** Pairs are kept up to so many parties. Of a larger company each party is paired with `*`, and who else is in it is seen there. */
const mostPairedParties = 6;
const mostWords = 120;

/** Words that many pacts have: a search for them reads the list, which is full of them. */
const common = new Set(
  'a an and at between by for from in into of on or the to with agreement accord deal pact treaty convention protocol memorandum understanding cooperation joint new draft bilateral trade free economic security military defence defense peace ceasefire strategic partnership declaration framework'.split(
    ' ',
  ),
);
const isIndexed = (word: string) => word.length > 1 && !common.has(word);

/** Whether the word rows hold every event with a word that begins so. */
export const isSearchable = (prefix: string) =>
  prefix.length > 1 && ![...common].some((word) => word.startsWith(prefix));

/** What word rows are made of. Names of parties need none: their events are found by their codes. */
export function textsOf(event: EventSummary): string[] {
  const { participants, place } = event;
  return [
    ...(event.type === 'pact' ? [event.name, event.acronym ?? '', ...event.aliases] : []),
    ...participants.map(({ name }) => name),
    place?.name ?? '',
    ...(event.type === 'meeting' && event.outcome ? [event.outcome.result] : []),
  ];
}

function indexedWords(event: EventSummary): string[] {
  const words = textsOf(event).flatMap(wordsOf).filter(isIndexed);
  return [...new Set(words)].slice(0, mostWords);
}

/** The pairs under which the event is found. */
export function pairsOf(parties: readonly string[]): string[] {
  if (parties.length > mostPairedParties) return parties.map((code) => `${code}#*`);
  return parties.flatMap((a, i) => parties.slice(i + 1).map((b) => pairOf(a, b)));
}

const partyRowCount = (parties: readonly string[]) =>
  Math.max(Math.ceil((parties.length - 2) / 2), pairsOf(parties).length - 1, 0);

/** Names of the side rows: `w kitazawa 2011-01-10`, `p 0`. */
export function sideRowsOf(event: EventSummary): string[] {
  const rows = Array.from(
    { length: partyRowCount(event.parties.map(({ code }) => code)) },
    (_, row) => `p ${row}`,
  );
  const date = event.date?.start ?? '';
  return [...rows, ...indexedWords(event).map((word) => `w ${word} ${date}`)];
}

/** [w kitazawa 2011-01-10, p 0]; also, to bury it, the item of a node's representatives [s abcd]. */
function keyOfRow(id: string, row: string): Key {
  const [kind, name, date] = row.split(' ') as [string, string, string?];
  if (kind === 'w') return wordKey(name, dateKeyOf(date || null, id));
  return kind === 's' ? sampleKey(id, name) : partyRowKey(id, name);
}

/**
 * A party row lends its index keys to two further parties and to one further pair: the event's own item is in each index only once,
 * with its first two parties and their pair.
 */
function sideRow(id: string, version: number, event: NodeEvent, row: string): Item {
  const key = keyOfRow(id, row);
  // A word row stands in no index, and its event is read before it is shown.
  if (row.startsWith('w ')) return { ...key, version };
  const shown = { dateKey: dateKeyOf(event.date?.start ?? null, id), facets: facetsOf(event) };
  const { parties } = event;
  const index = Number(row.slice(2));
  const [first, second] = parties.slice(2 + 2 * index);
  const pair = pairsOf(parties)[index + 1];
  return {
    ...key,
    version,
    ...shown,
    ...(first ? { first } : {}),
    ...(second ? { second } : {}),
    ...(pair ? { pair } : {}),
  };
}

/** Rows of the new event that the old one did not have, or not so. */
export function rowsToPut(former: NodeEvent | null, event: NodeEvent): string[] {
  const kept = new Set(former?.rows);
  const sameFacets = former !== null && facetsOf(former) === facetsOf(event);
  return event.rows.filter((row) => !kept.has(row) || !(row.startsWith('w ') || sameFacets));
}

/** Each row is guarded by the version of the node it was made from: an older writer never wins. */
export async function putSideRows(
  table: Table,
  id: string,
  version: number,
  event: NodeEvent,
  rows: readonly string[],
) {
  for (const row of rows) {
    await table.put(sideRow(id, version, event, row), { olderThan: version });
  }
}

/** A tombstone holds the row's place, so that a writer that comes late cannot bring it back. */
export async function buryRows(
  table: Table,
  id: string,
  version: number,
  rows: readonly string[],
  now: number,
) {
  for (const row of rows) {
    const item = { ...keyOfRow(id, row), version, expires: tombstoneUntil(now) };
    await table.put(item, { olderThan: version });
  }
}
