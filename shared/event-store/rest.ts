import { memberKey, sampleKey } from '../event-table.ts';
import { digestOf } from '../identity.ts';
import { addTallies, type Extent, representatives, tallyOf } from '../merge/record.ts';
import { isAlive, type Member, type Members, type Node, toldBy } from './node.ts';
import type { Item, Table } from './table.ts';

/**
 * What a node knows of those of its members that have items of their own. The node is the commit: it holds whoever was put last whole, and
 * sets them aside, some at a time, in items that say which version of the node they were taken from. A member that the node holds counts
 * as it holds it, whatever its item says; an item is only ever put over one from an older version. So what is told of an event ten
 * thousand times is as much work as what is told twenty times.
 */
export interface Rest {
  /** Version of the node that first set members aside. Items from before it belong to nobody. */
  since: number;
  /** Members that are alive. */
  count: number;
  /** Of these, how many bear each other key. */
  links: Record<string, number>;
  /** Of these, those whose reports the node has, and the days of their articles. */
  reports: number;
  first: string | null;
  last: string | null;
  /** Names the item with their representatives; null when there are none, or they are not yet put. */
  sample: string | null;
}

const emptyRest = (since: number): Rest => ({
  since,
  count: 0,
  links: {},
  reports: 0,
  first: null,
  last: null,
  sample: null,
});

/** Sets members aside, who all are in the node's hands. */
export function setAside(node: Node, members: Members, since: number, extent: Extent): void {
  const rest = node.rest ? { ...node.rest, links: { ...node.rest.links } } : emptyRest(since);
  const living = Object.entries(members).filter(([, member]) => isAlive(member));
  for (const [, { keys }] of living) {
    rest.count++;
    for (const key of keys) if (key !== node.key) rest.links[key] = (rest.links[key] ?? 0) + 1;
  }
  Object.assign(rest, addTallies([rest, tallyOf(living.flatMap(toldBy))]));
  const pool = { ...node.sample, ...Object.fromEntries(living) };
  const sample = sampleOf(pool, rest.reports, extent);
  if (Object.keys(sample).some((key) => sample[key] !== node.sample[key])) rest.sample = null;
  node.sample = sample;
  node.rest = rest;
  node.members = Object.fromEntries(
    Object.entries(node.members).filter(([objectKey]) => !(objectKey in members)),
  );
}

function sampleOf(members: Members, reports: number, extent: Extent): Members {
  const told = Object.entries(members).flatMap(toldBy);
  const chosen = reports <= extent.whole ? told : representatives(told, extent);
  return Object.fromEntries(
    chosen.map(({ report }) => [report.article.key, members[report.article.key]!]),
  );
}

/**
 * The same node with one member in its hands that was set aside. What the rest were without it can be told at once, but for one of its
 * representatives: then all of them are read.
 */
export async function takeBack(
  table: Table,
  id: string,
  node: Node,
  objectKey: string,
  member: Member,
  extent: Extent,
): Promise<Node> {
  const { rest } = node;
  const taken = { ...node, members: { ...node.members, [objectKey]: member } };
  if (!rest || !isAlive(member)) return taken;
  const [told] = toldBy([objectKey, member]);
  const published = told?.report.article.published ?? null;
  const isPlain =
    !(objectKey in node.sample) &&
    rest.reports - 1 > extent.whole &&
    (published === null || (published !== rest.first && published !== rest.last));
  if (!told || isPlain) {
    const links = { ...rest.links };
    for (const key of member.keys) {
      if (key === node.key) continue;
      links[key]!--;
      if (links[key] === 0) delete links[key];
    }
    const reports = rest.reports - (told ? 1 : 0);
    return { ...taken, rest: { ...rest, count: rest.count - 1, links, reports } };
  }
  const others = await readRest(table, id, taken);
  const again: Node = { ...taken, members: others, rest: null, sample: {} };
  setAside(again, others, rest.since, extent);
  return { ...again, members: taken.members };
}

/** Every member that is set aside, as long as the node is at the version that was read. */
export async function readRest(table: Table, id: string, node: Node): Promise<Members> {
  const members: Record<string, Member> = {};
  const { pk, sk: prefix } = memberKey(id, '');
  for (let above: string | undefined, more = true; more; ) {
    const page = await table.query({ partition: pk, prefix, ...(above ? { above } : {}) });
    for (const item of page.items) {
      const set = readMember(item, node);
      if (set && isAlive(set.member) && !(set.objectKey in node.members))
        members[set.objectKey] = set.member;
    }
    above = page.items.at(-1)?.sk;
    more = page.more;
  }
  return members;
}

export const memberKeyOf = (id: string, objectKey: string) => memberKey(id, digestOf(objectKey));

/** `version`: of the node it was taken from. */
export const memberItem = (
  id: string,
  objectKey: string,
  member: Member,
  version: number,
): Item => ({
  ...memberKeyOf(id, objectKey),
  version,
  body: { objectKey, member },
  ...(member.until ? { expires: Math.ceil(member.until / 1000) } : {}),
});

/** Null for what is left of a time before the node set anybody aside. */
export function readMember(item: Item, { rest }: Node) {
  if (!rest || (item.version as number) < rest.since) return null;
  return item.body as { objectKey: string; member: Member };
}

export const sampleItem = (id: string, { rest, sample }: Node, version: number): Item => ({
  ...sampleKey(id, rest!.sample!),
  version,
  body: sample,
});
