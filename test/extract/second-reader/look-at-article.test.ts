import { PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { bucket, S3Endpoint } from '../../support/s3-endpoint.ts';

const key = 'articles/weather.txt';
let s3: S3Endpoint;
beforeAll(async () => {
  s3 = await S3Endpoint.open();
  const Body = 'Rain fell on the coast all day, and the ferries stayed in port until dusk.';
  await s3.client.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body }));
});
afterAll(() => s3.remove());
afterEach(() => vi.unstubAllEnvs());

/** As a function that starts with this in its environment looks at the article. */
async function lookWith(environment: Record<string, string>) {
  const local = { AWS_ENDPOINT_URL_S3: s3.url, ARTICLE_BUCKET: bucket, AWS_REGION: 'us-east-1' };
  const credentials = { AWS_ACCESS_KEY_ID: 'any', AWS_SECRET_ACCESS_KEY: 'any' };
  for (const [name, value] of Object.entries({ ...local, ...credentials, ...environment })) {
    vi.stubEnv(name, value);
  }
  vi.resetModules();
  const { lookAtArticle } = await import('../../../functions/extract/look-at-article.ts');
  const sighting = await lookAtArticle(key);
  if (sighting.gone) throw new Error('the article is gone');
  return { planned: sighting.extractor, content: await sighting.read() };
}

test('the version of the extractor says whether a second reader took part', async () => {
  const alone = await lookWith({});
  expect(alone.planned).toMatch(/^\d+$/);
  expect(alone.content).toMatchObject({ state: 'read', extractor: alone.planned, reports: [] });
  const both = await lookWith({ SECOND_READER: 'amazon.nova-lite-v1:0' });
  expect(both.planned).toBe(`${alone.planned}+second-reader`);
  expect(both.content).toMatchObject({ state: 'read', extractor: both.planned, reports: [] });
});
