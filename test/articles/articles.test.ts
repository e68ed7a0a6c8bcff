import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { extract } from '../../functions/extract/extract.ts';
import { readArticle } from '../../shared/article/read-article.ts';

/** What an analyst logs after reading the article once; a field that is left out is not judged. */
interface Expected {
  type: string;
  parties: string[];
  status: string;
  start?: string;
  end?: string;
  place?: string;
  people?: string[];
  name?: string;
}

const folder = (name: string) => new URL(`./${name}/`, import.meta.url);
const names = readdirSync(new URL('.', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

test.each(names)('%s', async (name) => {
  const bytes = readFileSync(new URL('article.txt', folder(name)));
  const expected = JSON.parse(
    readFileSync(new URL('events.json', folder(name)), 'utf8'),
  ) as Expected[];
  const reading = await readArticle(bytes, { key: `${name}.txt`, contentType: null, metadata: {} });
  if (!('article' in reading)) throw new Error(`${name}: cannot be read`);
  const { article } = reading;
  const reports = extract(article);
  const told = reports.map((report, i) => ({
    type: report.type,
    parties: report.parties.map((p) => p.code).sort(),
    status: report.status,
    ...(expected[i]?.start ? { start: report.date?.start } : {}),
    ...(expected[i]?.end ? { end: report.date?.end } : {}),
    ...(expected[i]?.place ? { place: report.place?.name } : {}),
    ...(expected[i]?.people ? { people: report.participants.map((p) => p.name).sort() } : {}),
    ...(expected[i]?.name && report.type === 'pact' ? { name: report.name } : {}),
  }));
  expect(told).toEqual(expected);
  for (const { quote, start, end } of reports.flatMap((r) => r.evidence))
    expect(article.text.slice(start, end)).toBe(quote);
});
