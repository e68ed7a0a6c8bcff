import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { CfnRoute } from 'aws-cdk-lib/aws-apigatewayv2';
import { describe, expect, test } from 'vitest';
import { checkStack } from '../../infra/checks.ts';
import { EntenteStack } from '../../infra/stack.ts';

const root = join(import.meta.dirname, '../..');
const { context } = JSON.parse(readFileSync(join(root, 'cdk.json'), 'utf8'));

/** The stack without its bundles: only the template is looked at. */
function stackWith(given: Record<string, string>) {
  const app = new App({ context: { ...context, 'aws:cdk:bundling-stacks': [], ...given } });
  return { app, stack: new EntenteStack(app, 'Entente') };
}
const templateWith = (given: Record<string, string> = {}) =>
  Template.fromStack(stackWith(given).stack);

function routeOf(template: Template) {
  const routes = Object.values(template.findResources('AWS::ApiGatewayV2::Route'));
  expect(routes).toHaveLength(1);
  return routes[0]!.Properties;
}

describe('who may ask the deployed API', () => {
  test('only who has a key, unless told otherwise', () => {
    const template = templateWith();
    expect(routeOf(template).AuthorizationType).toBe('CUSTOM');
    template.hasResourceProperties('AWS::ApiGatewayV2::Authorizer', {
      AuthorizerType: 'REQUEST',
      AuthorizerResultTtlInSeconds: 0,
      EnableSimpleResponses: true,
    });
    template.hasResourceProperties('AWS::Lambda::Function', {
      Environment: { Variables: Match.objectLike({ API_ACCESS: 'keys' }) },
    });
  });

  test('the function that counts keys may touch nothing but keys', () => {
    const statement = statementWith(
      templateWith(),
      'dynamodb:UpdateItem',
      'What functions/query/authorizer.ts may do',
    );
    expect(statement.Action).toEqual(['dynamodb:GetItem', 'dynamodb:UpdateItem']);
    expect(statement.Condition).toEqual({
      'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': ['ACCESS'] },
    });
  });

  test('the query function may write nothing but what seals its cursors', () => {
    const statement = statementWith(
      templateWith(),
      'dynamodb:PutItem',
      'What functions/query/handler.ts may do',
    );
    expect(statement.Action).toBe('dynamodb:PutItem');
    expect(statement.Condition).toEqual({
      'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': ['SECRET'] },
    });
  });

  test.each([
    [{ access: 'keys' }, 'CUSTOM'],
    [{ access: 'iam' }, 'AWS_IAM'],
    [{ access: 'jwt', jwtIssuer: 'https://id.example.org', jwtAudience: 'entente' }, 'JWT'],
    [{ access: 'public' }, 'NONE'],
  ])('%o, which the checks of cdk synth let pass', (context, type) => {
    const { app, stack } = stackWith(context);
    expect(routeOf(Template.fromStack(stack)).AuthorizationType).toBe(type);
    checkStack(app, stack);
    expect(() => app.synth({ force: true })).not.toThrow();
  });

  test('… and do not, where a way stands open that nobody asked for', () => {
    const { app, stack } = stackWith({});
    checkStack(app, stack);
    const route = stack.node.findAll().find((one) => one instanceof CfnRoute)!;
    route.authorizationType = 'NONE';
    route.authorizerId = undefined;
    expect(() => app.synth({ force: true })).toThrow(
      /not implement authorization|Validation failed/,
    );
  });

  test.each([
    [{ access: 'open' }, 'access=open is unknown: it is one of keys, iam, jwt, public'],
    [{ access: 'toString' }, 'access=toString is unknown'],
    [{ access: 'jwt' }, 'access=jwt needs jwtIssuer'],
    [{ origins: '*' }, 'origins: "*" is no origin'],
    [{ origins: 'https://a.example/x' }, 'is no origin'],
  ])('refuses %o', (context, message) => {
    expect(() => templateWith(context as Record<string, string>)).toThrow(message);
  });

  test('other origins are named one by one', () => {
    const template = templateWith({ origins: 'https://a.example,https://b.example' });
    template.hasResourceProperties('AWS::ApiGatewayV2::Api', {
      CorsConfiguration: Match.objectLike({
        AllowOrigins: ['https://a.example', 'https://b.example'],
      }),
    });
  });
});

function statementWith(template: Template, action: string, description: string) {
  const roles = Object.values(template.findResources('AWS::IAM::Role'));
  const role = roles.find(({ Properties }) => Properties.Description === description)!;
  const statements = role.Properties.Policies[0].PolicyDocument.Statement;
  return statements.find(({ Action }: { Action: string | string[] }) =>
    [Action].flat().includes(action),
  );
}
