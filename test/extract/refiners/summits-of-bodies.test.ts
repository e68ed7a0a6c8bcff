import { expect, test } from 'vitest';
import { meetingsIn, tells } from './told.ts';

/** Summits, sessions and ministers of a body: whose meeting it is, beside which other one. */
test.each([
  [
    'of one body while another convenes',
    'OPEC ministers are to meet in Riga on Friday during the annual conference of the African Union.',
    ['AU', 'OPEC'],
  ],
  [
    'of one body on the margins of another',
    'OPEC will hold talks on the sidelines of the IMF meeting in Bali on May 20..',
    ['IMF', 'OPEC'],
  ],
  [
    'of one body that is a guest of another',
    'EU ministers will attend the NATO meeting in Riga on Friday.',
    ['EU NATO'],
  ],
  [
    'of a body at a dinner or a session',
    'They are to start on May 20 with a G7 dinner in Bari and an informal OPEC session.',
    ['G7', 'OPEC'],
  ],
  ['of a body that owns it', "The African Union's peace talks open today in Lusaka.", ['AU']],
  [
    'that opens the sentence',
    'Meeting in Lusaka on Monday, foreign ministers of the African Union voiced concern about the dam.',
    ['AU'],
  ],
  [
    'on the margins of a summit, which they attend',
    'Latvian President Ilze Ozola met Maltese Prime Minister Paul Borg on the margins of the NATO summit in Oslo on Monday.',
    ['LVA MLT', 'LVA MLT NATO'],
  ],
  [
    'ministers who are they',
    'OPEC ministers met in Vienna on Monday. Ministers hope to decide when they meet again on June 25.',
    ['OPEC', 'OPEC'],
  ],
  [
    'the body whose ministers met',
    'OPEC ministers met in Geneva on Monday. The organization is to meet again in Vienna on June 25.',
    ['OPEC', 'OPEC'],
  ],
  [
    'a plural with two bodies is two summits',
    'Maltese Prime Minister Carla Vella will attend the G7 and NATO summits next month.',
    ['G7 MLT', 'MLT NATO'],
  ],
  [
    'a plural with a longer list of bodies is as many',
    'Maltese Prime Minister Carla Vella will attend the NATO, EU and G7 summits next month.',
    ['EU MLT', 'G7 MLT', 'MLT NATO'],
  ],
  [
    'one summit of two bodies',
    'Maltese Prime Minister Carla Vella went to Rome for the EU and African Union summit last week.',
    ['AU EU MLT'],
  ],
])('%s', (_, text, expected) => expect(meetingsIn(text)).toEqual(expected));

test('the summit before which two meet is not theirs alone', () => {
  expect(
    meetingsIn('Norwegian Premier Anna Berg met President Luis Rojas of Peru ahead of the summit.'),
  ).toEqual(['NOR PER']);
  expect(
    tells(
      "Norway's foreign minister met her Chilean counterpart before the summit in Oslo on Friday. The two leaders will be at the summit.",
    ),
  ).toContain('CHL NOR planned 2026-06-05 Oslo');
  expect(
    meetingsIn('Norwegian Premier Anna Berg briefed aides ahead of the summit with Peru.'),
  ).toEqual(['NOR PER']);
});

/** Among the events that are found. */
test.each([
  ['NATO ministers ignored Chile at their meeting on Monday.', 'NATO held 2026-06-01 -'],
  [
    'Farmers spoke before a meeting of European Community fisheries and trade ministers in Oslo.',
    'EU planned - Oslo',
  ],
  [
    'Finance ministers of the Gulf Cooperation Council (GCC) states will meet in Muscat on Friday.',
    'GCC planned 2026-06-05 Muscat',
  ],
  ['The Arab League met to discuss the dam but took no decision.', 'ARABLEAGUE held 2026-06-02 -'],
  [
    'Prices rose.\n\nRain fell.\n\nIt was cold.\n\nAnalysts expect no news ahead of a summit of the G7 countries.',
    'G7 planned - -',
  ],
  ['At their meeting in Oslo, G7 finance ministers backed the plan.', 'G7 held 2026-06-02 Oslo'],
  [
    'Chilean Foreign Minister Ana Lillo boycotted the African Union summit in Oslo in February.',
    'AU held 2026-02-01..2026-02-28 Oslo',
  ],
  [
    'The European Union and Peru hope to conclude a trade deal before the G20 summit in July.',
    'G20 planned 2026-07-01..2026-07-31 -',
  ],
  [
    'The leaders of the Group of Seven rich nations open a two-day summit in Lima on Friday.',
    'G7 planned 2026-06-05..2026-06-06 Lima',
  ],
])('%s → %s', (text, event) => expect(tells(text)).toContain(event));

test('that the meeting of a body has ended is news, without a day too', () => {
  const elsewhere = 'Oil fell.\n\nNobody bought any.\n\nTraders sold all day long.';
  expect(tells(`${elsewhere}\n\nThe OPEC meeting ended without a word on quotas.`)).toHaveLength(1);
  expect(tells(`${elsewhere}\n\nThe OPEC meeting weighs on us.`)).toEqual([]);
});

test('creditors of the West meet as the Paris Club', () => {
  expect(tells('Peru held talks in Oslo with Western creditor governments on Monday.')).toEqual([
    'PARISCLUB PER held 2026-06-01 Oslo',
  ]);
});

test('talks on cocoa in London, or where one reads of its organisation, are that one’s', () => {
  expect(tells('Prices fell. The London cocoa talks failed on Monday.')).toEqual([
    'ICCO held 2026-06-01 London',
  ]);
  expect(tells('Prices fell. The cocoa talks failed on Monday.')).toEqual([]);
});

test('whoever is in a town for the summit of a body sits in it, whatever else he does there', () => {
  expect(
    tells('In Riga on Monday for a NATO summit, Norwegian Premier Kari Berg praised it.'),
  ).toEqual(['NATO NOR held 2026-06-01 Riga']);
  expect(
    tells('Norwegian Premier Kari Berg, in Riga for a NATO summit, praised the beer.'),
  ).toEqual(['NATO NOR held 2026-06-02 Riga']);
});

test('a body meets as the guest of a land, and not of a town that no table lists', () => {
  expect(tells('OPEC ministers held a conference in Fiji on Monday.')).toEqual([
    'FJI OPEC held 2026-06-01 Fiji',
  ]);
  expect(tells('OPEC ministers held a conference in Vunidawa, Fiji, on Monday.')).toEqual([
    'OPEC held 2026-06-01 Vunidawa',
  ]);
});
