import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { extract } from '../../functions/extract/extract.ts';
import { faultsOf } from './scoring/faults.ts';

export const bulk = fileURLToPath(new URL('../../../shared/bulk/articles.jsonl', import.meta.url));

export interface Proof {
  readonly articles: number;
  readonly reports: number;
  readonly quotes: number;
  /** What is wrong with which article: a report that is not proven, or one that threw. */
  readonly faults: readonly string[];
}

/** Extracts every nth article of the bulk, and asks of every report whether its quotes are the article's and its days exist. */
export function prove(everyNth: number): Proof {
  const rows = readFileSync(bulk, 'utf8').trim().split('\n');
  let [articles, reports, quotes] = [0, 0, 0];
  const faults: string[] = [];
  for (let i = 0; i < rows.length; i += everyNth) {
    const row = JSON.parse(rows[i]!) as { title: string; text: string };
    const text = `${row.title}\n\n${row.text}`;
    const article = { title: row.title, published: '2020-01-01', publisher: null, url: null, text };
    articles++;
    try {
      for (const report of extract(article)) {
        reports++;
        quotes += report.evidence.length;
        faults.push(...faultsOf(report, text).map((fault) => `${row.title}: ${fault}`));
      }
    } catch (error) {
      faults.push(`${row.title}: ${(error as Error).stack}`);
    }
  }
  return { articles, reports, quotes, faults };
}

/** Every report of the whole bulk; exits with 1 where one is not proven. */
export function evidence(): void {
  if (!existsSync(bulk)) {
    console.error(`evidence: no articles at ${bulk}`);
    return;
  }
  const { articles, reports, quotes, faults } = prove(1);
  for (const fault of faults) console.error(fault);
  console.log(
    `${articles} articles, ${reports} reports, ${quotes} quotes: ${faults.length} not proven`,
  );
  if (faults.length > 0) process.exitCode = 1;
}
