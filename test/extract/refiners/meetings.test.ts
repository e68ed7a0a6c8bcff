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
