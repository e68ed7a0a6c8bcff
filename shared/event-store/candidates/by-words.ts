import { wordKey } from '../../event-table.ts';
import { wordsOf } from '../../fold.ts';
import type { Position } from '../../tracked-event.ts';
import { actorsNamed } from '../counts.ts';
import { isSearchable } from '../side-rows.ts';
import { compareSortKeys } from '../table.ts';
import { byDate, mostStreams, streamsOfActor } from './by-date.ts';
import { type Candidates, merge, type Search, textAt } from './candidate.ts';

/** So many rows of a word are read at once: of one word alone, whose rows can be read in their order, and of several that all must be had. */
const mostRows = { alone: 300, among: 2500 };
/** A beginning that more words have, or the names of more actors, tells too little. */
const mostWords = 4;
const mostActors = 3;

/** By the words asked for, where an index can tell; null where none can, or where too many events have them. */
export async function byWords(search: Search): Promise<Candidates | null> {
  const { table, query, budget } = search;
  const asked = [query.person, query.place].flatMap((text) => wordsOf(text ?? ''));
  const searched = wordsOf(query.q ?? '');
  if (searched.length > 0) budget.queries--;
  const actors = searched.length > 0 ? await actorsNamed(table) : () => [];
  // The name of a party has no rows: the rows of a word that begins one do not tell all its events.
  const words = [...asked, ...searched.filter((word) => actors(word).length === 0)];
  const beginnings = [...new Set(words)].filter(isSearchable).sort((a, b) => b.length - a.length);
  return (await byBeginnings(search, beginnings)) ?? byActor(search, searched, actors);
}

/** Events with a word that begins so: their dates, as their keys have them, by id. */
type Postings = Map<string, string>;

/** Events that have all of the words where some are rare; else those that have the longest. */
async function byBeginnings(
  search: Search,
  beginnings: readonly string[],
): Promise<Candidates | null> {
  const { budget, position } = search;
  const most = beginnings.length === 1 ? mostRows.alone : mostRows.among;
  let left = most;
  let found = null as Postings | null;
  let words = null as string[] | null;
  for (const beginning of beginnings) {
    // Enough must be left for the list by date, and for one more look at the words.
    if (budget.queries <= mostStreams + 1) break;
    const rows = await readRows(search, beginning, left);
    if (rows.more) {
      words ??= await wordsFrom(search, beginning, rows.words);
      continue;
    }
    left -= rows.events.size;
    found = found ? new Map([...found].filter(([id]) => rows.events.has(id))) : rows.events;
  }
  if (found) return inOrder(found, position);
  if (!words) return null;
  const streams = words.map((word) => {
    const { pk, sk } = wordKey(word, '');
    return { partition: pk, under: sk };
  });
  return byDate(search, streams, beginnings.length === 1);
}

/** The words that begin so, those seen and what follows them; null when they are too many. */
async function wordsFrom(
  { table, budget }: Search,
  beginning: string,
  seen: readonly string[],
): Promise<string[] | null> {
  const words = [...seen];
  while (words.length <= mostWords && budget.queries > mostStreams) {
    budget.queries--;
    const { pk, sk } = wordKey(words.at(-1)!, '\u{10FFFF}');
    const range = { partition: pk, prefix: beginning, above: sk, limit: 1 };
    const [next] = (await table.query(range)).items;
    if (!next) return words;
    words.push(wordIn(next.sk));
  }
  return null;
}

/** [japan → events of JPN, and those that have the word elsewhere], by the word that fewest actors bear. */
async function byActor(
  search: Search,
  words: readonly string[],
  actors: (prefix: string) => string[],
): Promise<Candidates | null> {
  const { query, position, budget } = search;
  if (query.country || query.between || budget.queries <= mostStreams) return null;
  const [fewest] = words
    .filter(isSearchable)
    .map((word) => ({ word, codes: actors(word) }))
    .filter(({ codes }) => codes.length > 0 && codes.length <= mostActors)
    .sort((a, b) => a.codes.length - b.codes.length);
  if (!fewest) return null;
  const elsewhere = await readRows(search, fewest.word, mostRows.among);
  if (elsewhere.more) return null;
  const ofActors = byDate(search, fewest.codes.flatMap(streamsOfActor));
  return merge(ofActors, inOrder(elsewhere.events, position));
}

/** The first rows of the words that begin so. */
async function readRows({ table, budget }: Search, beginning: string, most: number) {
  budget.queries--;
  const partition = wordKey(beginning, '').pk;
  const limit = Math.max(most, 1);
  const { items, more } = await table.query({ partition, prefix: beginning, limit });
  const events: Postings = new Map();
  for (const { sk, expires } of items) {
    const date = sk.slice(sk.indexOf('#') + 1);
    if (!expires) events.set(date.slice(date.indexOf('#') + 1), date);
  }
  return { events, words: [...new Set(items.map(({ sk }) => wordIn(sk)))], more };
}

const wordIn = (sk: string) => sk.slice(0, sk.indexOf('#'));

async function* inOrder(found: Postings, position: Position | null): Candidates {
  const after = textAt(position, 'after');
  const sorted = [...found].sort(([, a], [, b]) => compareSortKeys(b, a));
  for (const [id, date] of sorted) {
    if (after === undefined || compareSortKeys(date, after) < 0)
      yield { id, position: { after: date } };
  }
}
