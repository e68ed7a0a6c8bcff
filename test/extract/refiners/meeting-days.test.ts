import { expect, test } from 'vitest';
import { tells } from './told.ts';

/** Which of several days is that of the meeting, or none: not always the nearest. */
const cases: readonly (readonly [text: string, event: string])[] = [
  [
    'Norway and Chile pledged on Saturday to spare the cod after a summit in Lima.',
    'CHL NOR held 2026-05-30 Lima',
  ],
  [
    'Norway and Chile failed to agree on the cod at talks in Lima on Monday.',
    'CHL NOR held 2026-06-01 Lima',
  ],
  ['Norway and Chile are expected to return to Lima for peace talks.', 'CHL NOR planned - Lima'],
  [
    'Norwegian Foreign Minister Kari Berg and Chilean Foreign Minister Luis Rojas spoke by phone. They talked about the May 28 storm off Peru.',
    'CHL NOR held 2026-06-02 -',
  ],
  [
    'The ministers conferred on the third round of Norway-Chile fishery talks, scheduled for Friday in Lima.',
    'CHL NOR planned 2026-06-05 Lima',
  ],
  [
    "Chilean Foreign Minister Luis Rojas's visit to Norway follows the murder of two diplomats in Lima on Wednesday night.",
    'CHL NOR ongoing 2026-06-02 Norway',
  ],
  [
    'Norway and Chile have held three rounds of talks with Peru as mediator.',
    'CHL NOR PER held - -',
  ],
  [
    'The envoy said officials of Norway and Chile had agreed on it at previous talks.',
    'CHL NOR held - -',
  ],
  [
    'Share prices rose ahead of the meeting of ministers from Norway and Chile on May 22, which calmed the market.',
    'CHL NOR held 2026-05-22 -',
  ],
  [
    'Peruvian President Ana Vella telephoned President Luis Rojas of Chile. The leaders also touched upon the decisions of the Oslo Conference held on May 19.',
    'CHL PER held 2026-06-02 -',
  ],
  [
    'Peruvian President Ana Vella will go to Chile in July. Earlier in the day, Vella held a meeting with Prime Minister Kari Berg of Norway.',
    'NOR PER held 2026-06-02 -',
  ],
  [
    'Peruvian President Ana Vella spoke by phone today with President Luis Rojas of Chile. Vella briefed the Chilean leader on her conversation with Prime Minister Kari Berg of Norway.',
    'NOR PER held - -',
  ],
  [
    'Peruvian President Ana Vella met late last month, on May 28, with Chilean President Luis Rojas.',
    'CHL PER held 2026-05-28 -',
  ],
  ['Chilean and Norwegian officials met recently in Lima.', 'CHL NOR held - Lima'],
  [
    'Norwegian President Kari Berg met Chilean President Luis Rojas in Oslo to save the tariff deal that runs out on July 3.',
    'CHL NOR held 2026-06-02 Oslo',
  ],
  [
    'The quarrel began on July 1. On July 3 Norwegian President Kari Berg met Chilean President Luis Rojas in Oslo.',
    'CHL NOR held 2025-07-03 Oslo',
  ],
  [
    'Norwegian President Kari Berg spoke on Monday, three days after her meeting with Chilean President Luis Rojas.',
    'CHL NOR held 2026-05-29 -',
  ],
  [
    'Norwegian President Kari Berg flew home, a day after meeting President Luis Rojas of Chile.',
    'CHL NOR held 2026-06-01 -',
  ],
  [
    'Norway and Chile began secret contacts in 2013. On March 5, Norwegian envoy Kari Berg met Chilean Foreign Minister Luis Rojas in Lima.',
    'CHL NOR held 2013-03-05 Lima',
  ],
  [
    'Dec. 1, 2024: Norwegian President Kari Berg and Chilean President Luis Rojas meet in Lima.',
    'CHL NOR held 2024-12-01 Lima',
  ],
  [
    'Norway and Chile signed a tax treaty on Friday. Norwegian President Kari Berg met Chilean President Luis Rojas for an hour.',
    'CHL NOR held 2026-05-29 -',
  ],
  // What is named only to say what it led to is no news of the day.
  [
    'Fish prices fell. Peru left the pact, which came after talks between Peru and Norway in Oslo.',
    'NOR PER held - Oslo',
  ],
  [
    'Peru welcomed fish from Norway. "We liked the rooms that Norway found for the Lima talks," an envoy said.',
    'NOR PER held - Lima',
  ],
  // an hour of the day is nothing that is still to come
  [
    'Peruvian President Ana Vella met President Luis Rojas of Chile just before sunset on Monday.',
    'CHL PER held 2026-06-01 -',
  ],
  [
    'Norway and Chile struck a deal on cod shortly before midnight on Sunday.',
    'CHL NOR agreed 2026-05-31 -',
  ],
  // The stretch in which they are counted.
  [
    'Norwegian President Kari Lie and her Chilean counterpart, Luis Rojas, met in Lima. It was their third meeting this year.',
    'CHL NOR held 2026-06-02 Lima',
  ],
  [
    'Norway and Chile held their third meeting in Lima last month.',
    'CHL NOR held 2026-05-01..2026-05-31 Lima',
  ],
  // What it follows was on a day, and in a town, of its own.
  [
    'Norway and Chile ended talks on cod. Their talks followed an earlier round in Lima last September.',
    'CHL NOR held 2026-06-02 -',
  ],
  [
    'Norway and Chile held talks in Oslo on Monday. Their meeting followed an earlier round in Lima last May.',
    'CHL NOR held 2026-06-01 Oslo',
  ],
  // Some day or other.
  ['Norwegian and Chilean ministers met the other day in Lima.', 'CHL NOR held - Lima'],
  ['Norwegian and Chilean ministers met over Christmas.', 'CHL NOR held - -'],
  // Counted by days from a month: of that month.
  [
    'The quake came in March, one day before Norwegian President Kari Berg began an official visit to Chile.',
    'CHL NOR held 2026-03-01..2026-03-31 Chile',
  ],
  // [It] in the next sentence.
  [
    'Both want a summit of Norwegian President Kari Berg and Chilean President Luis Rojas. It should take place in August.',
    'CHL NOR proposed 2026-08-01..2026-08-31 -',
  ],
  [
    'Norwegian and Chilean envoys met in secret. A clerk said it happened on Sunday.',
    'CHL NOR held 2026-05-31 -',
  ],
  // Known by its town, of which another sentence tells.
  [
    'Lie praised the accord that was reached in Suva last month. Norwegian and Chilean ministers had argued at the Suva meeting, she said.',
    'CHL NOR held 2026-05-01..2026-05-31 Suva',
  ],
  [
    'Lie spoke of what was signed in Suva in March and of prices in Suva. Ministers agreed there in Suva in April too. Norwegian and Chilean ministers had argued at the recent Suva meeting, she said.',
    'CHL NOR held - Suva',
  ],
];

test.each(cases)('%s → %s', (text, event) => {
  expect(tells(text)).toContain(event);
});

test('who came to power in an election did not meet on the day of the news', () => {
  const lead = 'Prices rose.\n\nFish stayed dear.\n\nBuyers waited.\n\nShips stayed in port.\n\n';
  const text = `${lead}After the election, Norwegian President Kari Berg took a call from President Luis Rojas of Chile.`;
  expect(tells(text)).toContain('CHL NOR held - -');
});
