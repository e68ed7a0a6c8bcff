import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { extract } from '../functions/extract/extract.ts';
import { readArticle } from '../shared/article/read-article.ts';

const root = resolve(import.meta.dirname, '..');
const readme = readFileSync(resolve(root, 'README.md'), 'utf8');
const block = (language: string): string =>
  readme.split(`\`\`\`${language}\n`)[1]!.split('\n```')[0]!;

test('the example article gives the example answer', async () => {
  const key = /infra\/local\/samples\/[\w-]+\.txt/.exec(readme)![0];
  const upload = { key, contentType: null, metadata: {} };
  const reading = await readArticle(readFileSync(resolve(root, key)), upload);
  if (!('article' in reading)) throw new Error(reading.rejection.reason);
  expect(reading.article.text).toContain(block('text'));
  const shown = JSON.parse(block('json'));
  expect(extract(reading.article)).toContainEqual(
    expect.objectContaining({
      ...shown,
      evidence: expect.arrayContaining([expect.objectContaining(shown.evidence[0])]),
    }),
  );
});

test('every file and folder it links to is there', () => {
  for (const [, path] of readme.matchAll(/\]\((?!http)([^)#]+)/g)) {
    expect(existsSync(resolve(root, path!)), path).toBe(true);
  }
});

test('every npm script it names exists', () => {
  const { scripts } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));
  for (const [, name] of readme.matchAll(/npm run (?:--silent )?([\w:-]+)/g)) {
    expect(Object.keys(scripts)).toContain(name);
  }
});
