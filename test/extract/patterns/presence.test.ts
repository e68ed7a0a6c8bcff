import { expect, test } from 'vitest';
import { read, tells } from '../refiners/told.ts';

test.each([
  [
    'Norway’s new foreign minister, Anna Berg, was in Lima on Friday.',
    'NOR PER held 2026-05-29 Lima',
  ],
  [
    'Norwegian President Anna Berg, who was at the White House on Monday, praised the plan.',
    'NOR USA held 2026-06-01 White House',
  ],
  [
    'Maltese President Carla Vella skipped the march because she was in Quito on Monday.',
    'ECU MLT held 2026-06-01 Quito',
  ],
  [
    'Next week the Maltese president will be in Quito.',
    'ECU MLT planned 2026-06-08..2026-06-14 Quito',
  ],
  [
    'A Maltese delegation is in Quito to assess the damage that the flood did.',
    'ECU MLT ongoing 2026-06-02 Quito',
  ],
  [
    'Maltese Foreign Minister Carla Vella is in Ecuador, at the start of a long tour.',
    'ECU MLT ongoing 2026-06-02 Ecuador',
  ],
  ['Maltese President Carla Vella is in Quito.', 'ECU MLT ongoing 2026-06-02 Quito'],
  [
    'Maltese President Carla Vella will be in Quito on Friday after stops in Oslo and Riga.',
    'ECU MLT planned 2026-06-05 Quito',
  ],
])('who is abroad on a day told visits: %s', (text, event) => {
  expect(tells(text)).toEqual([event]);
});

test('what one is there for is the event', () => {
  const text = 'Maltese President Carla Vella was in Vienna on Monday for talks with Chad.';
  expect(tells(text)).toEqual(['MLT TCD held 2026-06-01 Vienna']);
});

test.each([
  ['Maltese President Carla Vella was in Valletta on Friday.'],
  ['Maltese President Carla Vella was not in Quito on Friday.'],
  // she lives there, or whoever was there once on no day
  ['The Maltese ambassador, Carla Vella, is in Quito.'],
  ['Maltese President Carla Vella was in Quito.'],
  ['Former Maltese President Carla Vella was in Quito on Friday.'],
  ['Maltese troops are in Ecuador to build a bridge.'],
  ['Maltese lawyer Carla Vella was in Quito on Friday.'],
  ['Maltese President Carla Vella was in Geneva on Friday.'],
  ['Maltese troops were in Ecuador in May.'],
])('no visit: %s', (text) => {
  expect(read(text)).toEqual([]);
});
