import { execFile, execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bucket, S3Endpoint } from '../../support/s3-endpoint.ts';

const run = promisify(execFile);
const has = (program: string) => {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

let s3: S3Endpoint;
let dir: string;
beforeAll(async () => {
  s3 = await S3Endpoint.open();
  dir = mkdtempSync(join(tmpdir(), 'entente-tools-'));
});
afterAll(async () => {
  await s3.remove();
  rmSync(dir, { recursive: true });
});

const read = async (key: string) =>
  (await fetch(`${s3.url}/${bucket}/${key.split('/').map(encodeURIComponent).join('/')}`)).text();

describe.skipIf(!has('curl'))('curl', () => {
  test('-T uploads under the file’s own name', async () => {
    const file = join(dir, 'a b+é.txt');
    writeFileSync(file, 'Talks in Seoul');
    await run('curl', ['-sf', '-T', file, `${s3.url}/${bucket}/articles/`]);
    expect(await read('articles/a b+é.txt')).toBe('Talks in Seoul');
  });

  test('-T of 8 MB, which waits to be told to go on', async () => {
    const file = join(dir, 'large.txt');
    writeFileSync(file, 'x'.repeat(8 * 1024 ** 2));
    await run('curl', ['-sf', '-T', file, `${s3.url}/${bucket}/articles/`]);
    expect(await read('articles/large.txt')).toHaveLength(8 * 1024 ** 2);
  });

  test('with metadata', async () => {
    const file = join(dir, 'meta.txt');
    writeFileSync(file, 'x');
    const url = `${s3.url}/${bucket}/articles/meta.txt`;
    await run('curl', ['-sf', '-H', 'x-amz-meta-published: 2024-05-06', '-T', file, url]);
    const { headers } = await fetch(url);
    expect(headers.get('x-amz-meta-published')).toBe('2024-05-06');
  });
});

describe.skipIf(!has('aws'))('the AWS command line', () => {
  const aws = (...args: string[]) =>
    run('aws', [...args, '--endpoint-url', s3.url], {
      env: {
        ...process.env,
        AWS_ACCESS_KEY_ID: 'any',
        AWS_SECRET_ACCESS_KEY: 'any',
        AWS_DEFAULT_REGION: 'us-east-1',
      },
    });

  test('copies up, lists, copies down, presigns and moves', async () => {
    const [up, down] = [join(dir, 'up é+ %.txt'), join(dir, 'down.txt')];
    writeFileSync(up, 'Ministers met in Oslo');
    const target = `s3://${bucket}/articles/up é+ %.txt`;
    await aws('s3', 'cp', up, target, '--metadata', 'published=2024-05-06');
    expect((await aws('s3', 'ls', `s3://${bucket}/articles/`)).stdout).toContain('up é+ %.txt');
    await aws('s3', 'cp', target, down);
    expect(readFileSync(down, 'utf8')).toBe('Ministers met in Oslo');
    const { stdout: signed } = await aws('s3', 'presign', target, '--expires-in', '60');
    expect(await (await fetch(signed.trim())).text()).toBe('Ministers met in Oslo');
    const old = signed.trim().replace(/X-Amz-Date=\d{8}/, 'X-Amz-Date=20200101');
    expect((await fetch(old)).status).toBe(/X-Amz-Date/.test(signed) ? 403 : 200);
    await aws('s3', 'mv', target, `s3://${bucket}/articles/moved.txt`);
    expect(await read('articles/moved.txt')).toBe('Ministers met in Oslo');
    expect(await read('articles/up é+ %.txt')).toContain('NoSuchKey');
  });

  test('syncs a folder, a file in several parts among it, and removes it', async () => {
    const folder = join(dir, 'sync');
    mkdirSync(folder);
    writeFileSync(join(folder, 'small.txt'), 'small');
    writeFileSync(join(folder, 'large.bin'), Buffer.alloc(9 * 1024 ** 2, 'article '));
    // Listings tell whole seconds: a file of this very second would look newer than its object.
    const earlier = new Date(Date.now() - 60_000);
    for (const name of readdirSync(folder)) utimesSync(join(folder, name), earlier, earlier);
    await aws('s3', 'sync', folder, `s3://${bucket}/articles/sync/`);
    expect(await read('articles/sync/large.bin')).toHaveLength(9 * 1024 ** 2);
    expect((await aws('s3', 'sync', folder, `s3://${bucket}/articles/sync/`)).stdout).toBe('');
    await aws('s3', 'rm', `s3://${bucket}/articles/sync/`, '--recursive');
    expect(await read('articles/sync/small.txt')).toContain('NoSuchKey');
  }, 120_000);
});
