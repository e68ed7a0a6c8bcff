import { eventKey, sampleKey } from '../event-table.ts';
import { compareKeys, idOfKey } from '../identity.ts';
import { emptyNode, hasMembers, keysJoined, type Members, type Node, readNode } from './node.ts';
import type { Table } from './table.ts';

/** Sets of keys that reports join. */
export class Joined {
  readonly #parent = new Map<string, string>();

  find(key: string): string {
    let root = key;
    for (
      let up = this.#parent.get(root);
      up !== undefined && up !== root;
      up = this.#parent.get(root)
    )
      root = up;
    if (!this.#parent.has(key)) this.#parent.set(key, key);
    else this.#parent.set(key, root);
    return root;
  }

  /** The smaller key becomes the root, so that a set is named by its smallest. */
  join(keys: readonly string[]): void {
    const roots = keys.map((key) => this.find(key)).sort(compareKeys);
    for (const root of roots) this.#parent.set(root, roots[0]!);
  }

  sets(): Map<string, string[]> {
    const sets = new Map<string, string[]>();
    for (const key of [...this.#parent.keys()].sort(compareKeys)) {
      const root = this.find(key);
      sets.set(root, [...(sets.get(root) ?? []), key]);
    }
    return sets;
  }
}

export type Nodes = Map<string, Node>;

async function load(table: Table, keys: Iterable<string>): Promise<Nodes> {
  const nodes: Nodes = new Map([...keys].map((key) => [key, emptyNode(key)]));
  for (const node of await loadIds(table, [...nodes.keys()].map(idOfKey)))
    nodes.set(node.key, node);
  return nodes;
}

const loadIds = async (table: Table, ids: readonly string[]): Promise<Node[]> =>
  (await table.getAll(ids.map(eventKey))).map(readNode);

/** Ids under which the nodes' members were last told of, of nodes that nothing leads to any more. */
function strays(nodes: Nodes): string[] {
  const known = new Set([...nodes.keys()].map(idOfKey));
  const named = [...nodes.values()].flatMap((node) =>
    node.movedTo && hasMembers(node) && !known.has(node.movedTo) ? [node.movedTo] : [],
  );
  return [...new Set(named)];
}

/** Keys that the nodes' members also bear. */
export function neighbours(nodes: Nodes): Set<string> {
  const keys = new Set<string>();
  for (const node of nodes.values()) for (const key of keysJoined(node)) keys.add(key);
  return keys;
}

/** Fills in the representatives of much-told nodes. False when one has new ones by now. */
export async function readSamples(table: Table, nodes: Iterable<Node>): Promise<boolean> {
  const named = [...nodes].filter(({ readSample }) => readSample !== null);
  if (named.length === 0) return true;
  const keyOf = ({ key, readSample }: Node) => sampleKey(idOfKey(key), readSample!);
  const found = new Map(
    (await table.getAll(named.map(keyOf))).map((item) => [`${item.pk} ${item.sk}`, item.body]),
  );
  for (const node of named) {
    const { pk, sk } = keyOf(node);
    const sample = found.get(`${pk} ${sk}`);
    if (!sample) return false;
    node.sample = sample as Members;
  }
  return true;
}

/**
 * The nodes of the keys and all that are joined to them, as they stood together at one moment: they are read until two readings in a row
 * are the same. (One node alone is one item, and always of one moment.) `withStrays` also those where an event of theirs was named on a view
 * that did not stand, by somebody who has not taken it back.
 */
export async function readComponents(
  table: Table,
  keys: Iterable<string>,
  { withStrays = false } = {},
): Promise<Nodes> {
  const asked = new Set<string>();
  let nodes = await load(table, keys);
  for (;;) {
    const unknown = [...neighbours(nodes)].filter((key) => !nodes.has(key));
    if (unknown.length > 0) {
      for (const [key, node] of await load(table, unknown)) nodes.set(key, node);
      continue;
    }
    const stray = withStrays ? strays(nodes).filter((id) => !asked.has(id)) : [];
    if (stray.length > 0) {
      for (const id of stray) asked.add(id);
      for (const node of await loadIds(table, stray)) nodes.set(node.key, node);
      continue;
    }
    let same = nodes.size === 1;
    if (!same) {
      const again = await load(table, nodes.keys());
      same = [...again].every(([key, node]) => nodes.get(key)!.version === node.version);
      nodes = again;
    }
    if (!same) continue;
    if (await readSamples(table, nodes.values())) return nodes;
    nodes = await load(table, nodes.keys());
  }
}
