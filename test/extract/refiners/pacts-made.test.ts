import { expect, test } from 'vitest';
import { pacts } from './told.ts';

/** A pact that is made: agreed, signed or ratified, or as good as made. */
test.each([
  [
    'The new treaty, called the Lima Cod Treaty, is to be signed by the leaders of Norway and Chile next spring.',
    'CHL NOR agreed 2026-06-02 -',
  ],
  [
    'Peru and Chile, whose ministers met on Monday in Lima to discuss fish, negotiated a deal to avoid tariffs on cod in March.',
    'CHL PER agreed 2026-03-01..2026-03-31 -',
  ],
  [
    'Hamas fired rockets at Israel. Hamas and Israel blame each other. Since agreeing a truce with Israel in October 2024, Lebanon has kept calm.',
    'ISR LBN agreed 2024-10-01..2024-10-31 -',
  ],
  [
    'The basis of the base is a defence agreement concluded between Norway and Chile in September 2024.',
    'CHL NOR agreed 2024-09-01..2024-09-30 -',
  ],
  ['Chile agreed to export 20 tonnes of copper to Norway in 2025.', 'CHL NOR agreed 2026-06-02 -'],
  [
    'Chile agreed to raise sharply its purchases of Norwegian salmon.',
    'CHL NOR agreed 2026-06-02 -',
  ],
  [
    'Norway and Chile came to an interim arrangement on trade in salmon.',
    'CHL NOR agreed 2026-06-02 -',
  ],
  [
    'The reform follows the IMF approval on May 5 of a standby arrangement for Chile.',
    'CHL IMF ratified 2026-05-05 -',
  ],
  [
    'A treaty that Peru and Chile signed in May was ratified by the Chilean parliament on Monday.',
    'CHL PER ratified 2026-06-01 -',
  ],
  [
    "Chile's parliament on Monday approved a treaty signed with Peru last month.",
    'CHL PER ratified 2026-06-01 -',
  ],
  [
    'Norway and Chile, but not Peru, signed a whaling treaty on Monday.',
    'CHL NOR signed 2026-06-01 -',
  ],
  [
    'The president of Norway hailed the new cod deal with Chile, signed hours earlier.',
    'CHL NOR signed 2026-06-02 -',
  ],
  ['Peru has yet to sign a whaling treaty with Chile.', 'CHL PER agreed 2026-06-02 -'],
  [
    'The Peruvian Congress on Monday approved a whaling treaty with Chile that was signed in March.',
    'CHL PER ratified 2026-06-01 -',
  ],
  ['Peru said it would sign a whaling treaty with Chile.', 'CHL PER agreed 2026-06-02 -'],
  [
    'Peru ratified on Monday a whaling treaty that it signed with Chile in 2020.',
    'CHL PER ratified 2026-06-01 -',
  ],
  [
    'Norway will keep its ships there even after a treaty is signed by Peru and Chile.',
    'CHL PER agreed 2026-06-02 -',
  ],
  [
    'The sale was a test of an intelligence-sharing agreement signed by Peru and Chile in 1985.',
    'CHL PER signed 1985-01-01..1985-12-31 -',
  ],
  ['The Arica agreement was signed off by Peru and Chile.', 'CHL PER signed 2026-06-02 -'],
  [
    'Under a separate agreement, the Norwegian government will pay for a mine in Chile.',
    'CHL NOR agreed 2026-06-02 -',
  ],
  [
    'Kari Berg congratulated the king on the historic agreement to fix the border between Peru and Chile.',
    'CHL PER agreed 2026-06-02 -',
  ],
  [
    'Officials said that Fiji is the only island which has signed a whaling treaty with Chile.',
    'CHL FJI signed - -',
  ],
  [
    'Under a 12-year agreement reached in 1998, Peru was to receive oil from Chile.',
    'CHL PER agreed 1998-01-01..1998-12-31 -',
  ],
  [
    'Peru will buy oil from Chile under an agreement reached in 1998.',
    'CHL PER agreed 1998-01-01..1998-12-31 -',
  ],
  [
    'Peru builds ships for Chile as part of a $2 billion deal signed in 1998.',
    'CHL PER signed 1998-01-01..1998-12-31 -',
  ],
  [
    'Their worries include a plan to visit Fiji, a whaling pact between Peru and Chile and floods.',
    'CHL PER agreed 2026-06-02 -',
  ],
  ['Peru and Chile called a truce in their trade war on Monday.', 'CHL PER agreed 2026-06-01 -'],
  [
    'Peru and Chile issued a joint declaration protecting whales on Monday.',
    'CHL PER agreed 2026-06-01 -',
  ],
  ['The strike puts pressure on Peru to ratify a whaling treaty with Chile.', 'CHL PER signed - -'],
])('%s', (text, event) => {
  expect(pacts(text)).toEqual([event]);
});

test('two pacts of others are made, whatever is yet to come of one', () => {
  expect(
    pacts(
      'The tentative deal between Peru and Chile is to be signed soon. The war between Norway and Fiji ended in an armistice.',
    ),
  ).toEqual(['CHL PER agreed 2026-06-02 -', 'FJI NOR agreed 2026-06-02 -']);
});

test('a loan of one state to another is an agreement', () => {
  expect(
    pacts(
      'Norway will lend Chile up to 7 mln barrels of oil to help it meet demand, officials said.',
    ),
  ).toEqual(['CHL NOR agreed 2026-06-02 -']);
  expect(pacts('Norway lends Chile its support on all fronts, officials said.')).toEqual([]);
});

test('some pacts that were made are no mere sort of pacts', () => {
  expect(
    pacts(
      'Peru and Chile are neighbours. Both are content with the talks, and with tax agreements made in May.',
    ),
  ).toEqual(['CHL PER agreed 2026-05-01..2026-05-31 -']);
});

test('a joint declaration that one signs is of the other too', () => {
  expect(
    pacts(
      'Peruvian President Ana Vella met Chilean President Luis Rojas on Monday. During the meeting, Vella signed a joint declaration affirming open borders.',
    ),
  ).toEqual(['CHL PER signed 2026-06-01 -']);
});
