import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { type CorsRule, HttpMethods } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import type { EnvironmentVariable } from '#shared/env.ts';
import { accessOf } from './access.ts';
import type { Storage } from './storage.ts';

/** `cdk deploy -c uploads=true`: whoever may ask may upload by the page as well. Not unless told. */
export function takesUploads(scope: Construct): boolean {
  const told = String(scope.node.tryGetContext('uploads') ?? 'false');
  if (told !== 'true' && told !== 'false')
    throw new Error(`uploads=${told} is unknown: it is true or false`);
  if (told === 'true' && accessOf(scope) === 'public')
    throw new Error(
      'uploads=true with access=public would let anyone on the internet write: choose access=keys',
    );
  return told === 'true';
}

/** A form counts only with its signature, so the page that sends it need not be known. */
export const uploadCors: CorsRule = { allowedMethods: [HttpMethods.POST], allowedOrigins: ['*'] };

export function uploadsOf(
  scope: Construct,
  { articles }: Storage,
): { environment: Partial<Record<EnvironmentVariable, string>>; may: PolicyStatement[] } {
  if (!takesUploads(scope)) return { environment: {}, may: [] };
  const resources = [articles.arnForObjects('articles/uploads/*')];
  return {
    environment: { UPLOADS_TO: `https://${articles.bucketRegionalDomainName}` },
    may: [new PolicyStatement({ actions: ['s3:PutObject'], resources })],
  };
}
