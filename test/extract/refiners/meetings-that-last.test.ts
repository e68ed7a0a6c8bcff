import { expect, test } from 'vitest';
import { tells } from './told.ts';

/** How long a meeting or a visit lasts, and since when it goes on. */
const cases: readonly (readonly [text: string, event: string])[] = [
  [
    'Norway and Chile have been holding closed talks in Lima, mediated by Peru, Fiji and Chad, on a truce at sea.',
    'CHL FJI NOR PER TCD ongoing 2026-06-02 Lima',
  ],
  [
    'The talks between Norway and Chile, which must be concluded by October, are going well.',
    'CHL NOR ongoing 2026-06-02 -',
  ],
  [
    'Norway and Chile have been holding talks since last June. The senate put a deadline on the talks of October 1.',
    'CHL NOR ongoing 2026-06-02 -',
  ],
  // From when they go on, told at the head; of a march, it is not of them.
  [
    'Since Saturday, Norway has been in discussion with Chile about cod.',
    'CHL NOR ongoing 2026-05-30..2026-06-02 -',
  ],
  [
    'Since Saturday crowds have marched while Norway was holding talks with Chile.',
    'CHL NOR ongoing 2026-06-02 -',
  ],
  // A meeting of which the first or the last day is told, and how many it has, is on all of them.
  [
    'Norway and Chile wound up four days of talks in Lima on Monday.',
    'CHL NOR held 2026-05-29..2026-06-01 Lima',
  ],
  [
    'A three-day conference of Norwegian and Chilean ministers begins in Oslo on Thursday.',
    'CHL NOR planned 2026-06-04..2026-06-06 Oslo',
  ],
  [
    'Officials of Norway and Chile will hold two-day talks in Oslo from June 30.',
    'CHL NOR planned 2026-06-30..2026-07-01 Oslo',
  ],
  [
    'Eva Lie of Norway was speaking after a three-day meeting with Chilean ministers in Lima.',
    'CHL NOR held 2026-05-31..2026-06-02 Lima',
  ],
  [
    'President Rojas of Chile arrived in Norway on Monday for a five-day visit.',
    'CHL NOR ongoing 2026-06-01..2026-06-05 Norway',
  ],
  [
    'President Rojas of Chile met Prime Minister Eva Lie of Norway on Monday during a three-day visit to Oslo.',
    'CHL NOR held 2026-06-01 Oslo',
  ],
  // told as of the article
  [
    'Chilean President Luis Rojas spoke of cod on the first day of his visit to Norway. Rojas arrived for a four-day visit, beginning a tour of the north.',
    'CHL NOR ongoing 2026-06-02..2026-06-05 Norway',
  ],
  // how long is told in the next sentence
  [
    'Norway stood alone as Norway and Chile ended their cod summit here today. The three-day summit was ruled by a row over nets.',
    'CHL NOR held 2026-05-31..2026-06-02 -',
  ],
  [
    'Norwegian envoys tomorrow open talks with Chilean negotiators on cod. Jan Holm, a deputy minister of Norway, is to hold two days of meetings with the Chilean deputy minister, Luis Rojas.',
    'CHL NOR planned 2026-06-03..2026-06-04 -',
  ],
];

test.each(cases)('%s → %s', (text, event) => {
  expect(tells(text)).toContain(event);
});
