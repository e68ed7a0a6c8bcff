import { type App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import type { IConstruct } from 'constructs';
import { accessOf } from './access.ts';
import { takesUploads } from './page-uploads.ts';
import { modelOf } from './second-reader.ts';
import type { EntenteStack } from './stack.ts';

/** Lets `cdk synth` fail on what AWS's own rule sets find, but for the findings below, each with its reason. */
export function checkStack(
  app: App,
  { storage, intake, api, announcements, upkeep }: EntenteStack,
): void {
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app));

  accept(
    storage.articles,
    'AwsSolutions::AwsSolutions-S1',
    'Access logs would be a second bucket that grows with every read; an account that wants them has CloudTrail data events.',
  );
  for (const { role } of [intake.extract, upkeep.sweep, api.query]) {
    accept(
      role!,
      'AwsSolutions::AwsSolutions-IAM5[Resource::<StorageArticles861864AA.Arn>/articles/*]',
      'The function reads any article, and nothing outside the prefix.',
    );
  }
  for (const queue of [intake.deadLetters, announcements.failures]) {
    accept(queue, 'Serverless::Serverless-SQSRedrivePolicy', 'This is the dead-letter queue.');
  }
  accept(
    announcements.failures,
    'AwsSolutions::AwsSolutions-SQS3',
    'This is the dead-letter queue.',
  );
  accept(
    announcements.announce.role!,
    'AwsSolutions::AwsSolutions-IAM5[Resource::<StorageEvents1AF1C090.Arn>/stream/*]',
    'Lambda asks for the streams of this one table; each time its stream is switched on it has another name.',
  );
  accept(
    intake.receiver,
    'Serverless::Serverless-LambdaEventSourceMappingDestination',
    'A queue has no such destination: what fails goes to its dead-letter queue.',
  );
  for (const fn of [
    intake.extract,
    upkeep.sweep,
    api.query,
    api.gatekeeper,
    announcements.announce,
  ]) {
    if (!fn) continue;
    accept(
      fn,
      'Serverless::Serverless-LambdaDLQ',
      'It is for asynchronous calls: a queue and an HTTP API wait for the answer, and the next sweep goes on where one failed.',
    );
    accept(
      fn,
      'Serverless::Serverless-LambdaTracing',
      'Traces are billed and need leave on every resource; the log has one line for each article and request.',
    );
  }
  const nextDay = 'What one sweep leaves undone the next one finds; an alarm tells of its failure.';
  accept(upkeep.sweep, 'Serverless::Serverless-LambdaAsyncFailureDestination', nextDay);
  accept(upkeep.daily, 'Serverless::Serverless-EventBusDLQ', nextDay);
  const secondReader = modelOf(app);
  for (const { role } of secondReader?.isProfile ? [intake.extract, upkeep.sweep] : []) {
    accept(
      role!,
      `AwsSolutions::AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:bedrock:*::foundation-model/${secondReader!.model}]`,
      'An inference profile asks one and the same model in any of its regions.',
    );
  }
  if (takesUploads(app)) {
    accept(
      api.query.role!,
      'AwsSolutions::AwsSolutions-IAM5[Resource::<StorageArticles861864AA.Arn>/articles/uploads/*]',
      'The page uploads under any name, and nowhere outside the prefix.',
    );
  }
  if (accessOf(app) === 'public') {
    accept(api.http, 'AwsSolutions::AwsSolutions-APIG4', 'The deployer asked for access=public.');
  }
}

function accept(construct: IConstruct, id: string, reason: string): void {
  Validations.of(construct).acknowledge({ id, reason });
}
