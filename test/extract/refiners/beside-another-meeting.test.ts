import { expect, test } from 'vitest';
import { extract } from '../../../functions/extract/extract.ts';
import { tells, told } from './told.ts';

/** A meeting beside which the text tells of another, or of another event: it must be among those found. */
test.each([
  [
    'Chad warned Peru against haste. The resulting talks would take place in Vienna in July, Peru said. Chilean President Luis Rojas will meet Norwegian Premier Kari Berg.',
    'CHL NOR planned - -',
  ],
  [
    'Peruvian President Ana Vega will visit Oslo next month. Peru wants dialogue with Norway on fishing rights.',
    'NOR PER proposed - -',
  ],
  [
    'Peru hopes for a dialogue with Norway. Peruvian President Ana Vega plans to hold a summit with Norwegian Premier Kari Berg in June.',
    'NOR PER proposed - -',
  ],
  [
    'The last round of talks between Norway and Chile took place in Oslo on May 4, and the last meeting of their fishing experts was held in Lima on May 12.',
    'CHL NOR held 2026-05-12 Lima',
  ],
  [
    'Norwegian Prime Minister Kari Berg had a candid conversation with Chilean President Luis Rojas, she said. Berg met Rojas in Lima on Monday.',
    'CHL NOR held 2026-06-01 Lima',
  ],
  [
    'Norway and Chile met in Lima on Monday over the Peru-Bolivia talks, a third round of such talks between Norway and Chile.',
    'CHL NOR held 2026-06-01 Lima',
  ],
  [
    'Norway discussed the dam with Peru on Monday, and also the talks with Chile.',
    'CHL NOR held 2026-06-01 -',
  ],
  [
    'The foreign ministers of Norway and Chile will meet in Oslo next month, their first talks since their presidents met in Arica.',
    'CHL NOR planned 2026-07-01..2026-07-31 Oslo',
  ],
  [
    'Norway and Chile would hold talks on June 24 before a meeting of NATO ministers in Oslo in July.',
    'CHL NOR planned 2026-06-24 -',
  ],
  [
    "Norwegian Prime Minister Kari Berg, re-elected in May, is to meet the veteran Chilean president and former army chief Luis Jorge Rojas on Wednesday. Norway's trade minister spoke by telephone with her Peruvian counterpart today.",
    'NOR PER held 2026-06-02 -',
  ],
  [
    'Norway and Chile agreed to extend a truce after a second round of talks in Lima that ended on Sunday.',
    'CHL NOR held 2026-05-31 Lima',
  ],
  [
    'Norwegian Prime Minister Kari Berg last spoke with President Luis Rojas of Chile on Monday, when the two met at a farm near Lima.',
    'CHL NOR held 2026-06-01 Lima',
  ],
  [
    'Premier Kari Berg of Norway met President Luis Rojas of Chile in Oslo on May 4. The row is a barrier to copper talks with Chile, Norwegian traders say.',
    'CHL NOR held - -',
  ],
])('%s → %s', (text, event) => expect(tells(text)).toContain(event));

test('what a headline names and its text tells as news was not over in January', () => {
  const text =
    'Norway met the Paris Club of creditors for renewed talks on its debts, envoys said.\n\nThey had failed to agree at a meeting in January.';
  const title = 'NORWAY RENEWS PARIS CLUB DEBT TALKS';
  const article = { title, published: '2026-06-02', publisher: null, url: null, text };
  expect(extract(article).map(told)).toEqual([
    'NOR PARISCLUB held 2026-06-02 -',
    'NOR PARISCLUB held 2026-01-01..2026-01-31 -',
  ]);
});
