import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type Call, callerOf, Policies } from '../../../infra/local/access/policy.ts';
import { tableCall } from '../../../infra/local/access/table-call.ts';
import { Template } from '../../../infra/local/template.ts';

const dir = mkdtempSync(join(tmpdir(), 'entente-access-'));
afterAll(() => rmSync(dir, { recursive: true }));

/** A stack of one function and its role. */
function policiesOf(...statements: object[]): Policies {
  const Resources = {
    Table: { Type: 'AWS::DynamoDB::Table' },
    Role: {
      Type: 'AWS::IAM::Role',
      Properties: { Policies: [{ PolicyDocument: { Statement: statements.slice(0, 1) } }] },
    },
    Policy: {
      Type: 'AWS::IAM::Policy',
      Properties: { Roles: [{ Ref: 'Role' }], PolicyDocument: { Statement: statements.slice(1) } },
    },
    Reader: {
      Type: 'AWS::Lambda::Function',
      Properties: { Role: { 'Fn::GetAtt': ['Role', 'Arn'] } },
    },
  };
  writeFileSync(join(dir, 'Small.template.json'), JSON.stringify({ Resources }));
  return new Policies(new Template(dir, 'Small'));
}

const table = 'arn:aws:dynamodb:us-east-1:000000000000:table/Small-Table';
const may = (policies: Policies, call: Call) => policies.refusal('Small-Reader', call) === null;

test('a function may do what its role says, on what it says, and nothing else', () => {
  const policies = policiesOf(
    { Effect: 'Allow', Action: 'dynamodb:Query', Resource: { 'Fn::GetAtt': ['Table', 'Arn'] } },
    { Effect: 'Allow', Action: ['s3:GetObject'], Resource: 'arn:aws:s3:::bucket/articles/*' },
  );
  expect(may(policies, { action: 'dynamodb:Query', resource: table })).toBe(true);
  expect(may(policies, { action: 'dynamodb:Scan', resource: table })).toBe(false);
  expect(may(policies, { action: 'dynamodb:Query', resource: `${table}/index/byType` })).toBe(
    false,
  );
  const read = (resource: string) => may(policies, { action: 's3:GetObject', resource });
  expect(read('arn:aws:s3:::bucket/articles/a.txt')).toBe(true);
  expect(read('arn:aws:s3:::bucket/drafts/a.txt')).toBe(false);
  expect(policies.refusal('Small-Reader', { action: 'dynamodb:Scan', resource: table })).toBe(
    `User: Small-Reader is not authorized to perform: dynamodb:Scan on resource: ${table} because no identity-based policy allows the dynamodb:Scan action`,
  );
});

test('the person at the keyboard may do anything', () => {
  const policies = policiesOf();
  expect(policies.refusal(null, { action: 's3:PutObject', resource: 'x' })).toBeNull();
  expect(policies.refusal('any', { action: 's3:PutObject', resource: 'x' })).toBeNull();
});

test('leave for one partition is no leave for another', () => {
  const policies = policiesOf({
    Effect: 'Allow',
    Action: ['dynamodb:PutItem', 'dynamodb:Query', 'dynamodb:BatchWriteItem'],
    Resource: table,
    Condition: { 'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': ['SECRET'] } },
  });
  const about = { arn: table, partitionKey: 'pk' };
  const put = (pk: string) =>
    may(policies, tableCall('PutItem', { Item: { pk: { S: pk }, sk: { S: 'x' } } }, about));
  expect([put('SECRET'), put('ACCESS')]).toEqual([true, false]);
  const query = (pk: string) =>
    may(
      policies,
      tableCall(
        'Query',
        {
          KeyConditionExpression: '#p = :p AND begins_with(sk, :s)',
          ExpressionAttributeNames: { '#p': 'pk' },
          ExpressionAttributeValues: { ':p': { S: pk }, ':s': { S: 'SECRET' } },
        },
        about,
      ),
    );
  expect([query('SECRET'), query('ACCESS')]).toEqual([true, false]);
  const write = (...pks: string[]) =>
    may(
      policies,
      tableCall(
        'BatchWriteItem',
        { RequestItems: { t: pks.map((pk) => ({ PutRequest: { Item: { pk: { S: pk } } } })) } },
        about,
      ),
    );
  expect([write('SECRET', 'SECRET'), write('SECRET', 'ACCESS')]).toEqual([true, false]);
});

test('a policy that is not understood is no leave: the stack does not start', () => {
  expect(() => policiesOf({ Effect: 'Deny', Action: 's3:*', Resource: '*' })).toThrow(
    /cannot judge/,
  );
  const Condition = { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } };
  expect(() => policiesOf({ Effect: 'Allow', Action: 'a', Resource: 'b', Condition })).toThrow(
    /cannot judge/,
  );
});

test('who calls is read from the signature', () => {
  const header =
    'AWS4-HMAC-SHA256 Credential=Entente-Extract/20240506/us-east-1/s3/aws4_request, SignedHeaders=host, Signature=00';
  expect(callerOf(header)).toBe('Entente-Extract');
  expect([callerOf(undefined), callerOf('Bearer x')]).toEqual([null, null]);
});
