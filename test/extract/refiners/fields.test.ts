import { describe, expect, test } from 'vitest';
import { read, tells } from './told.ts';

/** Texts with an event that must be among those found. */
const cases: Record<string, readonly (readonly [text: string, event: string])[]> = {
  parties: [
    [
      "The Chilean charge d'affaires in Oslo was summoned by the Norwegian Foreign Ministry on Monday.",
      'CHL NOR held 2026-06-01 Oslo',
    ],
    [
      'Norwegian Prime Minister Kari Berg took tea with Chilean President Luis Rojas in Lima on Monday.',
      'CHL NOR held 2026-06-01 Lima',
    ],
    ['Talks between Norway and Chile are not going well.', 'CHL NOR ongoing 2026-06-02 -'],
    ['Could the Vatican host Norwegian-Chilean peace talks?', 'CHL NOR VAT proposed - -'],
    [
      'Norway would ask Japan for consultations on steel, a spokesman said.',
      'JPN NOR proposed - -',
    ],
    [
      'Talks between the government and the FMLN will be held in Oslo on Friday.',
      'FMLN SLV planned 2026-06-05 Oslo',
    ],
    [
      "Norway 's King Olav , who signed a treaty with Chile in 2024 , is to visit Lima on Friday .",
      'CHL NOR signed 2024-01-01..2024-12-31 -',
    ],
    [
      'OPEC ministers opened talks in Vienna on Monday, with Iraq again refusing to accept its quota.',
      'OPEC held 2026-06-01 Vienna',
    ],
    [
      'Five Central American foreign ministers will meet in Lima on June 15.',
      'CRI GTM HND NIC SLV planned 2026-06-15 Lima',
    ],
    [
      'Peruvian Energy Minister Rui Costa praised the sale of copper. Officials said that the decision followed talks with Chile and Norway on May 12.',
      'CHL NOR PER held 2026-05-12 -',
    ],
    [
      'Norwegian Prime Minister Kari Berg will visit Brussels on Friday, and NATO hopes for her support.',
      'NATO NOR planned 2026-06-05 Brussels',
    ],
    [
      'President Luis Rojas of Chile told leaders of the Group of Seven - the U.S., Canada, Britain, France, Germany, Italy and Japan - at their meeting in Lima on Monday that he was sorry.',
      'CAN CHL DEU FRA GBR ITA JPN USA held 2026-06-01 Lima',
    ],
    [
      'Egypt announced on Monday a ceasefire between Israel and Hamas.',
      'HAMAS ISR agreed 2026-06-01 -',
    ],
    [
      'Israel and Hamas held talks in Lima. Israel rejected a proposal by Hamas. Peruvian diplomats said the ceasefire was signed on Monday.',
      'HAMAS ISR signed 2026-06-01 -',
    ],
    [
      'Norway, which has a base in Arica under a 1995 treaty with Chile, said it respected the decision.',
      'CHL NOR in-force 1995-01-01..1995-12-31 -',
    ],
    [
      'Leaders of the Quad - the United States, Japan, India and Australia - met in Oslo on Monday.',
      'AUS IND JPN USA held 2026-06-01 Oslo',
    ],
    [
      'Peru welcomes the agreement between Norway and Chile to share their catch.',
      'CHL NOR agreed 2026-06-02 -',
    ],
    [
      'Norway has kept none of the promises that it made at a meeting with Chile, Peru and the European Union in Lima on May 12.',
      'CHL EU NOR PER held 2026-05-12 Lima',
    ],
    [
      'The treaty was signed on Friday by the United States, the United Kingdom, France, Japan and Chile.',
      'CHL FRA GBR JPN USA signed 2026-05-29 -',
    ],
    [
      'Norwegian Foreign Minister Kari Berg said on Monday that she would visit Chile in July.',
      'CHL NOR planned 2026-07-01..2026-07-31 Chile',
    ],
    [
      'The Polish government wants Norwegian Prime Minister Kari Berg to take a hard line with Chilean President Luis Rojas when the two meet on Friday.',
      'CHL NOR planned 2026-06-05 -',
    ],
    [
      'President John P. Hale, Jr. of the United States spoke today with President Luis Rojas of Chile.',
      'CHL USA held 2026-06-02 -',
    ],
  ],
  statuses: [
    [
      'The Peruvian president said that Foreign Minister Bo Holm was on his way to North Korea.',
      'PER PRK planned - North Korea',
    ],
    [
      'Peru and Chile met in Oslo on Monday. No agreement on a ceasefire was reached.',
      'CHL PER under-discussion 2026-06-01 -',
    ],
    [
      'The leaders of Peru and Chile met in Oslo on Monday. They tasked their teams to conclude a free trade agreement.',
      'CHL PER under-discussion 2026-06-01 -',
    ],
    [
      'The council meeting of the International Cocoa Organization, which began on Monday, is scheduled to end on Friday.',
      'ICCO ongoing 2026-06-01..2026-06-05 -',
    ],
    [
      'The meeting of President Luis Rojas of Chile and Norwegian Prime Minister Kari Berg in Lima on Friday will not be postponed again.',
      'CHL NOR planned 2026-06-05 Lima',
    ],
    [
      'Chile and Norway held talks on Monday. "We do not expect the talks to change our minds," a senior Chilean official said.',
      'CHL NOR held 2026-06-01 -',
    ],
    [
      'Norway walked away from the fisheries treaty with Chile last year.',
      'CHL NOR terminated 2025-01-01..2025-12-31 -',
    ],
    [
      'Norwegian President Kari Berg met Chilean President Luis Rojas in August.',
      'CHL NOR held 2025-08-01..2025-08-31 -',
    ],
    [
      'Analysts said that a fisheries deal between Norway and Chile would lift prices.',
      'CHL NOR under-discussion 2026-06-02 -',
    ],
    [
      'Norwegian Foreign Minister Kari Berg will next week visit Chile.',
      'CHL NOR planned 2026-06-08..2026-06-14 Chile',
    ],
    [
      'The ministry said Norwegian President Kari Berg would on Thursday meet Chilean President Luis Rojas.',
      'CHL NOR planned 2026-06-04 -',
    ],
    [
      'Norwegian President Kari Berg spoke on Monday ahead of her first visit to Chile this month.',
      'CHL NOR planned 2026-06-02..2026-06-30 Chile',
    ],
    [
      'A truce between Norway and Chile collapsed last December.',
      'CHL NOR terminated 2025-12-01..2025-12-31 -',
    ],
    [
      'Farmers fear that a withdrawal from the 1994 fisheries treaty between Norway and Chile would harm them.',
      'CHL NOR in-force 1994-01-01..1994-12-31 -',
    ],
    [
      'There is no evidence that Norway is in breach of the 1994 fisheries treaty with Chile.',
      'CHL NOR in-force 1994-01-01..1994-12-31 -',
    ],
    [
      'Peru opposes the fisheries treaty that Norway and Chile signed on May 14.',
      'CHL NOR signed 2026-05-14 -',
    ],
  ],
  places: [
    [
      'Norwegian envoy Kari Berg met Chilean President Luis Rojas in Lima on Monday and was to see Peruvian President Ana Solis on Friday.',
      'NOR PER planned 2026-06-05 -',
    ],
    [
      'The Reykjavik summit of May 12 broke up over fish. Chilean President Luis Rojas telephoned Norwegian Prime Minister Kari Berg on Monday.',
      'CHL NOR held 2026-06-01 -',
    ],
    [
      'Chilean President Luis Rojas met Norwegian Prime Minister Kari Berg in Antigua, Guatemala, on Monday.',
      'CHL NOR held 2026-06-01 Antigua Guatemala',
    ],
    [
      'OPEC ministers will meet in Lima on June 15 to prepare the summit of Central American presidents to be held in Oslo on July 6.',
      'CRI GTM HND NIC SLV planned 2026-07-06 Oslo',
    ],
    [
      'OSLO, June 2 - Norwegian and Chilean ministers are meeting today to settle their quarrel over fish.',
      'CHL NOR ongoing 2026-06-02 Oslo',
    ],
    [
      'Norwegian Foreign Minister Kari Berg travelled to Peru and Chile last week.',
      'CHL NOR held 2026-05-25..2026-05-31 Chile',
    ],
    ['Norway and Chile held talks on Syria on Monday.', 'CHL NOR held 2026-06-01 -'],
    [
      'In his first journey since war broke out in Chad, Chadian President Musa Deng has just returned from a visit to Oslo.',
      'NOR TCD held 2026-06-02 Oslo',
    ],
  ],
};

describe.each(Object.entries(cases))('%s', (_, texts) => {
  test.each(texts)('%s → %s', (text, event) => {
    expect(tells(text)).toContain(event);
  });
});

test('a name with its generation, and a Vietnamese one called by its last word', () => {
  const [report] = read(
    'U.S. President John P. Hale, Jr. met Prime Minister Pham Van Long of Vietnam in Hanoi on Monday. Prime Minister Long thanked him.',
  );
  expect(report?.participants.map((p) => `${p.name} ${p.party}`)).toEqual([
    'John P. Hale Jr. USA',
    'Pham Van Long VNM',
  ]);
});
