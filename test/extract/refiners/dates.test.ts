import { expect, test } from 'vitest';
import { read, tells } from './told.ts';

/** Texts with an event that must be among those found, with the day that it is given. */
const cases: readonly (readonly [text: string, event: string])[] = [
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
  // the day or month of a noun that no verb tells as past is the one soon to come, not that of a year ago
  [
    'Peruvian President Ana Vella has made up her mind to take part in a summit with Prime Minister Kari Berg of Norway in August.',
    'NOR PER planned 2026-08-01..2026-08-31 -',
  ],
  [
    'Norway laid out the aims of its talks with Peru in mid-July.',
    'NOR PER planned 2026-07-11..2026-07-21 -',
  ],
  [
    'Norway made public the notes of its talks with Peru in November.',
    'NOR PER held 2025-11-01..2025-11-30 -',
  ],
  [
    'Norwegian traders waited for news while talks between Norway and Peru failed in August.',
    'NOR PER held 2025-08-01..2025-08-31 -',
  ],
  [
    'Peruvian President Ana Vella made light of her Sunday meeting with Prime Minister Kari Berg of Norway.',
    'NOR PER held 2026-05-31 -',
  ],
  [
    'Peruvian President Ana Vella made light of her Thursday meeting with Prime Minister Kari Berg of Norway.',
    'NOR PER planned 2026-06-04 -',
  ],
  // [on the sidelines of the summit] is while that one lasts, whichever is told first and whether over or still to come
  [
    'The G20 summit will be held in Oslo on June 20. Peruvian President Ana Vella is to meet President Luis Rojas of Chile on the margins of the gathering.',
    'CHL PER planned 2026-06-20 -',
  ],
  [
    'Leaders of the G20 met in Oslo on Sunday. Peruvian President Ana Vella spoke with President Luis Rojas of Chile on the sidelines of the summit.',
    'CHL PER held 2026-05-31 -',
  ],
  [
    'The G20 summit was held in Oslo on Sunday. Peruvian President Ana Vella is to meet President Luis Rojas of Chile on the sidelines of the next summit.',
    'CHL PER planned - -',
  ],
  // what is scheduled may be the round, not the talks
  [
    'Three rounds of talks between Norway and Peru, scheduled for Friday, come weeks after a row over cod.',
    'NOR PER planned 2026-06-05 -',
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
  // [a Friday meeting] is of that day
  [
    'Peruvian President Ana Vella flew home before a Friday meeting with Prime Minister Kari Berg of Norway.',
    'NOR PER planned 2026-06-05 -',
  ],
  [
    'Peruvian President Ana Vella and Prime Minister Kari Berg of Norway spoke in a Sunday phone call.',
    'NOR PER held 2026-05-31 -',
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
  // an hour of the day is nothing that is still to come
  [
    'Peruvian President Ana Vella met President Luis Rojas of Chile just before sunset on Monday.',
    'CHL PER held 2026-06-01 -',
  ],
  [
    'Norway and Chile struck a deal on cod shortly before midnight on Sunday.',
    'CHL NOR agreed 2026-05-31 -',
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
  [
    'Peruvian President Ana Vella telephoned President Luis Rojas of Chile. The leaders also touched upon the decisions of the Oslo Conference held on May 19.',
    'CHL PER held 2026-06-02 -',
  ],
  [
    'Peruvian President Ana Vella will go to Chile in July. Earlier in the day, Vella held a meeting with Prime Minister Kari Berg of Norway.',
    'NOR PER held 2026-06-02 -',
  ],
  [
    'Peruvian President Ana Vella spoke by phone today with President Luis Rojas of Chile. Vella briefed the Chilean leader on her conversation with Prime Minister Kari Berg of Norway.',
    'NOR PER held - -',
  ],
  [
    'Peruvian President Ana Vella will promise aid at the June 2 Peru-Norway summit.',
    'NOR PER planned 2026-06-02 -',
  ],
  [
    'Peruvian President Ana Vella met late last month, on May 28, with Chilean President Luis Rojas.',
    'CHL PER held 2026-05-28 -',
  ],
  [
    'Peruvian President Ana Vella will attend a summit with Norway in Lima, which is happening from June 9-12.',
    'NOR PER planned 2026-06-09..2026-06-12 Lima',
  ],
  [
    'Peruvian President Ana Vella said her trip, which has already taken her to Oslo, was useful.',
    'NOR PER held - Oslo',
  ],
  [
    'Peruvian President Ana Vella, who travelled to Oslo earlier on the tour, said it was useful.',
    'NOR PER held - Oslo',
  ],
  // What is named only to say what it led to is no news of the day.
  [
    'Fish prices fell. Peru left the pact, which came after talks between Peru and Norway in Oslo.',
    'NOR PER held - Oslo',
  ],
  [
    'Peru thanked Norway for fish. "We liked the rooms that Norway found for the Lima talks," an envoy said.',
    'NOR PER held - Lima',
  ],
  // The day of saying so is no day of what is to come.
  [
    'Chile announced on Monday that it will hold talks with Norway in Lima.',
    'CHL NOR planned - Lima',
  ],
  [
    'Chile will hold talks with Norway in Lima, its foreign ministry announced Monday.',
    'CHL NOR planned - Lima',
  ],
  [
    'Chile and Norway will hold a summit in Lima, the Peruvian foreign ministry confirmed on Monday.',
    'CHL NOR planned - Lima',
  ],
  [
    'Chilean President Luis Rojas agreed on Monday to meet Norwegian Prime Minister Kari Berg.',
    'CHL NOR planned - -',
  ],
  [
    'Chilean President Luis Rojas on Monday invited Norwegian Prime Minister Kari Berg to Lima.',
    'CHL NOR proposed - Lima',
  ],
  ['Chile on Monday called for talks with Norway.', 'CHL NOR proposed - -'],
  // A day right behind a verb is of this verb.
  [
    'Chile said on Monday it had signed a fisheries accord with Norway in May.',
    'CHL NOR signed 2026-05-01..2026-05-31 -',
  ],
  [
    'A spokesman said late Monday that talks between Chile and Norway would resume.',
    'CHL NOR planned - -',
  ],
  ['Chilean President Luis Rojas left Monday for Norway.', 'CHL NOR held 2026-06-01 Norway'],
  // The summit is on the day of the meeting on its margins.
  [
    'Norwegian President Kari Berg met Chilean President Luis Rojas on Monday on the margins of the NATO summit in Lima.',
    'CHL NATO NOR held 2026-06-01 Lima',
  ],
  [
    'Norwegian President Kari Berg met Chilean President Luis Rojas on Monday.\n\nPrices rose.\n\nShares slid.\n\nGold sank.\n\nChile made a peace pact with Norway and rejoined the alliance in May.',
    'CHL NOR agreed 2026-05-01..2026-05-31 -',
  ],
  [
    'A meeting of Peru and Chile scheduled for 20 March had been suspended at the request of Bolivia.',
    'CHL PER postponed 2026-03-20 -',
  ],
  [
    'Relations soured in May 2016, when Norway and Chile signed a fisheries accord.',
    'CHL NOR signed 2016-05-01..2016-05-31 -',
  ],
  [
    'Norwegian Foreign Minister Kari Berg arrived in Santiago on Monday for a four-day visit. Berg was to meet Chilean Foreign Minister Ana Solis.',
    'CHL NOR ongoing 2026-06-01..2026-06-04 Santiago',
  ],
  [
    'OSLO - Officials of Norway and Chile opened a meeting on fisheries. Results go to a Norway-Chile summit due in Lima in October.',
    'CHL NOR ongoing 2026-06-02 Oslo',
  ],
  ['Chilean and Norwegian officials met recently in Lima.', 'CHL NOR held - Lima'],
  [
    'Chile and Peru agree that a 2015 cease-fire between Norway and Fiji should be kept.',
    'FJI NOR in-force 2015-01-01..2015-12-31 -',
  ],
  [
    'A truce between Chile and Peru that began on Monday was holding for a second day.',
    'CHL PER in-force 2026-06-01 -',
  ],
  [
    'Norwegian President Kari Berg met Chilean President Luis Rojas in Oslo to save the tariff deal that runs out on July 3.',
    'CHL NOR held 2026-06-02 Oslo',
  ],
  [
    'The quarrel began on July 1. On July 3 Norwegian President Kari Berg met Chilean President Luis Rojas in Oslo.',
    'CHL NOR held 2025-07-03 Oslo',
  ],
  [
    'Chile keeps to the Bergen Agreement with Norway, Rojas said on Monday.\n\nPrices fell.\n\nIn Bergen on March 3 the two agreed to cut tariffs by half.',
    'CHL NOR in-force 2026-03-03 -',
  ],
  [
    'Rates fell.\n\nPrices rose.\n\nShares slid.\n\nGold sank.\n\nNorwegian President Kari Berg wants a deal. She will meet Chilean President Luis Rojas in Lima. The two are to dine there on Friday.',
    'CHL NOR planned 2026-06-05 Lima',
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
    'Norwegian President Kari Berg starts on Friday on a tour that will take him to Lima for talks with Peruvian President Luis Rojas.',
    'NOR PER planned 2026-06-05 Lima',
  ],
  [
    "Russia called off Sergey Lavrov's visit to Norway Wednesday.",
    'NOR RUS cancelled 2026-06-03 Norway',
  ],
  [
    'Berg was speaking before hosting a meeting of European Union ministers in Oslo this weekend.',
    'EU planned 2026-06-06..2026-06-07 Oslo',
  ],
  [
    'In March, Chilean minister Luis Rojas was invited to Oslo for talks with Norwegian Prime Minister Kari Berg.',
    'CHL NOR proposed 2026-03-01..2026-03-31 Oslo',
  ],
  [
    'Norwegian Prime Minister Kari Berg, who took office in August, will meet Chilean President Luis Rojas within two weeks.',
    'CHL NOR planned 2026-06-02..2026-06-16 -',
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
    'Norwegian Foreign Minister Kari Berg will visit Chile in the second half of the year.',
    'CHL NOR planned 2026-07-01..2026-12-31 Chile',
  ],
  [
    'Norwegian President Kari Berg flew to Lima on Monday to see President Pedro Ruiz, and on Friday she goes to Chile.',
    'CHL NOR planned 2026-06-05 Chile',
  ],
  [
    'Norway and Chile have agreed on how to share their catch, the ministry said on Tuesday. The agreement was reached after nine hours of talks in Oslo. Peru mediated the 2013 agreement on shipping between Norway and Chile.',
    'CHL NOR agreed 2013-01-01..2013-12-31 -',
  ],
  [
    'Norwegian Foreign Minister Kari Berg will meet Chilean Foreign Minister Luis Rojas before the end of the year.',
    'CHL NOR planned 2026-06-02..2026-12-31 -',
  ],
  [
    'Norwegian Foreign Minister Kari Berg will travel to Chile this month. In Santiago, Ms. Berg will meet Chilean President Luis Rojas.',
    'CHL NOR planned 2026-06-02..2026-06-30 Santiago',
  ],
  [
    'Talks between Norway and Chile ended Saturday without a result, though negotiations are scheduled to resume June 20.',
    'CHL NOR planned 2026-06-20 -',
  ],
  [
    'Norway and Chile signed a fisheries agreement on Friday, one week after Norway set new rules for its fleet.',
    'CHL NOR signed 2026-05-29 -',
  ],
  [
    "The trip of Norwegian President Kari Berg to Chile was kept secret until after Monday's meeting with Chilean President Luis Rojas.",
    'CHL NOR held 2026-06-01 Chile',
  ],
  [
    'Norwegian President Kari Berg spoke on Monday, three days after her meeting with Chilean President Luis Rojas.',
    'CHL NOR held 2026-05-29 -',
  ],
  [
    'Norwegian President Kari Berg flew home, a day after meeting President Luis Rojas of Chile.',
    'CHL NOR held 2026-06-01 -',
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
    'Norway and Chile began secret contacts in 2013. On March 5, Norwegian envoy Kari Berg met Chilean Foreign Minister Luis Rojas in Lima.',
    'CHL NOR held 2013-03-05 Lima',
  ],
  [
    'Dec. 1, 2024: Norwegian President Kari Berg and Chilean President Luis Rojas meet in Lima.',
    'CHL NOR held 2024-12-01 Lima',
  ],
  [
    'Norway and Chile signed a tax treaty on Friday. Norwegian President Kari Berg met Chilean President Luis Rojas for an hour.',
    'CHL NOR held 2026-05-29 -',
  ],
  [
    'Peru hailed the fisheries deal between Norway and Chile, struck in Oslo on May 14.',
    'CHL NOR agreed 2026-05-14 -',
  ],
  [
    'The minister praised the 2015 fisheries accord, which was agreed between Norway and Chile. Norway withdrew from the accord last year.',
    'CHL NOR terminated 2025-01-01..2025-12-31 -',
  ],
  [
    'Norwegian President Kari Berg met Chilean President Luis Rojas in Lima this week.',
    'CHL NOR held 2026-06-01..2026-06-02 Lima',
  ],
  [
    'In February, ministers meeting in Lima agreed that the fish had become too few. As part of that agreement, Norway and Chile cut their catch.',
    'CHL NOR in-force 2026-02-01..2026-02-28 -',
  ],
  [
    "Norway's prime minister called off Friday's meeting with Chilean President Luis Rojas.",
    'CHL NOR cancelled 2026-06-05 -',
  ],
  [
    'The senator spoke last week, criticizing Norway for withdrawing from the fisheries treaty with Chile.',
    'CHL NOR terminated 2026-06-02 -',
  ],
];

test.each(cases)('%s → %s', (text, event) => {
  expect(tells(text)).toContain(event);
});

test('a paper prints the wire of the day before', () => {
  const text = 'OSLO, May 31 - Norway and Chile signed a fisheries treaty today.';
  expect(tells(text)).toEqual(['CHL NOR signed 2026-05-31 -']);
});

test.each([
  ['During a visit to Lima this week, Norwegian President Kari Berg praised its fish.', 'held'],
  ['After talks with Peru this week, Norwegian President Kari Berg said she was content.', 'held'],
  ["Norwegian President Kari Berg spoke ahead of this week's summit with Peru.", 'planned'],
])('on a Sunday the week of what is over is the one that ends: %s', (text, status) => {
  expect(read(text, '2026-06-07').map((r) => r.status)).toEqual([status]);
});
