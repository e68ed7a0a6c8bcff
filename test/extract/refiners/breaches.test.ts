import { describe, expect, test } from 'vitest';
import { pacts } from './told.ts';

describe('what becomes of a pact is told above how it was made', () => {
  test.each([
    [
      'Chile accused Peru of letting trawlers cross into its bay in violation of the cod agreement brokered by Norway.',
      'CHL PER violated 2026-06-02 -',
    ],
    [
      'Peru has kept frigates in the strait in breach of the accord mediated by Norway, Chilean officials said.',
      'CHL PER violated 2026-06-02 -',
    ],
    [
      'Chile announced its withdrawal from a cod accord reached with Peru.',
      'CHL PER terminated 2026-06-02 -',
    ],
  ])('%s', (text, event) => {
    expect(pacts(text)).toEqual([event]);
  });

  test('unless it is only thought of', () => {
    expect(
      pacts('Chile is considering a withdrawal from a cod accord reached with Peru in 1998.'),
    ).toEqual(['CHL PER agreed 1998-01-01..1998-12-31 -']);
    expect(
      pacts('Chile plans to lay mines in the bay in violation of a cod treaty with Peru.'),
    ).toEqual(['CHL PER in-force - -']);
  });
});

test('a body that accuses one side has no part in the pact', () => {
  const [pact] = pacts(
    'The United Nations accused Peru of sending frigates into the strait in violation of a truce with Chile.',
  );
  expect(pact).toMatch(/^CHL PER violated/);
});

describe('what a state is blamed for it has done', () => {
  test.each([
    [
      'Anglers urged Chile to impose sanctions against Peru for violating the cod agreement between the two.',
      'CHL PER violated 2026-06-02 -',
    ],
    [
      'Chile was ready to take action against Peru for breaking its cod agreement with Chile.',
      'CHL PER violated 2026-06-02 -',
    ],
    [
      'Peru would be punished for breaking the cod agreement with Chile if it let the boats sail.',
      'CHL PER in-force - -',
    ],
  ])('%s', (text, event) => {
    expect(pacts(text)).toEqual([event]);
  });
});
