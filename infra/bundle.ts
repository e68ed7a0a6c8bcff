import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { buildSync } from 'esbuild';

const root = resolve(import.meta.dirname, '..');

/** Lambda runs newer; the same bytes run on the Node a fresh machine has. */
const oldestNode = 'node20';

/** [new URL('./model.bin', import.meta.url)] */
const fileBeside = /new URL\(\s*['"](\.[^'"]+)['"]\s*,\s*import\.meta\.url\s*,?\s*\)/g;

/**
 * Writes the function's code to `outDir`, minified, with the SDK inside: `index.js` and what it needs at start, and a file for each thing
 * that is imported only when it is needed (most of the SDK's ways to credentials, documentation, rare formats). Beside them every file that the
 * sources open by `new URL('./name', import.meta.url)`, at the same relative place.
 */
export function bundle(entry: string, outDir: string): void {
  const { metafile, outputFiles } = buildSync({
    entryPoints: { index: entry },
    absWorkingDir: root,
    // Source maps name sources from here: wherever it is written, the bundle is the same to the byte.
    outdir: root,
    write: false,
    bundle: true,
    minify: true,
    platform: 'node',
    target: oldestNode,
    format: 'esm',
    splitting: true,
    mainFields: ['module', 'main'],
    sourcemap: 'linked',
    sourcesContent: false,
    metafile: true,
    legalComments: 'none',
    logLevel: 'error',
    // Some dependencies are CommonJS and ask for Node's own modules by `require`.
    banner: {
      js: "import{createRequire as requireFrom}from'node:module';const require=requireFrom(import.meta.url);",
    },
  });
  mkdirSync(outDir, { recursive: true });
  for (const { path, contents } of outputFiles) {
    writeFileSync(join(outDir, relative(root, path)), contents);
  }
  writeFileSync(join(outDir, 'package.json'), '{"type":"module"}\n');
  const sources = Object.keys(metafile.inputs).filter((input) => !input.includes('node_modules/'));
  for (const source of sources) copyFilesBeside(join(root, source), outDir);
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
