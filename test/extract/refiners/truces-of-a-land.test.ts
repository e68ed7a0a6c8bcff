import { expect, test } from 'vitest';
import { pacts } from './told.ts';

/** Where somebody speaks of a truce in a third state: whose it is. */
test.each([
  [
    'those who fight there, whoever calls for it',
    'Norway called for a ceasefire in Chad on Monday.',
    ['TCD proposed 2026-06-01 -'],
  ],
  [
    'those who fight there, whoever is glad of it',
    'Norwegian Foreign Minister Kari Holm welcomed the truce in Niger.',
    ['NER agreed 2026-06-02 -'],
  ],
  [
    'those who fight there, whoever helped',
    'Norway and Peru pressed on with the joint work that led to a truce in Niger.',
    ['NER agreed 2026-06-02 -'],
  ],
  [
    'those who made it, wherever it is',
    'Chad and Niger agreed on a truce in Mali on Monday.',
    ['NER TCD agreed 2026-06-01 -'],
  ],
  ['no state where gangs made it', 'A truce between gangs in Peru collapsed on Monday.', []],
])('%s', (_, text, told) => {
  expect(pacts(text)).toEqual(told);
});

test('a truce is of the two whose war the text names, whoever urges them to it', () => {
  expect(
    pacts('Norway said Chad should accept the call for a ceasefire. The Chad-Niger war is old.'),
  ).toEqual(['NER TCD proposed 2026-06-02 -']);
  // of two wars nobody knows which; a trade war has no truce of soldiers
  expect(
    pacts(
      'Norway said Chad should accept the U.N. call for a ceasefire. The Chad-Niger war and the Mali-Togo war are old.',
    ),
  ).toEqual(['TCD UN proposed 2026-06-02 -']);
});
