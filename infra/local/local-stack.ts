import type { Server } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { Policies } from './access/policy.ts';
import { DataFolder } from './data-folder.ts';
import { createDoor } from './http-door.ts';
import { notifyQueues, openBucket } from './local-bucket.ts';
import type { LocalFunction } from './local-function.ts';
import { localEnvironment, mostCopies, openFunctions } from './local-functions.ts';
import { type LocalQueue, openQueues } from './local-queues.ts';
import { close, host, listen } from './loopback.ts';
import type { Options } from './options.ts';
import { Poller } from './queue/poller.ts';
import type { BucketProperties, IntegrationProperties, SourceProperties } from './resources.ts';
import { createS3Server } from './s3/server.ts';
import { Schedule } from './schedule.ts';
import { type TableProperties, TableServer } from './table-server.ts';
import { Template } from './template.ts';
import { takeUploads } from './uploads.ts';

export interface LocalStack {
  readonly bucket: string;
  readonly s3Url: string;
  readonly apiUrl: string;
  /** Whether nothing was ever uploaded. */
  readonly isNew: boolean;
  readonly queues: readonly LocalQueue[];
  /** Resolves to true when no message waits any more, to false after `patience` milliseconds. */
  settled(patience: number): Promise<boolean>;
  close(): Promise<void>;
}

/** Milliseconds that a batch under way gets to end when the stack is closed. */
const grace = 3000;

type Closers = (() => unknown)[];

/** article in S3 ─▶ queue ─▶ extract ─▶ table ─▶ query ─▶ HTTP, made of the template in `assembly`, on this machine. */
export async function startLocalStack(assembly: string, options: Options): Promise<LocalStack> {
  const closers: Closers = [];
  const closeAll = async () => {
    for (const close of closers.splice(0).reverse()) await close();
  };
  try {
    return { ...(await start(assembly, options, closers)), close: closeAll };
  } catch (cause) {
    await closeAll();
    throw cause;
  }
}

async function start(
  assembly: string,
  options: Options,
  closers: Closers,
): Promise<Omit<LocalStack, 'close'>> {
  const template = new Template(assembly, 'Entente');
  const folder = DataFolder.open(options.dir, options.fresh);
  closers.push(() => folder.close());

  const queues = await openQueues(template, folder, options.retryPause ?? 1000);
  closers.push(() => Promise.all(queues.map(({ queue }) => queue.close())));

  const articles = template.one<BucketProperties>('AWS::S3::Bucket');
  const bucket = await openBucket(articles, folder);
  closers.push(() => Promise.all([bucket.store.close(), bucket.uploads.close()]));
  const { isNew } = bucket.store;

  const events = template.one<TableProperties>('AWS::DynamoDB::Table');
  const policies = new Policies(template);
  const table = await TableServer.open(folder.at('table'), events, policies);
  closers.push(() => table.close());

  const s3Server = createS3Server(bucket, policies);
  closers.push(() => close(s3Server));
  const s3Url = `http://${host}:${await listenForS3(s3Server, options)}`;

  const endpoints = { s3: s3Url, dynamodb: table.url };
  const functions = openFunctions(template, folder, endpoints);
  closers.push(() => {
    for (const one of functions.values()) one.close();
  });

  const { IntegrationUri } = template.one<IntegrationProperties>(
    'AWS::ApiGatewayV2::Integration',
  ).properties;
  const door = createDoor(
    (event) => functions.get(IntegrationUri)!.invoke(event),
    takeUploads(`${s3Url}/${bucket.name}`),
  );
  closers.push(() => close(door));
  const apiUrl = `http://${host}:${await listen(door, options.port, '--port')}`;

  notifyQueues(bucket, articles.properties, queues);
  // Of the table's stream nobody hears here, nor is there an event bus: `/changes` tells the same.
  const sources = template
    .all<SourceProperties>('AWS::Lambda::EventSourceMapping')
    .filter(({ properties }) => queues.some(({ arn }) => arn === properties.EventSourceArn));
  const pollers = sources.map(({ properties }) => startPoller(properties, queues, functions));
  const stopped = () => Promise.all(pollers.map((poller) => poller.stop()));
  closers.push(() => Promise.race([stopped(), setTimeout(grace, undefined, { ref: false })]));

  const schedule = new Schedule(template, functions);
  closers.push(() => schedule.stop());

  const names = { ARTICLE_BUCKET: bucket.name, EVENT_TABLE: events.name };
  folder.writeEnvironment({ ...localEnvironment('you', endpoints), ...names });
  return {
    bucket: bucket.name,
    s3Url,
    apiUrl,
    isNew,
    queues,
    settled: (patience) => settled(queues, sources, patience),
  };
}

function startPoller(
  { EventSourceArn, FunctionName, BatchSize, ScalingConfig }: SourceProperties,
  queues: LocalQueue[],
  functions: Map<string, LocalFunction>,
): Poller {
  const { arn, queue, visibilityTimeout } = queues.find(({ arn }) => arn === EventSourceArn)!;
  const target = [...functions].find(([arn]) => arn.endsWith(`:function:${FunctionName}`))![1];
  target.warm();
  return new Poller(queue, {
    queueArn: arn,
    batchSize: BatchSize,
    concurrency: Math.min(ScalingConfig?.MaximumConcurrency ?? mostCopies, mostCopies),
    visibilityTimeout,
    invoke: (event) => target.invoke(event),
  });
}

async function settled(
  queues: LocalQueue[],
  sources: { properties: SourceProperties }[],
  patience: number,
): Promise<boolean> {
  const arns = sources.map(({ properties }) => properties.EventSourceArn);
  const waited = queues.filter(({ arn }) => arns.includes(arn));
  for (const end = Date.now() + patience; Date.now() < end; await setTimeout(20)) {
    if (waited.every(({ queue }) => queue.size === 0)) return true;
  }
  return false;
}

/** The port asked for, else the one after the API's, else a free one. */
async function listenForS3(server: Server, { port, s3Port }: Options): Promise<number> {
  if (s3Port !== null) return listen(server, s3Port, '--s3-port');
  return listen(server, port === 0 ? 0 : port + 1, '--s3-port').catch(() =>
    listen(server, 0, '--s3-port'),
  );
}
