import { expect, test } from 'vitest';
import { createApp } from '../../functions/query/app.ts';
import { signPolicy, type Uploads } from '../../functions/query/uploads.ts';
import { maxBytes } from '../../shared/article/read-article.ts';
import { articleIdOf } from '../../shared/event-store/ledger.ts';
import { openEventStore } from '../../shared/event-store.ts';
import { MemoryTable } from '../simulation/memory-table.ts';

const to = 'https://articles-of-ours.s3.eu-west-1.amazonaws.com';
const uploads: Uploads = {
  to,
  bucket: 'articles-of-ours',
  region: 'eu-west-1',
  credentials: () => ({ id: 'AKIDEXAMPLE', secret: 'a secret', session: 'a session' }),
};
const now = Date.parse('2026-03-02T10:20:30.456Z');

function ask(path: string, allowed?: Uploads): Promise<Response> {
  const app = createApp(
    {
      store: openEventStore(new MemoryTable()),
      cursorKey: async () => Buffer.alloc(32),
      textOf: async () => null,
      now: () => now,
    },
    { origins: [], report: console.error, ...(allowed && { uploads: allowed }) },
  );
  return app(new Request(`http://api.example${path}`));
}

test('nothing may be uploaded unless the operator allows it', async () => {
  for (const path of ['/uploads', '/uploads/a.txt'])
    expect((await ask(path)).status, path).toBe(404);
  expect((await ask('/docs')).headers.get('content-security-policy')).toContain(
    "connect-src 'self';",
  );
});

test('a form is for one key, as much as is read, and a quarter of an hour', async () => {
  expect(await (await ask('/uploads', uploads)).json()).toEqual({ path: '/uploads/', form: true });
  const answer = await ask('/uploads/talks%20in%20Oslo.txt', uploads);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  const { id, at, url, fields } = (await answer.json()) as {
    id: string;
    at: string;
    url: string;
    fields: Record<string, string>;
  };
  const key = 'articles/uploads/talks in Oslo.txt';
  expect({ id, at, url }).toEqual({
    id: articleIdOf(key),
    at: '2026-03-02T10:20:30.000Z',
    url: to,
  });
  const { policy, 'x-amz-signature': signature, ...rest } = fields;
  expect(rest).toEqual({
    key,
    'x-amz-algorithm': 'AWS4-HMAC-SHA256',
    'x-amz-credential': 'AKIDEXAMPLE/20260302/eu-west-1/s3/aws4_request',
    'x-amz-date': '20260302T102030Z',
    'x-amz-security-token': 'a session',
  });
  expect(signature).toBe(signPolicy(policy!, 'a secret', '20260302', 'eu-west-1'));
  expect(JSON.parse(Buffer.from(policy!, 'base64').toString())).toEqual({
    expiration: '2026-03-02T10:35:30.456Z',
    conditions: [
      { bucket: 'articles-of-ours' },
      ...Object.entries(rest).map(([name, value]) => ({ [name]: value })),
      ['starts-with', '$content-type', ''],
      ['content-length-range', 0, maxBytes],
    ],
  });
});

test.each(['..', 'a%2Fb.txt', 'a%5Cb.txt', 'a%00.txt', 'x'.repeat(201)])(
  '%s is no name of a file',
  async (name) => {
    const answer = await ask(`/uploads/${name}`, uploads);
    expect([400, 404]).toContain(answer.status);
  },
);

test('only the page of those who may upload sends to the bucket, and nowhere else', async () => {
  const policy = (await ask('/docs', uploads)).headers.get('content-security-policy');
  expect(policy).toContain(`connect-src 'self' ${to};`);
});

/** The example of "Browser-Based Upload using HTTP POST" in the documentation of Amazon S3. */
test('the signature is the one that S3 works out', () => {
  const policy =
    'eyAiZXhwaXJhdGlvbiI6ICIyMDE1LTEyLTMwVDEyOjAwOjAwLjAwMFoiLA0KICAiY29uZGl0aW9ucyI6IFsNCiAgICB7ImJ1Y2tldCI6ICJzaWd2NGV4YW1wbGVidWNrZXQifSwNCiAgICBbInN0YXJ0cy13aXRoIiwgIiRrZXkiLCAidXNlci91c2VyMS8iXSwNCiAgICB7ImFjbCI6ICJwdWJsaWMtcmVhZCJ9LA0KICAgIHsic3VjY2Vzc19hY3Rpb25fcmVkaXJlY3QiOiAiaHR0cDovL3NpZ3Y0ZXhhbXBsZWJ1Y2tldC5zMy5hbWF6b25hd3MuY29tL3N1Y2Nlc3NmdWxfdXBsb2FkLmh0bWwifSwNCiAgICBbInN0YXJ0cy13aXRoIiwgIiRDb250ZW50LVR5cGUiLCAiaW1hZ2UvIl0sDQogICAgeyJ4LWFtei1tZXRhLXV1aWQiOiAiMTQzNjUxMjM2NTEyNzQifSwNCiAgICB7IngtYW16LXNlcnZlci1zaWRlLWVuY3J5cHRpb24iOiAiQUVTMjU2In0sDQogICAgWyJzdGFydHMtd2l0aCIsICIkeC1hbXotbWV0YS10YWciLCAiIl0sDQoNCiAgICB7IngtYW16LWNyZWRlbnRpYWwiOiAiQUtJQUlPU0ZPRE5ON0VYQU1QTEUvMjAxNTEyMjkvdXMtZWFzdC0xL3MzL2F3czRfcmVxdWVzdCJ9LA0KICAgIHsieC1hbXotYWxnb3JpdGhtIjogIkFXUzQtSE1BQy1TSEEyNTYifSwNCiAgICB7IngtYW16LWRhdGUiOiAiMjAxNTEyMjlUMDAwMDAwWiIgfQ0KICBdDQp9';
  expect(
    signPolicy(policy, 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY', '20151229', 'us-east-1'),
  ).toBe('8afdbf4008c03f22c2cd3cdb72e4afbb1f6a588f3255ac628749a66d7f09699e');
});
