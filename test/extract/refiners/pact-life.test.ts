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

describe('what has become of a pact since', () => {
  test.each([
    [
      'Peru and Chile struck a tin deal in March, but then Chile backed out a week later.',
      'CHL PER terminated 2026-03-01..2026-03-31 -',
    ],
    [
      'Peru and Chile struck a tin deal in March before Chile backed out of the cup.',
      'CHL PER agreed 2026-03-01..2026-03-31 -',
    ],
    [
      'Peru and Chile struck a tin deal in March, and Chile may back out.',
      'CHL PER agreed 2026-03-01..2026-03-31 -',
    ],
    ['Peru has junked its tin treaty with Chile.', 'CHL PER terminated 2026-06-02 -'],
    [
      'The new tax contradicts the commitments of Peru under its tin treaty with Chile.',
      'CHL PER violated 2026-06-02 -',
    ],
    ['Peru has kept its obligations under the tin treaty with Chile.', 'CHL PER in-force - -'],
    // the year is over, not the treaty
    [
      'Sales in the first year of the tin treaty between Peru and Chile, which ended in May, were low.',
      'CHL PER in-force - -',
    ],
    [
      'Sales under the tin treaty between Peru and Chile, which ended in May, were low.',
      'CHL PER terminated 2026-05-01..2026-05-31 -',
    ],
  ])('%s', (text, event) => {
    expect(pacts(text)).toEqual([event]);
  });
});

describe('a pact that has only just been made, or is not yet', () => {
  test.each([
    [
      'Troops are to enforce a newly struck peace agreement between Peru and Chile.',
      'CHL PER agreed 2026-06-02 -',
    ],
    ['Troops are to enforce the peace agreement between Peru and Chile.', 'CHL PER in-force - -'],
    [
      'The best thing about the tin deal between Peru and Chile that was announced Sunday is its length.',
      'CHL PER agreed 2026-05-31 -',
    ],
    [
      'Peru was able to strike a tin deal with Chile last week.',
      'CHL PER agreed 2026-05-25..2026-05-31 -',
    ],
    ['Peru is able to strike a tin deal with Chile.', 'CHL PER under-discussion 2026-06-02 -'],
    [
      'The ministers are glad to be able to announce a tin deal between Peru and Chile.',
      'CHL PER agreed 2026-06-02 -',
    ],
    [
      'The ministers hope to be able to announce a tin deal between Peru and Chile.',
      'CHL PER under-discussion 2026-06-02 -',
    ],
    [
      'Miners dislike a pending tin deal between Peru and Chile.',
      'CHL PER under-discussion 2026-06-02 -',
    ],
  ])('%s', (text, event) => {
    expect(pacts(text)).toEqual([event]);
  });
});
