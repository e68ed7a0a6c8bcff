import { expect, test } from 'vitest';
import { read, tells } from './told.ts';

/** When a journey is made: who leaves, arrives, returns or stops on the way. */
const cases: readonly (readonly [text: string, event: string])[] = [
  [
    'Chilean President Luis Rojas arrived in Oslo on Sunday ahead of his meeting with King Olav of Norway on Thursday.',
    'CHL NOR planned 2026-06-04 Oslo',
  ],
  [
    'Chilean President Luis Rojas landed in Oslo on Sunday ahead of a meeting with King Olav of Norway.',
    'CHL NOR planned - Oslo',
  ],
  [
    'Chilean President Luis Rojas flew to Oslo on Sunday for talks with King Olav of Norway.',
    'CHL NOR held 2026-05-31 Oslo',
  ],
  [
    'Peruvian President Ana Vella said her trip, which has already taken her to Oslo, was useful.',
    'NOR PER held - Oslo',
  ],
  [
    'Peruvian President Ana Vella, who travelled to Oslo earlier on the tour, said it was useful.',
    'NOR PER held - Oslo',
  ],
  [
    'Norwegian Foreign Minister Kari Berg arrived in Santiago on Monday for a four-day visit. Berg was to meet Chilean Foreign Minister Ana Solis.',
    'CHL NOR ongoing 2026-06-01..2026-06-04 Santiago',
  ],
  [
    'Norwegian President Kari Berg starts on Friday on a tour that will take him to Lima for talks with Peruvian President Luis Rojas.',
    'NOR PER planned 2026-06-05 Lima',
  ],
  [
    'Norwegian President Kari Berg flew to Lima on Monday to see President Pedro Ruiz, and on Friday she goes to Chile.',
    'CHL NOR planned 2026-06-05 Chile',
  ],
  [
    'Norwegian Foreign Minister Kari Berg will travel to Chile this month. In Santiago, Ms. Berg will meet Chilean President Luis Rojas.',
    'CHL NOR planned 2026-06-02..2026-06-30 Santiago',
  ],
  [
    "The trip of Norwegian President Kari Berg to Chile was kept secret until after Monday's meeting with Chilean President Luis Rojas.",
    'CHL NOR held 2026-06-01 Chile',
  ],
  // [since] is not when they met
  [
    'This week, on the first visit of a Peruvian leader to Norway since 2009, President Ana Vella praised its fish.',
    'NOR PER held 2026-06-01..2026-06-02 Norway',
  ],
  // [after … this weekend] is the one that is over, unless what comes after is still to come
  [
    "Norway's parliament was content after Peruvian President Ana Vella's visit to Oslo this weekend.",
    'NOR PER held 2026-05-30..2026-05-31 Oslo',
  ],
  [
    "Norway's parliament will vote after Peruvian President Ana Vella's visit to Oslo this weekend.",
    'NOR PER planned 2026-06-06..2026-06-07 Oslo',
  ],
  // the day of a return is not of what one returns from
  [
    'Peruvian President Ana Vella is due back in Lima on Thursday having visited Norway.',
    'NOR PER held 2026-06-02 Norway',
  ],
  [
    'Having met Prime Minister Kari Berg of Norway on Sunday, Peruvian President Ana Vella flew home on Monday.',
    'NOR PER held 2026-05-31 -',
  ],
  // the sentence behind that sets the days of the journey names nobody
  [
    'Peruvian President Ana Vella will visit Norway next week. The trip is set for June 10, her office said.',
    'NOR PER planned 2026-06-10 Norway',
  ],
  [
    'Peruvian President Ana Vella will visit Norway next week. The party conference is set for June 10.',
    'NOR PER planned 2026-06-08..2026-06-14 Norway',
  ],
  // what is still to come has its own day
  [
    'Peruvian President Ana Vella visited Oslo before a summit on Friday with President Luis Rojas of Chile.',
    'NOR PER held 2026-06-02 Oslo',
  ],
  [
    'Peruvian President Ana Vella visited Oslo on Sunday before a summit with President Luis Rojas of Chile.',
    'NOR PER held 2026-05-31 Oslo',
  ],
  // The day of another verb: what is still to come, what was said there.
  [
    'Chilean Finance Minister Luis Rojas will fly to Oslo on Sunday, after having completed his trip to Peru.',
    'CHL PER held 2026-06-02 Peru',
  ],
  [
    'Chilean Finance Minister Luis Rojas flew home on Sunday after having completed his trip to Peru.',
    'CHL PER held 2026-05-31 Peru',
  ],
  [
    'Chilean Oil Minister Luis Rojas, during a brief visit to Peru, told reporters that in May, prices had risen.',
    'CHL PER held 2026-06-02 Peru',
  ],
  [
    'Chilean Oil Minister Luis Rojas, during a visit to Peru in May, told reporters that prices had risen.',
    'CHL PER held 2026-05-01..2026-05-31 Peru',
  ],
  // Who leaves has been there, and what he came for was before.
  [
    'Chilean President Luis Rojas left Oslo on Monday for a summit of the African Union in Lima.',
    'CHL NOR held 2026-06-01 Oslo',
  ],
  [
    'Chilean President Luis Rojas met King Olav of Norway in Oslo on Sunday. Rojas left Norway on Monday.',
    'CHL NOR held 2026-05-31 Oslo',
  ],
  [
    'Chilean President Luis Rojas is visiting Norway this week. He is to leave Oslo on Friday.',
    'CHL NOR ongoing 2026-06-02..2026-06-05 Oslo',
  ],
  // a stop is on the tour
  [
    'Norwegian Prime Minister Kari Berg heads to Africa this week, including a first visit to Chad.\n\nPrices rose.\n\nShares slid.\n\nGold sank.\n\nBerg will make a short stop in Kenya.',
    'KEN NOR planned 2026-06-02..2026-06-07 Kenya',
  ],
  // [then]: the same day goes on
  [
    'Norwegian Prime Minister Kari Berg met Peruvian President Ana Costa in Oslo on Thursday.\n\nThey spoke of fish.\n\nBerg then had dinner with Chilean President Luis Rojas.',
    'CHL NOR held 2026-05-28 -',
  ],
  // where she was when she said so
  [
    'In Lima on Saturday for talks with the Peruvian foreign minister, Norwegian Foreign Minister Kari Lie suggested that cod would be dear.',
    'NOR PER held 2026-05-30 Lima',
  ],
];

