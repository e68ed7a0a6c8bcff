import { expect, test } from 'vitest';
import { pacts } from './told.ts';

/** A pact that is refused, ended or broken. */
test.each([
  [
    'Peru has pulled out of its cod treaty with Chile. Fishermen cheered its decision last month to quit the treaty.',
    'CHL PER terminated 2026-05-01..2026-05-31 -',
  ],
  [
    "Norway won't agree to a truce with Chile. On Sunday Chile said that hopefully a truce with Norway will take hold.",
    'CHL NOR rejected 2026-06-02 -',
  ],
  [
    'Some 500 families in Gaza have fled since Israel ended the truce in March, the UN said.',
    'HAMAS ISR terminated 2026-03-01..2026-03-31 -',
  ],
  [
    "Norway's Olav called the Chilean raid a breach of the Easter truce with Peru.",
    'CHL PER violated 2026-06-02 -',
  ],
  [
    'An earlier accord between Peru and Chile, signed in Lima in May, has been ignored by Chile.',
    'CHL PER violated 2026-05-01..2026-05-31 -',
  ],
  [
    'Norway resumed its raids in March after ending a truce with Chile.',
    'CHL NOR terminated 2026-03-01..2026-03-31 -',
  ],
  [
    'The Chilean air strikes on Norwegian ports were a clear breach of the truce, Peru said.',
    'CHL NOR violated 2026-06-02 -',
  ],
  [
    "Chile's parliament on Monday rejected a treaty signed with Peru in May.",
    'CHL PER rejected 2026-06-01 -',
  ],
  [
    'Norway blocked the adoption of a whaling treaty between Peru and Chile.',
    'CHL PER rejected 2026-06-02 -',
  ],
  [
    'Peru announced it is quitting the whaling treaty with Chile.',
    'CHL PER terminated 2026-06-02 -',
  ],
  [
    'Peru said that Chile had failed to live up to its end of their whaling treaty.',
    'CHL PER violated - -',
  ],
  [
    'A whaling treaty between Peru and Chile was violated over the weekend.',
    'CHL PER violated 2026-05-30..2026-05-31 -',
  ],
])('%s', (text, event) => {
  expect(pacts(text)).toEqual([event]);
});
