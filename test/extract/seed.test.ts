import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { extract } from '../../functions/extract/extract.ts';
import { readArticle } from '../../shared/article/read-article.ts';
import type { Report } from '../../shared/event.ts';

const path = fileURLToPath(new URL('../../../shared/seed/japan-south-korea.txt', import.meta.url));
const absent = !existsSync(path);
if (absent) console.warn(`seed: skipped, no article at ${path}`);

async function reports(): Promise<Report[]> {
  const reading = await readArticle(readFileSync(path), {
    key: 'articles/japan-south-korea.txt',
    contentType: null,
    metadata: {},
  });
  if (!('article' in reading)) throw new Error('the seed article cannot be read');
  return extract(reading.article);
}

const told = (report: Report) => ({
  type: report.type,
  parties: report.parties.map((p) => p.code).sort(),
  status: report.status,
  start: report.date?.start,
  end: report.date?.end,
  place: report.place ? [report.place.name, report.place.country] : null,
  people: report.participants.map((p) => p.name).sort(),
  ...(report.type === 'pact'
    ? { name: report.name, acronym: report.acronym, aliases: report.aliases }
    : {}),
});

test.skipIf(absent)('the seed tells of two meetings and two pacts, every field right', async () => {
  const monday = { start: '2011-01-10', end: '2011-01-10' };
  const pact = {
    type: 'pact',
    parties: ['JPN', 'KOR'],
    status: 'under-discussion',
    ...monday,
    place: null,
    people: [],
    aliases: [],
  };
  expect((await reports()).map(told)).toEqual([
    {
      type: 'meeting',
      parties: ['JPN', 'KOR'],
      status: 'held',
      ...monday,
      place: ['Seoul', 'KOR'],
      people: ['Kim Kwan-jin', 'Toshimi Kitazawa'],
    },
    {
      type: 'meeting',
      parties: ['CHN', 'USA'],
      status: 'held',
      ...monday,
      place: ['Beijing', 'CHN'],
      people: ['Robert M. Gates'],
    },
    { ...pact, name: 'General Security of Military Information Agreement', acronym: 'GSOMIA' },
    { ...pact, name: 'Acquisition and Cross-Servicing Agreement', acronym: 'ACSA' },
  ]);
});

test.skipIf(absent)('the seed: who is host, who says so, every quote verbatim', async () => {
  const text = readFileSync(path, 'utf8').replace(/\r\n?/g, '\n');
  const [talks, visit] = await reports();
  expect(visit?.parties.map((p) => [p.code, p.role])).toEqual([
    ['USA', 'visitor'],
    ['CHN', 'host'],
  ]);
  expect(talks?.evidence.length).toBeGreaterThan(1);
  for (const { evidence } of await reports()) {
    for (const { quote } of evidence) expect(text).toContain(quote);
  }
});
