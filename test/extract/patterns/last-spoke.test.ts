import { expect, test } from 'vitest';
import { read, tells } from '../refiners/told.ts';

test.each([
  [
    "Peru's president spoke by phone with his Chilean counterpart today. The leaders last spoke on January 26.",
    'CHL PER held 2026-01-26 -',
  ],
  [
    'Peru and Chile will hold talks. Their delegations last sat down together in Oslo in March 2022.',
    'CHL PER held 2022-03-01..2022-03-31 Oslo',
  ],
  [
    'The Peruvian and Chilean presidents met face to face in Oslo on Monday.',
    'CHL PER held 2026-06-01 Oslo',
  ],
  [
    "Peru's president will meet one on one with her Chilean counterpart on Friday.",
    'CHL PER planned 2026-06-05 -',
  ],
])('%s', (text, event) => {
  expect(tells(text)).toContain(event);
});

test('who comes face to face with hunger meets nobody', () => {
  expect(read("Peru's president came face to face with hunger in Chile.")).toEqual([]);
});
