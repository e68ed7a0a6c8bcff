import { expect, test } from 'vitest';
import { tells } from './told.ts';

/** A pact that everybody knows by those whose it is, by where it was made or by what it is on. */
test.each([
  [
    'Holm of Canada wants to end talks on the 12-nation Pacific Rim trade deal.',
    '2015-06-22',
    'CAN under-discussion 2015-06-22 -',
  ],
  [
    'Holm praised the trade deal made by Canada and 11 other Pacific Rim nations.',
    '2015-10-07',
    'CAN agreed - -',
  ],
  [
    'Norway and Canada said Russia must keep to the peace accord reached in Minsk.',
    '2015-06-07',
    'RUS UKR agreed 2015-06-07 -',
  ],
  [
    'The International Sugar Agreement will be renegotiated, Holm said.',
    '1987-03-02',
    'ISO under-discussion 1987-03-02 -',
  ],
])('known by whose it is or where it was made: %s', (text, published, pact) => {
  expect(tells(text, published)).toEqual([pact]);
});
