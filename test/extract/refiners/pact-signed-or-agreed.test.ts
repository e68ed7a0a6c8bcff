import { describe, expect, test } from 'vitest';
import { tells } from './told.ts';

/** What was done to a pact, by the word that tells it: it must be among the events that are found. */
const cases: Record<string, readonly (readonly [text: string, event: string])[]> = {
  'signed or ratified': [
    [
      'In early May, Norway and the Yemeni rebels signed a Peru-brokered truce.',
      'HOUTHI NOR signed 2026-05-01..2026-05-10 -',
    ],
    ["Chile signed a truce with Gaza's Hamas on Monday.", 'CHL HAMAS signed 2026-06-01 -'],
    [
      'Chilean President Luis Rojas will meet President Kari Berg of Norway on Saturday. He hopes to begin negotiations on a trade agreement. Peru and Chile signed the first phase of a trade accord in December 2020.',
      'CHL PER signed 2020-12-01..2020-12-31 -',
    ],
    ['Norway and Chile ratified a protocol on Monday.', 'CHL NOR ratified 2026-06-01 -'],
    ['Norway and Chile signed a protocol on Monday.', 'CHL NOR signed 2026-06-01 -'],
    [
      'Norway and Chile signed the first of three accords on Monday.',
      'CHL NOR signed 2026-06-01 -',
    ],
    [
      'Norwegian forces and Chilean troops signed a truce on Monday.',
      'CHL NOR signed 2026-06-01 -',
    ],
    [
      'The Chilean Senate ratified the Mutual Access Agreement with Norway in December.',
      'CHL NOR ratified 2025-12-01..2025-12-31 -',
    ],
    [
      'Norway and Chile signed a tax treaty. The Chilean minister is to travel to Lima on Friday.',
      'CHL NOR signed 2026-06-02 -',
    ],
    [
      'Norway and Chile aim to conclude an agreement by the end of the year. On Monday Norway and Chile signed the Lima Development Agreement.',
      'CHL NOR signed 2026-06-01 -',
    ],
    [
      'Ghana and the International Development Association signed a 100 mln dlr credit agreement on Monday.',
      'GHA WORLDBANK signed 2026-06-01 -',
    ],
  ],
  agreed: [
    [
      'Norway hit targets in Chile-administered Patagonia, and both sides agreed to a truce on May 10.',
      'CHL NOR agreed 2026-05-10 -',
    ],
    [
      'A pact reached on Monday among Chilean, Peruvian, Norwegian and European diplomats calls for calm.',
      'CHL EU NOR PER agreed 2026-06-01 -',
    ],
    [
      'A trade deal with Mercosur is near. The European Union and Mercosur reached agreement on a free trade deal on Monday.',
      'EU MERCOSUR agreed 2026-06-01 -',
    ],
    [
      'Norway and Chile reached an understanding on Monday to halt all drilling near the ice.',
      'CHL NOR agreed 2026-06-01 -',
    ],
    [
      'U.S. President Neil Hale announced on Monday that Kenya would join the Abraham Accords.',
      'KEN agreed 2026-06-01 -',
    ],
    [
      'Chile, for its part, has frozen the ratification of the trade deal it struck with President Ruiz of Peru last year.',
      'CHL PER agreed 2025-01-01..2025-12-31 -',
    ],
  ],
  'agreed, as the headline has it that it will be signed': [
    [
      'Peru and Chile to sign fishing treaty in Lima\n\nPeru and Chile will sign a fishing treaty on Friday, officials said.',
      'CHL PER agreed 2026-06-02 -',
    ],
    [
      'Norway to sign fisheries treaty with Chile, Peru says\n\nNobody else was told.',
      'CHL NOR agreed 2026-06-02 -',
    ],
  ],
  'wanted or negotiated': [
    [
      'Israel struck Hamas again on Monday. Danish President Bo Holm and Finnish Prime Minister Aino Salo called for a ceasefire.',
      'HAMAS ISR proposed 2026-06-02 -',
    ],
    [
      'Chile has been holding talks with the IMF aimed at reaching an accord on a loan with the United States pressing for a quick end.',
      'CHL IMF under-discussion 2026-06-02 -',
    ],
    [
      'ASEAN and China are negotiating a code of conduct for the South China Sea.',
      'ASEAN CHN under-discussion 2026-06-02 -',
    ],
    [
      'Chile, which is holding US-brokered negotiations with Norway on a fisheries agreement, is not expected to join.',
      'CHL NOR under-discussion 2026-06-02 -',
    ],
  ],
  'in force': [
    [
      "The report urged Norway to review Peru's trade agreement with Chile.",
      'CHL PER in-force - -',
    ],
    [
      "The United States welcomed the extension of the ceasefire in the Democratic Republic of the Congo. Rwanda is to secure M23's word to cease fire.",
      'COD M23 in-force - -',
    ],
    [
      'Peru has agreed to buy a million tonnes of Chilean grain under the long-term grains agreement between the two countries.',
      'CHL PER in-force - -',
    ],
    [
      'A ceasefire between Israel and Hamas, brokered by Egypt, appeared to be holding on Tuesday.',
      'HAMAS ISR in-force - -',
    ],
  ],
};

describe.each(Object.entries(cases))('%s', (_, texts) => {
  test.each(texts)('%s → %s', (text, event) => {
    expect(tells(text)).toContain(event);
  });
});
