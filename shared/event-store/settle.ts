import type { Report } from '../event.ts';
import { articleKey, eventKey } from '../event-table.ts';
import { idOfKey, readKey } from '../identity.ts';
import { mergeReports, whyOf } from '../merge.ts';
import type { ArticleReference, EventSummary } from '../tracked-event.ts';
import { changeBetween } from './change-between.ts';
import { append, tailOf, type Unlogged } from './changes-log.ts';
import { Joined, type Nodes, readComponents } from './components.ts';
import { readLedger } from './ledger.ts';
import {
  hasMembers,
  idOfNode,
  isAlive,
  type Member,
  type Node,
  type NodeEvent,
  nodeItem,
  reportsIn,
} from './node.ts';
import { printsOf } from './prints.ts';
import { buryRows, putSideRows, rowsToPut, sideRowsOf } from './side-rows.ts';
import type { Table } from './table.ts';

/** What an article says now, to be brought to the events of the keys in `groups`. */
export interface Job {
  objectKey: string;
  rev: number;
  article: Omit<ArticleReference, 'id' | 'key'>;
  reports: readonly { keys: string[]; report: Report }[];
  /** Keys of its reports and of those it told before, each report's together. */
  groups: readonly string[][];
  /** Whether an earlier run over the article may have been cut off: then its writes are done again. */
  resumed: boolean;
}

export interface Clock {
  now(): number;
  /** Waits a little, longer with every attempt. */
  pause(attempt: number): Promise<void>;
}

const mostAttempts = 60;

export async function settle(table: Table, clock: Clock, job: Job): Promise<void> {
  const joined = new Joined();
  for (const keys of job.groups) joined.join(keys);
  const changes: Unlogged[] = [];
  for (const keys of joined.sets().values()) {
    changes.push(...(await settleGroup(table, clock, job, keys)));
  }
  // All in one row: an article is one write to the log, however many events it changes.
  await append(table, changes);
}

async function settleGroup(
  table: Table,
  clock: Clock,
  job: Job,
  keys: readonly string[],
): Promise<Unlogged[]> {
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    if (attempt > 0) await clock.pause(attempt);
    const tail = await tailOf(table);
    const before = await readComponents(table, keys);
    if (isSuperseded(before, job, keys)) return [];
    const writes = plan(before, job, keys, tail, clock.now());
    for (const node of await unfinished(table, before, job)) {
      await finish(table, node, clock.now());
    }
    const put = await putAll(table, writes, clock.now());
    const changes = await follow(table, before, put, clock.now());
    if (put.length === writes.length && (await stands(table, before, writes))) return changes;
    await append(table, changes);
  }
  throw new Error(
    `${job.objectKey}: its events are being written by others without end; try again later`,
  );
}

/** One after the other, up to the first that was changed by somebody else meanwhile; those that were put. */
async function putAll(table: Table, writes: readonly Write[], now: number): Promise<Write[]> {
  const put: Write[] = [];
  for (const write of writes) {
    const guard = write.version === 0 ? { absent: true as const } : { version: write.version };
    if (!(await table.put(nodeItem(write.node, now), guard))) break;
    put.push(write);
  }
  return put;
}

/**
 * Whether all that was read and written is still so. If not, somebody wrote between our first put and our last, or we read between his:
 * then what one of us put rests on half of what the other did, and the last to see it does it again.
 */
async function stands(table: Table, before: Nodes, writes: readonly Write[]): Promise<boolean> {
  if (before.size === 1) return true;
  const versions = new Map([...before].map(([key, { version }]) => [idOfKey(key), version]));
  for (const { key, node } of writes) versions.set(idOfKey(key), node.version);
  const items = await table.getAll([...versions.keys()].map(eventKey));
  const found = new Map(items.map(({ pk, version }) => [pk.slice(2), version]));
  return [...versions].every(([id, version]) => (found.get(id) ?? 0) === version);
}

interface Write {
  key: string;
  node: Node;
  /** The version it replaces. */
  version: number;
}

/**
 * The nodes as they are to be. Written are those whose reports change, those that carry an event of the component, and the smallest of each
 * part that this article's report joins or used to join: a writer with an older view of that part would name an event by it, and
 * must find the version moved on.
 */
function plan(
  before: Nodes,
  job: Job,
  touched: readonly string[],
  tail: number,
  now: number,
): Write[] {
  const after: Nodes = new Map([...before].map(([key, node]) => [key, { ...node }]));
  for (const key of touched) enter(after.get(key)!, job, now);
  const whole = new Joined();
  const others = new Joined();
  for (const node of after.values()) {
    whole.find(node.key);
    others.find(node.key);
    for (const [objectKey, member] of Object.entries(node.members)) {
      if (!isAlive(member)) continue;
      whole.join(member.keys);
      if (objectKey !== job.objectKey) others.join(member.keys);
    }
  }
  const written = new Set([...touched, ...others.sets().keys()]);
  for (const [root, keys] of whole.sets()) {
    const nodes = keys.map((key) => after.get(key)!);
    for (const node of nodes) node.event = null;
    after.get(root)!.event = eventOf(after.get(root)!, nodes);
    if (after.get(root)!.event) for (const node of nodes) node.movedTo = idOfNode(after.get(root)!);
  }
  for (const [key, node] of after) {
    const former = before.get(key)!;
    if (node.event) node.movedTo = null;
    else if (former.event && !hasMembers(node)) node.movedTo = successorOf(former, after, whole);
    if (node.event || former.event) written.add(key);
  }
  for (const key of written) {
    const node = after.get(key)!;
    const former = before.get(key)!;
    const rows = new Set(node.event?.rows);
    node.version = Math.max(former.version + 1, now);
    node.by = job.objectKey;
    node.rev = job.rev;
    node.tail = tail;
    node.stale = (former.event?.rows ?? []).filter((row) => !rows.has(row));
    const change = changeBetween(former, node, after, job.objectKey, now);
    node.change = change;
    if (change) {
      node.edition = change.version;
      node.changedAt = change.at;
    }
    if (node.event?.summary) {
      Object.assign(node.event.summary, { version: node.edition, changedAt: node.changedAt });
    }
  }
  // The article's own keys first: a run that was superseded fails on one of them before it has touched anything else.
  const rank = ({ key, node }: Write) => (touched.includes(key) ? 0 : 2) + (node.event ? 1 : 0);
  return [...written]
    .map((key) => ({ key, node: after.get(key)!, version: before.get(key)!.version }))
    .sort((x, y) => rank(x) - rank(y) || (x.key < y.key ? -1 : 1));
}

