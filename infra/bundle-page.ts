import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';

/** Browsers of the last three years or so. */
const oldestBrowsers = ['chrome111', 'firefox115', 'safari16.4'];

/**
 * Builds the browser's part of the page from `source` into `outDir`: files that are named by what is in them, so that they can be kept
 * for ever, `index.html` that names them, and of each a form compressed as far as it goes.
 */
export function bundlePage(source: string, outDir: string): void {
  rmSync(outDir, { recursive: true, force: true });
  const { metafile } = buildSync({
    entryPoints: [
      join(source, 'main.ts'),
      join(source, 'style/style.css'),
      join(source, 'icon.svg'),
    ],
    outdir: outDir,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: oldestBrowsers,
    loader: { '.svg': 'copy' },
    entryNames: '[name].[hash]',
    chunkNames: '[name].[hash]',
    metafile: true,
    legalComments: 'none',
    logLevel: 'error',
  });
  const files = Object.entries(metafile.outputs).map(([path, { entryPoint }]) => ({
    name: basename(path),
    entry: entryPoint && basename(entryPoint),
  }));
  const addressOf = (entry: string) =>
    `/assets/${files.find((file) => file.entry === entry)!.name}`;
  const main = Object.values(metafile.outputs).find((file) => file.entryPoint?.endsWith('main.ts'));
  // What the script imports is fetched beside it, not after it.
  const preloads = main!.imports
    .filter(({ kind }) => kind === 'import-statement')
    .map(({ path }) => `<link rel="modulepreload" href="/assets/${basename(path)}">`);
  const page = readFileSync(join(source, 'index.html'), 'utf8')
    .replaceAll('{icon}', addressOf('icon.svg'))
    .replaceAll('{style}', addressOf('style.css'))
    .replaceAll('{script}', addressOf('main.ts'))
    .replace('{preloads}', preloads.join('\n'));
  writeFileSync(join(outDir, 'index.html'), page);
  for (const name of ['index.html', ...files.map((file) => file.name)]) {
    const plain = readFileSync(join(outDir, name));
    const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
    writeFileSync(join(outDir, `${name}.br`), brotliCompressSync(plain, quality));
    writeFileSync(join(outDir, `${name}.gz`), gzipSync(plain, { level: 9 }));
  }
}
