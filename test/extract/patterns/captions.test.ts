import { expect, test } from 'vitest';
import { extract } from '../../../functions/extract/extract.ts';

const tell = (text: string): string[] =>
  extract({ title: null, published: '2026-06-02', publisher: null, url: null, text }).map(
    (report) => [...report.parties.map((p) => p.code).sort(), report.status].join(' '),
  );

test.each([
  [
    "Maltese President Carla Vella with France's foreign minister Luc Morel in Calais on May 3, 2026.",
  ],
  [
    'Maltese President Carla Vella (left) and French Foreign Minister Luc Morel in Calais, May 3, 2026.',
  ],
  [
    'Maltese President Carla Vella and French Foreign Minister Luc Morel during a meeting in Calais.',
  ],
])('two people below a picture met: %s', (text) => {
  expect(tell(text)).toEqual(['FRA MLT held']);
});

test.each([
  [
    'Maltese President Carla Vella and Maltese Foreign Minister Mario Borg in Calais on May 3, 2026.',
  ],
  [
    'Maltese President Carla Vella and French Foreign Minister Luc Morel blamed the weather in Calais.',
  ],
  ['Maltese President Carla Vella with her dog in Calais on May 3, 2026.'],
])('nobody met anybody: %s', (text) => {
  expect(tell(text)).toEqual([]);
});