/** Whether a later revision of the article was here: then that one sees to everything, and this one must not write any more. */
const isSuperseded = (nodes: Nodes, { objectKey, rev }: Job, keys: readonly string[]) =>
  keys.some((key) => (nodes.get(key)!.members[objectKey]?.rev ?? 0) > rev);

/** Sets what the article says of this key. */
function enter(node: Node, job: Job, now: number): void {
  const found = job.reports.find(({ keys }) => keys.includes(node.key));
  const home = found?.keys[0] === node.key;
  const member: Member = found
    ? {
        rev: job.rev,
        keys: found.keys,
        ...(home ? { report: found.report, article: job.article } : {}),
      }
    : { rev: job.rev, keys: [], until: now + tombstoneMs };
  const kept = Object.entries(node.members).filter(
    ([, other]) => !other.until || other.until > now,
  );
  node.members = Object.fromEntries(
    [...kept.filter(([key]) => key !== job.objectKey), [job.objectKey, member] as const].sort(
      ([a], [b]) => (a < b ? -1 : 1),
    ),
  );
}

const tombstoneMs = 30 * 86_400_000;

function eventOf(root: Node, nodes: readonly Node[]): NodeEvent | null {
  const told = nodes.flatMap(reportsIn);
  if (told.length === 0) return null;
  const reports = told.map(({ report }) => report);
  const merged = mergeReports(reports);
  const summary = {
    ...merged,
    id: idOfNode(root),
    why: whyOf(told, readKey),
    version: root.edition,
    changedAt: root.changedAt,
  } as EventSummary;
  const own = nodes.every((node) => node === root || reportsIn(node).length === 0);
  return {
    prints: printsOf(merged, reports),
    rows: sideRowsOf(summary),
    status: merged.status,
    parties: merged.parties.map(({ code }) => code),
    date: merged.date ? { start: merged.date.start, end: merged.date.end } : null,
    type: merged.type,
    kind: merged.kind,
    topics: merged.topics,
    count: merged.articleCount,
    ...(own ? {} : { summary }),
  };
}

/** Where the reports went of a node that has none any more: the smallest event that bears a key they bore. */
function successorOf(former: Node, after: Nodes, whole: Joined): string | null {
  const keys = Object.values(former.members).flatMap((member) => member.keys);
  const roots = [
    ...new Set(keys.filter((key) => after.has(key)).map((key) => whole.find(key))),
  ].sort();
  const root = roots.find((key) => after.get(key)!.event);
  return root === undefined ? null : idOfNode(after.get(root)!);
}

/**
 * The nodes whose rows and change may be missing since their last write: its writer may be at work still, or have been cut off. As long as
 * that is so the writer's outbox is not empty.
 */
async function unfinished(table: Table, nodes: Nodes, job: Job): Promise<Node[]> {
  const asked = [...nodes.values()].filter(
    (node) => node.event || node.change || node.stale.length > 0,
  );
  const others = new Set(asked.map((node) => node.by).filter((by) => by !== job.objectKey));
  const ledgers = others.size === 0 ? [] : await table.getAll([...others].map(articleKey));
  const atWork = new Set(
    ledgers
      .map(readLedger)
      .filter(({ outbox }) => outbox.length > 0)
      .map(({ objectKey }) => objectKey),
  );
  // Of this very article: put by a run that was cut off, or by this one before it lost a race.
  return asked.filter(({ by, rev }) =>
    by === job.objectKey ? job.resumed || rev >= job.rev : atWork.has(by),
  );
}

/** Does what follows the node's last write, all of it; what is done already is not done twice. */
async function finish(table: Table, node: Node, now: number): Promise<void> {
  const id = idOfNode(node);
  if (node.event) await putSideRows(table, id, node.version, node.event, node.event.rows);
  await buryRows(table, id, node.version, node.stale, now);
  if (node.change) await append(table, [{ change: node.change, tail: node.tail }]);
}

/** Does what follows writes that replaced finished ones, but for their changes, which it gives back. */
async function follow(
  table: Table,
  before: Nodes,
  writes: readonly Write[],
  now: number,
): Promise<Unlogged[]> {
  const changes: Unlogged[] = [];
  for (const { key, node } of writes) {
    const id = idOfNode(node);
    if (node.event) {
      await putSideRows(
        table,
        id,
        node.version,
        node.event,
        rowsToPut(before.get(key)!.event, node.event),
      );
    }
    await buryRows(table, id, node.version, node.stale, now);
    if (node.change) changes.push({ change: node.change, tail: node.tail });
  }
  return changes;
}
