import { isDeepStrictEqual } from 'node:util';
import { readSamples } from '../../shared/event-store/components.ts';
import { totals } from '../../shared/event-store/counts.ts';
import { findEvent } from '../../shared/event-store/find-event.ts';
import { articleIdOf, readLedger } from '../../shared/event-store/ledger.ts';
import {
  indexKeysOf,
  type Node,
  type PendingChange,
  readNode,
} from '../../shared/event-store/node.ts';
import { readRest, setAside } from '../../shared/event-store/rest.ts';
import { sideRowsOf } from '../../shared/event-store/side-rows.ts';
import { type Extent, usualExtent } from '../../shared/merge/record.ts';
import { type DerivedEvent, type ToldArticle, track } from '../../shared/track.ts';
import type { EventSummary } from '../../shared/tracked-event.ts';
import { readText } from './scenario.ts';
import type { World as WholeWorld } from './world.ts';

type World = Pick<WholeWorld, 'table' | 'bucket'>;

/** What the table must say: the same as if each article of the bucket had come once. */
function expectedEvents(world: World, extractor: string, extent: Extent): DerivedEvent[] {
  const articles: ToldArticle[] = [];
  for (const [key, { text }] of world.bucket.objects) {
    if (text === 7) continue;
    const { reports, published } = readText(text, extractor);
    articles.push({
      article: { id: articleIdOf(key), key, title: null, published, publisher: null, url: null },
      reports,
    });
  }
  return track(articles, extent);
}

/** Null when everything is as it must be; else what is not. */
export async function check(
  world: World,
  extractor: string,
  extent = usualExtent,
): Promise<string | null> {
  const { table } = world;
  const expected = expectedEvents(world, extractor, extent);
  const items = [...table.all()];
  const live = items.filter(
    ({ pk, sk, typeShard }) => pk.startsWith('E#') && sk === 'EVENT' && typeShard !== undefined,
  );
  const ids = live.map(({ pk }) => pk.slice(2)).sort();
  if (
    !isDeepStrictEqual(
      ids,
      expected.map(({ id }) => id),
    )
  ) {
    return `events: ${ids.length} are ${ids.join(' ')}, expected ${expected.map(({ id }) => id).join(' ')}`;
  }
  for (const event of expected) {
    const found = await findEvent(table, event.id, { extent });
    if (!found || !('event' in found)) return `event ${event.id} is not found`;
    const { version: _, changedAt: __, ...told } = found.event;
    if (!sameJson(told, event))
      return `event ${event.id} differs: ${JSON.stringify(told)} expected ${JSON.stringify(event)}`;
  }
  for (const item of live) {
    const node = readNode(item);
    const event = expected.find(({ id }) => id === item.pk.slice(2))!;
    const summary = node.event!.summary;
    if (summary) {
      const { reports: _, ...merged } = event;
      const { version: __, changedAt: ___, ...kept } = summary;
      if (!sameJson(kept, merged)) return `summary of ${event.id} differs`;
    }
    if (node.event!.count !== event.articleCount)
      return `count of ${event.id} is ${node.event!.count}, expected ${event.articleCount}`;
    for (const [name, value] of Object.entries(indexKeysOf(event.id, node.event!))) {
      if (item[name] !== value) return `${name} of ${event.id} differs`;
    }
  }
  return (
    checkSideRows(world, expected) ??
    (await checkRests(world, extent)) ??
    checkLedgers(world) ??
    checkChanges(world, expected) ??
    (await checkCounts(world, expected))
  );
}

const sameJson = (a: unknown, b: unknown) =>
  JSON.stringify(a) === JSON.stringify(b) ||
  isDeepStrictEqual(JSON.parse(JSON.stringify(a)), JSON.parse(JSON.stringify(b)));

/** [kitazawa#2011-01-10#abcd → abcd w kitazawa 2011-01-10] */
function wordRow(sk: string): string {
  const [word, date, id] = sk.split('#');
  return `${id} w ${word} ${date === '0000-00-00' ? '' : date}`;
}

