import { wordKey } from '../../event-table.ts';
import { wordsOf } from '../../fold.ts';
import type { Position } from '../../tracked-event.ts';
import { actorsNamed } from '../counts.ts';
import type { Budget } from '../merged-query.ts';
import { isSearchable } from '../side-rows.ts';
import { compareSortKeys, type Table } from '../table.ts';
import { byDate, mostStreams, streamsOfActor } from './by-date.ts';
import { type Candidates, merge, type Search, textAt } from './candidate.ts';

const mostPostings = 2500;
/** A word that begins the names of more actors tells too little. */
const mostActors = 3;

/** Of the events with a word: their dates, as their keys have them, by id. */
type Postings = Map<string, string>;

/** By the words asked for, where an index can tell; null where none can, or where too many events have them. */
export async function byWords(search: Search): Promise<Candidates | null> {
  const { table, query, budget } = search;
  const asked = [query.person, query.place].flatMap((text) => wordsOf(text ?? ''));
  const searched = wordsOf(query.q ?? '');
  if (searched.length > 0) budget.queries--;
  const actors = searched.length > 0 ? await actorsNamed(table) : () => [];
  // The name of a party has no rows: the rows of a word that begins one do not tell all its events.
  const words = new Set([...asked, ...searched.filter((word) => actors(word).length === 0)]);
  return (await byPostings(search, [...words])) ?? byActor(search, searched, actors);
}

/** Events that have all of the words. */
async function byPostings(
  { table, position, budget }: Search,
  words: readonly string[],
): Promise<Candidates | null> {
  let found = null as Postings | null;
  let most = mostPostings;
  for (const word of longestFirst(words)) {
    // Enough must be left for the list by date, and for one word of an actor's name.
    if (budget.queries <= mostStreams + 1) break;
    const postings = await postingsOf(table, word, most, budget);
    if (!postings) continue;
    most -= postings.size;
    found = found ? new Map([...found].filter(([id]) => postings.has(id))) : postings;
  }
  return found && inOrder(found, position);
}

const longestFirst = (words: readonly string[]) =>
  words.filter(isSearchable).sort((a, b) => b.length - a.length);

/** [japan → events of JPN, and those that have the word elsewhere], by the word that fewest actors bear. */
async function byActor(
  search: Search,
  words: readonly string[],
  actors: (prefix: string) => string[],
): Promise<Candidates | null> {
  const { table, query, position, budget } = search;
  if (query.country || query.between) return null;
  const [fewest] = words
    .filter(isSearchable)
    .map((word) => ({ word, codes: actors(word) }))
    .filter(({ codes }) => codes.length > 0 && codes.length <= mostActors)
    .sort((a, b) => a.codes.length - b.codes.length);
  if (!fewest) return null;
  const elsewhere = await postingsOf(table, fewest.word, mostPostings, budget);
  if (!elsewhere) return null;
  const ofActors = byDate(search, fewest.codes.flatMap(streamsOfActor));
  return merge(ofActors, inOrder(elsewhere, position));
}

/** Null when there are too many to read. */
async function postingsOf(
  table: Table,
  word: string,
  most: number,
  budget: Budget,
): Promise<Postings | null> {
  budget.queries--;
  const partition = wordKey(word, '').pk;
  const { items, more } = await table.query({ partition, prefix: word, limit: Math.max(most, 1) });
  if (more) return null;
  return new Map(
    items
      .filter((item) => !item.expires)
      .map((item) => [item.sk.slice(item.sk.indexOf('#') + 1), item.date as string]),
  );
}

async function* inOrder(found: Postings, position: Position | null): Candidates {
  const after = textAt(position, 'after');
  const sorted = [...found].sort(([, a], [, b]) => compareSortKeys(b, a));
  for (const [id, date] of sorted) {
    if (after === undefined || compareSortKeys(date, after) < 0)
      yield { id, position: { after: date } };
  }
}
