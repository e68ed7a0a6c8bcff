import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bulk, prove } from '../../bench/evidence.ts';
import { faultsOf } from '../../bench/scoring/faults.ts';
import { read } from './told.ts';

const absent = !existsSync(bulk);
if (absent) console.warn(`evidence: skipped, no articles at ${bulk}`);

test.skipIf(absent)(
  'every report of 400 unseen articles is proven by verbatim quotes and days that exist',
  () => {
    const { articles, quotes, faults } = prove(8);
    expect(faults).toEqual([]);
    expect(articles).toBeGreaterThanOrEqual(390);
    expect(quotes).toBeGreaterThan(200);
  },
);

test('what is not proven is told', () => {
  const text = 'Norway and Chile signed a cod pact in Lima on Monday.';
  const [report] = read(text);
  expect(faultsOf(report!, text)).toEqual([]);
  expect(faultsOf(report!, text.replace('Norway', 'Norge'))).not.toEqual([]);
  const date = { ...report!.date!, start: '2026-02-30' };
  expect(faultsOf({ ...report!, date }, text)).toEqual(['no such days: 2026-02-30 to 2026-06-01']);
});

test.each(['Truce agreed', 'Pact signed', 'Deal reached', 'Talks held'])(
  'two words alone in a line are read: %s',
  (line) => {
    expect(() => read(`Norway and Chile met.\n\n${line}\n\nFish rose.`)).not.toThrow();
    expect(() => read(`Norway and Chile met.\n\n${line}`)).not.toThrow();
  },
);
