import type { Report } from '../event.ts';
import {
  countKeyOf,
  dateKeyOf,
  eventKey,
  shardOf,
  typeShardOf,
  typeShards,
} from '../event-table.ts';
import { idOfKey } from '../identity.ts';
import type { ArticleReference, Change, EventSummary, TrackedReport } from '../tracked-event.ts';
import { articleIdOf, tombstoneUntil } from './ledger.ts';
import { pairsOf } from './side-rows.ts';
import type { Item } from './table.ts';

/** That an article has, or had, a report that bears this node's key. */
export interface Member {
  /** Revision of the article that says so: a later one is never overwritten by an earlier. */
  rev: number;
  /** All keys of the report; none: the article no longer bears this key (a tombstone). */
  keys: string[];
  /** Only in the node of the report's smallest key. */
  report?: Report;
  article?: Omit<ArticleReference, 'id' | 'key'>;
  /** When the article let go of the key, ms. */
  until?: number;
}

/** A change of an event, as the log will have it, before it has its place there. */
export type PendingChange = Omit<Change, 'sequence'> & { former: string[]; names: string[] };

/**
 * The node of a key: the reports that bear it and, if the key is the smallest of its event, the event. One item, always put whole and
 * on the version that was read, so that everything in it is of one moment.
 */
export interface Node {
  key: string;
  version: number;
  /** By object key of the article. */
  members: Record<string, Member>;
  /** Object key of the article whose worker put this version: as long as its outbox names the node, the rest of the write may be missing. */
  by: string;
  /** Revision of that article. */
  rev: number;
  /** End of the changes log before this version was put; its change stands after that, if it stands yet. */
  tail: number;
  change: PendingChange | null;
  /** Visible changes so far. */
  edition: number;
  changedAt: string;
  event: NodeEvent | null;
  /** The event this key's reports went to, last time we looked; what a former id redirects to. */
  movedTo: string | null;
  /** Side rows that an earlier version had and this one does not. */
  stale: string[];
}

export interface NodeEvent {
  /** A few letters for each field, to tell what changed. */
  prints: string;
  /** Side rows: words and further parties. */
  rows: string[];
  title: string;
  status: string;
  parties: string[];
  /** What the parties are called, in their order. */
  names: string[];
  date: { start: string; end: string } | null;
  type: 'meeting' | 'pact';
  kind: string;
  topics: string[];
  count: number;
  /** The merged record, where it cannot be had from this node's members alone. */
  summary?: EventSummary;
}

export const emptyNode = (key: string): Node => ({
  key,
  version: 0,
  members: {},
  by: '',
  rev: 0,
  tail: 0,
  change: null,
  edition: 0,
  changedAt: '',
  event: null,
  movedTo: null,
  stale: [],
});

export const idOfNode = (node: Node) => idOfKey(node.key);
export const isAlive = (member: Member) => member.keys.length > 0;
export const hasMembers = (node: Node) => Object.values(node.members).some(isAlive);

/** `kind|status|topics|parties|start|end`: what lists can be narrowed by without reading the event. */
export const facetsOf = (event: NodeEvent) =>
  [
    event.kind,
    event.status,
    event.topics.join(','),
    event.parties.join(','),
    event.date?.start ?? '',
    event.date?.end ?? '',
  ].join('|');

/** The keys by which indexes find the event. */
export function indexKeysOf(id: string, event: NodeEvent): Record<string, string> {
  const dateKey = dateKeyOf(event.date?.start ?? null, id);
  const [first, second] = event.parties;
  return {
    dateKey,
    facets: facetsOf(event),
    typeShard: typeShardOf(event.type, id),
    ...(first ? { first } : {}),
    ...(second ? { second, pair: pairsOf(event.parties)[0]! } : {}),
    ...(event.count > 1
      ? { countShard: `${shardOf(id, typeShards)}`, countKey: countKeyOf(event.count, dateKey) }
      : {}),
  };
}

export function nodeItem(node: Node, now: number): Item {
  const { key, version, ...body } = node;
  const id = idOfNode(node);
  const empty = !node.event && !node.movedTo && !hasMembers(node);
  return {
    ...eventKey(id),
    version,
    key,
    body,
    ...(node.event ? indexKeysOf(id, node.event) : {}),
    ...(empty ? { expires: tombstoneUntil(now) } : {}),
  };
}

export function readNode(item: Item): Node {
  const body = item.body as Omit<Node, 'key' | 'version'>;
  return { ...body, key: item.key as string, version: item.version as number };
}

/** The reports this node holds whole, with their keys. */
export function reportsIn(node: Node): { report: TrackedReport; keys: string[] }[] {
  return Object.entries(node.members).flatMap(([objectKey, member]) => {
    if (!member.report || !isAlive(member)) return [];
    return [{ report: trackedReport(objectKey, member), keys: member.keys }];
  });
}

function trackedReport(objectKey: string, member: Member): TrackedReport {
  const { title = null, published = null, publisher = null, url = null } = member.article ?? {};
  const article = { id: articleIdOf(objectKey), key: objectKey, title, published, publisher, url };
  return { ...member.report!, article } as TrackedReport;
}
