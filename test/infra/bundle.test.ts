import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundle } from '../../infra/bundle.ts';

const dir = mkdtempSync(join(tmpdir(), 'entente-bundle-'));
const at = (...names: string[]) => join(dir, ...names);
const write = (name: string, text: string) => writeFileSync(at(name), text);
afterAll(() => rmSync(dir, { recursive: true }));

beforeAll(() => {
  mkdirSync(at('room/data'), { recursive: true });
  write('package.json', '{"type":"module"}');
  write(
    'handler.ts',
    `import { readFileSync } from 'node:fs';
     const words = readFileSync(new URL('./room/data/words.txt', import.meta.url), 'utf8');
     export const handler = async (): Promise<string> => words + (await import('./room/rare.ts')).rare;`,
  );
  write('room/rare.ts', 'export const rare: string = "rare";');
  write('room/data/words.txt', 'beside ');
  write('outside.ts', `export const file = new URL('../elsewhere.txt', import.meta.url);`);
});

/** Every file below a folder with what is in it. */
const contents = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: false })
    .filter((name) => /\.\w+$/.test(name))
    .sort()
    .map((name) => [name, readFileSync(join(folder, name), 'base64')]);

test('runs where it is put, with the files it opens and the parts it loads when it needs them', async () => {
  bundle(at('handler.ts'), at('out'));
  const { handler } = await import(at('out/index.js'));
  expect(await handler()).toBe('beside rare');
  expect(contents(at('out')).map(([name]) => name)).toContain('room/data/words.txt');
  expect(readFileSync(at('out/index.js'), 'utf8')).not.toContain('"rare"');
});

test('is the same to the byte wherever it is written', () => {
  bundle(at('handler.ts'), at('one'));
  bundle(at('handler.ts'), at('another/deeper'));
  expect(contents(at('another/deeper'))).toEqual(contents(at('one')));
});

test('takes no file from outside the function', () => {
  expect(() => bundle(at('outside.ts'), at('refused'))).toThrow(
    /outside\.ts opens \.\.\/elsewhere\.txt: a file of a function stands beside or below it/,
  );
});
