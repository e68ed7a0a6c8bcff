import { expect, test } from 'vitest';
import { read, whoMeets } from './told.ts';

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
    'who is sent by name',
    'Norwegian Premier Anna Berg and Defence Minister Kari Holm of Norway were dismayed. Berg dispatched Holm to Santiago on Monday.',
    ['CHL, NOR, Kari Holm'],
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
  [
    'who leads a delegation himself',
    'Norwegian Trade Minister Kari Berg will lead a delegation to Lima on Monday.',
    ['NOR, PER, Kari Berg'],
  ],
  [
    'and holds two offices',
    'Deputy Assistant to the President and Deputy Trade Adviser Eva Dahl will lead a Norwegian delegation to Lima on Monday.',
    ['NOR, PER, Eva Dahl'],
  ],
  [
    'not who sends one',
    'Norwegian President Kari Berg will send a delegation to Lima on Monday.',
    ['NOR, PER'],
  ],
  [
    'whose envoy or negotiator is sent, wherever he is sent to',
    'Norway said it would send its trade envoy to Lima on Monday. Peru has dispatched its chief negotiator to Fiji.',
    ['FJI, PER', 'NOR, PER'],
  ],
  [
    'where he is sent, and not where he is posted',
    'Norway sent its envoy to Peru, Eva Dahl, to Suva on Monday.',
    ['FJI, NOR, Eva Dahl'],
  ],
  [
    'who leads a delegation to a conference, as guest of the land where it is held',
    'Trade adviser Eva Dahl will lead a Norwegian delegation to a conference on water in Lima on Monday. Fiji sent a delegation to a forum in Dakar.',
    ['FJI, SEN', 'NOR, PER, Eva Dahl'],
  ],
  [
    'who goes to one himself, but not as guest of the land where a body meets',
    'Norwegian Trade Minister Kari Berg travelled to a conference on cod in Lima on Monday. Chile will send a delegation to the OPEC conference in Lagos on Friday.',
    ['CHL, OPEC', 'NOR, PER, Kari Berg'],
  ],
  [
    'who leads and who belongs to the delegation told before, and not who names it',
    'Norwegian President Kari Berg named a delegation to Peru to attend a fair in Lima on June 4.\n\nThe Honorable Eva Dahl, Norwegian Ambassador to Fiji, will lead the delegation.\n\nMembers of the State Delegation:\n\nMr. Ole Lund, Chairman of the Mine Board\n\nMs. Ada Holm, weaver\n\nThe fair will last a week, said Bo Berg.',
    ['NOR, PER, Ada Holm, Eva Dahl, Ole Lund'],
  ],
  [
    'whom a delegation includes',
    'A Norwegian delegation met Chilean officials in Santiago on Monday. The delegation included Ambassador Ole Lund and trade adviser Eva Dahl.',
    ['CHL, NOR, Eva Dahl, Ole Lund'],
  ],
  [
    'not whom a list of guests elsewhere includes',
    'A Norwegian delegation met Chilean officials in Santiago on Monday. The orchestra included violinist Ole Lund and his wife Eva Dahl.',
    ['CHL, NOR'],
  ],
  [
    'one who accompanies another, as one of his side',
    'Peruvian President Ana Vella, accompanied by Foreign Minister Bo Holm, met Chilean President Luis Rojas.',
    ['CHL, PER, Ana Vella, Bo Holm, Luis Rojas'],
  ],
])('%s', (_, text, found) => expect(whoMeets(text)).toEqual(found));

test('he who governs is not among those whom he sends', () => {
  const sends = 'Chile is sending a five-man team to Oslo to save the cod treaty.';
  const visits = (text: string): string[][] =>
    read(text).flatMap((r) => (r.type === 'meeting' ? [r.participants.map((p) => p.name)] : []));
  expect(visits(`${sends} Chilean President Luis Rojas visits Oslo on July 4.`)).toEqual([
    [],
    ['Luis Rojas'],
  ]);
  expect(visits(`${sends} Chilean Trade Minister Ana Paz arrives in Oslo on July 4.`)).toEqual([
    ['Ana Paz'],
  ]);
});

test('who sends somebody stays at home', () => {
  const [visit] = read('Norwegian Premier Anna Berg sent Foreign Minister Bo Holm to Chile.');
  expect(visit!.participants.map((p) => p.name)).toEqual(['Bo Holm']);
});
