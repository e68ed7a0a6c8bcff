import { describe, expect, test } from 'vitest';
import { tells } from './told.ts';

/** Where somebody is, goes or has been, and whom he meets there: the event must be among those found. */
const cases: Record<string, readonly (readonly [text: string, event: string])[]> = {
  'here, in the town of the dateline': [
    [
      'OSLO, June 1 - Peruvian Trade Minister Ana Souza, here on a visit of three days, said that the price was fair.',
      'NOR PER held 2026-06-01 Oslo',
    ],
    [
      "OSLO, June 2 - A row over fish will not be settled during Chilean President Luis Rojas's visit here this week.",
      'CHL NOR planned 2026-06-02..2026-06-07 Oslo',
    ],
    [
      'OSLO, June 2 - Chilean Trade Minister Luis Rojas took a hardline stance on cod and herring in talks here last week.',
      'CHL NOR held 2026-05-25..2026-05-31 Oslo',
    ],
    [
      'OSLO, June 2 - Chilean President Luis Rojas will arrive here on Friday.',
      'CHL NOR planned 2026-06-05 Oslo',
    ],
    [
      'Chile and Norway held talks here, a spokesman said. Chile joined the World Trade Organization long ago. A further round will be held in Lima on Friday.',
      'CHL NOR planned 2026-06-05 Lima',
    ],
  ],
  'abroad, or as a host': [
    [
      'Norwegian Prime Minister Kari Berg visited President Rojas of Chile in Lima last month.',
      'CHL NOR held 2026-05-01..2026-05-31 Lima',
    ],
    [
      'Norwegian Prime Minister Kari Berg was in Lima on Monday meeting the foreign ministers of Peru and Chile.',
      'CHL NOR PER held 2026-06-01 Lima',
    ],
    [
      'Norwegian Prime Minister Kari Berg is in Chile today meeting with senior officials, including President Luis Rojas.',
      'CHL NOR held 2026-06-02 Chile',
    ],
    [
      'Chilean President Luis Rojas is to hold talks with Norwegian leaders as part of a trip that has so far taken him to Peru.',
      'CHL PER held 2026-06-02 Peru',
    ],
    [
      'Last week in Oslo, Chilean President Luis Rojas discussed the tariff and other issues with Norwegian Prime Minister Kari Berg.',
      'CHL NOR held 2026-05-25..2026-05-31 Oslo',
    ],
    [
      'Chilean Foreign Minister Luis Rojas, who is currently in Oslo at the start of a European tour, praised the harvest.',
      'CHL NOR ongoing 2026-06-02 Oslo',
    ],
    [
      'President Luis Rojas of Chile has left for Oslo, where he is scheduled to meet Norwegian Prime Minister Kari Berg on Friday.',
      'CHL NOR planned 2026-06-05 Oslo',
    ],
    [
      'Norwegian Prime Minister Kari Berg hosted a lunch on Monday for Chilean President Luis Rojas.',
      'CHL NOR held 2026-06-01 Norway',
    ],
  ],
  'one journey after another': [
    [
      'Norwegian Prime Minister Kari Berg will meet President Luis Rojas of Chile before returning to Oslo, where she will receive Peruvian President Ana Luna on Friday.',
      'CHL NOR planned - -',
    ],
    [
      'President Luis Rojas of Chile, who was in Lima for a meeting with President Ana Luna of Peru, later phoned Norwegian Prime Minister Kari Berg.',
      'CHL PER held 2026-06-02 Lima',
    ],
    [
      'President Luis Rojas of Chile will meet Norwegian President Kari Berg on Saturday. Rojas hopes for a loan from Norway. On Sunday the president goes on to Peru.',
      'CHL PER planned 2026-06-07 Peru',
    ],
  ],
};

describe.each(Object.entries(cases))('%s', (_, texts) => {
  test.each(texts)('%s → %s', (text, event) => {
    expect(tells(text)).toContain(event);
  });
});
