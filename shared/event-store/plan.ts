import type { Report } from '../event.ts';
import { eventTitle } from '../event-title.ts';
import { digestOf } from '../identity.ts';
import { addTallies, type Extent, makeRecord } from '../merge/record.ts';
import type { ArticleReference, EventSummary } from '../tracked-event.ts';
import { changeBetween } from './change-between.ts';
import { Joined, type Nodes } from './components.ts';
import {
  hasMembers,
  idOfNode,
  keysJoined,
  type Member,
  type Members,
  type Node,
  type NodeEvent,
  reportsIn,
  tallyIn,
} from './node.ts';
import { printsOf } from './prints.ts';
import { setAside } from './rest.ts';
import { sideRowsOf } from './side-rows.ts';

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
  extent: Extent;
}

/** A node to be put. */
export interface Write {
  key: string;
  node: Node;
  /** The version it replaces. */
  version: number;
  /** Members that get items of their own, as that version has them. */
  aside: Members;
}

/** Of a node that has set members aside, so many are in its hands beside the one that is put. */
const mostBeside = 1;

/**
 * The nodes as they are to be. Written are those whose reports change, those that carry an event of the component, and the smallest of each
 * part that this article's report joins or used to join: a writer with an older view of that part would name an event by it, and
 * must find the version moved on.
 */
export function plan(
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
    // They all bear the node's own key.
    whole.join([...keysJoined(node)]);
    others.join([...keysJoined(node, job.objectKey)]);
  }
  const written = new Set([...touched, ...others.sets().keys()]);
  for (const [root, keys] of whole.sets()) {
    const nodes = keys.map((key) => after.get(key)!);
    for (const node of nodes) node.event = null;
    after.get(root)!.event = eventOf(after.get(root)!, nodes, job.extent);
    if (after.get(root)!.event) for (const node of nodes) node.movedTo = idOfNode(after.get(root)!);
  }
  for (const [key, node] of after) {
    const former = before.get(key)!;
    if (node.event) node.movedTo = null;
    else if (former.event && !hasMembers(node)) node.movedTo = successorOf(former, after, whole);
    if (node.event || former.event) written.add(key);
  }
  const aside = new Map<string, Members>();
  for (const key of written) {
    const node = after.get(key)!;
    const former = before.get(key)!;
    const rows = new Set(node.event?.rows);
    node.version = Math.max(former.version + 1, now);
    node.by = job.objectKey;
    node.rev = job.rev;
    node.tail = tail;
    node.stale = (former.event?.rows ?? []).filter((row) => !rows.has(row));
    aside.set(key, lighten(node, former, job));
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
    .map((key) => ({
      key,
      node: after.get(key)!,
      version: before.get(key)!.version,
      aside: aside.get(key)!,
    }))
    .sort((x, y) => rank(x) - rank(y) || (x.key < y.key ? -1 : 1));
}

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
  // What has a rest may have an item for each of them, which only a newer one makes forget.
  const kept = Object.entries(node.members).filter(
    ([, other]) => node.rest !== null || !other.until || other.until > now,
  );
  node.members = Object.fromEntries(
    [...kept.filter(([key]) => key !== job.objectKey), [job.objectKey, member] as const].sort(
      ([a], [b]) => (a < b ? -1 : 1),
    ),
  );
}

const tombstoneMs = 30 * 86_400_000;

/** Sets aside what is too much for one item, and names the item of new representatives. */
function lighten(node: Node, former: Node, job: Job): Members {
  const others = Object.entries(node.members).filter(([objectKey]) => objectKey !== job.objectKey);
  const isFull = others.length > (node.rest ? mostBeside : job.extent.whole - 1);
  const aside = isFull ? Object.fromEntries(others) : {};
  if (isFull) setAside(node, aside, former.version, job.extent);
  if (node.rest && node.rest.sample === null && Object.keys(node.sample).length > 0) {
    // A name that nobody else gives: others may be at the same version of the node, with other members in mind.
    const sample = digestOf(`${job.objectKey} ${job.rev} ${former.version}`);
    node.rest = { ...node.rest, sample };
  }
  if (former.readSample !== null && node.rest?.sample !== former.readSample)
    node.stale = [...node.stale, `s ${former.readSample}`];
  return aside;
}

function eventOf(root: Node, nodes: readonly Node[], extent: Extent): NodeEvent | null {
  const tally = addTallies(nodes.map(tallyIn));
  if (tally.reports === 0) return null;
  const { merged, why, of } = makeRecord(nodes.flatMap(reportsIn), tally, extent);
  const summary = {
    ...merged,
    id: idOfNode(root),
    why,
    version: root.edition,
    changedAt: root.changedAt,
  } as EventSummary;
  const own = nodes.every((node) => node === root || tallyIn(node).reports === 0);
  return {
    prints: printsOf(merged, of),
    rows: sideRowsOf(summary),
    title: eventTitle(summary),
    status: merged.status,
    parties: merged.parties.map(({ code }) => code),
    names: merged.parties.map(({ name }) => name),
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
  const roots = [
    ...new Set(
      [...keysJoined(former)].filter((key) => after.has(key)).map((key) => whole.find(key)),
    ),
  ].sort();
  const root = roots.find((key) => after.get(key)!.event);
  return root === undefined ? null : idOfNode(after.get(root)!);
}
