import { countsKey } from '../event-table.ts';
import { wordsOf } from '../fold.ts';
import type { ActorCount, ActorRecord, Totals } from '../tracked-event.ts';
import { rowsAfter } from './changes-log.ts';
import type { PendingChange } from './node.ts';
import type { Table } from './table.ts';

type Tally = [meetings: number, pacts: number];

/** The changes log, folded up to a place in it: how many events there are, of each actor, and of each two. */
interface Counts {
  sequence: number;
  all: Tally;
  actors: Record<string, Tally>;
  pairs: Record<string, Tally>;
  /** What articles call the actors, by code. */
  names: Record<string, string>;
}

const none: Counts = { sequence: 0, all: [0, 0], actors: {}, pairs: {}, names: {} };

const add = (tallies: Record<string, Tally>, key: string, type: 'meeting' | 'pact', by: number) => {
  const tally = tallies[key] ?? [0, 0];
  tallies[key] = tally;
  tally[type === 'meeting' ? 0 : 1] += by;
  if (tally[0] === 0 && tally[1] === 0) delete tallies[key];
};

const pairsAmong = (parties: readonly string[]) => {
  const sorted = [...parties].sort();
  return sorted.flatMap((a, i) => sorted.slice(i + 1).map((b) => `${a} ${b}`));
};

function count(
  counts: Counts,
  type: 'meeting' | 'pact',
  parties: readonly string[],
  by: number,
): void {
  counts.all[type === 'meeting' ? 0 : 1] += by;
  for (const code of parties) add(counts.actors, code, type, by);
  for (const pair of pairsAmong(parties)) add(counts.pairs, pair, type, by);
}

function apply(counts: Counts, { kind, type, parties, former, names }: PendingChange): void {
  const wasThere = kind !== 'created' && kind !== 'split';
  const isThere = kind !== 'merged' && kind !== 'removed';
  if (wasThere) count(counts, type, former, -1);
  if (isThere) count(counts, type, parties, 1);
  for (const [i, code] of parties.entries()) counts.names[code] = names[i] ?? code;
}

/** How much of the counts: of all events, of each actor too, of each two actors too. There are many pairs. */
type Depth = 'all' | 'actors' | 'pairs';

/** Counts as of the end of the log: the stored ones, and what came after them. What is deeper than asked for is not to be read. */
async function readCounts(table: Table, depth: Depth): Promise<{ counts: Counts; stored: number }> {
  const item = await table.get(countsKey(null));
  const { sequence, all, actors, pairs, names } = (item?.body as Counts | undefined) ?? none;
  // A copy, since a table may hand out what others read as well.
  const counts: Counts = {
    sequence,
    all: [...all],
    actors: depth === 'all' ? {} : structuredClone(actors),
    pairs: depth === 'pairs' ? structuredClone(pairs) : {},
    names: { ...names },
  };
  const stored = counts.sequence;
  for (let more = true; more; ) {
    const page = await rowsAfter(table, counts.sequence);
    for (const row of page.rows) {
      for (const change of row.changes) apply(counts, change);
      counts.sequence = row.sequence;
    }
    more = page.more;
  }
  return { counts, stored };
}

/** Keeps the counts, so that the next reader has less of the log to read. Whoever is behind loses. */
export async function keepCounts(table: Table): Promise<void> {
  const { counts, stored } = await readCounts(table, 'pairs');
  if (counts.sequence === stored) return;
  const item = { ...countsKey(null), version: counts.sequence, body: counts };
  await table.put(item, { olderThan: counts.sequence });
}

const actorCount = ({ names }: Counts, code: string, [meetings, pacts]: Tally): ActorCount => ({
  code,
  name: names[code] ?? code,
  meetings,
  pacts,
});
const mostFirst = (a: ActorCount, b: ActorCount) =>
  b.meetings + b.pacts - a.meetings - a.pacts || (a.code < b.code ? -1 : 1);

export async function countActors(table: Table): Promise<ActorCount[]> {
  const { counts } = await readCounts(table, 'actors');
  return Object.entries(counts.actors)
    .map(([code, tally]) => actorCount(counts, code, tally))
    .sort(mostFirst);
}

export async function findActor(table: Table, code: string): Promise<ActorRecord | null> {
  const { counts } = await readCounts(table, 'pairs');
  const tally = counts.actors[code];
  if (!tally) return null;
  const partners = Object.entries(counts.pairs).flatMap(([pair, shared]) => {
    const [a, b] = pair.split(' ');
    if (a !== code && b !== code) return [];
    return [actorCount(counts, a === code ? b! : a!, shared)];
  });
  return { ...actorCount(counts, code, tally), partners: partners.sort(mostFirst) };
}

export async function totals(table: Table): Promise<Totals> {
  const { counts } = await readCounts(table, 'all');
  return { meetings: counts.all[0], pacts: counts.all[1], sequence: counts.sequence };
}

/** Codes of the actors whose name has a word that begins so. [korea → KOR, PRK] */
export async function actorsNamed(table: Table): Promise<(prefix: string) => string[]> {
  const { counts } = await readCounts(table, 'actors');
  const words = Object.keys(counts.actors).map(
    (code) => [code, wordsOf(counts.names[code] ?? code)] as const,
  );
  return (prefix) =>
    words.flatMap(([code, names]) => (names.some((name) => name.startsWith(prefix)) ? [code] : []));
}
