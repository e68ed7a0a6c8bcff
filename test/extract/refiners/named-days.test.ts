import { expect, test } from 'vitest';
import { tells } from './told.ts';

/** Days of meetings that are only named: nothing says whether they are over. */
const cases: readonly (readonly [text: string, event: string])[] = [
  // The whole week, but for a visit that one has made.
  [
    'Norwegian Oil Minister Kari Lie told reporters at a briefing on this week’s OPEC conference in Lima that cod would not be discussed.',
    'OPEC ongoing 2026-06-01..2026-06-07 Lima',
  ],
  [
    'Norway was angered by a visit to Chile this week by Peruvian Foreign Minister Luis Rojas.',
    'CHL PER held 2026-06-01..2026-06-02 Chile',
  ],
  // What it may coincide with is the next one, though the sentence tells what was said.
  [
    'Officials said they hope to publish the list soon, perhaps coinciding with the OPEC ministerial meeting in Lima during August.',
    'OPEC planned 2026-08-01..2026-08-31 Lima',
  ],
  // Tomorrow and not today, however long the name.
  [
    'Traders sold their cod ahead of tomorrow’s important Group of Five and Group of Seven meetings.',
    'G7 planned 2026-06-03 -',
  ],
  // Told on Tuesday of Monday's meeting, as long as no verb is of now.
  [
    'Traders sold their cod and kept quiet ahead of Monday’s OPEC conference in Lima.',
    'OPEC held 2026-06-01 Lima',
  ],
  [
    'Traders are selling their cod ahead of Monday’s OPEC conference in Lima.',
    'OPEC planned 2026-06-08 Lima',
  ],
  [
    'The strike came shortly before the Norwegian government announced on Sunday that a delegation of Norwegian officials will travel to Chile on Monday.',
    'CHL NOR planned 2026-06-08 Chile',
  ],
  // What is hoped of it does not say that it is over.
  [
    'There is little hope of a cod deal at the OPEC conference in September, traders said.',
    'OPEC planned 2026-09-01..2026-09-30 -',
  ],
  [
    'She said that the OPEC conference in Lima in the autumn would be a place to show their will.',
    'OPEC planned 2026-09-01..2026-11-30 Lima',
  ],
  [
    'The minister recalled the chance of a cod deal at the OPEC conference in April, which came to nothing.',
    'OPEC held 2026-04-01..2026-04-30 -',
  ],
  [
    'Hope of a cod deal faded after the OPEC conference in September.',
    'OPEC held 2025-09-01..2025-09-30 -',
  ],
  // What was to be is of the nearest such day, and what was supposed to be is not held.
  [
    'Chilean Foreign Minister Luis Rojas was supposed to fly to Oslo on May 12 for talks.',
    'CHL NOR planned 2026-05-12 Oslo',
  ],
  [
    'Chilean Foreign Minister Luis Rojas was due to visit Norway in April.',
    'CHL NOR planned 2026-04-01..2026-04-30 Norway',
  ],
  [
    'Chilean Foreign Minister Luis Rojas is due to visit Norway in April.',
    'CHL NOR planned 2027-04-01..2027-04-30 Norway',
  ],
  // As many days as the verb gives it.
  [
    'The OPEC conference opens today for two days in Lima.',
    'OPEC ongoing 2026-06-02..2026-06-03 Lima',
  ],
  [
    'Chilean President Luis Rojas arrived in Oslo on Monday for three days.',
    'CHL NOR ongoing 2026-06-01..2026-06-03 Oslo',
  ],
  [
    'Talks between Norway and Chile began in Lima on Monday and were broken off for three days.',
    'CHL NOR held 2026-06-01 Lima',
  ],
  // A condition with a bound looks ahead, whatever its tense.
  [
    'If Norway has not agreed a cod deal with Chile by Sept. 30 the boats will stay in port.',
    'CHL NOR under-discussion 2026-06-02..2026-09-30 -',
  ],
];

test.each(cases)('%s', (text, event) => {
  expect(tells(text)).toContain(event);
});

test('a meeting whose first and last day are told has all the days between', () => {
  expect(
    tells('The cod summit of Norway and Chile, which opened on Monday, is to end on Friday.'),
  ).toEqual(['CHL NOR ongoing 2026-06-01..2026-06-05 -']);
  expect(
    tells('Talks between Norway and Chile opened in Lima on Sunday and ended on Monday.'),
  ).toEqual(['CHL NOR held 2026-05-31..2026-06-01 Lima']);
  expect(
    tells('The cod summit of Norway and Chile will open in Lima on July 3 and end on July 5.'),
  ).toEqual(['CHL NOR planned 2026-07-03..2026-07-05 Lima']);
  // the headline tells the last day alone
  expect(
    tells(
      'Norway and Chile to end cod talks on Friday\n\nTalks between Norway and Chile on cod, which opened in Lima on Monday, are to end on Friday.',
    ),
  ).toEqual(['CHL NOR ongoing 2026-06-01..2026-06-05 Lima']);
  // the last day is of something else
  expect(
    tells('Talks between Norway and Chile began on Monday and the cod season ends on Friday.'),
  ).toEqual(['CHL NOR held 2026-06-01 -']);
});

test('what is wanted before a day when two meet leaves the meeting that very day', () => {
  expect(
    tells(
      'Norway will publish its list by June 12, when Norwegian Foreign Minister Ole Berg meets his Chilean counterpart in Lima.',
    ),
  ).toEqual(['CHL NOR planned 2026-06-12 Lima']);
  expect(
    tells('Peru wants an answer before July, when it is to hold talks with Chile in Lima.'),
  ).toEqual(['CHL PER planned 2026-07-01..2026-07-31 Lima']);
  // here the day is a bound of the meeting itself
  expect(tells('Norway and Chile will meet in Lima before June 12, when the quota ends.')).toEqual([
    'CHL NOR planned 2026-06-02..2026-06-12 Lima',
  ]);
});
