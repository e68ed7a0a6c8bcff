import { expect, test } from 'vitest';
import { read, tells } from '../refiners/told.ts';

const met =
  'Norwegian Prime Minister Kari Lie met Chilean President Luis Rojas in Oslo on Monday. ';

test.each([
  [
    `${met}Also attending the meeting were Peruvian Foreign Minister Ana Paz and Fijian Ambassador Tom Reed.`,
    'CHL FJI NOR PER held 2026-06-01 Oslo',
  ],
  [
    `${met}Also present at the talks was Peruvian Foreign Minister Ana Paz.`,
    'CHL NOR PER held 2026-06-01 Oslo',
  ],
  [
    `${met}The ministers of Peru and Fiji were present at the talks.`,
    'CHL FJI NOR PER held 2026-06-01 Oslo',
  ],
  [
    'Also expected to attend the summit in Oslo next month are the leaders of Chile and Peru.',
    'CHL PER planned 2026-07-01..2026-07-31 Oslo',
  ],
  [
    'Also due to visit Chile in September is Peruvian President Ana Paz.',
    'CHL PER planned 2026-09-01..2026-09-30 Chile',
  ],
  [
    'Meeting in Oslo on Monday were the foreign ministers of Peru and Chile.',
    'CHL PER held 2026-06-01 Oslo',
  ],
])('who does it stands behind the verb: %s', (text, event) => {
  expect(tells(text)).toEqual([event]);
});

test('what a deed is is nobody who does it', () => {
  expect(read('Meeting Chilean President Luis Rojas was a mistake of Peru.')).toEqual([]);
});

test.each([
  ['It was in March that Peru and Chile met in Lima.', 'CHL PER held 2026-03-01..2026-03-31 Lima'],
  ['It was on May 4 that the Chilean president visited Peru.', 'CHL PER held 2026-05-04 Peru'],
  [
    'It is in Lima that the presidents of Peru and Chile will meet next month.',
    'CHL PER planned 2026-07-01..2026-07-31 Lima',
  ],
])('a day or town that is told first: %s', (text, event) => {
  expect(tells(text)).toEqual([event]);
});
