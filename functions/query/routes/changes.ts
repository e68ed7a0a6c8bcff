import type { Change } from '#shared/tracked-event.ts';
import { answerIn } from '../formats/answer-in.ts';
import { changesAsAtom } from '../formats/atom.ts';
import { csvLine } from '../formats/csv.ts';
import { asLines } from '../formats/ndjson.ts';
import { pathWith } from '../paging.ts';
import type { Asking, Route } from '../route.ts';

const defaultLimit = 50;

export const changeRoutes: Route[] = [
  {
    path: '/changes',
    summary: 'What changed, in order; ask again with since=next for what came later',
    parameters: ['since', 'limit', 'format'],
    formats: ['json', 'ndjson', 'csv', 'atom'],
    answers: 'ChangeList',
    answer: answerChanges,
  },
];

async function answerChanges(asking: Asking): Promise<Response> {
  const { parts, asked, format, url } = asking;
  const limit = asked.limit ?? defaultLimit;
  const since = asked.since ?? (format === 'atom' ? await latestBut(limit, asking) : 0);
  const { changes, next, more } = await parts.store.changesSince(since, { limit });
  const nextPath = more ? pathWith(url, 'since', String(next)) : null;
  const writers = {
    json: () => JSON.stringify({ changes, next: String(next), more }),
    ndjson: () => asLines(changes),
    csv: () => asCsv(changes, since === 0),
    atom: () => changesAsAtom(changes, url, nextPath),
  };
  const known = format as keyof typeof writers;
  return answerIn(known, writers[known](), nextPath);
}

/** A feed reader wants the latest; it does not begin at the beginning. */
async function latestBut(limit: number, { parts }: Asking): Promise<number> {
  const { sequence } = await parts.store.totals();
  return Math.max(0, sequence - limit);
}

function asCsv(changes: readonly Change[], withHeader: boolean): string {
  const header = ['sequence', 'at', 'kind', 'event', 'type', 'version', 'from', 'to', 'title'];
  const lines = changes.map(({ sequence, at, kind, event, type, version, status, title }) =>
    csvLine([sequence, at, kind, event, type, version, status?.from, status?.to, title]),
  );
  return (withHeader ? csvLine(header) : '') + lines.join('');
}
