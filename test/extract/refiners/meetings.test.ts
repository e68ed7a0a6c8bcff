import { expect, test } from 'vitest';
import { extract } from '../../../functions/extract/extract.ts';

/** Codes of each meeting that a text tells of, in the order of the alphabet. */
function meetingsIn(text: string): string[] {
  const article = { title: null, published: '2019-05-08', publisher: null, url: null, text };
  return extract(article)
    .filter((report) => report.type === 'meeting')
    .map(({ parties }) =>
      parties
        .map((party) => party.code)
        .sort()
        .join(' '),
    )
    .sort();
}

test.each([
  [
    'phoned one by one',
    'Egyptian Foreign Minister Hany Saleh discussed Libya with his Russian and Greek counterparts in separate phone calls on Tuesday.',
    ['EGY GRC', 'EGY RUS'],
  ],
  [
    'met apart, then together',
    'Danish Prime Minister Bo Holm met separately on Monday with Fijian President Ratu Vave and Samoan Prime Minister Tui Leota in Suva.',
    ['DNK FJI', 'DNK WSM'],
  ],
  [
    'a visit to each of a list',
    'Chilean Foreign Minister Luis Rojas will travel to Fiji, Samoa and Tonga from May 12 to May 16.',
    ['CHL FJI', 'CHL TON', 'CHL WSM'],
  ],
  [
    'the body whose ministers met',
    'OPEC ministers met in Geneva on Monday. The organization is to meet again in Vienna on June 25.',
    ['OPEC', 'OPEC'],
  ],
  [
    'one who goes to the meeting of a body visits nobody',
    'Maltese Prime Minister Carla Vella flew to Lisbon on Tuesday for a NATO summit.',
    ['MLT NATO'],
  ],
  [
    'who goes to meet others than the hosts visits nobody',
    'Maltese Foreign Minister Carla Vella flew to Geneva on Tuesday to meet her Tongan counterpart.',
    ['MLT TON'],
  ],
  [
    'who goes to meet the hosts is met by them once',
    'Maltese Foreign Minister Carla Vella flew to Oslo on Tuesday for talks with Norwegian Prime Minister Ole Dahl.',
    ['MLT NOR'],
  ],
  [
    'agreed at talks that the parser hangs on a thing',
    'Maltese President Carla Vella and her Tongan counterpart Tomasi Fifita agreed on Monday to deepen ties during talks in Suva.',
    ['MLT TON'],
  ],
  [
    'ministers who discuss',
    'The foreign ministers of Fiji and Samoa discussed fishing in Suva on Monday.',
    ['FJI WSM'],
  ],
  [
    'towns in a list are no parties',
    'Kenyan Foreign Minister Paul Otieno met Ugandan officials in Rwanda, Burundi and Tanzania in April.',
    ['KEN UGA'],
  ],
  [
    'brokered talks',
    'Israeli Prime Minister Dan Levi and Palestinian President Omar Nasser resumed U.S.-brokered peace talks on Monday.',
    ['ISR PSE USA'],
  ],
])('%s', (_, text, expected) => expect(meetingsIn(text)).toEqual(expected));
