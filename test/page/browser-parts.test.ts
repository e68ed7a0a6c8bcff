import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressPath, readAddress } from '../../functions/query/page/browser/address.ts';
import { segmentsOf } from '../../functions/query/page/browser/article/segments.ts';
import { safeLink, visible } from '../../functions/query/page/browser/safe-text.ts';
import { days } from '../../functions/query/page/browser/words.ts';
import type { Report } from '../../shared/event.ts';

const browser = resolve(import.meta.dirname, '../../functions/query/page/browser');

test('no source makes markup or code out of text', () => {
  const sources = readdirSync(browser, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  expect(sources.length).toBeGreaterThan(30);
  for (const name of sources) {
    const source = readFileSync(join(browser, name), 'utf8');
    expect(source, name).not.toMatch(
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment|DOMParser|setHTML|\beval\b|new Function|\.html\(/,
    );
  }
});

describe('text', () => {
  test.each([
    ['Seoul\u202Egnp', 'Seoul\uFFFDgnp'],
    ['a\u0000b\u001Bc', 'a\uFFFDb\uFFFDc'],
    ['line\nline\tline', 'line\nline\tline'],
    ['\uD800 alone, 😀 whole', '\uFFFD alone, 😀 whole'],
    ['می‌خواهم', 'می‌خواهم'],
  ])('%j is shown as %j', (given, shown) => expect(visible(given)).toBe(shown));

  test('is as long as it was, so that offsets hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => visible(text).length === text.length),
    );
  });
});

test.each([
  ['https://news.example/a?b', 'https://news.example/a?b'],
  ['http://news.example', 'http://news.example/'],
  ['/?view=map', '/?view=map'],
  ['javascript:alert(1)', null],
  [' JaVaScRiPt:alert(1)', null],
  ['data:text/html,x', null],
  ['//elsewhere.example/x', null],
  ['/\\elsewhere.example', null],
  ['ftp://news.example', null],
  ['news.example', null],
])('%j is followed to %j', (given, followed) => expect(safeLink(given)).toBe(followed));

test.each([
  ['day', '2011-01-10', '2011-01-10', '10 Jan 2011'],
  ['range', '2011-01-10', '2011-01-12', '10–12 Jan 2011'],
  ['range', '2010-12-30', '2011-01-02', '30 Dec 2010–2 Jan 2011'],
  ['range', '2011-01-30', '2011-02-02', '30 Jan–2 Feb 2011'],
  ['month', '2011-01-01', '2011-01-31', 'Jan 2011'],
  ['season', '2011-03-01', '2011-05-31', 'Mar–May 2011'],
  ['year', '2011-01-01', '2011-12-31', '2011'],
] as const)('a %s from %s to %s is %s', (precision, start, end, said) => {
  expect(days({ start, end, precision, text: '', rule: '' })).toBe(said);
});

test('an address is read as it was written', () => {
  const search = '?view=timeline&lanes=pair&q=%26%3D&type=pact&country=JPN,KOR&from=2011';
  expect(addressPath(readAddress(search))).toBe(`/${search}`);
  expect(addressPath(readAddress('?view=nowhere&country=JPN&country=KOR&x=1'))).toBe(
    '/?country=JPN,KOR',
  );
  expect(addressPath(readAddress('?q=+&view=explore'))).toBe('/');
});

test('segments cover the text once, and know which reports each proves', () => {
  const spans = fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 4 });
  fc.assert(
    fc.property(fc.nat(25), fc.array(spans, { maxLength: 4 }), (length, given) => {
      const reports = given.map((evidence) => ({
        evidence: evidence.map(([start, end]) => ({ start, end, quote: '', for: [] })),
      })) as unknown as Report[];
      const segments = segmentsOf(length, reports);
      expect(segments.map(({ start }) => start)).toEqual([
        ...(length > 0 ? [0] : []),
        ...segments.slice(0, -1).map(({ end }) => end),
      ]);
      expect(segments.at(-1)?.end ?? 0).toBe(length);
      for (const { start, end, reports: proved } of segments) {
        const wanted = given.flatMap((evidence, index) =>
          evidence.some(([from, to]) => from <= start && end <= Math.min(to, length) && from < to)
            ? [index]
            : [],
        );
        expect(proved).toEqual(wanted);
      }
    }),
  );
});
