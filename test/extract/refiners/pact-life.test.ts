import { describe, expect, test } from 'vitest';
import { pacts } from './told.ts';

describe('what becomes of a pact outdoes how it began', () => {
  test.each([
    [
      'Peru said it was withdrawing from its cod treaty with Chile. The treaty, which took effect in 2016, sets quotas.',
      'CHL PER terminated 2026-06-02 -',
    ],
    [
      'Peru announced on Friday that it was pulling out of its cod treaty with Chile. The two signed the treaty in 1998.',
      'CHL PER terminated 2026-05-29 -',
    ],
    // a threat is no end
    [
      'Peru threatened to pull out of its cod treaty with Chile. The treaty, signed in 2016, sets quotas.',
      'CHL PER in-force 2016-01-01..2016-12-31 -',
    ],
  ])('%s', (text, event) => {
    expect(pacts(text)).toEqual([event]);
  });
});

test('what took effect is the pact named last before it', () => {
  expect(
    pacts(
      'Peru and Chile signed the Lima Accord on Monday. It replaces the Arica Treaty, which took effect in 1994.',
    ),
  ).toContain('CHL PER signed 2026-06-01 -');
  expect(
    pacts(
      'Peru and Chile signed the Lima Accord in 1992. It passed both senates, and took effect in 1994.',
    ),
  ).toEqual(['CHL PER in-force 1994-01-01..1994-12-31 -']);
});
