import { createHash, randomBytes } from 'node:crypto';
import {
  type AttributeValue,
  ConditionalCheckFailedException,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { accessKey } from '../event-table.ts';

/** A key that lets a client ask the deployed API. The table holds its hash, never the key. */
export interface AccessKey {
  /** Names the key without telling it. */
  id: string;
  name: string;
  /** ISO 8601. */
  created: string;
  revoked: string | null;
  perMinute: number;
  perDay: number;
  /** Requests so far in the last minute and day that saw any. */
  usedThisMinute: number;
  usedThisDay: number;
}

export type Verdict =
  | { verdict: 'open'; id: string }
  | { verdict: 'unknown' }
  /** Seconds until it may ask again. */
  | { verdict: 'too-often'; id: string; retryAfter: number };

const minuteMs = 60_000;
const dayMs = 86_400_000;
const mostAttempts = 5;

/** Keys are 192 random bits: a plain digest cannot be run backwards. */
const hashOf = (key: string) => createHash('sha256').update(key).digest('base64url');

export class AccessKeys {
  readonly #client: DynamoDBClient;
  readonly #table: string;

  constructor(table: string, client = new DynamoDBClient({})) {
    this.#table = table;
    this.#client = client;
  }

  /** The key is told here and never again. */
  async create(wanted: { name: string; perMinute: number; perDay: number }, now: number) {
    const id = randomBytes(6).toString('hex');
    const key = `entente-${id}-${randomBytes(24).toString('base64url')}`;
    const item = {
      ...this.#keyOf(hashOf(key)),
      id: { S: id },
      name: { S: wanted.name },
      created: { S: new Date(now).toISOString() },
      perMinute: { N: String(wanted.perMinute) },
      perDay: { N: String(wanted.perDay) },
      ...windows(now, 0, 0),
    };
    await this.#client.send(new PutItemCommand({ TableName: this.#table, Item: item }));
    return { id, key };
  }

  async list(): Promise<AccessKey[]> {
    return (await this.#items()).map(readKey);
  }

  /** False when no key has that id. */
  async revoke(id: string, now: number): Promise<boolean> {
    const item = (await this.#items()).find((one) => one.id?.S === id);
    if (!item) return false;
    await this.#client.send(
      new UpdateItemCommand({
        TableName: this.#table,
        Key: { pk: item.pk!, sk: item.sk! },
        UpdateExpression: 'SET revoked = if_not_exists(revoked, :now)',
        ExpressionAttributeValues: { ':now': { S: new Date(now).toISOString() } },
      }),
    );
    return true;
  }

  /** Counts the request and says whether the key may make it. One write as a rule; three calls when a minute begins. */
  async admit(key: string, now: number): Promise<Verdict> {
    const hash = hashOf(key);
    for (let attempt = 0; attempt < mostAttempts; attempt++) {
      const counted = await this.#count(hash, now);
      if (counted) return { verdict: 'open', id: counted.id!.S! };
      const item = await this.#read(hash);
      if (!item || item.revoked) return { verdict: 'unknown' };
      const verdict = limitReached(item, now);
      if (verdict) return verdict;
      if (await this.#openWindows(hash, item, now)) return { verdict: 'open', id: item.id!.S! };
    }
    return { verdict: 'too-often', id: '', retryAfter: 1 };
  }

  /** Null when a window is over, a limit is reached, or the key is revoked or unknown. */
  #count(hash: string, now: number) {
    return this.#update(hash, {
      UpdateExpression: 'SET usedMinute = usedMinute + :one, usedDay = usedDay + :one',
      ConditionExpression:
        'attribute_not_exists(revoked) AND #minute = :minute AND #day = :day AND usedMinute < perMinute AND usedDay < perDay',
      ExpressionAttributeNames: { '#minute': 'minute', '#day': 'day' },
      ExpressionAttributeValues: {
        ':one': { N: '1' },
        ':minute': { N: String(Math.floor(now / minuteMs)) },
        ':day': { N: String(Math.floor(now / dayMs)) },
      },
    });
  }

  /** The first request of a minute; null when another was faster. */
  #openWindows(hash: string, item: Record<string, AttributeValue>, now: number) {
    const sameDay = item.day!.N === String(Math.floor(now / dayMs));
    const next = windows(now, 1, sameDay ? Number(item.usedDay!.N) + 1 : 1);
    return this.#update(hash, {
      UpdateExpression: 'SET #minute = :m, usedMinute = :um, #day = :d, usedDay = :ud',
      ConditionExpression: '#minute = :was AND usedDay = :used AND attribute_not_exists(revoked)',
      ExpressionAttributeNames: { '#minute': 'minute', '#day': 'day' },
      ExpressionAttributeValues: {
        ':m': next.minute,
        ':um': next.usedMinute,
        ':d': next.day,
        ':ud': next.usedDay,
        ':was': item.minute!,
        ':used': item.usedDay!,
      },
    });
  }

  async #update(
    hash: string,
    update: {
      UpdateExpression: string;
      ConditionExpression: string;
      ExpressionAttributeNames: Record<string, string>;
      ExpressionAttributeValues: Record<string, AttributeValue>;
    },
  ) {
    try {
      const answer = await this.#client.send(
        new UpdateItemCommand({
          TableName: this.#table,
          Key: this.#keyOf(hash),
          ReturnValues: 'ALL_NEW',
          ...update,
        }),
      );
      return answer.Attributes ?? null;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return null;
      throw error;
    }
  }

  async #read(hash: string) {
    const Key = this.#keyOf(hash);
    const input = { TableName: this.#table, Key, ConsistentRead: true };
    return (await this.#client.send(new GetItemCommand(input))).Item ?? null;
  }

  async #items() {
    const items: Record<string, AttributeValue>[] = [];
    let from: Record<string, AttributeValue> | undefined;
    do {
      const answer = await this.#client.send(
        new QueryCommand({
          TableName: this.#table,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': { S: accessKey('').pk } },
          ConsistentRead: true,
          ...(from && { ExclusiveStartKey: from }),
        }),
      );
      items.push(...(answer.Items ?? []));
      from = answer.LastEvaluatedKey;
    } while (from);
    return items;
  }

  #keyOf(hash: string) {
    const { pk, sk } = accessKey(hash);
    return { pk: { S: pk }, sk: { S: sk } };
  }
}

