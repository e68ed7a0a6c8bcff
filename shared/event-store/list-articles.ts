import type { Report } from '../event.ts';
import { articleKey, articleShards, eventKey } from '../event-table.ts';
import { idOfKey } from '../identity.ts';
import type { ArticleRecord, Page, Position } from '../tracked-event.ts';
import { objectKeyOf, readLedger, recordOf } from './ledger.ts';
import { mergedQuery } from './merged-query.ts';
import { isAlive, type Member, type Node, readNode } from './node.ts';
import { memberKeyOf, readMember } from './rest.ts';
import type { Item, Table } from './table.ts';

export async function findArticle(
  table: Table,
  id: string,
): Promise<{ article: ArticleRecord; object: string; reports: Report[] } | null> {
  const objectKey = objectKeyOf(id);
  const item = objectKey === null ? null : await table.get(articleKey(objectKey));
  if (!item) return null;
  const ledger = readLedger(item);
  if (ledger.state === 'gone') return null;
  const homes = ledger.reports.map((keys) => idOfKey(keys[0]!));
  const items = homes.length === 0 ? [] : await table.getAll([...new Set(homes)].map(eventKey));
  const nodes = new Map(items.map((one) => [one.pk.slice(2), readNode(one)]));
  const aside = await readAside(table, ledger.objectKey, nodes);
  const events: string[] = [];
  const reports: Report[] = [];
  for (const home of homes) {
    const node = nodes.get(home);
    const member = node?.members[ledger.objectKey] ?? aside.get(home);
    if (!node || !member?.report || !isAlive(member)) continue;
    reports.push(member.report);
    events.push(node.event ? home : (node.movedTo ?? home));
  }
  return { article: { ...recordOf(ledger), events }, object: ledger.object, reports };
}

/** What the article says at nodes that have set it aside. */
async function readAside(
  table: Table,
  objectKey: string,
  nodes: ReadonlyMap<string, Node>,
): Promise<Map<string, Member>> {
  const full = [...nodes].filter(([, { rest, members }]) => rest && !(objectKey in members));
  const keys = full.map(([id]) => memberKeyOf(id, objectKey));
  const items = keys.length === 0 ? [] : await table.getAll(keys);
  return new Map(
    items.flatMap((item): [string, Member][] => {
      const id = item.pk.slice(2);
      const found = readMember(item, nodes.get(id)!);
      return found ? [[id, found.member]] : [];
    }),
  );
}

export async function listArticles(
  table: Table,
  {
    limit,
    position = null,
    state,
  }: { limit: number; position?: Position | null; state?: 'rejected' },
): Promise<Page<ArticleRecord>> {
  const after = typeof position?.after === 'string' ? position.after : undefined;
  const streams = state
    ? [{ index: 'byState' as const, partition: state }]
    : Array.from({ length: articleShards }, (_, shard) => ({ partition: `A#${shard}` }));
  const bounds = state
    ? { descending: true, ...(after === undefined ? {} : { below: after }) }
    : { descending: false, ...(after === undefined ? {} : { above: after }) };
  const items: ArticleRecord[] = [];
  let reached = after;
  const share = Math.ceil((limit * 1.5) / streams.length) + 8;
  for await (const found of mergedQuery(
    table,
    streams,
    bounds,
    { queries: 12, items: 2400 },
    share,
  )) {
    if (found === 'spent') return { items, next: { after: reached ?? null } };
    if (items.length === limit) return { items, next: { after: reached ?? null } };
    reached = found.sort;
    const ledger = await ledgerOf(table, found.item, state !== undefined);
    if (ledger && ledger.state !== 'gone' && (!state || ledger.state === state))
      items.push(recordOf(ledger));
  }
  return { items, next: null };
}

/** An index carries only keys: the ledger itself is read from the table. */
async function ledgerOf(table: Table, item: Item, fromIndex: boolean) {
  const whole = fromIndex ? await table.get({ pk: item.pk, sk: item.sk }) : item;
  return whole && readLedger(whole);
}
