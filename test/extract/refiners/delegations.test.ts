import { expect, test } from 'vitest';
import { whoMeets } from './told.ts';

/** Those who go with somebody, lead his delegation or sit in it. */
test.each([
  [
    'who joins a traveller, told behind it',
    'Norwegian Defence Minister Kari Berg will fly to Chile and Peru next week, joined by Senior Director for Trade Ole Lund and Mine Clearance Board head Eva Dahl.',
    ['CHL, NOR, Eva Dahl, Kari Berg, Ole Lund', 'NOR, PER, Eva Dahl, Kari Berg, Ole Lund'],
  ],
  [
    'who joins a traveller, told in the next sentence, on each leg of the journey',
    'Norwegian Defence Minister Kari Berg will fly to Chile and Peru next week. She will be joined by Ambassador Ole Lund and Senior Adviser for Trade Eva Dahl.',
    ['CHL, NOR, Eva Dahl, Kari Berg, Ole Lund', 'NOR, PER, Eva Dahl, Kari Berg, Ole Lund'],
  ],
  [
    'who accompanied one of those who met',
    'Norwegian Defence Minister Kari Berg met Chilean President Luis Rojas in Santiago on Monday. Berg was accompanied by Senior Adviser for Trade Eva Dahl.',
    ['CHL, NOR, Eva Dahl, Kari Berg, Luis Rojas'],
  ],
  [
    'not who accompanied somebody else',
    'Norwegian Defence Minister Kari Berg met Chilean President Luis Rojas in Santiago on Monday. Singer Bo Holm was accompanied by guitarist Eva Dahl.',
    ['CHL, NOR, Kari Berg, Luis Rojas'],
  ],
])('%s', (_, text, found) => expect(whoMeets(text)).toEqual(found));
