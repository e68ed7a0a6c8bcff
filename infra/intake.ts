import { Duration, Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { EventSourceMapping } from 'aws-cdk-lib/aws-lambda';
import type { CfnBucket } from 'aws-cdk-lib/aws-s3';
import { type CfnQueuePolicy, Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { articlePrefix, readArticles } from './article-access.ts';
import { LambdaFunction } from './lambda-function.ts';
import { secondReaderOf } from './second-reader.ts';
import type { Storage } from './storage.ts';
import { onTable } from './table-access.ts';

const timeout = Duration.minutes(1);

/** Upload, overwrite, deletion (also of one version) and expiry: each is a hint to look at the object again. */
const whatWakes = ['s3:ObjectCreated:*', 's3:ObjectRemoved:*', 's3:LifecycleExpiration:*'];

/** An upload wakes the extract function; what it cannot do waits in a queue of its own. */
export class Intake extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;
  readonly extract: LambdaFunction;
  readonly receiver: EventSourceMapping;

  constructor(scope: Construct, id: string, storage: Storage) {
    super(scope, id);
    this.deadLetters = new Queue(this, 'DeadLetters', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    this.queue = new Queue(this, 'Uploads', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      visibilityTimeout: Duration.seconds(6 * timeout.toSeconds()),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: 5 },
    });
    const secondReader = secondReaderOf(this);
    this.extract = new LambdaFunction(this, 'Extract', {
      entry: 'functions/extract/handler.ts',
      description: 'Reads uploaded articles and records the meetings and pacts they tell of',
      timeout,
      memorySize: 1769,
      environment: {
        EVENT_TABLE: storage.events.tableName,
        ARTICLE_BUCKET: storage.articles.bucketName,
        ...secondReader.environment,
      },
      may: [
        ...readArticles(storage),
        onTable(storage.events, 'GetItem', 'BatchGetItem', 'Query', 'PutItem'),
        ...secondReader.may,
      ],
    });
    this.receiver = new EventSourceMapping(this, 'Receiver', {
      target: this.extract,
      eventSourceArn: this.queue.queueArn,
      batchSize: 10,
      reportBatchItemFailures: true,
      maxConcurrency: 10,
    });
    this.queue.grantConsumeMessages(this.extract);
    notify(this.queue, storage);
  }
}

/** The bucket's own notification, set on the bucket itself: no helper function, no further role. */
function notify(queue: Queue, { articles, articlesArn }: Storage): void {
  queue.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal('s3.amazonaws.com')],
      actions: ['sqs:SendMessage'],
      resources: [queue.queueArn],
      conditions: {
        ArnEquals: { 'aws:SourceArn': articlesArn },
        StringEquals: { 'aws:SourceAccount': Stack.of(queue).account },
      },
    }),
  );
  const bucket = articles.node.defaultChild as CfnBucket;
  bucket.notificationConfiguration = {
    queueConfigurations: whatWakes.map((event) => ({
      event,
      queue: queue.queueArn,
      filter: { s3Key: { rules: [{ name: 'prefix', value: articlePrefix }] } },
    })),
  };
  const policy = queue.node.findChild('Policy').node.defaultChild as CfnQueuePolicy;
  bucket.addResourceDependency(policy);
}
