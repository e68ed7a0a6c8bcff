import type { ChangeKind } from '../tracked-event.ts';
import type { Nodes } from './components.ts';
import { idOfNode, type Node, type NodeEvent, type PendingChange } from './node.ts';
import { fieldsChanged } from './prints.ts';

/** [Geothermal Research and Training Agreement (GRTA): Iceland, New Zealand (under-discussion → signed)] */
const titleOf = ({ title }: NodeEvent, change: string) => `${title} (${change})`;

/** What a reader of the event at this node sees change; null when nothing. */
export function changeBetween(
  before: Node,
  after: Node,
  nodes: Nodes,
  article: string,
  now: number,
): PendingChange | null {
  const event = after.event ?? before.event;
  if (!event) return null;
  const { kind, other } = kindOf(before, after, nodes);
  const fields =
    before.event && after.event ? fieldsChanged(before.event.prints, after.event.prints) : [];
  if (kind === 'fields-changed' && fields.length === 0) return null;
  const from = before.event?.status ?? null;
  const to = after.event?.status ?? null;
  return {
    at: new Date(now).toISOString(),
    kind,
    event: idOfNode(after),
    type: event.type,
    version: before.edition + 1,
    fields,
    ...(from === to ? {} : { status: { from, to } }),
    ...(other ? { other } : {}),
    parties: event.parties,
    former: before.event?.parties ?? [],
    names: event.names,
    title: titleOf(event, from && to && from !== to ? `${from} → ${to}` : `${to ?? from}`),
    article,
  };
}

function kindOf(
  before: Node,
  after: Node,
  nodes: Nodes,
): { kind: ChangeKind; other?: string | null } {
  if (!before.event) {
    const origin = [...nodes.values()].find((node) => idOfNode(node) === before.movedTo);
    return origin?.event ? { kind: 'split', other: before.movedTo } : { kind: 'created' };
  }
  if (!after.event)
    return after.movedTo ? { kind: 'merged', other: after.movedTo } : { kind: 'removed' };
  return { kind: before.event.status === after.event.status ? 'fields-changed' : 'status-changed' };
}