test.each(cases)('%s → %s', (text, event) => {
  expect(tells(text)).toContain(event);
});

test('a long visit is no matter of long ago', () => {
  expect(tells('Norwegian President Kari Berg made a long visit to Chile.')).toEqual([
    'CHL NOR held 2026-06-02 Chile',
  ]);
});

test('where somebody went then is another meeting', () => {
  expect(
    tells(
      'Norwegian Foreign Minister Kari Berg met Luis Rojas of Chile in Riga on Sunday, then flew to Lima on Monday.',
    ),
  ).toEqual(['CHL NOR held 2026-05-31 Riga', 'NOR PER held 2026-06-01 Lima']);
});

test('what is done on a journey is of its days', () => {
  const lie = 'Norwegian Foreign Minister Kari Berg';
  const rojas = 'Chilean President Luis Rojas';
  const days = (text: string): (string | null)[] =>
    read(text).map(({ date }) => date && `${date.start}..${date.end} ${date.rule}`);
  expect(
    days(`${lie} will tour the Andes next week. It may rain. While there, she will meet ${rojas}.`),
  ).toEqual(['2026-06-08..2026-06-14 told-beside relative-week']);
  expect(days(`${lie} flew to South America on May 28. During the trip she met ${rojas}.`)).toEqual(
    ['2026-05-28..2026-05-28 told-beside month-day-nearest'],
  );
  expect(days(`${lie} left on Sunday for the Andes. On the trip she will meet ${rojas}.`)).toEqual([
    null,
  ]);
  expect(
    days(`${lie} will tour Asia next week. On her trip to Lima she will meet ${rojas}.`),
  ).not.toContain('2026-06-08..2026-06-14 told-beside relative-week');
});

test('a day is of the week told before it in the same clause', () => {
  const berg = 'Norwegian Prime Minister Kari Berg';
  expect(
    tells(`${berg} visits Chile next week for a trade conference in Arica on Tuesday.`),
  ).toEqual(['CHL NOR planned 2026-06-09 Arica']);
  expect(tells(`${berg} will fly to Chile next week for talks on cod on Friday.`)).toEqual([
    'CHL NOR planned 2026-06-12 Chile',
  ]);
  // of another verb, and of a meeting that is only named
  expect(
    tells(`${berg}, who is abroad next week, met Chilean President Luis Rojas on Tuesday.`),
  ).toContain('CHL NOR held 2026-06-02 -');
});

test('who arrived, met one on that day and others on the next makes one stay', () => {
  const text =
    'Norwegian deputy oil minister Bo Holm arrived in Lima on Monday for talks with Peru. Holm met Peruvian oil minister Luis Rojas on Monday and will';
  expect(tells(`${text} today hold talks at technical level with Peru.`)).toEqual([
    'NOR PER held 2026-06-02 Lima',
  ]);
  expect(tells(`${text} hold talks at technical level with Peru in July.`)).toHaveLength(2);
});

test('what lies behind and ahead on a tour lies within its days', () => {
  const events = tells(
    'Norwegian Prime Minister Kari Berg arrived in Lima on Monday, a stop on a six-day tour of the Andes. Berg, who has already visited Chile, praised its fish. After Peru she is due to go to Bolivia.',
  );
  expect(events).toContain('CHL NOR held 2026-05-27..2026-06-02 Chile');
  expect(events).toContain('BOL NOR planned 2026-06-02..2026-06-08 Bolivia');
  expect(
    tells(
      'Norwegian Prime Minister Kari Berg arrived in Lima on Monday. Berg, who has already visited Chile, praised its fish.',
    ),
  ).toContain('CHL NOR held - Chile');
});
