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

describe('what the same breath says became of it', () => {
  test.each([
    [
      'The cod treaty between Peru and Chile was reached in 1982 and came into force a year later.',
      'CHL PER in-force 1983-01-01..1983-12-31 -',
    ],
    [
      'The cod treaty between Peru and Chile was signed in 1992 and took effect in 1994.',
      'CHL PER in-force 1994-01-01..1994-12-31 -',
    ],
    [
      'Peru announced on Friday that it would withdraw from its cod treaty with Chile.',
      'CHL PER terminated 2026-05-29 -',
    ],
    [
      'Peru announced that it would withdraw from its cod treaty with Chile unless its boats were freed.',
      'CHL PER in-force - -',
    ],
    // dotted letters are a name too
    [
      'The treaty, known as I.N.F., was signed in 1987 by the United States and the Soviet Union.',
      'RUS USA signed 1987-01-01..1987-12-31 -',
    ],
  ])('%s', (text, event) => {
    expect(pacts(text)).toEqual([event]);
  });

  test('an old truce that fell apart did so on no day that is told', () => {
    expect(
      pacts(
        'Peru and Chile agreed on a cease-fire on Monday. A truce that took hold in February fell apart after a few weeks.',
      ),
    ).toEqual(['CHL PER agreed 2026-06-01 -', 'CHL PER terminated - -']);
  });
});

describe('when a truce begins', () => {
  test.each([
    [
      'The truce between Peru and Chile, announced by Norway on Saturday, took effect on Monday.',
      'CHL PER in-force 2026-06-01 -',
    ],
    [
      'Peru and Chile agreed to a truce.\n\nIt took effect at noon local time.',
      'CHL PER in-force 2026-06-02 -',
    ],
    [
      'The truce between Peru and Chile took effect after both ratified it.',
      'CHL PER in-force - -',
    ],
    // when it is to begin is not when it was made
    [
      'The leaders of Peru and Chile agreed to a truce on the coast, to begin on Sunday.',
      'CHL PER agreed 2026-06-02 -',
    ],
  ])('%s', (text, event) => {
    expect(pacts(text)).toEqual([event]);
  });
});

describe('the day on which it was made known, told in another paragraph', () => {
  test.each([
    [
      'Peru and Chile have agreed to halt the shelling, their envoys announced.\n\nThe statement, issued on Friday, came after a week of talks in Suva.',
      'CHL PER agreed 2026-05-29 -',
    ],
    [
      "Chile's senate rejected the cod treaty with Peru.\n\nThe vote on Friday was close.",
      'CHL PER rejected 2026-05-29 -',
    ],
    [
      "Chile's senate ratified the cod treaty with Peru.\n\nFriday's vote was close.",
      'CHL PER ratified 2026-05-29 -',
    ],
    [
      'Chile has withdrawn from its cod treaty with Peru.\n\nIts decision on Monday was no surprise.',
      'CHL PER terminated 2026-06-01 -',
    ],
    // one more vote is still to come
    [
      "Chile's senate rejected the cod treaty with Peru.\n\nThe vote on Friday will be close.",
      'CHL PER rejected 2026-06-02 -',
    ],
  ])('%s', (text, event) => {
    expect(pacts(text)).toEqual([event]);
  });
});
