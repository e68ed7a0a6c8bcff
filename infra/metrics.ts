import { Duration } from 'aws-cdk-lib';
import { type IMetric, MathExpression, Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { ITable } from 'aws-cdk-lib/aws-dynamodb';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { FilterPattern, type LogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { indexNames } from '#shared/event-table.ts';

export const period = Duration.minutes(1);

export const queueLength = (queue: IQueue): IMetric =>
  queue.metricApproximateNumberOfMessagesVisible({ period, statistic: Stats.MAXIMUM });

/** Seconds. */
export const queueAge = (queue: IQueue): IMetric =>
  queue.metricApproximateAgeOfOldestMessage({ period, statistic: Stats.MAXIMUM });

/** Percent of all calls. */
export const errorShare = (fn: IFunction): IMetric =>
  percent(fn.metricErrors({ period }), fn.metricInvocations({ period }));

/** Calls that failed. */
export const errors = (fn: IFunction): IMetric => fn.metricErrors({ period });

export const throttles = (fn: IFunction): IMetric => fn.metricThrottles({ period });

/** Milliseconds. */
export const slowest = (fn: IFunction): IMetric =>
  fn.metricDuration({ period, statistic: Stats.p(99) });

export function percent(part: IMetric, whole: IMetric): IMetric {
  return new MathExpression({
    expression: 'IF(whole > 0, 100 * part / whole, 0)',
    usingMetrics: { part, whole },
    period,
  });
}

/** Refused requests of the table and all its indexes together. */
export function tableThrottles(table: ITable, metricName: string): IMetric {
  const ofTable = { TableName: table.tableName };
  const places = [
    ofTable,
    ...indexNames.map((name) => ({ ...ofTable, GlobalSecondaryIndexName: name })),
  ];
  const usingMetrics = Object.fromEntries(
    places.map((dimensionsMap, place) => [
      `m${place}`,
      new Metric({
        namespace: 'AWS/DynamoDB',
        metricName,
        dimensionsMap,
        statistic: Stats.SUM,
        period,
      }),
    ]),
  );
  return new MathExpression({ expression: 'SUM(METRICS())', usingMetrics, period });
}

/** Articles that a sweep had to mend, as its log tells: `{"drift": 2, …}`. */
export function drift(log: LogGroup): IMetric {
  const filter = new MetricFilter(log, 'Drift', {
    logGroup: log,
    filterPattern: FilterPattern.exists('$.message.drift'),
    metricNamespace: 'Entente',
    metricName: 'Drift',
    metricValue: '$.message.drift',
  });
  return filter.metric({ period, statistic: Stats.MAXIMUM });
}
