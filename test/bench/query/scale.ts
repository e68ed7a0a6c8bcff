import {
  BatchWriteItemCommand,
  type DynamoDBClient,
  type PutItemCommand,
} from '@aws-sdk/client-dynamodb';
import { createApp } from '../../../functions/query/app.ts';
import { DynamoTable } from '../../../shared/event-store/dynamo-table.ts';
import type { Table } from '../../../shared/event-store/table.ts';
import { openEventStore } from '../../../shared/event-store.ts';
import { fillMany } from '../../query/support/many-events.ts';
import { multiply } from '../../query/support/multiply.ts';
import { openDynalite } from '../../shared/open-dynalite.ts';
import { MemoryTable } from '../../simulation/memory-table.ts';

const small = 1000;
/** So many events are told to the store one by one; a table of more has each of them more than once, under other ids. */
const mostTold = 20_000;
const questions = [
  '/events?limit=50',
  '/events?country=USA&limit=50',
  '/pairs/USA/CHN?limit=10',
  '/meetings?from=2001&to=2010&limit=50',
  '/events?person=kitazawa&limit=20',
  '/events?q=china&limit=20',
  '/events?sort=changed&limit=50',
];

/** The same questions over a thousand events and over many more: first pages that are full in both. */
export async function measureScale(large: number, onDynalite: boolean): Promise<void> {
  const dynalite = onDynalite ? await openDynalite() : null;
  const apps = [];
  for (const count of [small, large]) {
    const memory = new MemoryTable({ packed: true });
    await fillMany(memory, Math.min(count, mostTold), { keep: false });
    if (count > mostTold) await multiply(memory, Math.ceil(count / mostTold));
    const table = dynalite ? await copy(memory, dynalite) : memory;
    apps.push(appOver(table));
  }
  console.log(
    `over ${large} events, as a multiple of over ${small} (${dynalite ? 'dynalite' : 'in memory'}):`,
  );
  for (const path of questions) {
    const times: [number[], number[]] = [[], []];
    const sizes = [0, 0];
    for (let run = 0; run < 60; run++) {
      for (const which of [0, 1] as const) {
        const start = performance.now();
        const response = await apps[which]!(new Request(`https://api.example${path}`));
        const body = (await response.json()) as { events: unknown[] };
        if (run >= 10) times[which].push(performance.now() - start);
        sizes[which] = body.events.length;
      }
    }
    const [few, many] = times.map((all) => all.sort((a, b) => a - b)[all.length >> 1]!) as [
      number,
      number,
    ];
    console.log(
      `  ${path}: ${(many / few).toFixed(2)} × (${many.toFixed(1)} ms for ${sizes[1]}, ${few.toFixed(1)} ms for ${sizes[0]})`,
    );
  }
  await dynalite?.close();
}

const appOver = (table: Table) =>
  createApp(
    {
      store: openEventStore(table),
      cursorKey: async () => Buffer.alloc(32),
      textOf: async () => null,
      now: Date.now,
    },
    { origins: [], report: console.error },
  );

/** Everything in the table, written by the batch: item by item would take an hour. */
async function copy(memory: MemoryTable, dynalite: Awaited<ReturnType<typeof openDynalite>>) {
  const table = await dynalite.makeTable();
  let TableName = '';
  let batch: { PutRequest: { Item: PutItemCommand['input']['Item'] } }[] = [];
  const flush = async () => {
    if (batch.length === 0) return;
    const RequestItems = { [TableName]: batch };
    batch = [];
    await dynalite.client.send(new BatchWriteItemCommand({ RequestItems } as never));
  };
  tables++;
  TableName = `events${tables}`;
  const collector = {
    send: async ({ input }: PutItemCommand) => {
      batch.push({ PutRequest: { Item: input.Item } });
      if (batch.length === 25) await flush();
      return {};
    },
  } as unknown as DynamoDBClient;
  const writer = new DynamoTable(TableName, collector);
  for (const item of memory.all()) await writer.put(item);
  await flush();
  return table;
}
let tables = 0;
