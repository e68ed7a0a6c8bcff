import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openEngine } from '../../../infra/local/table-engine.ts';

const dir = mkdtempSync(join(tmpdir(), 'entente-engine-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const TableName = 'events';
const key = [
  { AttributeName: 'pk', KeyType: 'HASH' },
  { AttributeName: 'sk', KeyType: 'RANGE' },
];

async function call(port: number, operation: string, input: object) {
  const response = await fetch(`http://127.0.0.1:${port}`, {
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
  expect(response.status).toBe(200);
  return (await response.json()) as { Count?: number };
}

test('is closed after the queries under way, though those who asked are gone', async () => {
  const { server, port, close } = await openEngine(join(dir, 'table'));
  await call(port, 'CreateTable', {
    TableName,
    BillingMode: 'PAY_PER_REQUEST',
    KeySchema: key,
    AttributeDefinitions: key.map(({ AttributeName }) => ({ AttributeName, AttributeType: 'S' })),
  });
  const put = (sk: number) => ({ PutRequest: { Item: { pk: { S: 'a' }, sk: { S: `${sk}` } } } });
  for (let first = 100; first < 300; first += 25) {
    const puts = Array.from({ length: 25 }, (_, index) => put(first + index));
    await call(port, 'BatchWriteItem', { RequestItems: { [TableName]: puts } });
  }
  const query = {
    TableName,
    Limit: 150,
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': { S: 'a' } },
  };
  expect(await call(port, 'Query', query)).toMatchObject({ Count: 150 });

  // So many that some are among their reads when the last one has arrived.
  const many = 40;
  const responses: ServerResponse[] = [];
  const arrived = new Promise<void>((resolve) => {
    server.on('request', async (request, response) => {
      await once(request, 'end');
      if (responses.push(response) === many) resolve();
    });
  });
  const asked = Promise.allSettled(Array.from({ length: many }, () => call(port, 'Query', query)));
  await arrived;
  server.closeAllConnections();
  await close();
  expect(responses.map((response) => response.writableEnded)).toEqual(Array(many).fill(true));
  expect((await asked).map(({ status }) => status)).toContain('rejected');
});
