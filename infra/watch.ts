import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import type { Announcements } from './announcements.ts';
import type { Api } from './api.ts';
import type { Intake } from './intake.ts';
import {
  drift,
  errorShare,
  errors,
  queueAge,
  queueLength,
  slowest,
  tableThrottles,
  throttles,
} from './metrics.ts';
import type { Storage } from './storage.ts';
import type { Upkeep } from './upkeep.ts';

interface Parts {
  storage: Storage;
  intake: Intake;
  api: Api;
  announcements: Announcements;
  upkeep: Upkeep;
}

interface AlarmProps {
  metric: IMetric;
  /** The alarm rings above it. */
  above: number;
  means: string;
  /** Heading of runbook.md that says what to do. */
  runbook: string;
  /** How many of the last three minutes must be above; 1 rings at once. */
  minutes?: 1 | 2;
}

/** Tells a human, by way of one topic, when something needs a hand. Silence is health: missing data never rings. */
export class Watch extends Construct {
  readonly topic: Topic;

  constructor(
    scope: Construct,
    id: string,
    { storage, intake, api, announcements, upkeep }: Parts,
  ) {
    super(scope, id);
    this.topic = new Topic(this, 'Alarms', { enforceSSL: true });
    const email = this.node.tryGetContext('alarmEmail');
    if (email) this.topic.addSubscription(new EmailSubscription(email));

    this.alarm('DeadLetters', {
      metric: queueLength(intake.deadLetters),
      above: 0,
      means: 'An upload failed five times and waits in the dead-letter queue',
      runbook: 'dead-letters',
      minutes: 1,
    });
    this.alarm('UploadsWait', {
      metric: queueAge(intake.queue),
      above: 300,
      means: 'An upload has waited for more than five minutes',
      runbook: 'uploads-wait',
    });
    for (const [name, fn] of Object.entries({ Extract: intake.extract, Query: api.query })) {
      this.alarm(`${name}Errors`, {
        metric: errorShare(fn),
        above: 1,
        means: `More than 1 % of the calls of ${name} fail`,
        runbook: 'function-errors',
      });
      this.alarm(`${name}Throttles`, {
        metric: throttles(fn),
        above: 0,
        means: `${name} is refused more copies of itself`,
        runbook: 'function-throttles',
      });
      this.alarm(`${name}Slow`, {
        metric: slowest(fn),
        above: 0.8 * fn.timeout!.toMilliseconds(),
        means: `${name} comes near its timeout`,
        runbook: 'function-slow',
      });
    }
    this.alarm('SweepErrors', {
      metric: errors(upkeep.sweep),
      above: 0,
      means: 'The daily sweep failed',
      runbook: 'function-errors',
      minutes: 1,
    });
    this.alarm('Unannounced', {
      metric: queueLength(announcements.failures),
      above: 0,
      means: 'Changes could not be put on the event bus',
      runbook: 'unannounced',
      minutes: 1,
    });
    this.alarm('Drift', {
      metric: drift(upkeep.sweep.log),
      above: 0,
      means: 'The daily sweep found articles that were not as the bucket has them',
      runbook: 'drift',
      minutes: 1,
    });
    this.alarm('ApiErrors', {
      metric: api.errorShare,
      above: 1,
      means: 'More than 1 % of the requests are answered with 5xx',
      runbook: 'function-errors',
    });
    this.alarm('ApiSlow', {
      metric: api.latency,
      above: 500,
      means: 'One request in twenty takes more than half a second',
      runbook: 'api-slow',
    });
    this.alarm('TableReadThrottles', {
      metric: tableThrottles(storage.events, 'ReadThrottleEvents'),
      above: 0,
      means: 'The table or an index refuses reads',
      runbook: 'table-throttles',
    });
    this.alarm('TableWriteThrottles', {
      metric: tableThrottles(storage.events, 'WriteThrottleEvents'),
      above: 0,
      means: 'The table or an index refuses writes',
      runbook: 'table-throttles',
    });
  }

  private alarm(id: string, { metric, above, means, runbook, minutes = 2 }: AlarmProps): void {
    const alarm = new Alarm(this, id, {
      metric,
      threshold: above,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      evaluationPeriods: minutes === 1 ? 1 : 3,
      datapointsToAlarm: minutes,
      treatMissingData: TreatMissingData.NOT_BREACHING,
      alarmDescription: `${means}. What to do: infra/runbook.md#${runbook}`,
    });
    alarm.addAlarmAction(new SnsAction(this.topic));
  }
}
