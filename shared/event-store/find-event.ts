import { eventKey } from '../event-table.ts';
import { readKey } from '../identity.ts';
import { compareReports } from '../merge/support.ts';
import { mergeReports, whyOf } from '../merge.ts';
import type { EventSummary, TrackedEvent } from '../tracked-event.ts';
import { type Nodes, readComponents } from './components.ts';
import { idOfNode, type Node, readNode, reportsIn } from './node.ts';
import type { Table } from './table.ts';

const mostMoves = 20;

export async function findEvent(
  table: Table,
  id: string,
  { asOf }: { asOf?: string } = {},
): Promise<{ event: TrackedEvent } | { movedTo: string } | null> {
  let current = id;
  for (let moves = 0; moves < mostMoves; moves++) {
    const item = await table.get(eventKey(current));
    if (!item) return null;
    const node = readNode(item);
    if (node.event) {
      if (current !== id) return { movedTo: current };
      const event = wholeEvent(node, await readComponents(table, [node.key]), asOf);
      return event && { event };
    }
    // Never an event by itself: the key of a report whose event has another name.
    if (!node.movedTo || !wasEvent(node)) return null;
    current = node.movedTo;
  }
  return null;
}

const wasEvent = (node: Node) => node.edition > 0;

/** The event of a node, merged from what the nodes joined to it hold; null when no article up to `asOf` tells of it. */
export function wholeEvent(node: Node, nodes: Nodes, asOf?: string): TrackedEvent | null {
  const told = [...nodes.values()]
    .flatMap(reportsIn)
    .filter(({ report }) => asOf === undefined || (report.article.published ?? '9999') <= asOf);
  if (told.length === 0) return null;
  const reports = told.map(({ report }) => report).sort(compareReports);
  return {
    ...mergeReports(reports),
    id: idOfNode(node),
    why: whyOf(told, readKey),
    version: node.edition,
    changedAt: node.changedAt,
    reports,
  } as TrackedEvent;
}

/** As lists show it, from the node alone where it holds all. */
export async function summaryOf(
  table: Table,
  node: Node,
  asOf?: string,
): Promise<EventSummary | null> {
  if (!node.event) return null;
  if (node.event.summary && asOf === undefined) return node.event.summary;
  const nodes = node.event.summary
    ? await readComponents(table, [node.key])
    : new Map([[node.key, node]]);
  const whole = wholeEvent(node, nodes, asOf);
  if (!whole) return null;
  const { reports: _, ...summary } = whole;
  return summary;
}