const windows = (now: number, usedMinute: number, usedDay: number) => ({
  minute: { N: String(Math.floor(now / minuteMs)) },
  usedMinute: { N: String(usedMinute) },
  day: { N: String(Math.floor(now / dayMs)) },
  usedDay: { N: String(usedDay) },
});

function limitReached(item: Record<string, AttributeValue>, now: number): Verdict | null {
  const { minute, usedMinute, perMinute, day, usedDay, perDay, id } = item;
  const isFull = (
    window: number,
    at?: AttributeValue,
    used?: AttributeValue,
    most?: AttributeValue,
  ) => Number(at?.N) === Math.floor(now / window) && Number(used?.N) >= Number(most?.N);
  const wait = (window: number) => Math.ceil((window - (now % window)) / 1000);
  const limit = { verdict: 'too-often' as const, id: id!.S! };
  if (isFull(dayMs, day, usedDay, perDay)) return { ...limit, retryAfter: wait(dayMs) };
  if (isFull(minuteMs, minute, usedMinute, perMinute))
    return { ...limit, retryAfter: wait(minuteMs) };
  return null;
}

function readKey(item: Record<string, AttributeValue>): AccessKey {
  return {
    id: item.id!.S!,
    name: item.name!.S!,
    created: item.created!.S!,
    revoked: item.revoked?.S ?? null,
    perMinute: Number(item.perMinute!.N),
    perDay: Number(item.perDay!.N),
    usedThisMinute: Number(item.usedMinute!.N),
    usedThisDay: Number(item.usedDay!.N),
  };
}
