import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** `npm run kernel`: compiles `kernel.ts` with AssemblyScript, which is fetched for it, and writes `compiled.ts`. */
const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const wasm = path('kernel.wasm');
const flags = '-O3 --noAssert --runtime stub --importMemory --enable simd'.split(' ');
const compiler = ['--yes', '--package=assemblyscript@0.28.20', 'asc'];
execFileSync('npx', [...compiler, path('kernel.ts'), ...flags, '-o', wasm], { stdio: 'inherit' });
writeFileSync(
  path('compiled.ts'),
  `/** \`kernel.ts\` compiled: made by \`npm run kernel\`. */
export const KERNEL =
  '${readFileSync(wasm, 'base64')}';
`,
);
rmSync(wasm);
