import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { EntenteStack } from '../../infra/stack.ts';

const root = join(import.meta.dirname, '../..');
const { context } = JSON.parse(readFileSync(join(root, 'cdk.json'), 'utf8'));

/** The stack as `cdk deploy` makes it, but for the bundles. */
const app = new App({ context: { ...context, 'aws:cdk:bundling-stacks': [] } });
const template = Template.fromStack(new EntenteStack(app, 'Entente'));

interface Statement {
  Effect: string;
  Action: string | string[];
  Resource: unknown;
  Principal?: unknown;
  Condition?: unknown;
}
const properties = (type: string) =>
  Object.entries(template.findResources(type)).map(([id, { Properties }]) => ({
    id,
    ...Properties,
  }));
const idOf = (type: string, name: string) =>
  Object.keys(template.findResources(type)).find((id) => id.includes(name))!;
const actionsOf = (statement: Statement) => [statement.Action].flat();

/** Everything a function's role lets it do. */
function statementsOf(name: string): Statement[] {
  const role = idOf('AWS::IAM::Role', `${name}Role`);
  const inline = template.findResources('AWS::IAM::Role')[role]!.Properties.Policies;
  const attached = properties('AWS::IAM::Policy').filter(({ Roles }) =>
    Roles.some(({ Ref }: { Ref: string }) => Ref === role),
  );
  return [...inline, ...attached].flatMap(({ PolicyDocument }) => PolicyDocument.Statement);
}

describe('the articles', () => {
  test('are private, encrypted, versioned, and outlive the stack', () => {
    template.hasResource('AWS::S3::Bucket', {
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: {
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
        BucketEncryption: {
          ServerSideEncryptionConfiguration: [
            { ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } },
          ],
        },
        VersioningConfiguration: { Status: 'Enabled' },
      },
    });
  });

  test('are refused to anyone who does not come by TLS', () => {
    template.hasResourceProperties('AWS::S3::BucketPolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Effect: 'Deny',
            Action: 's3:*',
            Condition: { Bool: { 'aws:SecureTransport': 'false' } },
          }),
        ]),
      },
    });
  });

  test('expire never; old versions after a quarter, uploads left half done after a week', () => {
    const [bucket] = properties('AWS::S3::Bucket');
    const [rule, ...others] = bucket!.LifecycleConfiguration.Rules;
    expect(others).toEqual([]);
    expect(rule).toEqual({
      Status: 'Enabled',
      AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 },
      NoncurrentVersionExpiration: { NoncurrentDays: 90 },
      ExpiredObjectDeleteMarker: true,
    });
  });
});

test('the table can be restored to any second, cannot be deleted by mistake, and outlives the stack', () => {
  template.hasResource('AWS::DynamoDB::Table', {
    DeletionPolicy: 'Retain',
    UpdateReplacePolicy: 'Retain',
    Properties: {
      BillingMode: 'PAY_PER_REQUEST',
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      DeletionProtectionEnabled: true,
      TimeToLiveSpecification: { Enabled: true },
    },
  });
});

describe('an upload', () => {
  const queue = idOf('AWS::SQS::Queue', 'Uploads');
  const deadLetters = idOf('AWS::SQS::Queue', 'DeadLetters');

  test('and everything else that changes an article wakes extract, but nothing outside articles/', () => {
    const [bucket] = properties('AWS::S3::Bucket');
    const rules = bucket!.NotificationConfiguration.QueueConfigurations;
    expect(rules.map(({ Event }: { Event: string }) => Event)).toEqual([
      's3:ObjectCreated:*',
      's3:ObjectRemoved:*',
      's3:LifecycleExpiration:*',
    ]);
    for (const { Queue, Filter } of rules) {
      expect(Queue).toEqual({ 'Fn::GetAtt': [queue, 'Arn'] });
      expect(Filter.S3Key.Rules).toEqual([{ Name: 'prefix', Value: 'articles/' }]);
    }
  });

  test('is announced by the bucket itself: no helper function, no custom resource', () => {
    const types = Object.values(template.toJSON().Resources).map(
      (one) => (one as { Type: string }).Type,
    );
    expect(types.filter((type) => /^Custom::|CloudFormation::CustomResource/.test(type))).toEqual(
      [],
    );
  });

  test('may be announced by this bucket of this account and by nobody else', () => {
    const policies = properties('AWS::SQS::QueuePolicy').flatMap(
      ({ PolicyDocument }) => PolicyDocument.Statement as Statement[],
    );
    const allowed = policies.filter(({ Effect }) => Effect === 'Allow');
    expect(allowed).toHaveLength(1);
    const [bucket] = properties('AWS::S3::Bucket');
    const [, nameParts] = bucket!.BucketName['Fn::Join'];
    expect(allowed[0]).toMatchObject({
      Action: 'sqs:SendMessage',
      Principal: { Service: 's3.amazonaws.com' },
      Resource: { 'Fn::GetAtt': [queue, 'Arn'] },
      Condition: {
        ArnEquals: {
          'aws:SourceArn': {
            'Fn::Join': [
              '',
              ['arn:', { Ref: 'AWS::Partition' }, `:s3:::${nameParts[0]}`, nameParts[1]],
            ],
          },
        },
        StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } },
      },
    });
  });

  test('that fails five times waits for a fortnight where someone can look at it', () => {
    const queues = template.findResources('AWS::SQS::Queue');
    const { deadLetterTargetArn, maxReceiveCount } = queues[queue]!.Properties.RedrivePolicy;
    expect(deadLetterTargetArn).toEqual({ 'Fn::GetAtt': [deadLetters, 'Arn'] });
    expect(maxReceiveCount).toBeGreaterThanOrEqual(5);
    expect(queues[deadLetters]!.Properties.MessageRetentionPeriod).toBe(14 * 24 * 3600);
    // S3 may not send to a queue whose key is AWS's own.
    for (const { Properties } of Object.values(queues)) {
      expect(Properties.SqsManagedSseEnabled).toBe(true);
      expect(Properties.KmsMasterKeyId).toBeUndefined();
    }
  });

  test('is hidden while it is read, six times as long as that may take', () => {
    const extract =
      template.findResources('AWS::Lambda::Function')[idOf('AWS::Lambda::Function', 'Extract')];
    const { VisibilityTimeout } = template.findResources('AWS::SQS::Queue')[queue]!.Properties;
    expect(VisibilityTimeout).toBeGreaterThanOrEqual(6 * extract!.Properties.Timeout);
  });

  test('fails alone, and a flood of them is taken in turn', () => {
    template.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      EventSourceArn: { 'Fn::GetAtt': [queue, 'Arn'] },
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      ScalingConfig: { MaximumConcurrency: Match.anyValue() },
    });
  });
});

