import { eventKey } from '../event-table.ts';
import {
  addTallies,
  type Extent,
  makeRecord,
  type Tally,
  type Told,
  tallyOf,
  usualExtent,
} from '../merge/record.ts';
import { compareReports } from '../merge/support.ts';
import type { EventSummary, TrackedEvent } from '../tracked-event.ts';
import { type Nodes, readComponents } from './components.ts';
import { idOfNode, type Node, readNode, reportsIn, tallyIn } from './node.ts';
import { readRest } from './rest.ts';
import type { Table } from './table.ts';

const mostMoves = 20;

export async function findEvent(
  table: Table,
  id: string,
  { asOf, extent = usualExtent }: { asOf?: string; extent?: Extent } = {},
): Promise<{ event: TrackedEvent } | { movedTo: string } | null> {
  let current = id;
  for (let moves = 0; moves < mostMoves; moves++) {
    const item = await table.get(eventKey(current));
    if (!item) return null;
    const node = readNode(item);
    if (node.event) {
      if (current !== id) return { movedTo: current };
      const nodes = await readComponents(table, [node.key]);
      const event = await wholeEvent(table, node, nodes, extent, asOf);
      return event && { event };
    }
    // Never an event by itself: the key of a report whose event has another name.
    if (!node.movedTo || !wasEvent(node)) return null;
    current = node.movedTo;
  }
  return null;
}

const wasEvent = (node: Node) => node.edition > 0;

/** Up to so many reports an event is shown with all of them; of more, with those that stand for them. */
const mostShown = 1000;

/** What its articles tell, all of it where it is not too much. */
async function readTold(table: Table, start: Nodes): Promise<{ told: Told[]; tally: Tally }> {
  let nodes = start;
  for (;;) {
    const tally = addTallies([...nodes.values()].map(tallyIn));
    const told = [...nodes.values()].flatMap(reportsIn);
    if (told.length === tally.reports || tally.reports > mostShown) return { told, tally };
    const all: Told[] = [];
    for (const node of nodes.values()) {
      const rest = node.rest?.reports ? await readRest(table, idOfNode(node), node) : {};
      all.push(...reportsIn({ ...node, sample: rest }));
    }
    const again = await readComponents(table, nodes.keys());
    const same = [...again].every(([key, { version }]) => nodes.get(key)?.version === version);
    if (same) return { told: all, tally };
    nodes = again;
  }
}

/** The event of a node, made of what the nodes joined to it hold; null when no article up to `asOf` tells of it. */
async function wholeEvent(
  table: Table,
  node: Node,
  nodes: Nodes,
  extent: Extent,
  asOf?: string,
): Promise<TrackedEvent | null> {
  const all = await readTold(table, nodes);
  const told = all.told.filter(
    ({ report }) => asOf === undefined || (report.article.published ?? '9999') <= asOf,
  );
  if (told.length === 0) return null;
  const { merged, why } = makeRecord(told, asOf === undefined ? all.tally : tallyOf(told), extent);
  return {
    ...merged,
    id: idOfNode(node),
    why,
    version: node.edition,
    changedAt: node.changedAt,
    reports: told.map(({ report }) => report).sort(compareReports),
  } as TrackedEvent;
}

/** As lists show it, from the node alone and its representatives where they hold all. */
export async function summaryOf(
  table: Table,
  node: Node,
  asOf?: string,
  extent = usualExtent,
): Promise<EventSummary | null> {
  if (!node.event) return null;
  if (node.event.summary && asOf === undefined) return node.event.summary;
  if (asOf === undefined && (node.readSample === null || Object.keys(node.sample).length > 0)) {
    const { merged, why } = makeRecord(reportsIn(node), tallyIn(node), extent);
    const { edition: version, changedAt } = node;
    return { ...merged, id: idOfNode(node), why, version, changedAt } as EventSummary;
  }
  const isAlone = !node.event.summary && !node.rest;
  const nodes = isAlone ? new Map([[node.key, node]]) : await readComponents(table, [node.key]);
  const whole = await wholeEvent(table, node, nodes, extent, asOf);
  if (!whole) return null;
  const { reports: _, ...summary } = whole;
  return summary;
}
