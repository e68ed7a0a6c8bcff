import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { bundle } from '../../infra/bundle.ts';
import { startBytes } from './support/start-bytes.ts';

const entry = resolve(import.meta.dirname, '../../functions/query/handler.ts');
const folder = mkdtempSync(join(tmpdir(), 'entente-query-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the function starts with at most 400 kB, the database client inside', () => {
  bundle(entry, folder);
  expect(startBytes(folder)).toBeLessThanOrEqual(400_000);
});

test('the bucket, its readers and the documentation come later', () => {
  const start = readFileSync(join(folder, 'index.js'), 'utf8');
  expect(start).not.toContain('ListObjectsV2');
  expect(start).not.toContain('openapi:"3.1');
  const all = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const texts = all.map((name) => readFileSync(join(folder, name), 'utf8'));
  expect(texts.some((text) => text.includes('openapi:"3.1'))).toBe(true);
});
