import { pairOf, typeShards } from '../../event-table.ts';
import type { ListQuery } from '../../tracked-event.ts';
import { earliestStart } from '../matches.ts';
import { mergedQuery, type Stream } from '../merged-query.ts';
import { type Candidates, type Search, textAt } from './candidate.ts';

/** So many partitions a list without countries is read from. */
export const mostStreams = 2 * typeShards;

/** So many rows are read at once, of all partitions together, where most of them may be passed over. */
const mostRows = 1600;

/** Latest first, from the partitions that the query names or from `streams`; `sure` when nearly all that is in them is wanted. */
export async function* byDate(
  { table, query, position, limit, budget }: Search,
  streams = streamsOf(query),
  sure = !isNarrow(query),
): Candidates {
  const after = textAt(position, 'after');
  const share = Math.ceil((sure ? limit * 1.6 + 8 : mostRows) / streams.length);
  const bounds = {
    ...(query.from && !query.asOf ? { from: earliestStart(query.from) } : {}),
    ...(after !== undefined
      ? { below: after }
      : query.to && !query.asOf
        ? { below: `${query.to}$` }
        : {}),
    descending: true,
  };
  for await (const found of mergedQuery(table, streams, bounds, budget, share)) {
    if (found === 'spent') yield found;
    else if (!found.item.expires)
      yield {
        id: found.sort.slice(found.sort.indexOf('#') + 1),
        position: { after: found.sort },
        ...(found.item.facets !== undefined && { facets: found.item.facets as string }),
      };
  }
}

export const streamsOfActor = (code: string): Stream[] => [
  { index: 'byFirst', partition: code },
  { index: 'bySecond', partition: code },
];

function streamsOf(query: ListQuery): Stream[] {
  const countries = [...new Set([...(query.country ?? []), ...(query.between ?? [])])].sort();
  const [a, b] = countries;
  if (a && b) {
    // Whoever is with the first in a larger company: the second may not be among them.
    const anyone = { index: 'byPair', partition: `${a}#*`, atOnce: mostRows / 2 } as const;
    return [{ index: 'byPair', partition: pairOf(a, b) }, anyone];
  }
  if (a) return streamsOfActor(a);
  const types = query.type ? [query.type] : ['meeting', 'pact'];
  return types.flatMap((type) =>
    Array.from({ length: typeShards }, (_, shard) => ({
      index: 'byType' as const,
      partition: `${type}#${shard}`,
    })),
  );
}

/** Whether rows of an index may be passed over: then more of them are read at once. */
const isNarrow = ({
  kind,
  status,
  topic,
  person,
  place,
  q,
  minArticles,
  asOf,
  type,
  country,
  between,
}: ListQuery) =>
  [kind, status, topic, person, place, q, minArticles, asOf].some((field) => field !== undefined) ||
  (type !== undefined && (country ?? between) !== undefined) ||
  new Set([...(country ?? []), ...(between ?? [])]).size > 2;
