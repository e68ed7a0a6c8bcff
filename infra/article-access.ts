import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Storage } from './storage.ts';

/** Where articles are looked for; anything else in the bucket is none. */
export const articlePrefix = 'articles/';

/** Leave to read any article as it is now, and to know that one is gone. */
export function readArticles({ articles }: Storage): PolicyStatement[] {
  return [
    new PolicyStatement({
      actions: ['s3:GetObject'],
      resources: [articles.arnForObjects(`${articlePrefix}*`)],
    }),
    // Without it S3 answers 403, not 404, for an object that is gone.
    new PolicyStatement({ actions: ['s3:ListBucket'], resources: [articles.bucketArn] }),
  ];
}
