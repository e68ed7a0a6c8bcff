import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { extract } from '../../../functions/extract/extract.ts';

const path = fileURLToPath(new URL('../../../../shared/bulk/articles.jsonl', import.meta.url));
const absent = !existsSync(path);
if (absent) console.warn(`evidence: skipped, no articles at ${path}`);

test.skipIf(absent)(
  'every report of 100 unseen articles is proven by verbatim quotes',
  () => {
    const rows = readFileSync(path, 'utf8').trim().split('\n');
    let quotes = 0;
    for (let i = 0; i < rows.length; i += Math.ceil(rows.length / 100)) {
      const row = JSON.parse(rows[i]!) as { title: string; text: string };
      const text = `${row.title}\n\n${row.text}`;
      for (const report of extract({
        title: row.title,
        published: '2020-01-01',
        publisher: null,
        url: null,
        text,
      })) {
        expect(report.evidence.length).toBeGreaterThan(0);
        expect(report.confidence).toBeGreaterThan(0);
        expect(report.confidence).toBeLessThanOrEqual(1);
        for (const { quote, start, end } of report.evidence) {
          expect(quote.trim()).not.toBe('');
          expect(text.slice(start, end)).toBe(quote);
          quotes++;
        }
      }
    }
    expect(quotes).toBeGreaterThan(20);
  },
  60_000,
);
