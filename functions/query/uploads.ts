import { createHmac } from 'node:crypto';
import { maxBytes } from '#shared/article/read-article.ts';
import { articleIdOf } from '#shared/event-store/ledger.ts';
import { uploadKeyOf } from '#shared/upload-key.ts';
import { Problem } from './problem.ts';
import { json } from './route.ts';

/** Where articles may be put, and as whom it is signed. */
export interface Uploads {
  /** Origin of the bucket: `https://BUCKET.s3.REGION.amazonaws.com`. */
  readonly to: string;
  readonly bucket: string;
  readonly region: string;
  readonly credentials: () => { id: string; secret: string; session: string | undefined };
}

/** Long enough for a slow line. */
const goodFor = 15 * 60_000;

/**
 * `GET /uploads/{name}`: a form that the browser may post to the bucket, for this one key, up to the size that is read, and no longer than
 * a quarter of an hour. The bytes never pass through here.
 */
export function answerUpload(name: string, uploads: Uploads, now: number): Response {
  const key = uploadKeyOf(name);
  if (!key) throw new Problem(400, 'The name of the file cannot be a key: rename the file.');
  const fields = formFor(key, uploads, now);
  const at = new Date(Math.floor(now / 1000) * 1000).toISOString();
  const answer = { id: articleIdOf(key), key, at, url: uploads.to, fields };
  return json(answer, { 'cache-control': 'no-store' });
}

function formFor(key: string, { bucket, region, credentials }: Uploads, now: number) {
  const { id, secret, session } = credentials();
  const time = new Date(now).toISOString().replaceAll(/[-:]|\.\d+/g, '');
  const fields: Record<string, string> = {
    key,
    'x-amz-algorithm': 'AWS4-HMAC-SHA256',
    'x-amz-credential': `${id}/${time.slice(0, 8)}/${region}/s3/aws4_request`,
    'x-amz-date': time,
    ...(session && { 'x-amz-security-token': session }),
  };
  const conditions = [
    { bucket },
    ...Object.entries(fields).map(([name, value]) => ({ [name]: value })),
    ['starts-with', '$content-type', ''],
    ['content-length-range', 0, maxBytes],
  ];
  const expiration = new Date(now + goodFor).toISOString();
  const policy = Buffer.from(JSON.stringify({ expiration, conditions })).toString('base64');
  const signature = signPolicy(policy, secret, time.slice(0, 8), region);
  return { ...fields, policy, 'x-amz-signature': signature };
}

/** As "Signature Version 4" has it for forms: the policy itself is what is signed. */
export function signPolicy(policy: string, secret: string, day: string, region: string): string {
  const sign = (key: string | Buffer, text: string) =>
    createHmac('sha256', key).update(text).digest();
  const key = [day, region, 's3', 'aws4_request'].reduce<string | Buffer>(sign, `AWS4${secret}`);
  return sign(key, policy).toString('hex');
}
