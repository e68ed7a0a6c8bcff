import { Duration } from 'aws-cdk-lib';
import { EventBus } from 'aws-cdk-lib/aws-events';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { EventSourceMapping, FilterCriteria, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { announcedKey, changeKey, eventTable } from '#shared/event-table.ts';
import { LambdaFunction } from './lambda-function.ts';
import type { Storage } from './storage.ts';
import { onPartition } from './table-access.ts';

const changes = changeKey(0).pk;

/**
 * Every change of an event, put on the account's default event bus: rules there pick what is worth an alert. The stream of the table only
 * wakes the function; it reads the changes log from where it was, so what one call fails to send the next one sends.
 */
export class Announcements extends Construct {
  readonly announce: LambdaFunction;
  readonly waker: EventSourceMapping;
  /** That a call failed for good. */
  readonly failures: Queue;

  constructor(scope: Construct, id: string, { events }: Storage) {
    super(scope, id);
    this.failures = new Queue(this, 'Failures', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    const bus = EventBus.fromEventBusName(this, 'Bus', 'default');
    this.announce = new LambdaFunction(this, 'Announce', {
      entry: 'functions/announce/handler.ts',
      description: 'Puts what changes on the event bus',
      timeout: Duration.minutes(5),
      memorySize: 512,
      environment: { EVENT_TABLE: events.tableName },
      may: [
        onPartition(events, changes, 'Query'),
        onPartition(events, announcedKey.pk, 'GetItem', 'PutItem'),
        new PolicyStatement({ actions: ['events:PutEvents'], resources: [bus.eventBusArn] }),
        new PolicyStatement({
          actions: ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'],
          resources: [events.tableStreamArn!],
        }),
        // Asked of all streams that the table ever had.
        new PolicyStatement({
          actions: ['dynamodb:ListStreams'],
          resources: [`${events.tableArn}/stream/*`],
        }),
      ],
    });
    this.waker = new EventSourceMapping(this, 'Waker', {
      target: this.announce,
      eventSourceArn: events.tableStreamArn!,
      startingPosition: StartingPosition.TRIM_HORIZON,
      batchSize: 100,
      maxBatchingWindow: Duration.seconds(1),
      retryAttempts: 10,
      onFailure: new SqsDlq(this.failures),
      filters: [
        FilterCriteria.filter({
          dynamodb: { Keys: { [eventTable.partitionKey]: { S: [changes] } } },
        }),
      ],
    });
    this.failures.grantSendMessages(this.announce);
  }
}
