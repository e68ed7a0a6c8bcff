import { createHash } from 'node:crypto';
import { connect } from 'node:net';
import { ChecksumAlgorithm, GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checksums } from '../../../infra/local/s3/checksum.ts';
import { bucket, S3Endpoint } from '../../support/s3-endpoint.ts';

let s3: S3Endpoint;
beforeAll(async () => {
  s3 = await S3Endpoint.open();
});
afterAll(() => s3.remove());

const key = 'articles/checked.txt';
const text = '123456789';
const address = (name: string) => `${s3.url}/${bucket}/articles/${name}`;
const put = (name: string, headers: Record<string, string>, body = text) =>
  fetch(address(name), { method: 'PUT', headers, body });
const codeOf = async (response: Response) =>
  /<Code>(\w+)<\/Code>/.exec(await response.text())?.[1] ?? response.status;

/** The check values that the algorithms' catalogues give for [123456789]. */
const known = {
  'x-amz-checksum-crc32': Buffer.from('cbf43926', 'hex').toString('base64'),
  'x-amz-checksum-crc32c': Buffer.from('e3069283', 'hex').toString('base64'),
  'x-amz-checksum-crc64nvme': Buffer.from('ae8b14860a799888', 'hex').toString('base64'),
  'x-amz-checksum-sha1': createHash('sha1').update(text).digest('base64'),
  'x-amz-checksum-sha256': createHash('sha256').update(text).digest('base64'),
};

describe.each(Object.entries(known))('%s', (header, value) => {
  test('is calculated as its definition says, in pieces too', () => {
    const digest = checksums[header]!();
    for (const piece of ['1', '2345', '', '6789']) digest.update(Buffer.from(piece));
    expect(digest.base64()).toBe(value);
  });

  test('lets the right body in, and comes back on reading', async () => {
    expect((await put('sum.txt', { [header]: value })).status).toBe(200);
    const answer = await fetch(address('sum.txt'), {
      headers: { 'x-amz-checksum-mode': 'ENABLED' },
    });
    expect(answer.headers.get(header)).toBe(value);
  });

  test('keeps a wrong body out', async () => {
    expect(await codeOf(await put('wrong.txt', { [header]: value }, '12345678!'))).toBe(
      'BadDigest',
    );
    expect((await fetch(address('wrong.txt'))).status).toBe(404);
  });
});

test.each([ChecksumAlgorithm.CRC32, ChecksumAlgorithm.SHA1, ChecksumAlgorithm.SHA256])(
  'the SDK sends and verifies %s by itself',
  async (ChecksumAlgorithm) => {
    const Body = 'Ministers met. '.repeat(20_000);
    await s3.client.send(
      new PutObjectCommand({ Bucket: bucket, Key: key, Body, ChecksumAlgorithm }),
    );
    const answer = await s3.client.send(
      new GetObjectCommand({ Bucket: bucket, Key: key, ChecksumMode: 'ENABLED' }),
    );
    expect(await answer.Body!.transformToString()).toBe(Body);
    expect(answer[`Checksum${ChecksumAlgorithm}`]).toBeTruthy();
  },
);

describe('a body in chunks', () => {
  const crc = known['x-amz-checksum-crc32'];
  const headers = {
    'x-amz-content-sha256': 'STREAMING-UNSIGNED-PAYLOAD-TRAILER',
    'content-encoding': 'aws-chunked,identity',
    'x-amz-decoded-content-length': '9',
    'x-amz-trailer': 'x-amz-checksum-crc32',
  };
  const whole = `4\r\n1234\r\n5;chunk-signature=00\r\n56789\r\n0\r\nx-amz-checksum-crc32:${crc}\r\n\r\n`;

  test('is taken out of them', async () => {
    expect((await put('chunks.txt', headers, whole)).status).toBe(200);
    const answer = await fetch(address('chunks.txt'));
    expect(await answer.text()).toBe(text);
    expect(answer.headers.get('content-encoding')).toBe('identity');
  });

  test.each([
    ['a wrong checksum behind it', whole.replace(crc, 'AAAAAA=='), 'BadDigest'],
    ['no checksum where one was announced', '9\r\n123456789\r\n0\r\n\r\n', 'InvalidRequest'],
    ['a chunk that is too short', '5\r\n1234\r\n5\r\n56789\r\n0\r\n\r\n', 'IncompleteBody'],
    ['a size that is none', 'zz\r\n1234\r\n', 'IncompleteBody'],
    ['no end', '4\r\n1234\r\n5\r\n567', 'IncompleteBody'],
    ['fewer bytes than announced', '4\r\n1234\r\n0\r\n\r\n', 'IncompleteBody'],
    ['an endless line', 'a'.repeat(40_000), 'InvalidRequest'],
  ])('is refused with %s', async (_, body, code) => {
    expect(await codeOf(await put('bad.txt', headers, body))).toBe(code);
    expect((await fetch(address('bad.txt'))).status).toBe(404);
  });
});

