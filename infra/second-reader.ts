import { Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import type { EnvironmentVariable } from '#shared/env.ts';

/** [amazon.nova-lite-v1:0], or an inference profile [eu.amazon.nova-lite-v1:0] */
const form =
  /^(?:(?<geography>us|us-gov|eu|apac|au|jp|ca|global)\.)?(?<model>[a-z0-9-]+\.[a-z0-9.:-]+)$/;

/** `cdk deploy -c secondReader=MODEL_ID`: the model of Amazon Bedrock that reads doubtful reports again. None unless told. */
export function secondReaderOf(scope: Construct): {
  environment: Partial<Record<EnvironmentVariable, string>>;
  may: PolicyStatement[];
} {
  const told = modelOf(scope);
  if (!told) return { environment: {}, may: [] };
  const { partition, region, account } = Stack.of(scope);
  const arn = (where: string, resource: string) => `arn:${partition}:bedrock:${where}:${resource}`;
  // A profile sends the question to the model in any of its regions.
  const resources = told.isProfile
    ? [
        arn(`${region}:${account}`, `inference-profile/${told.id}`),
        arn('*:', `foundation-model/${told.model}`),
      ]
    : [arn(`${region}:`, `foundation-model/${told.model}`)];
  return {
    environment: { SECOND_READER: told.id },
    may: [new PolicyStatement({ actions: ['bedrock:InvokeModel'], resources })],
  };
}

export function modelOf(
  scope: Construct,
): { id: string; model: string; isProfile: boolean } | null {
  const id: unknown = scope.node.tryGetContext('secondReader');
  if (id === undefined || id === '') return null;
  const { geography, model } = form.exec(String(id))?.groups ?? {};
  if (!model) {
    throw new Error(
      `secondReader: "${id}" is no id of a model: write it as amazon.nova-lite-v1:0 or eu.amazon.nova-lite-v1:0`,
    );
  }
  return { id: String(id), model, isProfile: geography !== undefined };
}
