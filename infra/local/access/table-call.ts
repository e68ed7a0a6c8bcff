import type { Call } from './policy.ts';

type AttributeValue = { S?: string };

/** What DynamoDB's operations say about where they go, as far as permissions ask. */
interface Input {
  TableName?: string;
  IndexName?: string;
  Key?: Record<string, AttributeValue>;
  Item?: Record<string, AttributeValue>;
  KeyConditionExpression?: string;
  ExpressionAttributeNames?: Record<string, string>;
  ExpressionAttributeValues?: Record<string, AttributeValue>;
  RequestItems?: Record<string, unknown>;
}

/** What a request to DynamoDB asks leave for. [Query, {TableName: Events, IndexName: byType} → dynamodb:Query on …:table/Events/index/byType] */
export function tableCall(
  operation: string,
  input: Input,
  table: { arn: string; partitionKey: string },
): Call {
  const call = { action: `dynamodb:${operation}`, resource: table.arn };
  return input.IndexName
    ? { ...call, resource: `${table.arn}/index/${input.IndexName}` }
    : { ...call, leadingKeys: leadingKeysOf(input, table.partitionKey) };
}

function leadingKeysOf(input: Input, partitionKey: string): string[] {
  if (input.RequestItems) return keysIn(input.RequestItems, partitionKey);
  const items = [input.Key, input.Item].flatMap((item) => item?.[partitionKey]?.S ?? []);
  return [...items, ...queriedKeys(input, partitionKey)];
}

/** [#pk = :pk AND begins_with(sk, :prefix)] */
function queriedKeys(input: Input, partitionKey: string): string[] {
  const equals = (input.KeyConditionExpression ?? '').matchAll(/([#\w]+)\s*=\s*(:\w+)/g);
  return [...equals].flatMap(([, name = '', value = '']) => {
    const attribute = input.ExpressionAttributeNames?.[name] ?? name;
    return attribute === partitionKey ? (input.ExpressionAttributeValues?.[value]?.S ?? []) : [];
  });
}

/** Of batches: every partition key anywhere inside. */
function keysIn(value: unknown, partitionKey: string): string[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === partitionKey && typeof inner?.S === 'string' ? [inner.S] : keysIn(inner, partitionKey),
  );
}
