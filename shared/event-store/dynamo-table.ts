import {
  type AttributeValue,
  BatchGetItemCommand,
  ConditionalCheckFailedException,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
} from '@aws-sdk/client-dynamodb';
import { eventTable } from '../event-table.ts';
import { pack, unpack } from './pack.ts';
import type { Guard, Item, Range, Table } from './table.ts';

const batchGetLimit = 100;

const bodyAttribute = 'body';

const marshal = (item: Item): Record<string, AttributeValue> =>
  Object.fromEntries(
    Object.entries(item).flatMap(([name, value]): [string, AttributeValue][] => {
      if (value === undefined) return [];
      if (name === bodyAttribute) return [[name, { B: pack(value) }]];
      if (typeof value === 'string') return [[name, { S: value }]];
      if (typeof value === 'number') return [[name, { N: String(value) }]];
      return [[name, { B: value as Uint8Array }]];
    }),
  );

const unmarshal = (item: Record<string, AttributeValue>): Item =>
  Object.fromEntries(
    Object.entries(item).map(([name, { S, N, B }]) => [
      name,
      name === bodyAttribute ? unpack(B!) : (S ?? (N === undefined ? B : Number(N))),
    ]),
  ) as Item;

function conditionOf(guard: Guard) {
  if ('absent' in guard) return { ConditionExpression: 'attribute_not_exists(pk)' };
  const names = { '#version': 'version' };
  if ('version' in guard) {
    return {
      ConditionExpression: '#version = :version',
      ExpressionAttributeNames: names,
      ExpressionAttributeValues: { ':version': { N: String(guard.version) } },
    };
  }
  return {
    ConditionExpression: 'attribute_not_exists(pk) OR #version < :version',
    ExpressionAttributeNames: names,
    ExpressionAttributeValues: { ':version': { N: String(guard.olderThan) } },
  };
}

/** DynamoDB allows one condition on the sort key; two ends are a BETWEEN. */
function rangeOf(range: Range) {
  const keys = range.index ? eventTable.indexes[range.index] : eventTable;
  const names: Record<string, string> = { '#p': keys.partitionKey };
  const values: Record<string, AttributeValue> = { ':p': { S: range.partition } };
  let condition = '#p = :p';
  const add = (text: string, entries: Record<string, string>) => {
    names['#s'] = keys.sortKey;
    for (const [name, value] of Object.entries(entries)) values[name] = { S: value };
    condition += ` AND ${text}`;
  };
  const { from, below, above, prefix } = range;
  if (prefix !== undefined && above === undefined) add('begins_with(#s, :x)', { ':x': prefix });
  else if (prefix !== undefined)
    add('#s BETWEEN :a AND :b', { ':a': above!, ':b': `${prefix}\u{10FFFF}` });
  else if (from !== undefined && below !== undefined)
    add('#s BETWEEN :a AND :b', { ':a': from, ':b': below });
  else if (from !== undefined) add('#s >= :a', { ':a': from });
  else if (below !== undefined) add('#s < :b', { ':b': below });
  else if (above !== undefined) add('#s > :a', { ':a': above });
  return {
    sortKey: keys.sortKey,
    input: {
      KeyConditionExpression: condition,
      ExpressionAttributeNames: names,
      ExpressionAttributeValues: values,
    },
  };
}

/** The table in DynamoDB, or in anything that speaks its protocol. */
export class DynamoTable implements Table {
  readonly #client: DynamoDBClient;
  readonly #name: string;

  constructor(name: string, client = new DynamoDBClient({})) {
    this.#name = name;
    this.#client = client;
  }

  async get(key: { pk: string; sk: string }) {
    const answer = await this.#client.send(
      new GetItemCommand({
        TableName: this.#name,
        Key: { pk: { S: key.pk }, sk: { S: key.sk } },
        ConsistentRead: true,
      }),
    );
    return answer.Item ? unmarshal(answer.Item) : null;
  }

  async getAll(keys: readonly { pk: string; sk: string }[]) {
    const items: Item[] = [];
    let open = keys.map(
      ({ pk, sk }) => ({ pk: { S: pk }, sk: { S: sk } }) as Record<string, AttributeValue>,
    );
    for (let attempt = 0; open.length > 0; attempt++) {
      const Keys = open.splice(0, batchGetLimit);
      const answer = await this.#client.send(
        new BatchGetItemCommand({ RequestItems: { [this.#name]: { Keys, ConsistentRead: true } } }),
      );
      items.push(...(answer.Responses?.[this.#name] ?? []).map(unmarshal));
      const left = answer.UnprocessedKeys?.[this.#name]?.Keys ?? [];
      open = [...left, ...open];
      if (left.length === Keys.length)
        await new Promise((done) => setTimeout(done, 2 ** Math.min(attempt, 6) * 25));
      if (attempt > 200)
        throw new Error('DynamoDB leaves keys of a batch unread: the table is throttled');
    }
    return items;
  }

  async put(item: Item, guard?: Guard) {
    try {
      await this.#client.send(
        new PutItemCommand({
          TableName: this.#name,
          Item: marshal(item),
          ...(guard ? conditionOf(guard) : {}),
        }),
      );
      return true;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return false;
      throw error;
    }
  }

  async query(range: Range) {
    const { input, sortKey } = rangeOf(range);
    const answer = await this.#client.send(
      new QueryCommand({
        TableName: this.#name,
        ...input,
        ...(range.index ? { IndexName: range.index } : { ConsistentRead: true }),
        ScanIndexForward: !range.descending,
        // BETWEEN includes both ends: one more, for the end that is dropped below.
        ...(range.limit ? { Limit: range.limit + 1 } : {}),
      }),
    );
    const found = (answer.Items ?? []).map(unmarshal).filter((item) => {
      const at = item[sortKey] as string;
      return at !== range.below && at !== range.above;
    });
    const items = found.slice(0, range.limit);
    return { items, more: answer.LastEvaluatedKey !== undefined || items.length < found.length };
  }
}
