import { expect, test } from 'vitest';
import { tells } from './told.ts';

/** What words other than the verb of the meeting itself make of it. */
const cases: readonly (readonly [text: string, event: string])[] = [
  // What has been held, whatever one hopes.
  [
    'Norway hopes to gain from the talks with Chile held last week in Lima.',
    'CHL NOR held 2026-05-25..2026-05-31 Lima',
  ],
  ['Norway wants talks with Chile held in Lima.', 'CHL NOR proposed - Lima'],
  [
    'Chilean President Luis Rojas has left Santiago for talks with Norwegian officials in Oslo.',
    'CHL NOR planned 2026-06-02 Oslo',
  ],
  // What is called something, and not convened.
  [
    'Norwegian President Kari Berg called recent talks with Chilean President Luis Rojas "very cheerful."',
    'CHL NOR held - -',
  ],
  // What one turns away from there, and talks that move on.
  [
    'Norway and Chile turned away from confrontation at talks in Lima on Monday.',
    'CHL NOR held 2026-06-01 Lima',
  ],
  ['Talks between Norway and Chile moved forward on Monday.', 'CHL NOR held 2026-06-01 -'],
  // What one chooses not to do, or not yet.
  [
    'Norwegian President Kari Berg was blamed for opting not to meet Chilean President Luis Rojas.',
    'CHL NOR refused - -',
  ],
  [
    'Norwegian President Kari Berg chose not to meet Chilean President Luis Rojas.',
    'CHL NOR refused - -',
  ],
  [
    'Norwegian President Kari Berg decided against meeting Chilean President Luis Rojas.',
    'CHL NOR refused - -',
  ],
  [
    'Norway would not hold talks with Chile until the ships left, President Kari Berg said.',
    'CHL NOR refused - -',
  ],
  [
    'Norwegian President Kari Berg opted to meet Chilean President Luis Rojas on Friday.',
    'CHL NOR planned 2026-06-05 -',
  ],
  // Held without him who was shut out, or would not come.
  [
    'Norway boycotted a third round of talks with Chile scheduled for last April.',
    'CHL NOR refused 2026-04-01..2026-04-30 -',
  ],
  [
    'Norway boycotted a meeting of Peru and Chile to be held in Lima on Friday.',
    'CHL PER planned 2026-06-05 Lima',
  ],
  [
    'Norway has been excluded from talks between Peru and Chile in Lima next week.',
    'CHL PER planned 2026-06-08..2026-06-14 Lima',
  ],
  [
    'Norway refused to join talks between Peru and Chile in Lima in March.',
    'CHL PER held 2026-03-01..2026-03-31 Lima',
  ],
  [
    'Norway refused to join talks between Peru and Chile in Lima in August.',
    'CHL PER planned 2026-08-01..2026-08-31 Lima',
  ],
  [
    'Norway was invited to talks with Chile in Lima in August.',
    'CHL NOR proposed 2026-08-01..2026-08-31 Lima',
  ],
  // What one is the first or the last to have done.
  [
    'Norwegian Premier Anna Berg, the first Western leader to visit Chile since the coup, said so.',
    'CHL NOR held - Chile',
  ],
  [
    'Norwegian Premier Anna Berg will be the first Western leader to visit Chile.',
    'CHL NOR planned - Chile',
  ],
  // What one sees no reason for.
  ['Norway sees no reason to join talks with Chile.', 'CHL NOR refused - -'],
  ['Norway sees no point in talks with Chile.', 'CHL NOR refused - -'],
  // What is moved to another day, and what is moved to another town.
  [
    "Friday's meeting between Norway and Chile was pushed back to July.",
    'CHL NOR postponed 2026-07-01..2026-07-31 -',
  ],
  [
    'The summit between Norway and Chile has been moved to July.',
    'CHL NOR postponed 2026-07-01..2026-07-31 -',
  ],
  [
    'The talks between Norway and Chile, due on Monday, were put back to Friday.',
    'CHL NOR postponed 2026-06-05 -',
  ],
  [
    'Norway and Chile moved their talks from Wednesday to Friday.',
    'CHL NOR postponed 2026-06-05 -',
  ],
  ['Norway and Chile have put off their talks until Friday.', 'CHL NOR postponed 2026-06-05 -'],
  ['The Chile-Norway summit has been rescheduled for Saturday.', 'CHL NOR postponed 2026-06-06 -'],
  [
    'Norway and Chile put off their talks because Chilean ministers are away until Friday.',
    'CHL NOR postponed - -',
  ],
  ['The Chile-Norway talks were brought forward to Friday.', 'CHL NOR planned 2026-06-05 -'],
  ['The talks between Norway and Chile moved to Lima on Monday.', 'CHL NOR held 2026-06-01 Lima'],
  // Who does not come.
  ["Norway pulled out of Friday's summit with Chile.", 'CHL NOR refused 2026-06-05 -'],
  ['Norway threatened to pull out of a summit with Chile.', 'CHL NOR planned - -'],
  ['Norway pulled out of talks with Chile on Monday.', 'CHL NOR held 2026-06-01 -'],
  ['Norway backed out of planned talks with Chile on herring.', 'CHL NOR refused - -'],
  ["Norway threatened to withdraw from Friday's talks with Chile.", 'CHL NOR planned 2026-06-05 -'],
  [
    'Norwegian Prime Minister Anna Berg pulled out of a planned trip to Chile.',
    'CHL NOR cancelled - Chile',
  ],
  // What is to end goes on.
  // [due to] before a verb is no preposition
  [
    'Norwegian President Kari Berg is then due to meet Chilean President Luis Rojas in Lima.',
    'CHL NOR planned - Lima',
  ],
  [
    'Norwegian President Kari Berg is also due to visit Peru in July.',
    'NOR PER planned 2026-07-01..2026-07-31 Peru',
  ],
  ['The talks between Norway and Chile were also put off due to snow.', 'CHL NOR postponed - -'],
  [
    'The talks between Norway and Chile in Lima are due to end on Thursday.',
    'CHL NOR ongoing 2026-06-02..2026-06-04 Lima',
  ],
  [
    'Norway and Chile expect to conclude their talks by August.',
    'CHL NOR ongoing 2026-06-02..2026-08-31 -',
  ],
  [
    'Fishermen put their hope in the Norway-Chile cod talks, set to end on Wednesday.',
    'CHL NOR ongoing 2026-06-02..2026-06-03 -',
  ],
  [
    'Norwegian minister Kari Berg, who is chairing the meeting with Chile, said there would be no deal at a meeting which was due to end Wednesday.',
    'CHL NOR ongoing 2026-06-02..2026-06-03 -',
  ],
  [
    'Talks between Norway and Chile will begin on Thursday and end on Saturday.',
    'CHL NOR planned 2026-06-04..2026-06-06 -',
  ],
  [
    'Norway and Chile plan to conclude a fish pact at a summit in August.',
    'CHL NOR planned 2026-08-01..2026-08-31 -',
  ],
  [
    'Talks next week between Norway and Chile may calm the fishermen.',
    'CHL NOR planned 2026-06-08..2026-06-14 -',
  ],
  [
    'Talks between Norway and Chile could begin next week.',
    'CHL NOR proposed 2026-06-08..2026-06-14 -',
  ],
  ['Talks between Norway and Chile on fish are under way.', 'CHL NOR ongoing 2026-06-02 -'],
  ['Fisheries talks between Norway and Chile are in progress.', 'CHL NOR ongoing 2026-06-02 -'],
  [
    'The outcome of talks now under way between Norway and Chile could calm the fishermen.',
    'CHL NOR ongoing 2026-06-02 -',
  ],
  [
    'The prime minister of Norway is going to be hosting Chilean President Luis Rojas in Oslo on Friday.',
    'CHL NOR planned 2026-06-05 Oslo',
  ],
  [
    'Talks between Norway and Chile can not begin unless the fleet withdraws, Oslo said. The two plan to open the talks in August.',
    'CHL NOR planned 2026-08-01..2026-08-31 -',
  ],
  ['Norway will not hold talks with Chile until the arrests stop.', 'CHL NOR refused - -'],
  [
    "Norway's prime minister has accepted a friendly overture to have a meeting with Chilean President Luis Rojas before July.",
    'CHL NOR planned 2026-06-02..2026-06-30 -',
  ],
  ['A date for talks between Norway and Chile has not been set.', 'CHL NOR planned - -'],
  [
    'The talks between Norway and Chile in Lima last week were aimed at winning support for the fund.',
    'CHL NOR held 2026-05-25..2026-05-31 Lima',
  ],
  [
    'Norwegian President Kari Berg took the decision to leave the fund during a conversation with Chilean President Luis Rojas.',
    'CHL NOR held 2026-06-02 -',
  ],
  [
    'The opposition in Oslo condemned Norwegian President Kari Berg, and its leader opposes the meeting with Chilean President Luis Rojas due to be held in Lima on Friday.',
    'CHL NOR planned 2026-06-05 Lima',
  ],
  [
    "The ministers gathered to discuss next week's summit of Norway and Chile in Lima.",
    'CHL NOR planned 2026-06-08..2026-06-14 Lima',
  ],
  [
    'Norwegian President Kari Berg and her Chilean guest discussed the upcoming G20 summit in Rio and the NATO summit in Vilnius.',
    'NATO NOR planned - Vilnius',
  ],
  [
    'Norwegian Foreign Minister Kari Berg is heading to Chile this week.',
    'CHL NOR planned 2026-06-01..2026-06-07 Chile',
  ],
  [
    'Norwegian President Kari Berg is meeting Chilean President Luis Rojas in Lima this afternoon.',
    'CHL NOR planned 2026-06-02 Lima',
  ],
  [
    'Norwegian President Kari Berg is meeting Chilean President Luis Rojas in Lima today.',
    'CHL NOR ongoing 2026-06-02 Lima',
  ],
  [
    'The accord with Chile paves the way for a resumption of talks between Norway and Peru.',
    'NOR PER proposed - -',
  ],
  [
    'A spokesman declined to give reasons for the talks between Norway and Chile in Lima last week.',
    'CHL NOR held 2026-05-25..2026-05-31 Lima',
  ],
  [
    'Norway and Chile are in talks to share their catch. The talks stalled for a week over tax.',
    'CHL NOR ongoing 2026-06-02 -',
  ],
  [
    'Norway and Chile have opened talks in Lima. Kari Berg leads the Norwegian side at the meeting.',
    'CHL NOR ongoing 2026-06-02 Lima',
  ],
  [
    'Ministers from Norway and Chile opened a two-day meeting in Lima on Monday.',
    'CHL NOR ongoing 2026-06-01..2026-06-02 Lima',
  ],
  [
    'Ministers from Norway and Chile opened a meeting in Lima on Monday.',
    'CHL NOR held 2026-06-01 Lima',
  ],
  [
    'Norwegian President Kari Berg meets Chilean President Luis Rojas for a dinner in Lima Tuesday night.',
    'CHL NOR planned 2026-06-02 Lima',
  ],
  [
    'Norway and Chile signed a border treaty on Monday after months of talks in Lima.',
    'CHL NOR held - Lima',
  ],
  [
    'Talks between Norway and Chile that were due to start on Friday were put off.',
    'CHL NOR postponed 2026-06-05 -',
  ],
  [
    'A Chilean delegation was in Oslo on Monday to discuss the border.',
    'CHL NOR held 2026-06-01 Oslo',
  ],
  ['Chilean negotiators will be in Oslo next week.', 'CHL NOR planned 2026-06-08..2026-06-14 Oslo'],
  [
    'Norwegian President Kari Berg and the Chilean president spoke about the border on Monday.',
    'CHL NOR held 2026-06-01 -',
  ],
  [
    "Norwegian President Kari Berg told Chile's visiting foreign minister on Monday that the sea was quiet.",
    'CHL NOR held 2026-06-01 Norway',
  ],
  ["Norway's president visited Peru in May and Chile on Monday.", 'CHL NOR held 2026-06-01 Chile'],
  [
    "Norway's president will visit Peru on Thursday and Chile on Friday.",
    'CHL NOR planned 2026-06-05 Chile',
  ],
  [
    'Norway and Chile held talks in Oslo on May 12. The second round took place in Lima on May 19.',
    'CHL NOR held 2026-05-19 Lima',
  ],
];

test.each(cases)('%s → %s', (text, event) => {
  expect(tells(text)).toContain(event);
});
