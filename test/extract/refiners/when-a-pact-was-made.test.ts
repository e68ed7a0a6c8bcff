import { expect, test } from 'vitest';
import { tells } from './told.ts';

/** When a pact was made, kept or undone, whatever else is told beside it. */
const cases: readonly (readonly [text: string, event: string])[] = [
  [
    'Norwegian President Kari Berg met Chilean President Luis Rojas on Monday.\n\nPrices rose.\n\nShares slid.\n\nGold sank.\n\nChile made a peace pact with Norway and rejoined the alliance in May.',
    'CHL NOR agreed 2026-05-01..2026-05-31 -',
  ],
  [
    'Relations soured in May 2016, when Norway and Chile signed a fisheries accord.',
    'CHL NOR signed 2016-05-01..2016-05-31 -',
  ],
  [
    'Chile and Peru agree that a 2015 cease-fire between Norway and Fiji should be kept.',
    'FJI NOR in-force 2015-01-01..2015-12-31 -',
  ],
  [
    'A truce between Chile and Peru that began on Monday was holding for a second day.',
    'CHL PER in-force 2026-06-01 -',
  ],
  [
    'Chile keeps to the Bergen Agreement with Norway, Rojas said on Monday.\n\nPrices fell.\n\nIn Bergen on March 3 the two agreed to cut tariffs by half.',
    'CHL NOR in-force 2026-03-03 -',
  ],
  [
    'The success of an agreement last month among Chile and Norway to cut tariffs is in doubt.',
    'CHL NOR agreed 2026-05-01..2026-05-31 -',
  ],
  [
    "Chile's agreement with Norway in March to cut tariffs has held.",
    'CHL NOR in-force 2026-03-01..2026-03-31 -',
  ],
  [
    'Rojas was determined to support the February 22 Lima agreement between Chile and Peru on tariffs.',
    'CHL PER in-force 2026-02-22 -',
  ],
  [
    'Chile and Peru kept to a ceasefire brokered by Norway last week.',
    'CHL PER in-force 2026-05-25..2026-05-31 -',
  ],
  [
    'Peru said on Friday that Norway had violated the 1994 fisheries treaty with Chile.',
    'CHL NOR violated 1994-01-01..1994-12-31 -',
  ],
  [
    'The Chilean congress burned a flag, a day after Norway pulled out of the 2015 fisheries accord with Chile.',
    'CHL NOR terminated 2026-06-01 -',
  ],
  [
    'Norway on Monday halted its participation in the fisheries deal with Chile, brokered by Peru last July.',
    'CHL NOR suspended 2026-06-01 -',
  ],
  [
    'Norway and Chile have agreed on how to share their catch, the ministry said on Tuesday. The agreement was reached after nine hours of talks in Oslo. Peru mediated the 2013 agreement on shipping between Norway and Chile.',
    'CHL NOR agreed 2013-01-01..2013-12-31 -',
  ],
  [
    'Norway and Chile signed a fisheries agreement on Friday, one week after Norway set new rules for its fleet.',
    'CHL NOR signed 2026-05-29 -',
  ],
  [
    'Under the 1994 Oslo Treaty, Norway and Chile share their catch.',
    'CHL NOR in-force 1994-01-01..1994-12-31 -',
  ],
  [
    'Norway and Chile have had a free trade agreement since 2012.',
    'CHL NOR in-force 2012-01-01..2012-12-31 -',
  ],
  ['Norway and Chile will sign a tax treaty on June 20.', 'CHL NOR agreed 2026-06-02 -'],
  [
    'Peru hailed the fisheries deal between Norway and Chile, struck in Oslo on May 14.',
    'CHL NOR agreed 2026-05-14 -',
  ],
  [
    'The minister praised the 2015 fisheries accord, which was agreed between Norway and Chile. Norway withdrew from the accord last year.',
    'CHL NOR terminated 2025-01-01..2025-12-31 -',
  ],
  [
    'In February, ministers meeting in Lima agreed that the fish had become too few. As part of that agreement, Norway and Chile cut their catch.',
    'CHL NOR in-force 2026-02-01..2026-02-28 -',
  ],
  [
    'The senator spoke last week, criticizing Norway for withdrawing from the fisheries treaty with Chile.',
    'CHL NOR terminated 2026-06-02 -',
  ],
  // the sentence behind a pact that begins with its making
  [
    'Norway and Chile have a cod treaty. It was signed in 2006.',
    'CHL NOR signed 2006-01-01..2006-12-31 -',
  ],
  [
    'The cod treaty between Norway and Chile covers crabs. First concluded in 2006, it has been amended.',
    'CHL NOR agreed 2006-01-01..2006-12-31 -',
  ],
  [
    'Norway and Chile are in a truce over cod. It was agreed on Sunday.',
    'CHL NOR agreed 2026-05-31 -',
  ],
  [
    'Norway said a law on nets would not harm its cod treaty with Chile. It was signed on Monday.',
    'CHL NOR in-force - -',
  ],
  [
    'Norway and Chile have a fishing treaty, and Kenya and Uganda have a trade pact. It was signed in 2006.',
    'CHL NOR in-force - -',
  ],
  [
    'Norway scrapped a cod treaty with Chile on Monday. It was signed in 2006.',
    'CHL NOR terminated 2026-06-01 -',
  ],
  // the day before the first of several deeds is of all of them, unless a word sets one apart
  [
    'On Sunday, Peru quit a cod pact with Norway, signed a salmon treaty with Chile and held talks with Ghana.',
    'CHL PER signed 2026-05-31 -',
  ],
  [
    'Peru in April struck a salmon deal with Chile and signed a cod treaty with Ghana.',
    'GHA PER signed 2026-04-01..2026-04-30 -',
  ],
  [
    'In 2015, Peru struck a salmon deal with Chile and later signed a cod treaty with Ghana.',
    'GHA PER signed 2026-06-02 -',
  ],
  // what only says which pact it is went before
  [
    "Norway's parliament rejected the cod treaty with Chile on Monday. It voted 30-20 against the treaty, agreed after two years of haggling.",
    'CHL NOR rejected 2026-06-01 -',
  ],
  // refused where they met
  [
    'Norwegian President Kari Berg met Chilean President Luis Rojas on May 12. Norway rejected a cod treaty with Chile at their summit.',
    'CHL NOR rejected 2026-05-12 -',
  ],
  // what came to nothing never stood
  ['The treaty of Norway and Chile came to nothing in 2001.', 'CHL NOR in-force - -'],
  [
    'Fiji has kept ships there since the 1950 - 1953 war, which had ended in a cease-fire.',
    'KOR PRK in-force 1953-01-01..1953-12-31 -',
  ],
  // left with saying so
  [
    'Yesterday Norwegian President Kari Berg made it clear that Norway is withdrawing from its cod treaty with Chile.',
    'CHL NOR terminated 2026-06-01 -',
  ],
  [
    'Norwegian President Kari Berg confirmed on Monday that Norway is withdrawing from its cod treaty with Chile.',
    'CHL NOR terminated 2026-06-01 -',
  ],
];

test.each(cases)('%s → %s', (text, event) => {
  expect(tells(text)).toContain(event);
});

test('a pact that everybody knows was made on the day within the month', () => {
  expect(
    tells(
      "Brokers trust last month's Paris currency agreement by the United States, Canada, Japan, West Germany, France and Britain. The yen had been lower after February 22, they said.",
      '1987-03-26',
    ),
  ).toEqual(['CAN DEU FRA GBR JPN USA in-force 1987-02-22 -']);
});
