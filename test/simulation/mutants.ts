import type { Ledger } from '../../shared/event-store/ledger.ts';
import type { Member, Node } from '../../shared/event-store/node.ts';
import type { Guard, Item, Table } from '../../shared/event-store/table.ts';
import type { Key } from '../../shared/event-table.ts';
import type { Mutant } from './simulation.ts';
import { toldBy } from './world.ts';

const isNode = ({ pk, sk }: Key) => pk.startsWith('E#') && sk === 'EVENT';
const isLedger = ({ pk }: Key) => pk.startsWith('A#');
const bodyOf = <Body>(item: Item) => item.body as Body;

/** The table with another way of putting. */
const putting = (put: (table: Table, item: Item, guard?: Guard) => Promise<boolean>): Mutant => ({
  table: (table) => ({
    get: (key) => table.get(key),
    getAll: (keys) => table.getAll(keys),
    query: (range) => table.query(range),
    put: (item, guard) => put(table, item, guard),
  }),
});

const stripMembers = (item: Item, keep: (member: Member) => boolean): Item => {
  const node = bodyOf<Node>(item);
  const members = Object.fromEntries(
    Object.entries(node.members).filter(([, member]) => keep(member)),
  );
  return { ...item, body: { ...node, members } };
};

/** Ten designs that look right, each as a small change between the production code and its world. */
export const mutants: Record<string, Mutant> = {
  'no guard on projections': putting((table, item, guard) =>
    table.put(item, guard && 'olderThan' in guard ? undefined : guard),
  ),

  'no tombstones': putting((table, item, guard) =>
    table.put(isNode(item) ? stripMembers(item, ({ keys }) => keys.length > 0) : item, guard),
  ),

  'ledger after rows': {
    table: (table) => {
      const held = new Map<string, Guard | undefined>();
      return {
        get: (key) => table.get(key),
        getAll: (keys) => table.getAll(keys),
        query: (range) => table.query(range),
        put: async (item, guard) => {
          if (!isLedger(item)) return table.put(item, guard);
          if (bodyOf<Ledger>(item).outbox.length > 0) {
            held.set(item.sk, guard);
            return true;
          }
          const first = held.has(item.sk) ? held.get(item.sk) : guard;
          held.delete(item.sk);
          return table.put(item, first);
        },
      };
    },
  },

  counters: {
    table: (table) => {
      const seen = new Map<string, Node>();
      const remember = (item: Item | null) => {
        if (item && isNode(item)) seen.set(item.pk, bodyOf<Node>(item));
        return item;
      };
      return {
        get: async (key) => remember(await table.get(key)),
        getAll: async (keys) => (await table.getAll(keys)).map((item) => remember(item)!),
        query: (range) => table.query(range),
        put: (item, guard) => {
          const node = isNode(item) ? bodyOf<Node>(item) : null;
          const before = seen.get(item.pk)?.event;
          if (!node?.event || !before) return table.put(item, guard);
          const count = before.count + (node.members[node.by]?.report ? 1 : -1);
          return table.put({ ...item, body: { ...node, event: { ...node.event, count } } }, guard);
        },
      };
    },
  },

  'unversioned recompute': putting((table, item, guard) =>
    table.put(item, isNode(item) ? undefined : guard),
  ),

  'no outbox': putting((table, item, guard) =>
    table.put(
      isLedger(item) ? { ...item, body: { ...bodyOf<Ledger>(item), outbox: [] } } : item,
      guard,
    ),
  ),

  'recompute from an index': {
    table: (table, world) => ({
      get: (key) => table.get(key),
      put: (item, guard) => table.put(item, guard),
      query: (range) => table.query(range),
      // What an index shows of a node's reports may be as old as the last time anybody looked.
      getAll: async (keys) => {
        const items = await table.getAll(keys);
        return items.map((item) => {
          const old = world.lagging.get(item.pk);
          if (isNode(item)) world.lagging.set(item.pk, item);
          if (!old || !isNode(item) || !world.random.chance(0.3)) return item;
          return { ...item, body: { ...bodyOf<Node>(item), members: bodyOf<Node>(old).members } };
        });
      },
    }),
  },

  'trusting the kind of notice': {
    look:
      (look, { text, sequencer }) =>
      (key) =>
        sequencer === null ? look(key) : Promise.resolve(toldBy(key, text, sequencer)),
  },

  // Whatever text was seen once under a key is taken for done.
  'deduplication by ETag': {
    look: (look, _, world) => async (key) => {
      const sighting = await look(key);
      if (sighting.gone) return sighting;
      const seen = world.etags.get(key) ?? new Set();
      world.etags.set(key, seen);
      const etag = `${world.bucket.objects.get(key)?.text}`;
      const known = seen.has(etag);
      seen.add(etag);
      return known ? { ...sighting, object: world.objectOf(key) ?? sighting.object } : sighting;
    },
  },

  'plain put': putting((table, item, guard) => table.put(item, isLedger(item) ? undefined : guard)),
};
