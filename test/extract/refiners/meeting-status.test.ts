import { expect, test } from 'vitest';
import { read, told } from './told.ts';

/** What words other than the verb of the meeting itself make of it. */
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
  // What one turns away from there, and talks that move on.
  [
    'Norway and Chile turned away from confrontation at talks in Lima on Monday.',
    'CHL NOR held 2026-06-01 Lima',
  ],
  ['Talks between Norway and Chile moved forward on Monday.', 'CHL NOR held 2026-06-01 -'],
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
  // Until when something goes on.
  [
    'Prices should be stable until the NATO summit in Riga in August.',
    'NATO planned 2026-08-01..2026-08-31 Riga',
  ],
  [
    'Prices were stable until the NATO summit in Riga last year.',
    'NATO held 2025-01-01..2025-12-31 Riga',
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
  // What came before talks that are to come.
  [
    'Peru and Chile will meet again in August after talks in Lima in March.',
    'CHL PER held 2026-03-01..2026-03-31 Lima',
  ],
  [
    'Peru will meet Norway in August after talks with Chile in Lima in July.',
    'CHL PER planned 2026-07-01..2026-07-31 Lima',
  ],
  // What one sees no reason for.
  ['Norway sees no reason to join talks with Chile.', 'CHL NOR refused - -'],
  ['Norway sees no point in talks with Chile.', 'CHL NOR refused - -'],
  // What is to be held, whatever is said of it.
  [
    'The talks to be held by the president of Peru with President Rojas of Chile will be frank.',
    'CHL PER planned - -',
  ],
  [
    'Talks held by the president of Peru with President Rojas of Chile on Monday were frank.',
    'CHL PER held 2026-06-01 -',
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
  // What is to be spoken of there.
  [
    'The minister said cod will also be on the long agenda of talks between Norway and Chile this month.',
    'CHL NOR planned 2026-06-02..2026-06-30 -',
  ],
  [
    'The main topic of the summit between Norway and Chile in Lima on Friday will be cod.',
    'CHL NOR planned 2026-06-05 Lima',
  ],
  [
    'Cod tops the agenda of talks between Norway and Chile in Suva on Monday.',
    'CHL NOR held 2026-06-01 Suva',
  ],
  ['Cod tops the agenda of talks between Norway and Chile in Suva.', 'CHL NOR planned - Suva'],
  [
    'Cod topped the agenda of the talks between Norway and Chile in Lima on Monday.',
    'CHL NOR held 2026-06-01 Lima',
  ],
  [
    'Peruvian President Ana Vella said she hoped for peace during talks with Chilean President Luis Rojas in Suva on Monday.',
    'CHL PER held 2026-06-01 Suva',
  ],
  // What is told from before it.
  [
    'Cod prices fell in the run-up to the summit of Norway and Chile in Lima.',
    'CHL NOR planned - Lima',
  ],
  [
    'Norwegian diplomats look ahead to next Friday’s talks with Chile in Suva.',
    'CHL NOR planned 2026-06-12 Suva',
  ],
  [
    'Rebels shelled the port last week on the eve of the summit of Norway and Chile in Lima.',
    'CHL NOR planned - Lima',
  ],
  [
    'Cod prices fell in the run-up to the 2019 summit of Norway and Chile in Lima.',
    'CHL NOR held 2019-01-01..2019-12-31 Lima',
  ],
  // What is answered to who proposes it.
  [
    'Chile has agreed to a proposal by Fiji to hold a third round of Chile-Norway talks on Friday.',
    'CHL NOR planned 2026-06-05 -',
  ],
  [
    'Chile approved the suggestion of Fiji to hold Chile-Norway talks on Friday.',
    'CHL NOR planned 2026-06-05 -',
  ],
  ['Chile backed the idea to hold Chile-Norway talks on Friday.', 'CHL NOR proposed 2026-06-05 -'],
  [
    "Chile turned down Fiji's request to hold Chile-Norway talks on Friday.",
    'CHL NOR refused 2026-06-05 -',
  ],
  [
    'Chile may accept a proposal by Norway to hold talks on Friday.',
    'CHL NOR proposed 2026-06-05 -',
  ],
  // What plans are made of, whatever is done with them.
  ['Norway and Chile laid plans to reopen border talks on Friday.', 'CHL NOR planned 2026-06-05 -'],
  ['Norway and Chile have made plans to hold talks on Friday.', 'CHL NOR planned 2026-06-05 -'],
  ['Norway drew up plans for talks with Chile in Lima.', 'CHL NOR planned - Lima'],
  ['Norway dropped plans to hold talks with Chile in Lima.', 'CHL NOR cancelled - Lima'],
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
  // What may yet be called off is set until then.
  [
    'Norway threatened to cancel the talks with Chile in July.',
    'CHL NOR planned 2026-07-01..2026-07-31 -',
  ],
  ['Norway may put off its talks with Chile in Lima.', 'CHL NOR planned - Lima'],
  [
    'There is a risk that the July talks between Norway and Chile will not take place.',
    'CHL NOR planned 2026-07-01..2026-07-31 -',
  ],
  // Who announces a visit of another has him come.
  [
    'Norway confirmed a visit by Chilean President Luis Rojas in July.',
    'CHL NOR planned 2026-07-01..2026-07-31 Norway',
  ],
  [
    'Norway announced a visit by its foreign minister to Chile in July.',
    'CHL NOR planned 2026-07-01..2026-07-31 Chile',
  ],
  // What opens or ends with it.
  [
    'Norwegian Finance Minister Bo Holm began his tour with talks with Chilean President Luis Rojas in Suva.',
    'CHL NOR held 2026-06-02 Suva',
  ],
  [
    'Norwegian Finance Minister Bo Holm will cap his day on Friday with a meeting with Chilean President Luis Rojas.',
    'CHL NOR planned 2026-06-05 -',
  ],
  [
    'The tour will end with a summit between Norway and Chile in Lima on Friday.',
    'CHL NOR planned 2026-06-05 Lima',
  ],
  [
    'The summit between Norway and Chile in Lima will end on Friday with a statement.',
    'CHL NOR ongoing 2026-06-02..2026-06-05 Lima',
  ],
  // What will not happen when they meet.
  [
    "Norwegian Premier Bo Holm meets Chilean President Luis Rojas on Friday. The old feuds on the menu when the two sit down in Suva, Fiji, during the OPEC meeting won't be quickly mended, including one over cod.",
    'CHL NOR planned 2026-06-05 Suva',
  ],
  [
    "At Norwegian Premier Bo Holm's last talks with Chilean President Luis Rojas in May, his remark that he would have more cod made news.",
    'CHL NOR held 2026-05-01..2026-05-31 -',
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
  expect(read(text).map(told)).toContain(event);
});

test.each([
  'Norway said that it is holding talks with Chile.',
  'Norway confirmed that it is holding talks with Chile.',
  'Norway and Chile confirmed that they are holding talks.',
])('what one says of oneself goes on: %s', (text) => {
  expect(read(text).map(told)).toEqual(['CHL NOR ongoing 2026-06-02 -']);
});

test('what is on the agenda of talks on a weekday is still to come', () => {
  expect(
    read('Cod is on the agenda of talks between Norway and Chile on Friday.').map(told),
  ).toEqual(['CHL NOR planned 2026-06-05 -']);
});

test('talks that fell through were never held', () => {
  expect(
    read('Planned talks between Norway and Chile in Oslo fell through in May.').map(told),
  ).toEqual(['CHL NOR cancelled 2026-05-01..2026-05-31 Oslo']);
  expect(
    read('A meeting between Norway and Chile fell behind schedule on Monday.').map(told),
  ).toEqual(['CHL NOR held 2026-06-01 -']);
});

test('who is called upon to do it does it, and nobody has yet', () => {
  const tells = (text: string): string[] => read(text).map(told);
  const both = ['CHL PER proposed - -'];
  expect(tells('Norway called for Chile and Peru to hold talks.')).toEqual(both);
  expect(tells('Norway repeated its call on Monday for Chile and Peru to hold talks.')).toEqual(
    both,
  );
  expect(tells('Fiji backed a proposal for Chile and Peru to meet in Suva.')).toEqual([
    'CHL PER proposed - Suva',
  ]);
  expect(tells('Fiji has made arrangements for Chile and Peru to meet in Suva in July.')).toEqual([
    'CHL PER planned 2026-07-01..2026-07-31 Suva',
  ]);
  expect(tells('It took a war for Chile and Peru to hold talks.')).toEqual([]);
  expect(
    tells('Norwegian Premier Kari Berg left for Chile to meet Peruvian President Ana Souza.'),
  ).toEqual(['NOR PER held 2026-06-02 Chile']);
});

test.each([
  // Who is told behind it to be there says when, and is there.
  [
    'The town is painting its kerbs for the ASEAN summit that Norwegian President Kari Berg will attend.',
    'ASEAN NOR planned - -',
  ],
  [
    'Shops here are shut for the ASEAN summit, at which Norwegian President Kari Berg is to speak.',
    'ASEAN NOR planned - -',
  ],
  [
    'Fishermen are angry over the meeting of Norway and Chile, which President Kari Berg will not attend.',
    'CHL NOR planned - -',
  ],
])('who will be there: %s', (text, event) => {
  expect(read(text).map(told)).toEqual([event]);
});

test.each([
  [
    "Reporters asked about Norwegian President Kari Berg's visit to Chile later this year.",
    'CHL NOR planned 2026-06-02..2026-12-31 Chile',
  ],
  [
    'Norwegian President Kari Berg spoke of her talks with Chile later today.',
    'CHL NOR planned 2026-06-02 -',
  ],
  [
    'Norwegian President Kari Berg met Chilean President Luis Rojas later on Monday.',
    'CHL NOR held 2026-06-01 -',
  ],
  // who speaks of a meeting that may come would be in it
  ["Traders weighed Chile's remarks on a possible summit with Norway.", 'CHL NOR proposed - -'],
])('what is still to come, or may: %s', (text, event) => {
  expect(read(text).map(told)).toEqual([event]);
});

// a month beside a meeting that is merely named is the nearest, unless what it brought is told
test.each([
  [
    'That gives traders some hope for prices at the G7 meeting in September.',
    'G7 planned 2026-09-01..2026-09-30 -',
  ],
  [
    'The decisions of the G7 meeting in September were ignored.',
    'G7 held 2025-09-01..2025-09-30 -',
  ],
])('held or to come: %s', (text, event) => {
  expect(read(text).map(told)).toEqual([event]);
});

test.each([
  // told of something else that is done in its course
  [
    'Chile had promised in April to return the ships at talks with Norway in Oslo.',
    'CHL NOR held 2026-04-01..2026-04-30 Oslo',
  ],
  [
    "Chile's foreign minister stressed the need to save fuel in talks with Norway on Monday.",
    'CHL NOR held 2026-06-01 -',
  ],
  ['Norway has promised to join talks with Chile in Oslo.', 'CHL NOR planned - Oslo'],
  [
    'She was asked by students watching the talks between Norway and Chile why nobody smiled.',
    'CHL NOR held 2026-06-02 -',
  ],
  // who will be there, or what it is to be
  [
    'Shops here are shut for the ASEAN summit, at which Norwegian President Kari Berg will be present.',
    'ASEAN NOR planned - -',
  ],
  [
    'He said that the summit of Norway and Chile in Oslo would be a chance for peace.',
    'CHL NOR planned - Oslo',
  ],
  ['The aim of Norway is to hold talks with Chile.', 'CHL NOR proposed - -'],
  ['Norway is to hold talks with Chile.', 'CHL NOR planned - -'],
])('by the words around it: %s', (text, event) => {
  expect(read(text).map(told)).toEqual([event]);
});

test('both of two summits named together are to come', () => {
  const text =
    'Norwegian President Kari Berg and Chilean President Luis Rojas discussed the upcoming ASEAN Leaders’ Summit in Hanoi and OPEC Summit in Vienna.';
  expect(
    read(text)
      .map((r) => r.status)
      .sort(),
  ).toEqual(['held', 'planned', 'planned']);
});

test.each([
  // a headline tells as done what still goes on
  [
    'Chile negotiates with Norway over herring\n\nChile is negotiating with Norway over herring, a minister said.',
    ['CHL NOR ongoing 2026-06-02 -'],
  ],
  [
    'Norwegian President Kari Berg is in Chile for talks with its leaders. Berg arrived on Tuesday.',
    ['CHL NOR ongoing 2026-06-02 Chile'],
  ],
  // what the other meeting is says nothing of it
  [
    'Norway has proposed a meeting between President Kari Berg and Chilean President Luis Rojas at the upcoming summit in Peru.',
    ['CHL NOR proposed - Peru'],
  ],
  [
    'Norwegian President Kari Berg will meet Chilean President Luis Rojas as part of ongoing consultations.',
    ['CHL NOR planned - -'],
  ],
  [
    'Norwegian President Kari Berg met Chilean President Luis Rojas in Oslo as part of ongoing consultations.',
    ['CHL NOR held 2026-06-02 Oslo'],
  ],
])('told twice: %s', (text, events) => {
  expect(
    read(text)
      .filter((r) => r.type === 'meeting')
      .map(told),
  ).toEqual(events);
});

test.each([
  // a clause with [which] tells of the meeting, wherever its day and place stand
  [
    'The talks between Norway and Chile, which have been going on since March, have not cost much.',
    'CHL NOR ongoing 2026-06-02 -',
  ],
  [
    'The talks between Norway and Chile, which were going on in March, cost too much.',
    'CHL NOR held 2026-03-01..2026-03-31 -',
  ],
  [
    'Shops shut ahead of a planned summit between Norway and Chile in Oslo, which has now been cancelled.',
    'CHL NOR cancelled - Oslo',
  ],
  [
    'The talks between Norway and Chile, which were postponed in May, will be held in Oslo.',
    'CHL NOR planned - Oslo',
  ],
  // who may leave the talks is in them
  [
    'Norway will walk away from talks with Chile unless its ships are freed.',
    'CHL NOR ongoing 2026-06-02 -',
  ],
  ['Norway walked out of talks with Chile on Monday.', 'CHL NOR held 2026-06-01 -'],
  // on a condition it is an offer
  ['Norway is committed to talks with Chile if the ships are freed.', 'CHL NOR proposed - -'],
  ['Norway has agreed to talks with Chile even if the ships are not freed.', 'CHL NOR planned - -'],
  // on the way there
  [
    'Norwegian President Kari Berg is flying to the Chilean capital, Santiago, Wednesday for talks with President Luis Rojas of Chile.',
    'CHL NOR planned 2026-06-03 Santiago',
  ],
])('in a clause of its own: %s', (text, event) => {
  expect(read(text).map(told)).toEqual([event]);
});

test.each([
  // who is invited to a meeting of many did not make it less sure
  [
    'Chile had been invited to the annual OPEC meeting in Vienna on June 27.',
    'OPEC planned 2026-06-27 Vienna',
  ],
  [
    "Chile had been invited to OPEC's annual meeting in Vienna on June 27.",
    'OPEC planned 2026-06-27 Vienna',
  ],
  ['Norway invited the president of Chile to a meeting in Oslo.', 'CHL NOR proposed - Oslo'],
  ['Norway invited Chile to talks in Oslo.', 'CHL NOR proposed - Oslo'],
  // what the future may bring is not set
  ['Norway wants an equal place in future talks with Chile.', 'CHL NOR proposed - -'],
  [
    'The future talks between Norway and Chile, set for Monday, are in doubt.',
    'CHL NOR planned 2026-06-08 -',
  ],
])('set or only possible: %s', (text, event) => {
  expect(read(text).map(told)).toEqual([event]);
});

test.each([
  // nothing says that they are over
  [
    "The banker told a briefing on this week's IMF talks in Vienna that debts were high.",
    'IMF ongoing 2026-06-01..2026-06-07 Vienna',
  ],
  [
    "The banker spoke to reporters after this week's IMF talks in Vienna.",
    'IMF held 2026-06-01..2026-06-02 Vienna',
  ],
  // said before something else, and still to come
  [
    'The ship sailed shortly before Norway announced on Sunday that a group of Norwegian officials will travel to Chile on Monday.',
    'CHL NOR planned 2026-06-08 Chile',
  ],
])('not yet over: %s', (text, event) => {
  expect(read(text).map(told)).toEqual([event]);
});
