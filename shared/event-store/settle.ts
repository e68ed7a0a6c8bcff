import { articleKey, eventKey } from '../event-table.ts';
import { idOfKey } from '../identity.ts';
import { append, tailOf, type Unlogged } from './changes-log.ts';
import { Joined, type Nodes, readComponents } from './components.ts';
import { keepCounts } from './counts.ts';
import { readLedger } from './ledger.ts';
import { idOfNode, type Node, nodeItem } from './node.ts';
import { type Job, plan, type Write } from './plan.ts';
import { memberItem, memberKeyOf, readMember, sampleItem, takeBack } from './rest.ts';
import { buryRows, putSideRows, rowsToPut } from './side-rows.ts';
import type { Table } from './table.ts';

export interface Clock {
  now(): number;
  /** Waits a little, longer with every attempt. */
  pause(attempt: number): Promise<void>;
}

const mostAttempts = 60;
/** So many rows of the log, and what was written meanwhile, are the most that whoever counts has to read. */
const countedRows = 250;

export async function settle(table: Table, clock: Clock, job: Job): Promise<void> {
  const joined = new Joined();
  for (const keys of job.groups) joined.join(keys);
  const changes: Unlogged[] = [];
  for (const keys of joined.sets().values()) {
    changes.push(...(await settleGroup(table, clock, job, keys)));
  }
  // All in one row: an article is one write to the log, however many events it changes.
  const row = await append(table, changes);
  if (row !== null && row % countedRows === 0) await keepCounts(table);
}

async function settleGroup(
  table: Table,
  clock: Clock,
  job: Job,
  keys: readonly string[],
): Promise<Unlogged[]> {
  // What an earlier attempt put on a view that did not stand is looked at again, also where nothing leads to it any more.
  const looked = new Set(keys);
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    if (attempt > 0) await clock.pause(attempt);
    const tail = await tailOf(table);
    const nodes = await readComponents(table, looked, { withStrays: true });
    const before = await takeInHand(table, nodes, job, keys);
    const isOver = isSuperseded(before, job, keys);
    if (isOver && looked.size === keys.length) return [];
    // Whoever was overtaken says nothing more of its article, but takes back what it named.
    const writes = plan(before, job, isOver ? [] : keys, tail, clock.now());
    for (const node of await unfinished(table, before, job)) {
      await finish(table, node, clock.now());
    }
    const put = await putAll(table, writes, clock.now());
    const changes = await follow(table, before, put, clock.now());
    if (put.length === writes.length && (await stands(table, before, writes))) return changes;
    await append(table, changes);
    for (const { key } of put) looked.add(key);
  }
  throw new Error(
    `${job.objectKey}: its events are being written by others without end; try again later`,
  );
}

/** The same nodes, with what the article said of the keys before in their hands where it was set aside. */
async function takeInHand(
  table: Table,
  nodes: Nodes,
  { objectKey, extent }: Job,
  keys: readonly string[],
): Promise<Nodes> {
  const full = keys.flatMap((key) => {
    const node = nodes.get(key)!;
    return node.rest && !(objectKey in node.members) ? [node] : [];
  });
  if (full.length === 0) return nodes;
  const items = await table.getAll(full.map((node) => memberKeyOf(idOfNode(node), objectKey)));
  const taken = new Map(nodes);
  for (const node of full) {
    const id = idOfNode(node);
    const item = items.find(({ pk }) => pk === memberKeyOf(id, objectKey).pk);
    const found = item && readMember(item, node);
    if (!found) continue;
    taken.set(node.key, await takeBack(table, id, node, objectKey, found.member, extent));
  }
  return taken;
}

/** One after the other, up to the first that was changed by somebody else meanwhile; those that were put. */
async function putAll(table: Table, writes: readonly Write[], now: number): Promise<Write[]> {
  const put: Write[] = [];
  for (const write of writes) {
    const { node, version } = write;
    const sample = await putAside(table, write);
    const guard = version === 0 ? { absent: true as const } : { version };
    if (!(await table.put(nodeItem(node, now), guard))) {
      if (sample) await buryRows(table, idOfNode(node), node.version, [sample], now);
      break;
    }
    put.push(write);
  }
  return put;
}

/** The items a node is put beside; the name of the one that nobody needs when it is not put after all. */
async function putAside(table: Table, { node, version, aside }: Write): Promise<string | null> {
  const id = idOfNode(node);
  for (const [objectKey, member] of Object.entries(aside))
    await table.put(memberItem(id, objectKey, member, version), { olderThan: version });
  const { rest, readSample } = node;
  if (!rest?.sample || rest.sample === readSample) return null;
  await table.put(sampleItem(id, node, version), { absent: true });
  return `s ${rest.sample}`;
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

/** Whether a later revision of the article was here: then that one sees to everything, and this one must not write any more. */
const isSuperseded = (nodes: Nodes, { objectKey, rev }: Job, keys: readonly string[]) =>
  keys.some((key) => (nodes.get(key)!.members[objectKey]?.rev ?? 0) > rev);

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
