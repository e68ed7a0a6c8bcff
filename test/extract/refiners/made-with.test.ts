import { describe, expect, test } from 'vitest';
import { pacts } from './told.ts';

describe('a participle behind those with whom it is made tells of the pact', () => {
  test.each([
    [
      'Traders cheered the cod deal between Chile and Peru unveiled late on Friday.',
      'CHL PER agreed 2026-05-29 -',
    ],
    [
      'Norway welcomed the cod accord between Chile and Peru agreed on Monday.',
      'CHL PER agreed 2026-06-01 -',
    ],
    [
      'Officials working on a cod accord with Chile agreed to meet in July, Peru said.',
      'CHL PER under-discussion 2026-06-02 -',
    ],
  ])('%s', (text, event) => {
    expect(pacts(text)).toEqual([event]);
  });
});

describe('with two it is made by a third', () => {
  test.each([
    [
      'Norwegian Prime Minister Kari Berg praised the cod pact with Chile and Peru announced last week.',
      'CHL NOR PER agreed 2026-05-25..2026-05-31 -',
    ],
    [
      'Fiji said Norway had signed a cod pact with Chile and Peru on Monday.',
      'CHL NOR PER signed 2026-06-01 -',
    ],
  ])('%s', (text, event) => {
    expect(pacts(text)).toEqual([event]);
  });

  test('who is no body that hails it', () => {
    const [pact] = pacts('The United Nations praised the cod pact with Chile and Peru.');
    expect(pact).toMatch(/^CHL PER /);
  });
});

test('a reworked one is not the one that there was', () => {
  expect(
    pacts(
      'Norwegian Prime Minister Kari Berg fought the North Cod Treaty with Chile and Peru last year. On Monday she praised the reworked cod treaty with Chile and Peru unveiled on Sunday.',
    ),
  ).toHaveLength(2);
});