describe('what changes is announced', () => {
  const table = idOf('AWS::DynamoDB::Table', 'Events');
  const stream = { 'Fn::GetAtt': [table, 'StreamArn'] };

  test('whenever the changes log grows, and only then; a call that fails ten times tells somebody', () => {
    template.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      EventSourceArn: stream,
      FilterCriteria: {
        Filters: [{ Pattern: '{"dynamodb":{"Keys":{"pk":{"S":["CHANGES"]}}}}' }],
      },
      MaximumRetryAttempts: 10,
      DestinationConfig: {
        OnFailure: {
          Destination: {
            'Fn::GetAtt': [idOf('AWS::SQS::Queue', 'AnnouncementsFailures'), 'Arn'],
          },
        },
      },
    });
  });

  test('by who may put events on the account’s bus, read the log and keep its place: nothing else', () => {
    const may = statementsOf('Announce').flatMap((statement) =>
      actionsOf(statement).map((action) => [
        action,
        (statement.Condition as Record<string, Record<string, string[]>> | undefined)?.[
          'ForAllValues:StringEquals'
        ]?.['dynamodb:LeadingKeys'],
      ]),
    );
    const ofStream = ['DescribeStream', 'GetRecords', 'GetShardIterator', 'ListStreams'];
    expect(may.filter(([action]) => !/^logs:/.test(action as string)).sort()).toEqual(
      [
        ['dynamodb:Query', ['CHANGES']],
        ['dynamodb:GetItem', ['ANNOUNCED']],
        ['dynamodb:PutItem', ['ANNOUNCED']],
        ['events:PutEvents', undefined],
        ['sqs:SendMessage', undefined],
        ['sqs:GetQueueAttributes', undefined],
        ['sqs:GetQueueUrl', undefined],
        ...ofStream.map((action) => [`dynamodb:${action}`, undefined]),
      ].sort(),
    );
  });
});

