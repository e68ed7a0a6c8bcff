import { expect, test } from 'vitest';
import { tells } from './told.ts';

test('talks that somebody held are of those who held them, on the day when they did', () => {
  expect(tells('Fiji on Monday praised the talks that Norway held with Chile on May 12.')).toEqual([
    'CHL NOR held 2026-05-12 -',
  ]);
  expect(
    tells(
      'He asked about a call that Chilean Minister Ana Soto made to Norwegian Minister Bo Lie in March 2024.',
    ),
  ).toEqual(['CHL NOR held 2024-03-01..2024-03-31 -']);
  // what is called off was to be held
  expect(
    tells(
      'Chilean President Ana Soto called off the meeting she was to hold with Norwegian Prime Minister Bo Lie.',
    ),
  ).toEqual(['CHL NOR cancelled - -']);
});
