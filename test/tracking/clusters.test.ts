import { expect, test } from 'vitest';
import { articleIdOf } from '../../shared/event-store/ledger.ts';
import { openEventStore } from '../../shared/event-store.ts';
import { type ToldArticle, track } from '../../shared/track.ts';
import type { TrackedEvent } from '../../shared/tracked-event.ts';
import { MemoryTable } from '../simulation/memory-table.ts';
import { Random } from '../simulation/random.ts';
import { bCubed, readClusters } from './read-clusters.ts';

const articles = readClusters();
const told: ToldArticle[] = articles.map(({ article, reports }) => ({
  article: { ...article, id: articleIdOf(article.key) },
  reports,
}));
const clusterOf = new Map(
  articles.flatMap(({ reports, clusters }) =>
    reports.map((report, i) => [JSON.stringify(report.evidence), clusters[i]!]),
  ),
);
const linked = track(told).flatMap((event) =>
  event.reports.map((report) => ({
    event: event.id,
    cluster: clusterOf.get(JSON.stringify(report.evidence))!,
  })),
);

const shuffled = <Value>(values: readonly Value[], seed: number): Value[] => {
  const random = new Random(seed);
  const order = [...values];
  for (let i = order.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
};

test('there are 40 clusters and 200 articles or more', () => {
  expect(new Set(articles.flatMap(({ clusters }) => clusters)).size).toBeGreaterThanOrEqual(40);
  expect(articles.length).toBeGreaterThanOrEqual(200);
});

test('what is one is joined: B³ F1 is 0.97 or more', () => {
  const score = bCubed(linked);
  expect(score.f1, JSON.stringify(score)).toBeGreaterThanOrEqual(0.97);
});

test('what is two stays two', () => {
  const wrong = linked.filter((one) =>
    linked.some((other) => other.event === one.event && other.cluster !== one.cluster),
  );
  expect(wrong).toEqual([]);
});

test('in any order the articles make the same events, to the byte', () => {
  const expected = JSON.stringify(track(told));
  for (let seed = 1; seed <= 20; seed++)
    expect(JSON.stringify(track(shuffled(told, seed)))).toBe(expected);
});

test('the store has them in any order of arrival, whatever came and went before', async () => {
  const expected = JSON.stringify(track(told));
  for (let seed = 1; seed <= 3; seed++) {
    const store = openEventStore(new MemoryTable());
    const random = new Random(seed);
    let sequencer = 0;
    const save = (key: string, one: ToldArticle | null) =>
      store.saveArticle(
        { key, sequencer: (++sequencer).toString(16).padStart(8, '0') },
        async () =>
          one
            ? {
                gone: false,
                object: `v${sequencer}`,
                extractor: '1',
                read: async () => ({
                  object: `v${sequencer}`,
                  bytes: 1,
                  uploaded: '',
                  state: 'read',
                  ...one.article,
                  reports: [...one.reports],
                }),
              }
            : { gone: true },
      );
    for (const one of shuffled(told, seed)) {
      if (random.chance(0.2)) await save(one.article.key, random.pick(told));
      if (random.chance(0.1)) await save(one.article.key, null);
      await save(one.article.key, one);
    }
    const ids = track(told).map(({ id }) => id);
    const events = await Promise.all(
      ids.map(async (id) => ((await store.findEvent(id)) as { event: TrackedEvent }).event),
    );
    expect(
      JSON.stringify(events.map(({ version: _, changedAt: __, ...event }) => event).map(sorted)),
    ).toBe(JSON.stringify((JSON.parse(expected) as object[]).map(sorted)));
    expect(await store.totals()).toMatchObject({
      meetings: events.filter(({ type }) => type === 'meeting').length,
      pacts: events.filter(({ type }) => type === 'pact').length,
    });
  }
});

const sorted = (event: object) =>
  Object.fromEntries(Object.entries(event).sort(([a], [b]) => (a < b ? -1 : 1)));
