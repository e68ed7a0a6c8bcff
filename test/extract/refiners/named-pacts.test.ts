import { expect, test } from 'vitest';
import { pacts } from './told.ts';

test.each([
  [
    'Fiji and Peru signed the Exchange of Cod Data Agreement on Monday.',
    'FJI PER signed 2026-06-01 -',
  ],
  [
    'Fiji ratified the Avoidance of Double Taxation Agreement with Peru.',
    'FJI PER ratified 2026-06-02 -',
  ],
])('what is done to the first word of a name is done to the pact: %s', (text, event) => {
  expect(pacts(text)).toEqual([event]);
});

test('a body whose name has a word for pacts in it is none', () => {
  expect(
    pacts(
      'Fiji wrote to the Bank for Cod Settlements (BCS) in Lima. Peru and Chile said on Monday that BCS was right.',
    ),
  ).toEqual([]);
});

test('accord that is hoped or looked for is no accord', () => {
  expect(pacts('Traders watch for signs of accord between Fiji and Peru.')).toEqual([]);
  expect(pacts('Traders watch for signs of an accord between Fiji and Peru.')).toHaveLength(1);
});