function checkSideRows(world: World, expected: readonly DerivedEvent[]): string | null {
  const wanted = new Map<string, string>();
  for (const event of expected) {
    for (const row of sideRowsOf(event as unknown as EventSummary))
      wanted.set(`${event.id} ${row}`, event.date?.start ?? '0000-00-00');
  }
  for (const item of world.table.all()) {
    const isWord = item.pk.startsWith('W#');
    if (!(isWord || item.sk.startsWith('PARTY#')) || item.expires !== undefined) continue;
    const row = isWord ? wordRow(item.sk) : `${item.pk.slice(2)} p ${item.sk.split('#')[1]}`;
    const date = wanted.get(row);
    if (date === undefined) return `side row ${row} should not be`;
    if (!isWord && !(item.dateKey as string).startsWith(date))
      return `side row ${row} has ${item.dateKey}, expected ${date}`;
    wanted.delete(row);
  }
  return wanted.size === 0 ? null : `side rows are missing: ${[...wanted.keys()].join(', ')}`;
}

/** What a node says of the members it has set aside is what their items say. */
async function checkRests({ table }: World, extent: Extent): Promise<string | null> {
  for (const item of table.all()) {
    if (!item.pk.startsWith('E#') || item.sk !== 'EVENT') continue;
    const node = readNode(item);
    if (!node.rest) continue;
    const id = item.pk.slice(2);
    const members = await readRest(table, id, node);
    const again: Node = { ...node, members, rest: null };
    setAside(again, members, node.rest.since, extent);
    const { sample: _, ...told } = node.rest;
    const { sample: __, ...counted } = again.rest!;
    if (!isDeepStrictEqual(told, counted))
      return `rest of ${id} is ${JSON.stringify(told)}, expected ${JSON.stringify(counted)}`;
    if (!(await readSamples(table, [node]))) return `representatives of ${id} are not there`;
    for (const [objectKey, member] of Object.entries(again.sample)) {
      if (!isDeepStrictEqual(node.sample[objectKey], member))
        return `representatives of ${id} lack ${objectKey}`;
    }
    if (Object.keys(node.sample).some((objectKey) => !(objectKey in members)))
      return `representatives of ${id} are not among its members`;
  }
  return null;
}

function checkLedgers(world: World): string | null {
  for (const item of world.table.all()) {
    if (!item.pk.startsWith('A#')) continue;
    const ledger = readLedger(item);
    if (ledger.outbox.length > 0) return `${ledger.objectKey} still has something in its outbox`;
    const object = world.bucket.objects.get(ledger.objectKey);
    const state = object ? (object.text === 7 ? 'rejected' : 'read') : 'gone';
    if (ledger.state !== state) return `${ledger.objectKey} is ${ledger.state}, expected ${state}`;
  }
  return null;
}

/** The log has every change of every event once, in order, and leads to what there is. */
function checkChanges(world: World, expected: readonly DerivedEvent[]): string | null {
  const rows = [...world.table.all()].filter(({ pk }) => pk === 'CHANGES');
  const seen = new Map<string, PendingChange>();
  for (const [i, row] of rows.entries()) {
    if (Number(row.sk) !== i + 1) return `the log has a gap before ${row.sk}`;
    for (const change of row.body as PendingChange[]) {
      const last = seen.get(change.event);
      if (change.version !== (last?.version ?? 0) + 1) {
        return `the log has version ${change.version} of ${change.event} after ${last?.version ?? 'nothing'}`;
      }
      const was = last && last.kind !== 'merged' && last.kind !== 'removed';
      const starts = change.kind === 'created' || change.kind === 'split';
      if (starts === Boolean(was))
        return `the log has ${change.kind} of ${change.event} after ${last?.kind ?? 'nothing'}`;
      if (was && !isDeepStrictEqual(change.former, last.parties))
        return `the log has other parties of ${change.event} before its version ${change.version}`;
      seen.set(change.event, change);
    }
  }
  const alive = [...seen.values()]
    .filter(({ kind }) => kind !== 'merged' && kind !== 'removed')
    .map(({ event }) => event)
    .sort();
  if (
    !isDeepStrictEqual(
      alive,
      expected.map(({ id }) => id),
    )
  )
    return `the log leads to ${alive.join(' ')}`;
  for (const item of world.table.all()) {
    if (!item.pk.startsWith('E#') || item.sk !== 'EVENT') continue;
    const node = readNode(item);
    const logged = seen.get(item.pk.slice(2))?.version ?? 0;
    if (node.edition !== logged)
      return `the log ends at version ${logged} of ${item.pk.slice(2)}, the event has ${node.edition}`;
  }
  return null;
}

async function checkCounts(
  world: World,
  expected: readonly DerivedEvent[],
): Promise<string | null> {
  const { meetings, pacts } = await totals(world.table);
  const wanted = expected.filter(({ type }) => type === 'pact').length;
  return pacts === wanted && meetings === expected.length - wanted
    ? null
    : `counts are ${meetings} and ${pacts}`;
}