test('a wrong MD5 or SHA-256 is refused, and one that cannot be an MD5', async () => {
  const md5 = createHash('md5').update('other').digest('base64');
  const sha256 = createHash('sha256').update('other').digest('hex');
  expect(await codeOf(await put('h.txt', { 'content-md5': md5 }))).toBe('BadDigest');
  expect(await codeOf(await put('h.txt', { 'content-md5': 'short' }))).toBe('InvalidDigest');
  expect(await codeOf(await put('h.txt', { 'x-amz-content-sha256': sha256 }))).toBe(
    'XAmzContentSHA256Mismatch',
  );
});

test('an upload that breaks off leaves nothing', async () => {
  const changes = s3.watch();
  const before = changes.length;
  const { port } = new URL(s3.url);
  await new Promise<void>((resolve) => {
    const socket = connect(Number(port), '127.0.0.1', () => {
      socket.write(`PUT /${bucket}/articles/cut.txt HTTP/1.1\r\nHost: 127.0.0.1\r\n`);
      socket.write('Content-Length: 1000\r\n\r\nonly this', () => socket.destroy());
    });
    socket.on('close', () => resolve());
  });
  await expect.poll(async () => (await fetch(address('cut.txt'))).status).toBe(404);
  expect(changes).toHaveLength(before);
});

describe('what is not implemented says so, and changes nothing', () => {
  test.each([
    ['PUT', '?acl', {}],
    ['GET', '?acl', {}],
    ['GET', '?attributes', {}],
    ['PUT', '?retention', {}],
    ['PUT', '?legal-hold', {}],
    ['POST', '?restore', {}],
    ['POST', '?select&select-type=2', {}],
    ['GET', '?partNumber=1', {}],
    ['PUT', '', { 'x-amz-server-side-encryption': 'aws:kms' }],
    ['PUT', '', { 'x-amz-server-side-encryption-customer-algorithm': 'AES256' }],
    ['PUT', '', { 'x-amz-object-lock-mode': 'GOVERNANCE' }],
    ['PUT', '', { 'x-amz-acl': 'public-read' }],
    ['PUT', '', { 'x-amz-storage-class': 'GLACIER' }],
    ['PUT', '', { 'x-amz-write-offset-bytes': '5' }],
    ['PUT', '', { 'if-none-match': '"etag"' }],
    ['PATCH', '', {}],
  ])('%s %s %o', async (method, query, headers) => {
    await put('kept.txt', {});
    const body = method === 'GET' ? null : 'x';
    const answer = await fetch(`${address('kept.txt')}${query}`, { method, headers, body });
    expect([answer.status, await codeOf(answer)]).toEqual([501, 'NotImplemented']);
    expect(await (await fetch(address('kept.txt'))).text()).toBe(text);
  });

  test.each(['versioning', 'lifecycle', 'policy', 'notification', 'cors', 'tagging'])(
    'PUT bucket ?%s',
    async (name) => {
      const answer = await fetch(`${s3.url}/${bucket}?${name}`, { method: 'PUT', body: '<x/>' });
      expect(answer.status).toBeGreaterThanOrEqual(400);
    },
  );
});

describe('a request from a page of another host', () => {
  test.each([
    [{ origin: 'https://evil.example' }, 403],
    [{ origin: 'null' }, 403],
    [{ origin: 'http://127.0.0.1:8080' }, 200],
    [{ origin: 'http://localhost:3000' }, 200],
  ])('%o → %i', async (headers, status) => {
    expect((await fetch(`${s3.url}/${bucket}?list-type=2`, { headers })).status).toBe(status);
  });
});

test('a path that is no UTF-8, another bucket, XML that is none', async () => {
  expect(await codeOf(await fetch(`${s3.url}/${bucket}/%ff`))).toBe('InvalidURI');
  expect(await codeOf(await fetch(`${s3.url}/other/key`))).toBe('NoSuchBucket');
  const post = (body: string) => fetch(`${s3.url}/${bucket}?delete`, { method: 'POST', body });
  for (const body of ['', '<Delete', '<Other/>', '<Delete></Delete>', 'x'.repeat(1000)]) {
    expect(await codeOf(await post(body))).toBe('MalformedXML');
  }
});
