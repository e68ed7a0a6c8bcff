import { Duration } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction as Call } from 'aws-cdk-lib/aws-events-targets';
import { Construct } from 'constructs';
import { readArticles } from './article-access.ts';
import { LambdaFunction } from './lambda-function.ts';
import { secondReaderOf } from './second-reader.ts';
import type { Storage } from './storage.ts';
import { onTable } from './table-access.ts';

/** Once a day the bucket is compared with the table: what no notice told of is read, what a crash left is finished. */
export class Upkeep extends Construct {
  readonly sweep: LambdaFunction;
  readonly daily: Rule;

  constructor(scope: Construct, id: string, storage: Storage) {
    super(scope, id);
    const secondReader = secondReaderOf(this);
    this.sweep = new LambdaFunction(this, 'Sweep', {
      entry: 'functions/extract/sweep.ts',
      description: 'Mends what notices missed and finishes what a crash left',
      timeout: Duration.minutes(15),
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
    // Tomorrow's goes on where today's failed.
    this.sweep.configureAsyncInvoke({ retryAttempts: 0 });
    const target = new Call(this.sweep, { retryAttempts: 0 });
    this.daily = new Rule(this, 'Daily', {
      schedule: Schedule.rate(Duration.days(1)),
      targets: [target],
    });
  }
}
