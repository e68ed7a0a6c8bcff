import {
  type AttributeValue,
  ConditionalCheckFailedException,
  DynamoDBClient,
  GetItemCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import {
  type AccessKeyItem,
  dayMs,
  hashOf,
  itemKeyOf,
  minuteMs,
  windows,
} from './access-key-item.ts';

export type Verdict =
  | { verdict: 'open'; id: string }
  | { verdict: 'unknown' }
  /** Seconds until it may ask again. */
  | { verdict: 'too-often'; id: string; retryAfter: number };

const mostAttempts = 5;

/** The gate: whether a key may ask now, counted in the table so that every copy of the function counts alike. */
export class Admission {
  readonly #client: DynamoDBClient;
  readonly #table: string;

  constructor(table: string, client = new DynamoDBClient({})) {
    this.#table = table;
    this.#client = client;
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
  #openWindows(hash: string, item: AccessKeyItem, now: number) {
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
      ExpressionAttributeValues: AccessKeyItem;
    },
  ) {
    try {
      const answer = await this.#client.send(
        new UpdateItemCommand({
          TableName: this.#table,
          Key: itemKeyOf(hash),
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
    const Key = itemKeyOf(hash);
    const input = { TableName: this.#table, Key, ConsistentRead: true };
    return (await this.#client.send(new GetItemCommand(input))).Item ?? null;
  }
}

function limitReached(item: AccessKeyItem, now: number): Verdict | null {
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
