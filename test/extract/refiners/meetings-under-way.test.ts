import { expect, test } from 'vitest';
import { tells } from './told.ts';

/** What says that a meeting or a visit goes on, has begun or is over. */
const cases: readonly (readonly [text: string, event: string])[] = [
  // Who leaves was there, and who is to leave is there still.
  [
    'OSLO, June 2 - Chilean President Luis Rojas left here today for home.',
    'CHL NOR held 2026-06-02 Oslo',
  ],
  [
    'OSLO, June 2 - Chilean President Luis Rojas left here today for Peru.',
    'CHL PER planned 2026-06-02 Peru',
  ],
  [
    'Chilean President Luis Rojas left Oslo on Monday, ending a four-day visit.',
    'CHL NOR held 2026-05-29..2026-06-01 Oslo',
  ],
  [
    'Chilean President Luis Rojas is to leave Oslo on Friday, ending a four-day visit.',
    'CHL NOR ongoing 2026-06-02..2026-06-05 Oslo',
  ],
  // Who has left for it today is not there yet.
  [
    'Chilean President Luis Rojas left Santiago on Tuesday for a week-long visit to Norway.',
    'CHL NOR planned 2026-06-02..2026-06-08 Norway',
  ],
  [
    'Chilean President Luis Rojas left Santiago on Monday for talks with Norwegian officials in Oslo.',
    'CHL NOR held 2026-06-01 Oslo',
  ],
  // What is told as going on now goes on, whatever the tense around it; who is no longer there was there.
  [
    'Chilean President Luis Rojas, now visiting Norway, said the price was too low.',
    'CHL NOR ongoing 2026-06-02 Norway',
  ],
  [
    'Norway said that talks were currently under way between Chile and Peru.',
    'CHL PER ongoing 2026-06-02 -',
  ],
  [
    'Now the talks between Chile and Peru were under way, Norway said.',
    'CHL PER ongoing 2026-06-02 -',
  ],
  [
    'Chilean President Luis Rojas visited Norway on Monday and is now back in Santiago.',
    'CHL NOR held 2026-06-01 Norway',
  ],
  [
    'Norway and Chile have now met three times this month.',
    'CHL NOR held 2026-06-01..2026-06-30 -',
  ],
  // Who has gathered and is meeting sits on.
  [
    'As EU foreign ministers gathered for a meeting, a boat sank on Tuesday. EU foreign ministers are meeting in Riga Tuesday on cod.',
    'EU ongoing 2026-06-02 Riga',
  ],
  [
    'EU ministers agreed on a levy at a meeting in Riga on Tuesday. "We are meeting in hard times," one said.',
    'EU held 2026-06-02 Riga',
  ],
  // Until when something goes on.
  [
    'Prices should be stable until the NATO summit in Riga in August.',
    'NATO planned 2026-08-01..2026-08-31 Riga',
  ],
  [
    'Prices were stable until the NATO summit in Riga last year.',
    'NATO held 2025-01-01..2025-12-31 Riga',
  ],
  // What goes on since some day.
  [
    'Chilean President Luis Rojas has been on a visit to Norway since Sunday.',
    'CHL NOR ongoing 2026-05-31..2026-06-02 Norway',
  ],
  [
    'Norway and Chile have been holding talks on cod since Sunday.',
    'CHL NOR ongoing 2026-05-31..2026-06-02 -',
  ],
  // Who is in a town for it.
  [
    'Norwegian Finance Minister Bo Holm, who is in Lima to hold talks with Chile, said he was hopeful.',
    'CHL NOR ongoing 2026-06-02 Lima',
  ],
  [
    'Norwegian Finance Minister Bo Holm, in Lima to attend an OPEC meeting, said he was hopeful.',
    'NOR OPEC ongoing 2026-06-02 Lima',
  ],
  [
    'Norwegian Finance Minister Bo Holm was in Lima on Monday to attend an OPEC meeting.',
    'NOR OPEC held 2026-06-01 Lima',
  ],
  [
    'Norwegian Finance Minister Bo Holm will be in Lima to hold talks with Chile.',
    'CHL NOR planned - Lima',
  ],
  ['Norway sees a chance in Lima to hold talks with Chile.', 'CHL NOR proposed - -'],
  [
    'Norway and Chile have quarrelled over cod for years. The two countries held talks in Lima on Monday.',
    'CHL NOR held 2026-06-01 Lima',
  ],
  [
    'Norway and Chile signed a cod pact in May. The two countries are holding talks in Lima this week.',
    'CHL NOR ongoing 2026-06-01..2026-06-07 Lima',
  ],
  [
    'Norwegian President Kari Berg and Chilean President Luis Rojas agreed to send back their envoys during a summit at a villa in Lima.',
    'CHL NOR held 2026-06-02 Lima',
  ],
  [
    'Norway and Chile moved closer to a cod pact after the latest round of negotiations in Lima.',
    'CHL NOR held - Lima',
  ],
  [
    "Norway's prime minister flies to Santiago on Thursday for talks with President Luis Rojas.",
    'CHL NOR planned 2026-06-04 Santiago',
  ],
  [
    'Norway cancelled a visit by Chilean Foreign Minister Luis Rojas.',
    'CHL NOR cancelled - Norway',
  ],
  [
    'Norwegian President Kari Berg, speaking ahead of talks with Chilean President Luis Rojas, said prices would fall.',
    'CHL NOR planned - -',
  ],
  [
    'Chilean President Luis Rojas will not speak of fish until after talks with Norwegian Prime Minister Kari Berg.',
    'CHL NOR planned - -',
  ],
  [
    'Chilean President Luis Rojas said he wanted to wait until after a trip to Norway.',
    'CHL NOR planned - Norway',
  ],
  [
    'Chilean President Luis Rojas did not speak of fish until after talks with Norwegian Prime Minister Kari Berg.',
    'CHL NOR held 2026-06-02 -',
  ],
  [
    'It would be the first time that any Chilean president has met the Norwegian prime minister, Kari Berg.',
    'CHL NOR planned - -',
  ],
  [
    'It was the first time a Chilean president met the Norwegian prime minister, Kari Berg.',
    'CHL NOR held 2026-06-02 -',
  ],
];

test.each(cases)('%s → %s', (text, event) => {
  expect(tells(text)).toContain(event);
});