describe('what a function may do', () => {
  const functions = ['Extract', 'Sweep', 'Query', 'Gatekeeper', 'Announce'];
  const bucket = idOf('AWS::S3::Bucket', 'Articles');

  test('every function is looked at here', () => {
    const ids = Object.keys(template.findResources('AWS::Lambda::Function'));
    expect(ids.filter((id) => !functions.some((name) => id.includes(name)))).toEqual([]);
  });

  test.each(functions)('%s: actions by name, on named things, its own log among them', (name) => {
    const statements = statementsOf(name);
    expect(statements.flatMap(actionsOf).filter((action) => action.includes('*'))).toEqual([]);
    const everything = statements.filter(({ Resource }) => [Resource].flat().includes('*'));
    expect(everything).toEqual([]);
    const logs = statements.filter((one) =>
      actionsOf(one).some((action) => action.startsWith('logs:')),
    );
    expect(logs.map(({ Resource }) => Resource)).toEqual([
      { 'Fn::GetAtt': [idOf('AWS::Logs::LogGroup', `${name}Log`), 'Arn'] },
    ]);
  });

  test.each(functions)('%s: never to write an object, read the whole table, or make it', (name) => {
    const actions = statementsOf(name).flatMap(actionsOf);
    const never =
      /^s3:(Put|Delete|Restore)|^dynamodb:(Scan|Create|DeleteTable|UpdateTable|PartiQL)|^iam:|^lambda:/;
    expect(actions.filter((action) => never.test(action))).toEqual([]);
  });

  test.each(functions)('%s: assumed by Lambda alone, managed policies none', (name) => {
    const { AssumeRolePolicyDocument, ManagedPolicyArns } =
      template.findResources('AWS::IAM::Role')[idOf('AWS::IAM::Role', `${name}Role`)]!.Properties;
    expect(AssumeRolePolicyDocument.Statement.map(({ Principal }: Statement) => Principal)).toEqual(
      [{ Service: 'lambda.amazonaws.com' }],
    );
    expect(ManagedPolicyArns).toBeUndefined();
  });

  test('articles are read under articles/ only; the bucket is listed so that a missing one is known to be', () => {
    const ofBucket = statementsOf('Extract').filter((one) => actionsOf(one)[0]!.startsWith('s3:'));
    expect(ofBucket.map(({ Action, Resource }) => [Action, Resource])).toEqual([
      ['s3:GetObject', { 'Fn::Join': ['', [{ 'Fn::GetAtt': [bucket, 'Arn'] }, '/articles/*']] }],
      ['s3:ListBucket', { 'Fn::GetAtt': [bucket, 'Arn'] }],
    ]);
  });
});

describe('every function', () => {
  test('runs the newest Node on arm64, writes JSON, and its log is kept a month', () => {
    for (const fn of properties('AWS::Lambda::Function')) {
      expect(fn).toMatchObject({
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        LoggingConfig: { LogFormat: 'JSON' },
      });
    }
    for (const log of properties('AWS::Logs::LogGroup')) expect(log.RetentionInDays).toBe(30);
  });
});

describe('someone is told', () => {
  const alarms = properties('AWS::CloudWatch::Alarm');

  test('of at least a dozen troubles, each over one topic', () => {
    expect(alarms.length).toBeGreaterThanOrEqual(12);
    const topic = { Ref: idOf('AWS::SNS::Topic', 'Alarms') };
    for (const { AlarmActions } of alarms) expect(AlarmActions).toEqual([topic]);
  });

  test('for at most thirty metrics, which is what a month costs about two dollars for', () => {
    const metrics = alarms.flatMap(({ Metrics }) => {
      const counted = (Metrics ?? [{ MetricStat: {} }]) as { MetricStat?: object }[];
      return counted.filter(({ MetricStat }) => MetricStat);
    });
    expect(metrics.length).toBeLessThanOrEqual(30);
    expect(metrics.length).toBeGreaterThanOrEqual(alarms.length);
  });

  test('what to do: every alarm names a chapter of the runbook', () => {
    const chapters = readFileSync(join(root, 'infra/runbook.md'), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('## '))
      .map((line) => line.slice(3).toLowerCase().replaceAll(' ', '-'));
    const named = alarms.map(
      ({ AlarmDescription }) => /runbook\.md#(\S+)$/.exec(AlarmDescription)?.[1],
    );
    expect(named.filter((chapter) => !chapters.includes(chapter!))).toEqual([]);
  });

  test('of dead letters by how many there are: those moved by SQS are not counted as sent', () => {
    template.hasResourceProperties('AWS::CloudWatch::Alarm', {
      MetricName: 'ApproximateNumberOfMessagesVisible',
      Threshold: 0,
      TreatMissingData: 'notBreaching',
    });
  });

  test('by mail where an address is given', () => {
    const withMail = new App({
      context: { ...context, 'aws:cdk:bundling-stacks': [], alarmEmail: 'desk@example.org' },
    });
    Template.fromStack(new EntenteStack(withMail, 'Entente')).hasResourceProperties(
      'AWS::SNS::Subscription',
      { Protocol: 'email', Endpoint: 'desk@example.org' },
    );
  });
});

test('it says where to upload and where to ask', () => {
  template.hasOutput('ArticleBucket', { Value: { Ref: idOf('AWS::S3::Bucket', 'Articles') } });
  template.hasOutput('ApiUrl', {});
  expect(Object.keys(template.toJSON().Parameters)).toEqual(['BootstrapVersion']);
});

test('two stacks of one account stand side by side: nothing but the bucket has a fixed name, and that is the stack’s own', () => {
  const names = /^(BucketName|TableName|QueueName|FunctionName|RoleName|LogGroupName|TopicName)$/;
  const isRef = (value: unknown) => /^\{"(Ref|Fn::GetAtt)"/.test(JSON.stringify(value));
  const fixed = Object.values(template.toJSON().Resources)
    .flatMap((one) => Object.entries((one as { Properties?: object }).Properties ?? {}))
    .filter(([name, value]) => names.test(name) && !isRef(value));
  expect(fixed.map(([name]) => name)).toEqual(['BucketName']);
  expect(JSON.stringify(fixed)).toContain('AWS::StackId');
});
