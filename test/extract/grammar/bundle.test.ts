import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { afterAll, describe, expect, it } from 'vitest';

const room = fileURLToPath(new URL('../../../functions/extract/grammar/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'grammar-'));
afterAll(() => rmSync(folder, { recursive: true }));

const CALL = `import { tag } from ${JSON.stringify(join(room, 'parse.ts'))};
const tokens = [{ start: 0, end: 4, text: 'They' }, { start: 5, end: 8, text: 'met' }];
const words = tag({ index: 0, paragraph: 0, zone: 'body', start: 0, end: 8, tokens });
console.log(words.map((word) => word.lemma).join(' '));`;

const run = (env: NodeJS.ProcessEnv = {}) =>
  execFileSync(process.execPath, [join(folder, 'bundle.mjs')], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    stdio: 'pipe',
  }).trim();

describe('the model in a bundle', () => {
  it('is found beside the bundle, or where the variable says', () => {
    buildSync({
      stdin: { contents: CALL, resolveDir: room, loader: 'ts' },
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile: join(folder, 'bundle.mjs'),
    });
    expect(run({ ENTENTE_GRAMMAR_MODEL: join(room, 'model.bin') })).toBe('they meet');
    copyFileSync(join(room, 'model.bin'), join(folder, 'model.bin'));
    expect(run()).toBe('they meet');
  });
});
