import type { Server } from 'node:http';
import { isDeepStrictEqual } from 'node:util';
import type { Policies } from './access/policy.ts';
import { createTableDoor } from './access/table-door.ts';
import { close, host, listen } from './loopback.ts';
import { StartError } from './start-error.ts';
import { openEngine, type TableEngine } from './table-engine.ts';
import type { Resource } from './template.ts';

/** `AWS::DynamoDB::Table`, as far as it says what the table is; the rest is for AWS to keep. */
export interface TableProperties {
  KeySchema: { AttributeName: string; KeyType: string }[];
  AttributeDefinitions: { AttributeName: string; AttributeType: string }[];
  GlobalSecondaryIndexes?: { IndexName: string; KeySchema: unknown; Projection: unknown }[];
}

/** A DynamoDB engine on disk with the stack's table in it, behind a door that knows what each function may do. */
export class TableServer {
  readonly #door: Server;
  readonly #engine: TableEngine;
  readonly url: string;

  private constructor(door: Server, engine: TableEngine, port: number) {
    this.#door = door;
    this.#engine = engine;
    this.url = `http://${host}:${port}`;
  }

  static async open(
    path: string,
    { name, arn, properties }: Resource<TableProperties>,
    policies: Policies,
  ): Promise<TableServer> {
    const engine = await openEngine(path);
    const partitionKey = properties.KeySchema.find(({ KeyType }) => KeyType === 'HASH')!;
    const door = createTableDoor(engine.server, policies, {
      arn,
      partitionKey: partitionKey.AttributeName,
    });
    const tables = new TableServer(door, engine, await listen(door, 0, '--port'));
    await tables.#ensure(name, properties);
    return tables;
  }

  async close(): Promise<void> {
    await close(this.#door);
    await this.#engine.close();
  }

  async #ensure(name: string, properties: TableProperties): Promise<void> {
    const { Table } = await this.#call('DescribeTable', { TableName: name });
    if (!Table) {
      await this.#call('CreateTable', {
        TableName: name,
        BillingMode: 'PAY_PER_REQUEST',
        KeySchema: properties.KeySchema,
        AttributeDefinitions: properties.AttributeDefinitions,
        GlobalSecondaryIndexes: properties.GlobalSecondaryIndexes,
      });
    } else if (!isDeepStrictEqual(shapeOf(Table as TableProperties), shapeOf(properties))) {
      throw new StartError(
        'the table on disk has other keys than the stack now gives it: start again with --fresh',
      );
    }
  }

  /** The SDK belongs to the functions; two calls are plain HTTP. Not found is an answer without a table. */
  async #call(operation: string, input: object): Promise<{ Table?: unknown }> {
    const response = await fetch(this.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': `DynamoDB_20120810.${operation}`,
        'x-amz-date': '20240101T000000Z',
        authorization:
          'AWS4-HMAC-SHA256 Credential=local/20240101/us-east-1/dynamodb/aws4_request, SignedHeaders=host, Signature=none',
      },
      body: JSON.stringify(input),
    });
    const answer = (await response.json()) as {
      Table?: unknown;
      __type?: string;
      message?: string;
    };
    if (response.ok) return answer;
    if (answer.__type?.endsWith('#ResourceNotFoundException')) return {};
    throw new Error(`${operation} failed: ${answer.message}`);
  }
}

/** What cannot be changed once the table is made. */
function shapeOf({ KeySchema, GlobalSecondaryIndexes = [] }: TableProperties) {
  const indexes = GlobalSecondaryIndexes.map(({ IndexName, ...index }) => [
    IndexName,
    index.KeySchema,
    index.Projection,
  ]);
  return { KeySchema, indexes: Object.fromEntries(indexes) };
}
