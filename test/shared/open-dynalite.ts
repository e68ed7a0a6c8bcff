import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { openEngine } from '../../infra/local/table-engine.ts';
import { DynamoTable } from '../../shared/event-store/dynamo-table.ts';
import { eventTable, indexNames } from '../../shared/event-table.ts';

/** The event table in a DynamoDB engine of its own, in this process; `close` ends it. */
export async function openDynalite() {
  const engine = await openEngine();
  const endpoint = `http://127.0.0.1:${engine.port}`;
  const client = new DynamoDBClient({
    endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const attributes = new Set<string>([eventTable.partitionKey, eventTable.sortKey]);
  for (const { partitionKey, sortKey } of Object.values(eventTable.indexes))
    attributes.add(partitionKey).add(sortKey);
  const keysOf = ({ partitionKey, sortKey }: { partitionKey: string; sortKey: string }) => [
    { AttributeName: partitionKey, KeyType: 'HASH' as const },
    { AttributeName: sortKey, KeyType: 'RANGE' as const },
  ];
  let tables = 0;
  const makeTable = async () => {
    const TableName = `events${++tables}`;
    await client.send(
      new CreateTableCommand({
        TableName,
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: [...attributes].map((AttributeName) => ({
          AttributeName,
          AttributeType: 'S',
        })),
        KeySchema: keysOf(eventTable),
        GlobalSecondaryIndexes: indexNames.map((IndexName) => ({
          IndexName,
          KeySchema: keysOf(eventTable.indexes[IndexName]),
          Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: [...eventTable.projected] },
        })),
      }),
    );
    return new DynamoTable(TableName, client);
  };
  const close = () => {
    client.destroy();
    return engine.close();
  };
  /** Names are `events1`, `events2` … in the order of `makeTable`. */
  return { makeTable, close, client, endpoint };
}
