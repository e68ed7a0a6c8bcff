import { typeShards } from '../../event-table.ts';
import { mergedQuery } from '../merged-query.ts';
import { byDate } from './by-date.ts';
import { type Candidates, idOf, type Search, textAt } from './candidate.ts';

/** The most told first; then, by date, those that one article tells. */
export async function* byArticles(search: Search): Candidates {
  const { table, query, position, limit } = search;
  const count = textAt(position, 'count');
  const single = textAt(position, 'after');
  if (single === undefined) {
    const streams = Array.from({ length: typeShards }, (_, shard) => ({
      index: 'byCount' as const,
      partition: `${shard}`,
    }));
    const bounds = { ...(count === undefined ? {} : { below: count }), descending: true };
    const budget = { queries: 4, items: 2400 };
    for await (const found of mergedQuery(table, streams, bounds, budget, limit + 8)) {
      if (found === 'spent') {
        yield found;
        return;
      }
      yield {
        id: idOf(found.item),
        position: { count: found.sort },
        facets: found.item.facets as string,
      };
    }
  }
  if ((query.minArticles ?? 0) > 1) return;
  const from = single === undefined ? null : { after: single };
  const budget = { queries: 8, items: 1600 };
  for await (const found of byDate({ ...search, position: from, budget })) {
    yield found === 'spent' ? found : { ...found, onlyOnce: true };
  }
}
