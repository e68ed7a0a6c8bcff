import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { bundle } from '../../../infra/bundle.ts';
import { startBytes } from '../../query/support/start-bytes.ts';

const root = resolve(import.meta.dirname, '../../..');
const entry = join(root, 'functions/query/handler.ts');
const runs = 15;

/** Bytes that are read before the first request, and how long that takes, beside a bundle as CDK makes it when nothing is said (SDK inside). */
export function measureBundle(): void {
  const folder = mkdtempSync(join(tmpdir(), 'entente-bundle-'));
  try {
    const own = join(folder, 'own');
    const peer = join(folder, 'peer');
    for (const one of [own, peer]) mkdirSync(one);
    bundle(entry, own);
    buildSync({
      entryPoints: { index: entry },
      outdir: peer,
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'cjs',
      outExtension: { '.js': '.cjs' },
      define: { 'import.meta.url': '"file:///var/task/"' },
      logLevel: 'error',
    });
    const times = { own: [] as number[], peer: [] as number[] };
    for (let run = 0; run < runs; run++) {
      times.own.push(importTime(join(own, 'index.js')));
      times.peer.push(importTime(join(peer, 'index.cjs')));
    }
    const [ownMs, peerMs] = [median(times.own), median(times.peer)];
    const [ownBytes, peerBytes] = [startBytes(own), statSync(join(peer, 'index.cjs')).size];
    console.log(
      `query function at start: ${kB(ownBytes)} (with what is loaded later: ${kB(allBytes(own))}), default bundle ${kB(peerBytes)}: ${(ownBytes / peerBytes).toFixed(2)} ×`,
    );
    console.log(
      `  import, median of ${runs} fresh processes: ${ownMs.toFixed(0)} ms, default ${peerMs.toFixed(0)} ms: ${(ownMs / peerMs).toFixed(2)} ×`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const kB = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1]!;

function importTime(path: string): number {
  const code = `const t=performance.now();await import(${JSON.stringify(path)});console.log(performance.now()-t)`;
  const env = { ...process.env, EVENT_TABLE: 'x', AWS_REGION: 'us-east-1', NODE_NO_WARNINGS: '1' };
  return Number(execFileSync(process.execPath, ['--input-type=module', '-e', code], { env }));
}

const allBytes = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
