import { expect, test } from 'vitest';
import { read, tells, told } from './told.ts';

/** What was put off or called off has the day that it was set for. */
const cases: readonly (readonly [text: string, event: string])[] = [
  [
    'A meeting of Peru and Chile scheduled for 20 March had been suspended at the request of Bolivia.',
    'CHL PER postponed 2026-03-20 -',
  ],
  [
    "Russia called off Sergey Lavrov's visit to Norway Wednesday.",
    'NOR RUS cancelled 2026-06-03 Norway',
  ],
  [
    "Norway's prime minister called off Friday's meeting with Chilean President Luis Rojas.",
    'CHL NOR cancelled 2026-06-05 -',
  ],
];

test.each(cases)('%s → %s', (text, event) => {
  expect(tells(text)).toContain(event);
});

test('what is on again, or still, is to come', () => {
  expect(
    tells(
      'The summit of Norwegian President Kari Berg with Chilean President Luis Rojas is back on for 12 June.',
    ),
  ).toEqual(['CHL NOR planned 2026-06-12 -']);
  expect(tells("Norway's meeting with Chile is still on.")).toEqual(['CHL NOR planned - -']);
  expect(tells("Norway's offer of talks with Chile is still on the table.")).toEqual([
    'CHL NOR proposed - -',
  ]);
});

test('the day for which a meeting was set that never came about', () => {
  const cancelled = 'Norway cancelled a meeting with Chile that was scheduled for';
  expect(tells(`${cancelled} April.`)).toEqual(['CHL NOR cancelled 2026-04-01..2026-04-30 -']);
  expect(tells(`${cancelled} August.`)).toEqual(['CHL NOR cancelled 2026-08-01..2026-08-31 -']);
  expect(tells(`${cancelled} April, though the two met on Monday.`)).toEqual([
    'CHL NOR cancelled 2026-04-01..2026-04-30 -',
    'CHL NOR held 2026-06-01 -',
  ]);
});

test('the month of a plan of old is the nearest', () => {
  expect(
    tells(
      'A summit of Norway and Chile had been planned for February but was called off at the last minute.',
    ),
  ).toEqual(['CHL NOR cancelled 2026-02-01..2026-02-28 -']);
  expect(
    read('The talks between Norway and Chile were originally set for April but were put off.').map(
      told,
    ),
  ).toEqual(['CHL NOR postponed 2026-04-01..2026-04-30 -']);
  expect(tells('Norway declined to attend talks with Chile in Lima in January.')).toEqual([
    'CHL NOR refused 2026-01-01..2026-01-31 Lima',
  ]);
  expect(tells('Norway and Chile are to hold talks in February.')).toEqual([
    'CHL NOR planned 2027-02-01..2027-02-28 -',
  ]);
});

test('a meeting that was set but undone in the same breath', () => {
  expect(
    tells('A meeting of Norway and Chile was due in Lima in March but it was cancelled.'),
  ).toEqual(['CHL NOR cancelled 2026-03-01..2026-03-31 Lima']);
  expect(
    read('Talks between Norway and Chile are set for Friday but the parade was cancelled.').map(
      told,
    ),
  ).toEqual(['CHL NOR planned 2026-06-05 -']);
});

// the day of a meeting that is called off is the one that it was set for
test.each([
  [
    'The summit between Norway and Chile on 12 August was called off.',
    'CHL NOR cancelled 2026-08-12 -',
  ],
  [
    'Norway has postponed the August talks with Chile.',
    'CHL NOR postponed 2026-08-01..2026-08-31 -',
  ],
  [
    'Norway had broken off the talks with Chile in December.',
    'CHL NOR cancelled 2025-12-01..2025-12-31 -',
  ],
])('set for: %s', (text, event) => {
  expect(tells(text)).toEqual([event]);
});
