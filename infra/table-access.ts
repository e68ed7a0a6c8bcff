import type { ITable } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { indexNames } from '#shared/event-table.ts';

/** Leave to do `actions` on the table's items, by name: nothing here is a wildcard. */
export function onTable(table: ITable, ...actions: string[]): PolicyStatement {
  return new PolicyStatement({
    actions: actions.map((action) => `dynamodb:${action}`),
    resources: [table.tableArn],
  });
}

/** Leave to query each index of the table. */
export function onIndexes(table: ITable): PolicyStatement {
  return new PolicyStatement({
    actions: ['dynamodb:Query'],
    resources: indexNames.map((name) => `${table.tableArn}/index/${name}`),
  });
}

/** Leave to do `actions` on the items of one partition only. */
export function onPartition(
  table: ITable,
  partition: string,
  ...actions: string[]
): PolicyStatement {
  const statement = onTable(table, ...actions);
  statement.addCondition('ForAllValues:StringEquals', { 'dynamodb:LeadingKeys': [partition] });
  return statement;
}
