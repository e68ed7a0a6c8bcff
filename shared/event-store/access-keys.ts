import { randomBytes } from 'node:crypto';
import {
  DynamoDBClient,
  PutItemCommand,
  QueryCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { accessKey } from '../event-table.ts';
import {
  type AccessKey,
  type AccessKeyItem,
  hashOf,
  itemKeyOf,
  readKey,
  windows,
} from './access-key-item.ts';

/** The operator's side of the keys: made, listed, revoked. */
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
      ...itemKeyOf(hashOf(key)),
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

  async #items() {
    const items: AccessKeyItem[] = [];
    let from: AccessKeyItem | undefined;
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
}
