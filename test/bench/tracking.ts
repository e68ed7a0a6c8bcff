import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { articleIdOf } from '../../shared/event-store/ledger.ts';
import { track } from '../../shared/track.ts';
import { costOfOneMore } from '../shared/much-told.ts';
import { bCubed, readClusters } from '../tracking/read-clusters.ts';

/** How well reports of one event are joined, and what a much-told event costs: `npm run bench -- tracking`. */
export function tracking(): Promise<void> {
  ownClusters();
  realClusters();
  return costs();
}

const shown = (value: number) => value.toFixed(3);

function ownClusters(): void {
  const articles = readClusters();
  const clusterOf = new Map(
    articles.flatMap(({ reports, clusters }) =>
      reports.map((report, i) => [JSON.stringify(report.evidence), clusters[i]!]),
    ),
  );
  const told = articles.map(({ article, reports }) => ({
    article: { ...article, id: articleIdOf(article.key) },
    reports,
  }));
  const linked = track(told).flatMap((event) =>
    event.reports.map(({ evidence }) => ({
      event: event.id,
      cluster: clusterOf.get(JSON.stringify(evidence))!,
    })),
  );
  const { precision, recall, f1 } = bCubed(linked);
  console.log(
    `tracking, own clusters, ${articles.length} articles: B³ P ${shown(precision)} R ${shown(recall)} F1 ${shown(f1)}`,
  );
}

/** Real articles stand beside the project, where they may be had. */
function realClusters(): void {
  const evaluation = resolve(import.meta.dirname, '../../../shared/eval');
  if (!existsSync(join(evaluation, 'clusters.json'))) {
    console.log('tracking, real articles: none beside the project');
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'entente-'));
  const tracked = join(folder, 'tracked.jsonl');
  const [dev, clusters] = [join(evaluation, 'dev'), join(evaluation, 'clusters.json')];
  const run = (args: string[]) =>
    execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 30 });
  const cli = resolve(import.meta.dirname, '../../functions/extract/track-cli.ts');
  writeFileSync(tracked, run(['--import', 'tsx', cli, dev]));
  const score = run([join(evaluation, 'score-links.mjs'), dev, clusters, tracked]);
  console.log(`tracking, real articles: ${score.trim()}`);
  rmSync(folder, { recursive: true });
}

async function costs(): Promise<void> {
  const once = await costOfOneMore(1);
  for (const times of [100, 1000, 10_000]) {
    const often = await costOfOneMore(times);
    const ratio = (unit: 'writeUnits' | 'readUnits') =>
      `${often[unit].toFixed(1)} ${unit === 'writeUnits' ? 'write' : 'read'} units, ${(often[unit] / once[unit]).toFixed(2)} × of one told once`;
    console.log(
      `tracking, one more report of an event told ${times} times: ${ratio('writeUnits')}; ${ratio('readUnits')}; largest item ${often.largest} bytes`,
    );
  }
}
