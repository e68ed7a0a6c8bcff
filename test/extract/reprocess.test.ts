import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type EventStore, openEventStore, type Sighting } from '#shared/event-store.ts';
import type { Change } from '#shared/tracked-event.ts';
import { lookAtArticle } from '../../functions/extract/look-at-article.ts';
import { localEnvironment } from '../../infra/local/local-functions.ts';
import { openDynalite } from '../shared/open-dynalite.ts';
import { bucket, S3Endpoint } from '../support/s3-endpoint.ts';

const guests =
  'Latvia Estonia Peru Fiji Kenya Ghana Oman Qatar Nepal Bhutan Malta Cyprus Chile Bolivia Norway Sweden Finland Denmark Belgium Iceland'.split(
    ' ',
  );
const keyOf = (guest: string) => `articles/${guest}.txt`;
const article = (guest: string) => `${guest} and Panama hold talks

Tuesday, May 7, 2024

VIENNA - The foreign ministers of ${guest} and Panama met in Vienna on Monday to discuss fishing rights.
`;

let s3: S3Endpoint;
let dynalite: Awaited<ReturnType<typeof openDynalite>>;
let store: EventStore;
const children: ChildProcess[] = [];
beforeAll(async () => {
  s3 = await S3Endpoint.open();
  dynalite = await openDynalite();
  const endpoints = { s3: s3.url, dynamodb: dynalite.endpoint };
  Object.assign(process.env, localEnvironment('you', endpoints), { ARTICLE_BUCKET: bucket });
  store = openEventStore(await dynalite.makeTable());
  for (const guest of guests) {
    const object = { Bucket: bucket, Key: keyOf(guest), Body: article(guest) };
    await s3.client.send(new PutObjectCommand(object));
    const notice = { key: keyOf(guest), sequencer: null };
    expect(await store.saveArticle(notice, () => lookAsBefore(keyOf(guest)))).toBe('saved');
  }
}, 120_000);
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await Promise.all([s3.remove(), dynalite.close()]);
});

/** As an extractor before this one read it, which knew of no places. */
async function lookAsBefore(key: string): Promise<Sighting> {
  const sighting = await lookAtArticle(key);
  if (sighting.gone) return sighting;
  const extractor = '0';
  const read = async () => {
    const content = await sighting.read();
    if (content?.state !== 'read') throw new Error(`${key} is no article`);
    const reports = content.reports.map((report) => ({ ...report, place: null }));
    return { ...content, extractor, reports };
  };
  return { ...sighting, extractor, read };
}

/** `npm run reprocess -- 1` without npm. */
function reprocess() {
  const program = ['--import', 'tsx', 'functions/extract/reprocess-cli.ts', '1'];
  const env = { ...process.env, EVENT_TABLE: 'events1' };
  const child = spawn(process.execPath, program, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  children.push(child);
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].on('data', (data) => {
      said[name] += data;
    });
  return { child, said, ended: once(child, 'close') };
}

async function articlesReadAgain(): Promise<number> {
  let count = 0;
  for await (const { extractor, isOpen } of store.walkLedgers())
    if (extractor !== '0' && !isOpen) count++;
  return count;
}

test('killed midway it goes on where it was: nothing is lost, nothing done twice, every change is told once', async () => {
  const { sequence: first } = await store.totals();
  const { child, said, ended } = reprocess();
  await expect.poll(articlesReadAgain, { timeout: 60_000, interval: 5 }).toBeGreaterThan(4);
  child.kill('SIGKILL');
  await ended;
  expect(said.stderr).toContain(`/changes?since=${first}`);
  const done = await articlesReadAgain();
  expect(done).toBeLessThan(guests.length);

  const second = reprocess();
  expect(await second.ended).toEqual([0, null]);
  const saved = JSON.parse(/seen, (\{.*\}) read again/.exec(second.said.stderr)![1]!);
  expect(saved).toEqual({ saved: guests.length - done });
  expect(await articlesReadAgain()).toBe(guests.length);

  const { items } = await store.listEvents({}, { limit: 100 });
  expect(items).toHaveLength(guests.length);
  for (const { place, articleCount } of items)
    expect({ place: place?.name, articleCount }).toEqual({ place: 'Vienna', articleCount: 1 });

  const changes: Change[] = [];
  for (let since = first, more = true; more; ) {
    const page = await store.changesSince(since, { limit: 100 });
    changes.push(...page.changes);
    ({ next: since, more } = page);
  }
  expect(changes.map(({ event }) => event).sort()).toEqual(items.map(({ id }) => id).sort());
  const printed = (stdout: string) => stdout.split('\n').filter(Boolean);
  const lines = [...printed(said.stdout), ...printed(second.said.stdout)];
  expect(new Set(lines).size).toBe(lines.length);
  expect(printed(second.said.stdout).length).toBeGreaterThanOrEqual(guests.length - done - 1);
  for (const line of lines) expect(line).toMatch(/^fields-changed\t.*Panama.*\tplace,reports$/);

  const third = reprocess();
  await third.ended;
  expect(third.said.stderr).toContain(`${guests.length} articles seen, {} read again, 0 changes`);
}, 180_000);
