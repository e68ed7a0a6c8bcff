/**
 * The one table: its keys, its indexes and the questions each answers. Infrastructure builds it from here, the store reads it from here,
 * the tests make it from here; nothing else spells a key.
 *
 * | question | index | partition | sort |
 * | --- | --- | --- | --- |
 * | what does this article say, is it done, what is still open? | table | `A#<shard of 8>` | the object's key |
 * | every article, in order of keys | table, 8 queries merged | `A#0` … `A#7` | the object's key |
 * | which articles were rejected? | `byState` (sparse) | `rejected` | time of upload, key |
 * | which reports bear this key (whole where it is their smallest); the event named by it | table | `E#<event id>` | `EVENT` |
 * | what each article said of a much-told key | table | `E#<event id>` | `MEMBER#<digest of the object's key>` |
 * | the reports that stand for all of a much-told key | table | `E#<event id>` | `SAMPLE#<its edition>` |
 * | events of a type, newest date first | `byType`, 4 queries merged | `meeting#0` … `pact#3` | `<date>#<event id>` |
 * | events of a country | `byFirst` and `bySecond`, merged | `JPN` | `<date>#<event id>` |
 * | events between two countries | `byPair` | `JPN#KOR`; of more than six parties `JPN#*` | `<date>#<event id>` |
 * | events of the third and further parties, and their pairs | the same | rows `E#<event id>` / `PARTY#…` | `<date>#<event id>` |
 * | the most told events | `byCount` (sparse: two articles or more), 4 queries merged | `0` … `3` | `<count>#<date>#<event id>` |
 * | events with a word, latest first, or with any word that begins so | table | `W#<first two letters>` | `<word>#<date>#<event id>` |
 * | what changed, in order, without gaps | table | `CHANGES` | sequence number |
 * | how far was the changes log announced on the event bus? | table | `ANNOUNCED` | `ALL` |
 * | counts of countries and of pairs, as of a place in the changes log | table | `COUNTS` | `ALL` |
 * | what seals the cursors | table | `SECRET` | `cursor` |
 * | whose key is this, may it ask? | table | `ACCESS` | SHA-256 of the key |
 *
 * An index is only ever read to answer a question, never to compute what is stored. Dates are not bucketed: with four shards to a type
 * any span of time is four queries, and a partition takes 1,000 writes a second, so 4,000 events a second of one type.
 */
export const eventTable = {
  partitionKey: 'pk',
  sortKey: 'sk',
  /** Attribute with the second (epoch) after which DynamoDB may delete an item: tombstones only. */
  timeToLive: 'expires',
  indexes: {
    byType: { partitionKey: 'typeShard', sortKey: 'dateKey' },
    byFirst: { partitionKey: 'first', sortKey: 'dateKey' },
    bySecond: { partitionKey: 'second', sortKey: 'dateKey' },
    byPair: { partitionKey: 'pair', sortKey: 'dateKey' },
    byCount: { partitionKey: 'countShard', sortKey: 'countKey' },
    byState: { partitionKey: 'state', sortKey: 'stateKey' },
  },
  /** All keys are strings; every index carries its keys, the table's keys and these. */
  projected: ['facets'],
} as const;

export type IndexName = keyof typeof eventTable.indexes;
export const indexNames = Object.keys(eventTable.indexes) as IndexName[];

export const articleShards = 8;
export const typeShards = 4;

/** Small and even: FNV-1a over UTF-16 units. */
export function shardOf(text: string, shards: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0) % shards;
}

export interface Key {
  readonly pk: string;
  readonly sk: string;
}

export const articleKey = (objectKey: string): Key => ({
  pk: `A#${shardOf(objectKey, articleShards)}`,
  sk: objectKey,
});
export const eventKey = (id: string): Key => ({ pk: `E#${id}`, sk: 'EVENT' });
export const partyRowKey = (id: string, row: string): Key => ({
  pk: `E#${id}`,
  sk: `PARTY#${row}`,
});
export const memberKey = (id: string, member: string): Key => ({
  pk: `E#${id}`,
  sk: `MEMBER#${member}`,
});
export const sampleKey = (id: string, edition: string): Key => ({
  pk: `E#${id}`,
  sk: `SAMPLE#${edition}`,
});
export const wordKey = (word: string, dateKey: string): Key => ({
  pk: `W#${[...word].slice(0, 2).join('')}`,
  sk: `${word}#${dateKey}`,
});

const sequenceDigits = 15;
export const changeKey = (sequence: number): Key => ({
  pk: 'CHANGES',
  sk: String(sequence).padStart(sequenceDigits, '0'),
});
export const announcedKey: Key = { pk: 'ANNOUNCED', sk: 'ALL' };
export const countsKey = (code: string | null): Key => ({ pk: 'COUNTS', sk: code ?? 'ALL' });

export const secretKey = (name: string): Key => ({ pk: 'SECRET', sk: name });
export const accessKey = (hash: string): Key => ({ pk: 'ACCESS', sk: hash });

/** Events without a date stand after all others. */
export const dateKeyOf = (date: string | null, id: string) => `${date ?? '0000-00-00'}#${id}`;
export const countKeyOf = (count: number, dateKey: string) =>
  `${String(count).padStart(7, '0')}#${dateKey}`;
export const typeShardOf = (type: string, id: string) => `${type}#${shardOf(id, typeShards)}`;
export const pairOf = (a: string, b: string) => (a < b ? `${a}#${b}` : `${b}#${a}`);
