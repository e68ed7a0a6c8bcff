import { expect, test } from 'vitest';
import { tells } from './told.ts';

/** What leaders long gone, or states that are no more, did is no news of the day; published on Tuesday 2 June 2026. */
test.each([
  ['President Reagan went to Oslo and saw a play.', 'NOR USA held - Oslo'],
  [
    'Soviet Foreign Minister Boris Lenkov met Norwegian Foreign Minister Eva Lie.',
    'NOR SUN held - -',
  ],
  [
    'President Sadat of Egypt met Norwegian Prime Minister Kari Lie in Oslo.',
    'EGY NOR held - Oslo',
  ],
  // whoever is in office, or was until lately, does it today
  [
    'Norwegian Foreign Minister Eva Lie met Chilean Foreign Minister Ana Soto.',
    'CHL NOR held 2026-06-02 -',
  ],
  [
    'Former President Bill Clinton met Norwegian Prime Minister Kari Lie in Oslo.',
    'NOR USA held 2026-06-02 Oslo',
  ],
])('%s', (text, expected) => expect(tells(text)).toEqual([expected]));

test('in their own day they make news', () => {
  expect(tells('President Reagan went to Oslo and saw a play.', '1986-06-03')).toEqual([
    'NOR USA held 1986-06-03 Oslo',
  ]);
});
