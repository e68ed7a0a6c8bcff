import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { afterEach, expect, test } from 'vitest';
import { announce } from '../../functions/announce/announce.ts';
import { openEventBus } from '../../functions/announce/event-bus.ts';
import { openEventStore } from '../../shared/event-store.ts';
import type { Change } from '../../shared/tracked-event.ts';
import { day, pact, ReportBucket } from '../shared/sample-reports.ts';
import { MemoryTable } from '../simulation/memory-table.ts';

interface Entry {
  Source: string;
  DetailType: string;
  Detail: string;
}

const open: (() => void)[] = [];
afterEach(() => {
  for (const close of open.splice(0)) close();
});

/** What answers PutEvents over the wire: keeps what it takes, and lets `refuses` say of each entry whether it does not. */
async function openBus(refuses: (entry: Entry, nth: number) => boolean = () => false) {
  const taken: Entry[] = [];
  const requests: number[] = [];
  let nth = 0;
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    expect(request.headers['x-amz-target']).toBe('AWSEvents.PutEvents');
    const { Entries } = JSON.parse(body) as { Entries: Entry[] };
    requests.push(Entries.length);
    const results = Entries.map((entry) => {
      if (refuses(entry, nth++)) return { ErrorCode: 'ThrottlingException', ErrorMessage: 'later' };
      taken.push(entry);
      return { EventId: `${nth}` };
    });
    const FailedEntryCount = results.filter((result) => 'ErrorCode' in result).length;
    response.setHeader('content-type', 'application/x-amz-json-1.1');
    response.end(JSON.stringify({ FailedEntryCount, Entries: results }));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  open.push(() => server.close());
  const client = new EventBridgeClient({
    region: 'us-east-1',
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  open.push(() => client.destroy());
  return { send: openEventBus(client), taken, requests };
}

/** A store with a life of its own: pacts that are signed, told again, and taken back. */
async function liveStore() {
  const store = openEventStore(new MemoryTable());
  const bucket = new ReportBucket();
  const live = async (from: number, to: number) => {
    for (let i = from; i < to; i++) {
      const names = [`Lake ${i} Treaty`, `River ${i} Treaty`];
      const reports = names.map((name) => pact('NOR CHL', name, { date: day('2024-03-01') }));
      await bucket.tell(store, `articles/${i}.txt`, reports, '2024-03-02');
      if (i % 5 === 0) await bucket.tell(store, `articles/${i}.txt`, null);
    }
  };
  const log = async () => {
    const changes: Change[] = [];
    for (let since = 0, more = true; more; ) {
      const page = await store.changesSince(since, { limit: 50 });
      changes.push(...page.changes);
      ({ next: since, more } = page);
    }
    return changes;
  };
  return { store, live, log };
}

const detailsOf = (taken: readonly Entry[]) => taken.map(({ Detail }) => JSON.parse(Detail));

test('every change is on the bus once, in the order of the log, as /changes tells it', async () => {
  const { store, live, log } = await liveStore();
  const { send, taken, requests } = await openBus();
  await live(0, 60);
  const changes = await log();
  expect(await announce(store, send)).toBe(changes.length);
  expect(detailsOf(taken)).toEqual(changes);
  expect(new Set(taken.map(({ Source }) => Source))).toEqual(new Set(['entente']));
  expect(taken.map(({ DetailType }) => DetailType)).toEqual(changes.map(({ kind }) => kind));
  expect(Math.max(...requests)).toBeLessThanOrEqual(10);
  expect(await announce(store, send)).toBe(0);
  await live(60, 61);
  await announce(store, send);
  expect(detailsOf(taken)).toEqual(await log());
});

test('what the bus refuses is sent by the next call; nothing is left out', async () => {
  const { store, live, log } = await liveStore();
  await live(0, 80);
  const { send, taken } = await openBus((_, nth) => nth % 37 === 36);
  let refusals = 0;
  for (let calls = 0; calls < 50; calls++) {
    const sent = await announce(store, send).catch((error: Error) => error.message);
    if (typeof sent === 'number') break;
    expect(sent).toContain('EventBridge refused 1 of 10 changes: ThrottlingException');
    refusals++;
  }
  expect(refusals).toBeGreaterThan(0);
  const changes = await log();
  const known = new Set(detailsOf(taken).map(({ event, version }) => `${event} ${version}`));
  expect(changes.filter(({ event, version }) => !known.has(`${event} ${version}`))).toEqual([]);
  expect(await store.announcedUpTo()).toBe(changes.at(-1)!.sequence);
});

test('two that run at once leave nothing out, and the place they keep never goes back', async () => {
  const { store, live, log } = await liveStore();
  await live(0, 60);
  const { send, taken } = await openBus();
  await Promise.all([announce(store, send), announce(store, send)]);
  const changes = await log();
  expect(new Set(detailsOf(taken).map((one) => JSON.stringify(one))).size).toBe(changes.length);
  await store.keepAnnounced(1);
  expect(await store.announcedUpTo()).toBe(changes.at(-1)!.sequence);
});
