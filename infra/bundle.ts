import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { buildSync } from 'esbuild';

/** Lambda runs newer; the same bytes run on the Node a fresh machine has. */
const oldestNode = 'node20';

/** [new URL('./model.bin', import.meta.url)] */
const fileBeside = /new URL\(\s*['"](\.[^'"]+)['"]\s*,\s*import\.meta\.url\s*,?\s*\)/g;

/**
 * Writes the function's code to `outDir`: one minified file with the SDK inside, and beside it every file that the
 * sources open by `new URL('./name', import.meta.url)`, at the same relative place.
 */
export function bundle(entry: string, outDir: string): void {
  const { metafile } = buildSync({
    entryPoints: { index: entry },
    outdir: outDir,
    bundle: true,
    minify: true,
    platform: 'node',
    target: oldestNode,
    format: 'cjs',
    mainFields: ['module', 'main'],
    sourcemap: 'linked',
    sourcesContent: false,
    metafile: true,
    legalComments: 'none',
    logLevel: 'error',
    // CommonJS loads faster than modules; the sources are modules and ask where they stand.
    define: { 'import.meta.url': 'bundleUrl' },
    banner: { js: "const bundleUrl=require('url').pathToFileURL(__filename).href;" },
  });
  writeFileSync(join(outDir, 'package.json'), '{"type":"commonjs"}\n');
  const sources = Object.keys(metafile.inputs).filter((input) => !input.includes('node_modules/'));
  for (const source of sources) copyFilesBeside(source, outDir);
}

function copyFilesBeside(source: string, outDir: string): void {
  for (const [, name] of readFileSync(source, 'utf8').matchAll(fileBeside)) {
    const target = resolve(outDir, name!);
    if (!target.startsWith(resolve(outDir))) {
      throw new Error(`${source} opens ${name}: a file of a function stands beside or below it`);
    }
    cpSync(resolve(dirname(source), name!), target, {
      recursive: true,
      filter: (path) => !basename(path).startsWith('.'),
    });
  }
}
