import { describe, expect, test } from 'vitest';
import { tells } from './told.ts';

test('what is just ahead begins soon', () => {
  expect(
    tells(
      'Chile raised duties on cod on Monday, just ahead of Norwegian Prime Minister Eva Lie’s first visit to Santiago.',
    ),
  ).toEqual(['CHL NOR planned 2026-06-02..2026-06-09 Santiago']);
  expect(
    tells(
      'A bomb went off hours before Norwegian Prime Minister Eva Lie is to meet her Chilean counterpart Ana Rojas.',
    ),
  ).toEqual(['CHL NOR planned 2026-06-02..2026-06-03 -']);
  expect(tells('Chile raised its duties on the eve of talks with Norway in Lima.')).toEqual([
    'CHL NOR planned 2026-06-02..2026-06-03 Lima',
  ]);
  expect(
    tells('Chile moved its ships hours before a possible meeting of its envoys with Norway.'),
  ).toEqual(['CHL NOR proposed 2026-06-02..2026-06-03 -']);
  // No word of how soon; a day of its own.
  expect(tells('Chile raised its duties ahead of talks with Norway in Lima.')).toEqual([
    'CHL NOR planned - Lima',
  ]);
  expect(
    tells(
      'Chile raised its duties days before it is to hold talks with Norway in Lima on June 20.',
    ),
  ).toEqual(['CHL NOR planned 2026-06-20 Lima']);
});

test('what was days, weeks or months before the news is not of its day', () => {
  expect(
    tells('Chile banned cod, days after Norwegian Prime Minister Eva Lie visited Santiago.'),
  ).toEqual(['CHL NOR held 2026-05-26..2026-06-02 Santiago']);
  expect(
    tells('Chile raised its duties weeks after signing a fisheries pact with Norway.'),
  ).toEqual(['CHL NOR signed 2026-05-05..2026-06-02 -']);
  // By a number; on the other side of it; of a year gone by.
  expect(tells('Chile banned cod two days after signing a fisheries pact with Norway.')).toEqual([
    'CHL NOR signed 2026-05-31 -',
  ]);
  expect(tells('Chile signed a fisheries pact with Norway weeks after the vote.')).toEqual([
    'CHL NOR signed 2026-06-02 -',
  ]);
  expect(
    tells('In 2019 Chile banned cod, months after signing a fisheries pact with Norway.'),
  ).not.toContain('CHL NOR signed 2026-03-04..2026-06-02 -');
});

describe('a day not long before the article', () => {
  const deep =
    'Prices fell.\n\nShares slid.\n\nGold sank.\n\nRates fell.\n\nOil rose.\n\nTin fell.\n\n';
  test.each([
    [
      `${deep}Chilean minister Luis Rojas, who has just returned from Norway, told reporters that fish is cheap.`,
      'CHL NOR held 2026-05-26..2026-06-02 Norway',
    ],
    [
      `${deep}The fair comes right after Norwegian President Kari Berg met Chilean President Luis Rojas.`,
      'CHL NOR held 2026-05-26..2026-06-02 -',
    ],
    // less than a week is no week
    [
      'Prices fell less than a week after Norway and Chile struck a cod treaty.',
      'CHL NOR agreed 2026-05-26..2026-06-02 -',
    ],
  ])('%s', (text, event) => {
    expect(tells(text)).toContain(event);
  });
});
