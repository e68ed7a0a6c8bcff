import { describe, expect, test } from 'vitest';
import { extract } from '../../../functions/extract/extract.ts';
import { tells, told } from './told.ts';

/** A record that a press office gives out is of the day, whatever else it recalls. */
const records: readonly (readonly [title: string, text: string, event: string])[] = [
  [
    'Remarks by President Berg of Norway and President Rojas of Chile Before Bilateral Meeting',
    'PRESIDENT BERG: I am glad to see you. I still remember your visit to Oslo in 2019.',
    'CHL NOR ongoing 2026-06-02 -',
  ],
  [
    'Remarks by President Berg of Norway and President Rojas of Chile Before Bilateral Meeting',
    'Fishermen’s Hall Sharm el-Sheikh, Egypt\n\n3:50 P.M. EET\n\nPRESIDENT BERG: I am glad to see you.',
    'CHL NOR ongoing 2026-06-02 Sharm el-Sheikh',
  ],
  [
    'Readout of President Berg of Norway’s Call with President Rojas of Chile',
    'The President stressed that the fund has served both countries well.',
    'CHL NOR held 2026-06-02 -',
  ],
];

test.each(records)('%s %s', (title, text, event) => {
  const published = '2026-06-02';
  const article = { title, published, publisher: null, url: null, text: `${title}\n\n${text}` };
  expect(extract(article).map(told)).toContain(event);
});

test('a paper prints the wire of the day before', () => {
  const text = 'OSLO, May 31 - Norway and Chile signed a fisheries treaty today.';
  expect(tells(text)).toEqual(['CHL NOR signed 2026-05-31 -']);
});

test('a decade is no year in which an article was written', () => {
  const text = 'Norway and Chile will hold talks in Oslo on 3 May. Fish was cheap in the 1970s.';
  expect(tells(text, null)).toContain('CHL NOR planned - Oslo');
});

test('a telegram in capitals tells months from verbs', () => {
  expect(tells('NORWAY AND CHILE MET IN LIMA ON MAY 4 AND MAY MEET AGAIN.')).toContain(
    'CHL NOR held 2026-05-04 Lima',
  );
});

test('what a picture shows was on the day below it', () => {
  const shown =
    'Norwegian President Kari Berg meets President Luis Rojas of Chile and Peruvian Foreign Minister Ana Solis in Lima, Peru';
  for (const end of [
    ', in a handout released on May 14, 2026.',
    ', in this picture obtained from a ministry May 14.',
    ' as their aides look on, May 14, 2026.',
  ])
    expect(tells(shown + end)).toContain('CHL NOR PER held 2026-05-14 Lima');
  const treaty = ' on Monday about the treaty signed on May 14, 1929.';
  expect(tells(shown + treaty)).toContain('CHL NOR PER held 2026-06-01 Lima');
});

test('a dateline shouts in any text, and tells whose minister it is', () => {
  const text =
    'BUENOS AIRES, 1 JUN (EFE) -- FOREIGN MINISTER ANA SOLIS MET TODAY WITH NORWEGIAN FOREIGN MINISTER KARI BERG.';
  expect(tells(text)).toContain('ARG NOR held 2026-06-01 Buenos Aires');
});

describe('news of the day, told by who is just out of it', () => {
  test.each([
    [
      'OPEC ministers expect calm seas.\n\nA paper issued at the end of their two-day meeting said that OPEC hoped for dearer cod.',
      'OPEC held 2026-06-01..2026-06-02 -',
    ],
    [
      'A joint text said the OPEC ministers were worried about cod.\n\nNorwegian minister Kari Berg told reporters as she left the meeting that she was worried about oil.',
      'NOR OPEC held 2026-06-02 -',
    ],
    [
      'Prices fell.\n\nA new truce is to begin soon, in a deal after 16 hours of talks between Norway and Chile.',
      'CHL NOR held 2026-06-02 -',
    ],
    [
      'Prices fell.\n\nShares slid.\n\nGold sank.\n\nRates fell.\n\nTin rose.\n\nSpeaking after an hour-long meeting with Chilean President Luis Rojas, Norwegian President Kari Berg said cod was dear.',
      'CHL NOR held 2026-06-02 -',
    ],
  ])('%s', (text, event) => {
    expect(tells(text)).toContain(event);
  });
});
