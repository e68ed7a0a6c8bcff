import { beforeAll, expect, test } from 'vitest';
import { MemoryTable } from '../simulation/memory-table.ts';
import { countReads } from './support/counting-table.ts';
import { fillMany } from './support/many-events.ts';
import { serve } from './support/served.ts';

const mostQueries = 12;
const megabyte = 1024 * 1024;

let counted: ReturnType<typeof countReads>;
let served: ReturnType<typeof serve>;
beforeAll(async () => {
  const table = new MemoryTable();
  await fillMany(table, 1500);
  counted = countReads(table);
  served = serve(counted.table);
});

/** Every filter alone and together, what is common and what is not there, and each way to sort. */
const questions = [
  '/events',
  '/events?limit=100',
  '/meetings?limit=100',
  '/events?sort=changed&limit=100',
  '/events?sort=articles&limit=100',
  '/events?country=USA&limit=100',
  '/events?country=USA,CHN,JPN&limit=100',
  '/events?between=USA,CHN&limit=100',
  '/pairs/USA/NATO?limit=100',
  '/events?status=ratified&limit=100',
  '/events?kind=migration&limit=100',
  '/events?status=ratified&kind=migration&topic=territory&country=VNM&limit=100',
  '/events?topic=nothing&limit=100',
  '/events?person=kitazawa&limit=100',
  '/events?person=nobody&limit=100',
  '/events?place=seoul&limit=100',
  '/events?place=s&limit=100',
  '/events?q=grain&limit=100',
  '/events?q=protocol+number&limit=100',
  '/events?q=protocol+number+nowhere&limit=100',
  '/events?q=a&limit=100',
  '/events?q=china&limit=100',
  '/events?q=china+korea+number+kitazawa+seoul+grain&limit=100',
  '/events?q=number+korea&person=a&place=b&limit=100',
  '/events?from=1995&to=1996&limit=100',
  '/events?from=2030&limit=100',
  '/events?minArticles=2&limit=100',
  '/events?minArticles=2&sort=articles&limit=100',
  '/events?asOf=2020&limit=100',
  '/events?asOf=2026-06&limit=100',
  '/events?type=pact&country=USA&q=border&from=2000&limit=100&format=csv',
  '/days',
  '/days?country=USA&status=ratified',
  '/articles?limit=100',
  '/articles?state=rejected',
  '/countries',
  '/countries/USA',
  '/changes?limit=100',
  '/changes?since=100&limit=100',
  '/changes?format=atom&limit=100',
  '/stats',
  '/health',
];

test.each(questions)('%s reads at most 12 queries and 1 MB', async (path) => {
  let next: string | undefined = path;
  for (let page = 0; next && page < 5; page++) {
    counted.reset();
    const { status, headers } = await served.ask(next);
    expect(status).toBe(200);
    expect(counted.read.queries).toBeLessThanOrEqual(mostQueries);
    expect(counted.read.bytes).toBeLessThanOrEqual(megabyte);
    next = /^<(.+)>; rel="next"$/.exec(headers.get('link') ?? '')?.[1];
  }
});
