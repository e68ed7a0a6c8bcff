import { expect, test } from 'vitest';
import { pacts } from '../refiners/told.ts';

/** What the IMF lends, and to whom. */
test.each([
  ['The IMF approved a 400 million dollar loan to Chad on Monday.', 'IMF TCD agreed 2026-06-01 -'],
  [
    "Tonga's finance minister says the International Monetary Fund has agreed to provide a $90 million loan to help the kingdom.",
    'IMF TON agreed 2026-06-02 -',
  ],
  ['The IMF said on Monday it had granted Peru a standby credit.', 'IMF PER agreed 2026-06-01 -'],
  ['Fiji agreed with the IMF on Monday to borrow $80 million.', 'FJI IMF agreed 2026-06-01 -'],
  [
    'Fiji has agreed a draft proposal with the IMF to borrow $80 million.',
    'FJI IMF agreed 2026-06-02 -',
  ],
])('%s', (text, expected) => {
  expect(pacts(text)).toEqual([expected]);
});

test.each([
  'The IMF has not approved a loan for Chad.',
  'The IMF should approve a loan for Chad.',
  'The IMF gave credit to Chad for its zeal.',
  'A bank in Lima approved a loan for a Chadian farmer on Monday.',
  'Chad agreed to borrow $80 million.',
])('%s', (text) => {
  expect(pacts(text)).toEqual([]);
});
