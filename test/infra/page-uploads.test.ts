import { App } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { expect, test } from 'vitest';
import { EntenteStack } from '../../infra/stack.ts';

function templateWith(context: Record<string, string> = {}): Template {
  const app = new App({ context: { 'aws:cdk:bundling-stacks': [], ...context } });
  return Template.fromStack(new EntenteStack(app, 'Entente'));
}

test('the page uploads nothing unless the deployer allows it', () => {
  const template = templateWith();
  template.hasResourceProperties('AWS::S3::Bucket', { CorsConfiguration: Match.absent() });
  expect(JSON.stringify(template.toJSON())).not.toMatch(/s3:PutObject|UPLOADS_TO/);
});

test('allowed, it puts articles into one folder of the bucket, and reads nothing across origins', () => {
  const template = templateWith({ uploads: 'true' });
  template.hasResourceProperties('AWS::S3::Bucket', {
    CorsConfiguration: { CorsRules: [{ AllowedMethods: ['POST'], AllowedOrigins: ['*'] }] },
  });
  const leave = Object.values(template.findResources('AWS::IAM::Role')).flatMap(({ Properties }) =>
    JSON.stringify(Properties).includes('s3:PutObject') ? [Properties] : [],
  );
  expect(leave.map(({ Description }) => Description)).toEqual([
    'What functions/query/handler.ts may do',
  ]);
  expect(JSON.stringify(leave)).toMatch(/"s3:PutObject".{0,200}\/articles\/uploads\/\*"/);
  template.hasResourceProperties('AWS::Lambda::Function', {
    Environment: { Variables: Match.objectLike({ UPLOADS_TO: Match.anyValue() }) },
  });
});

test('not where anyone on the internet may ask', () => {
  expect(() => templateWith({ uploads: 'true', access: 'public' })).toThrow(/choose access=keys/);
  expect(() => templateWith({ uploads: 'yes' })).toThrow('uploads=yes is unknown');
});
