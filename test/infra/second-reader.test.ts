import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { expect, test } from 'vitest';
import { EntenteStack } from '../../infra/stack.ts';

function templateWith(context: Record<string, string>): Template {
  const app = new App({ context: { 'aws:cdk:bundling-stacks': [], ...context } });
  return Template.fromStack(new EntenteStack(app, 'Entente'));
}

interface Statement {
  Action: string | string[];
  Resource: unknown;
}

/** Leave to ask a model, by whose role has it. */
function leaveIn(template: Template) {
  return Object.values(template.findResources('AWS::IAM::Role')).flatMap(({ Properties }) =>
    (Properties.Policies as { PolicyDocument: { Statement: Statement[] } }[])
      .flatMap(({ PolicyDocument }) => PolicyDocument.Statement)
      .filter(({ Action }) => /bedrock/.test([Action].flat().join()))
      .map(({ Action, Resource }) => ({ of: Properties.Description, Action, Resource })),
  );
}
const modelsIn = (template: Template) =>
  Object.values(template.findResources('AWS::Lambda::Function'))
    .map(({ Properties }) => Properties.Environment.Variables.SECOND_READER)
    .filter(Boolean);

test('nobody may ask a model unless the deployer named one', () => {
  const template = templateWith({});
  expect(leaveIn(template)).toEqual([]);
  expect(modelsIn(template)).toEqual([]);
});

test('those who read articles may ask just the one that is named', () => {
  const template = templateWith({ secondReader: 'amazon.nova-lite-v1:0' });
  const leave = leaveIn(template);
  expect(leave.map(({ of }) => of)).toEqual([
    'What functions/extract/handler.ts may do',
    'What functions/extract/sweep.ts may do',
  ]);
  for (const { Action, Resource } of leave) {
    expect(Action).toBe('bedrock:InvokeModel');
    expect(JSON.stringify(Resource)).toMatch(/::foundation-model\/amazon\.nova-lite-v1:0"/);
    expect(JSON.stringify(Resource)).not.toContain('*');
  }
  expect(modelsIn(template)).toEqual(['amazon.nova-lite-v1:0', 'amazon.nova-lite-v1:0']);
});

test('a profile is asked by its own name, and asks the model behind it wherever that is', () => {
  const [leave] = leaveIn(templateWith({ secondReader: 'eu.amazon.nova-lite-v1:0' }));
  const resources = (leave!.Resource as unknown[]).map((resource) => JSON.stringify(resource));
  expect(resources).toHaveLength(2);
  expect(resources[0]).toContain(':inference-profile/eu.amazon.nova-lite-v1:0"');
  expect(resources[1]).toContain(':bedrock:*::foundation-model/amazon.nova-lite-v1:0"');
});

test.each(['*', 'nova', 'arn:aws:bedrock:::foundation-model/*'])(
  '%s is no model',
  (secondReader) => {
    expect(() => templateWith({ secondReader })).toThrow(
      /secondReader: ".+" is no id of a model: write it as/,
    );
  },
);
