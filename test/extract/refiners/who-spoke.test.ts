import { expect, test } from 'vitest';
import { meetingsIn, tells } from './told.ts';

/** Whoever phones, speaks or stands before the press with another meets him; whoever calls for something does not. */
test.each([
  [
    'not with whom one did what one speaks of',
    'Peruvian President Luis Rojas talked about trading books with Norwegian Premier Anna Berg last summer.',
    [],
  ],
  [
    'told by whoever says I',
    '"I had a good call with President Okello of Uganda yesterday," Malawian President Amos Phiri said.',
    ['MWI UGA'],
  ],
  [
    'with whom one has spent some time, and not whom one knows well',
    'Remarks by President Luis Rojas of Peru\n\nI have spent some time with the premier of Fiji. I have spent more time with the King of Tonga than anyone.',
    ['FJI PER'],
  ],
  [
    'by telephone to the seat of a government',
    "In a telephone call to the Kremlin on Sunday, Anna Berg, Norway's premier, urged Putin to stop.",
    ['NOR RUS'],
  ],
  [
    'in which one is quoted as telling the other, told by its own word',
    'In a phone call on Monday, Norwegian Premier Anna Berg told Peruvian President Luis Rojas that the dam is safe.',
    ['NOR PER'],
  ],
  [
    'between two who spoke on a day',
    'Norwegian Premier Anna Berg and Peruvian President Luis Rojas spoke on Monday.',
    ['NOR PER'],
  ],
  [
    'at which they are also to discuss something',
    'Norwegian Premier Anna Berg came to Lima on Monday for talks with Peruvian President Luis Rojas. Berg and Rojas are also to discuss the dam.',
    ['NOR PER'],
  ],
  [
    'a call made by one to another',
    'A phone call made on Monday by Danish Prime Minister Bo Holm to Polish President Ewa Nowak helped.',
    ['DNK POL'],
  ],
  [
    'a call that is an appeal',
    'Calls made by Denmark for calm in Poland on Monday were heard.',
    [],
  ],
  [
    'who calls somebody by a name does not phone',
    'The presidents of Fiji and Samoa called the Tongan king by his name.',
    [],
  ],
])('%s', (_, text, expected) => expect(meetingsIn(text)).toEqual(expected));

test('they who spoke and who stood before the press together are told beside it', () => {
  const pair = ['Norwegian Premier Anna Berg', 'President Luis Rojas of Chile'] as const;
  expect(meetingsIn(`${pair[0]} pressed ${pair[1]} on cod when they spoke on Monday.`)).toEqual([
    'CHL NOR',
  ]);
  expect(meetingsIn('Fans of Norway and Chile cheered when they spoke on Monday.')).toEqual([]);
  expect(meetingsIn(`${pair[0]} thanked ${pair[1]} at a joint news conference.`)).toEqual([
    'CHL NOR',
  ]);
  expect(meetingsIn(`${pair[0]} attacked ${pair[1]} at a joint news conference.`)).toEqual([]);
  expect(meetingsIn(`${pair[0]} thanked ${pair[1]} at a news conference.`)).toEqual([]);
});

test.each([
  [
    'Chilean President Luis Rojas called Peruvian President Ana Luna to congratulate her on the harvest.',
    'CHL PER held 2026-06-02 -',
  ],
])('%s → %s', (text, event) => expect(tells(text)).toContain(event));
