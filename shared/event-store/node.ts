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
import { addTallies, type Tally, type Told, tallyOf } from '../merge/record.ts';
import type { ArticleReference, Change, EventSummary, TrackedReport } from '../tracked-event.ts';
import { articleIdOf, tombstoneUntil } from './ledger.ts';
import type { Rest } from './rest.ts';
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

/** By object key of the article. */
export type Members = Readonly<Record<string, Member>>;

/** A change of an event, as the log will have it, before it has its place there. */
export type PendingChange = Omit<Change, 'sequence'> & { former: string[]; names: string[] };

/**
 * The node of a key: the reports that bear it and, if the key is the smallest of its event, the event. One item, always put whole and
 * on the version that was read, so that everything in it is of one moment; of many reports it holds the last and a `rest`.
 */
export interface Node {
  key: string;
  version: number;
  members: Members;
  rest: Rest | null;
  /** The representatives of the rest. Not part of the item: it only names theirs. */
  sample: Members;
  /** The item of representatives that was read. Not part of the item. */
  readSample: string | null;
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
  rest: null,
  sample: {},
  readSample: null,
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
export const hasMembers = ({ members, rest }: Node) =>
  (rest?.count ?? 0) > 0 || Object.values(members).some(isAlive);

/** All keys that the node's reports bear, itself among them. */
export function keysJoined({ key, members, rest }: Node, except?: string): Set<string> {
  const keys = new Set(rest && rest.count > 0 ? [key, ...Object.keys(rest.links)] : []);
  for (const [objectKey, member] of Object.entries(members))
    if (objectKey !== except) for (const each of member.keys) keys.add(each);
  return keys;
}

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
  const { key, version, sample: _, readSample: __, ...body } = node;
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
  const body = item.body as Omit<Node, 'key' | 'version' | 'sample' | 'readSample'>;
  const readSample = body.rest?.sample ?? null;
  const [key, version] = [item.key as string, item.version as number];
  return { ...body, key, version, sample: {}, readSample };
}

/** What a member tells, if its report is with this node. */
export function toldBy([objectKey, member]: readonly [string, Member]): Told[] {
  if (!member.report || !isAlive(member)) return [];
  const { title = null, published = null, publisher = null, url = null } = member.article ?? {};
  const article = { id: articleIdOf(objectKey), key: objectKey, title, published, publisher, url };
  return [{ report: { ...member.report, article } as TrackedReport, keys: member.keys }];
}

/** The reports of this node, of the rest only the representatives. */
export const reportsIn = ({ members, sample }: Node): Told[] =>
  [...Object.entries(members), ...Object.entries(sample)].flatMap(toldBy);

/** All its reports, counted. */
export function tallyIn({ members, rest }: Node): Tally {
  const inHand = tallyOf(Object.entries(members).flatMap(toldBy));
  return rest ? addTallies([inHand, rest]) : inHand;
}
