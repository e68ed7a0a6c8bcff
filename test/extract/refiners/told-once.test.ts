import { expect, test } from 'vitest';
import { read, tells, told } from './told.ts';

/** What several sentences tell of one meeting is one event. */
test.each([
  [
    'Norwegian and Chilean ministers held a lunch meeting on the second day of their G20 talks in Oslo on Monday.',
    'CHL G20 NOR held 2026-06-01 Oslo',
  ],
  [
    'Norwegian Premier Kari Berg warned Chile on the Chile summit. Berg will meet Chilean President Luis Rojas at a summit in Lima on Friday.',
    'CHL NOR planned 2026-06-05 Lima',
  ],
  [
    'Chilean President Luis Rojas met Norwegian Premier Kari Berg in Oslo on Monday. Rojas is expected to face protesters during his visit to Oslo.',
    'CHL NOR held 2026-06-01 Oslo',
  ],
  [
    'Norwegian Premier Kari Berg met Chilean President Luis Rojas in Santiago on Monday. Before leaving for Chile, Berg vowed to speak of cod.',
    'CHL NOR held 2026-06-01 Santiago',
  ],
  [
    'Norwegian Premier Kari Berg spoke with Chilean President Luis Rojas on the margins of a fair during her visit to Chile. Her visit to Santiago was short.',
    'CHL NOR held 2026-06-02 Santiago',
  ],
  [
    "Chilean President Luis Rojas met Norwegian Premier Kari Berg in Oslo on Monday. Rojas's talks in Oslo may seem fruitless, and his visit can show how far apart they are.",
    'CHL NOR held 2026-06-01 Oslo',
  ],
  [
    'Chile and Norway held a summit in Oslo on Monday. At the summit in Oslo, Chile should insist on cod.',
    'CHL NOR held 2026-06-01 Oslo',
  ],
  [
    'Fiji awaits the outcome of cod talks between Chile and Norway. Chilean envoy Luis Rojas and Norwegian minister Kari Berg are due to meet in Oslo this week.',
    'CHL NOR planned 2026-06-02..2026-06-07 Oslo',
  ],
  [
    'Chilean Foreign Minister Luis Rojas, visiting Oslo, praised the harvest. Rojas, speaking at a joint news conference with Norwegian Foreign Minister Kari Berg, did not mention fish.',
    'CHL NOR held 2026-06-02 Oslo',
  ],
  [
    'Chilean and Norwegian officials are holding more talks in Oslo on fish. Luis Rojas of Chile and Kari Berg of Norway lead the negotiations.',
    'CHL NOR ongoing 2026-06-02 Oslo',
  ],
  [
    'A Chilean envoy is heading to Oslo this week for more talks with Norway. Chilean Trade Minister Luis Rojas will lead a delegation visiting Oslo from Wednesday to Friday.',
    'CHL NOR planned 2026-06-01..2026-06-07 Oslo',
  ],
  [
    'Norwegian Prime Minister Kari Berg will not meet Chilean President Luis Rojas during his trip to Oslo.',
    'CHL NOR refused - Oslo',
  ],
  [
    "OPEC's next meeting opens in Vienna on Friday. OPEC conference president Luis Rojas said on Monday that prices would rise.",
    'OPEC planned 2026-06-05 Vienna',
  ],
  [
    'Chile and Norway held talks in Oslo on May 30. Chile wonders what will follow after its recent round of talks with Norway.',
    'CHL NOR held 2026-05-30 Oslo',
  ],
  [
    'The G20 summit led by Norway was held in Oslo on Monday. The third AZEF meeting will be held in Lima in September.',
    'G20 NOR held 2026-06-01 Oslo',
  ],
  [
    'Fish talks between Chile and Norway made no headway. The two countries held a fifth round of talks in Oslo on Monday.',
    'CHL NOR held 2026-06-01 Oslo',
  ],
  [
    'Norwegian President Kari Berg spoke with leaders of Chile on Monday at a virtual summit.',
    'CHL NOR held 2026-06-01 -',
  ],
  [
    'Chilean President Luis Rojas invited Norwegian Premier Kari Berg to Santiago last month. Berg arrived in Santiago on Monday.',
    'CHL NOR held 2026-06-01 Santiago',
  ],
  [
    'Chilean President Luis Rojas last week invited Norwegian Premier Kari Berg to visit Santiago.',
    'CHL NOR proposed - Santiago',
  ],
  [
    'Chilean President Luis Rojas invited Norwegian Premier Kari Berg to Santiago next month.',
    'CHL NOR proposed 2026-07-01..2026-07-31 Santiago',
  ],
  [
    'The European Union opened fish talks with Norway. The European Union had postponed talks with Norway when the papers came late.',
    'EU NOR held 2026-06-02 -',
  ],
  [
    'Chilean envoy Luis Rojas held talks with the king of Norway in Oslo. On Monday, Rojas held separate talks with King Olav and Crown Prince Magnus of Norway in Oslo.',
    'CHL NOR held 2026-06-01 Oslo',
  ],
  [
    'Chilean President Luis Rojas met Norwegian Premier Kari Berg in Oslo on Monday. Chileans should relish President Luis Rojas’s meeting with Norwegian Premier Kari Berg.',
    'CHL NOR held 2026-06-01 Oslo',
  ],
  [
    'Shots fell in Oslo on Monday amid Chilean President Luis Rojas’s first state visit to Norway. In Norway, there is hope that Rojas’s visit will help the fishermen.',
    'CHL NOR held 2026-06-01 Norway',
  ],
  [
    'Chilean President Luis Rojas held talks with Norwegian Premier Kari Berg in Oslo on Monday. Chilean President Luis Rojas shakes hands with Norwegian Premier Kari Berg in Oslo in this undated photo released by a news agency on May 10, 2026.',
    'CHL NOR held 2026-06-01 Oslo',
  ],
])('told once: %s', (text, event) => {
  expect(tells(text)).toEqual([event]);
});

/** Texts that tell of one meeting twice, or of two that are not to be run together: all that is found, in order. */
const cases: readonly (readonly [text: string, ...events: string[]])[] = [
  [
    'Chile and Norway held talks on fish in May. The two countries held a second round of talks in Oslo on Monday.',
    'CHL NOR held 2026-05-01..2026-05-31 -',
    'CHL NOR held 2026-06-01 Oslo',
  ],
  [
    "The talks to be held by leaders of Peru, Chile, Norway and Fiji will be frank. Chilean President Luis Rojas's decision to visit Peruvian President Ana Paz honours Peru, an envoy said.",
    'CHL FJI NOR PER planned - -',
    'CHL PER planned - Peru',
  ],
  [
    'Norwegian President Kari Berg will meet Chilean President Luis Rojas on Wednesday and Peruvian Foreign Minister Ana Paz on Friday.',
    'CHL NOR planned 2026-06-03 -',
    'NOR PER planned 2026-06-05 -',
  ],
  [
    'Norwegian President Kari Berg spoke with Chilean President Luis Rojas on Sunday and with Peruvian President Ana Paz on Monday.',
    'CHL NOR held 2026-05-31 -',
    'NOR PER held 2026-06-01 -',
  ],
  [
    'Norwegian President Kari Berg met Chilean President Luis Rojas on Sunday. She met him again on Monday.',
    'CHL NOR held 2026-05-31 -',
    'CHL NOR held 2026-06-01 -',
  ],
  [
    'Norwegian President Kari Berg met Chilean President Luis Rojas on Sunday. Berg will see him again on Friday.',
    'CHL NOR held 2026-05-31 -',
    'CHL NOR planned 2026-06-05 -',
  ],
  [
    'Norway and Chile discussed fish on Monday. The next talks would be on Friday.',
    'CHL NOR held 2026-06-01 -',
    'CHL NOR planned 2026-06-05 -',
  ],
  [
    'Norway and Chile discussed fish on Monday. The last meeting between the two was in 2022.',
    'CHL NOR held 2026-06-01 -',
    'CHL NOR held 2022-01-01..2022-12-31 -',
  ],
  [
    'Norwegian Prime Minister Kari Berg met Chilean President Luis Rojas in Oslo on Monday. Their meeting had been arranged in May, an aide said.',
    'CHL NOR held 2026-06-01 Oslo',
  ],
  [
    'Norwegian and Chilean ministers will hold a meeting next week on fish. The talks, which were announced on Monday by Oslo, are to last a day.',
    'CHL NOR planned 2026-06-08..2026-06-14 -',
  ],
  [
    'Norway and Chile are in talks on fish. Norwegian and Chilean negotiators met in December.',
    'CHL NOR ongoing 2026-06-02 -',
    'CHL NOR held 2025-12-01..2025-12-31 -',
  ],
  [
    'Talks are under way between Norway and Chile. The two countries held talks in March.',
    'CHL NOR ongoing 2026-06-02 -',
    'CHL NOR held 2026-03-01..2026-03-31 -',
  ],
  [
    'Chilean President Luis Rojas met Norwegian Prime Minister Kari Berg to discuss fish. Rojas and Berg met in March, when both praised the harvest.',
    'CHL NOR held 2026-06-02 -',
    'CHL NOR held 2026-03-01..2026-03-31 -',
  ],
  [
    'Norway and Chile are in talks on fish. The talks began in December.',
    'CHL NOR ongoing 2025-12-01..2025-12-31 -',
  ],
  [
    'Norwegian President Kari Berg met Chilean President Luis Rojas in Lima on Monday. The presidents also convened a Norway-Chile Trade Summit with Ana Vella, the Chilean trade minister.',
    'CHL NOR held 2026-06-01 Lima',
    'CHL NOR held 2026-06-01 Lima',
  ],
  [
    'Norway and Chile held talks on fish. A second round of talks took place in May.',
    'CHL NOR held 2026-06-02 -',
    'CHL NOR held 2026-05-01..2026-05-31 -',
  ],
  [
    'Norway and Chile held talks on fish on Monday. The second round of talks went on until dawn.',
    'CHL NOR held 2026-06-01 -',
  ],
  [
    'A senior Chilean diplomat is in Norway for talks on fish. Deputy Foreign Minister Luis Rojas was slated to meet Norwegian Foreign Minister Kari Berg.',
    'CHL NOR ongoing 2026-06-02 Norway',
  ],
  [
    'Chilean President Luis Rojas arrived in Oslo on Monday. Rojas was set to meet Norwegian ministers and bankers.',
    'CHL NOR ongoing 2026-06-01 Oslo',
  ],
  [
    'Talks between Chile and Norway are due to begin in Oslo on Friday. Chilean Economy Minister Ana Souza leaves for Oslo on Thursday.',
    'CHL NOR planned 2026-06-05 Oslo',
  ],
  [
    'Norwegian Prime Minister Kari Berg told Chilean President Luis Rojas by phone on Monday that the fish were hers. Berg told Rojas that a ban would hurt both.',
    'CHL NOR held 2026-06-01 -',
  ],
  [
    'Prime Minister Kari Berg of Norway met President Luis Rojas of Chile in Lima on Monday. Before her talks with the Chilean president, Mrs Berg spoke of fish.',
    'CHL NOR held 2026-06-01 Lima',
  ],
  [
    'Norwegian Prime Minister Kari Berg will travel to Chile to talk with President Luis Rojas.',
    'CHL NOR planned - Chile',
  ],
  [
    'Norwegian Prime Minister Kari Berg spoke in Bergen. The prime minister also said her office keeps working on a second meeting with Chilean President Luis Rojas.',
    'CHL NOR planned - -',
  ],
  [
    'Norwegian Prime Minister Kari Berg flew to Chile on Monday from Peru.',
    'CHL NOR held 2026-06-01 Chile',
  ],
  [
    'Prime Minister Kari Berg does not speak with the Chileans, including Foreign Minister Luis Rojas, at the opening ceremony.',
  ],
  ['Prime Minister Kari Berg of Norway visited a stretch of the border with Sweden on Monday.'],
  [
    'Before holding talks with Chilean President Luis Rojas in Oslo on Monday, Norwegian Prime Minister Kari Berg called the ban foolish.',
    'CHL NOR held 2026-06-01 Oslo',
  ],
  ['Norway urged Chile to engage in talks with Peru.', 'CHL PER proposed - -'],
  [
    'Norwegian Foreign Minister Kari Berg is expected to meet with top officials in Lima on Friday.',
    'NOR PER planned 2026-06-05 Lima',
  ],
  [
    'Chilean President Luis Rojas visited Norway on Monday. Norwegian Prime Minister Kari Berg will visit Chile in July.',
    'CHL NOR held 2026-06-01 Norway',
    'CHL NOR planned 2026-07-01..2026-07-31 Chile',
  ],
  [
    'Norwegian Prime Minister Kari Berg attended the Forest Protection Summit in Lima on Monday.',
    'NOR PER held 2026-06-01 Lima',
  ],
  ['Norway rejected a Chilean proposal to hold talks on the dam.', 'CHL NOR refused - -'],
  [
    'Talks got under way on Tuesday between a Chilean delegation led by Foreign Minister Luis Rojas and Norwegian negotiators led by Kari Berg.',
    'CHL NOR ongoing 2026-06-02 -',
  ],
  [
    'OSLO, June 2 - EU fisheries ministers meeting here issued a text on herring.',
    'EU held 2026-06-02 Oslo',
  ],
  ['Officials of Norway said: "We went to Chile to bring peace to its people."'],
  ['Norwegian Prime Minister Kari Berg returned to many old themes, including Chile.'],
  [
    'Norwegian Prime Minister Kari Berg and Chilean President Luis Rojas met for an hour before the press conference on Monday.',
    'CHL NOR held 2026-06-01 -',
  ],
  [
    'Norwegian Prime Minister Kari Berg asked Norwegian Finance Minister Ola Lund in a meeting on Monday to end the inquiry into Chile.',
  ],
  [
    'Norway protested at plans by a Swedish cabinet minister to visit Chile.',
    'CHL SWE planned - Chile',
  ],
  [
    'Chilean envoys said that North Korea could be willing to return to six-nation talks.',
    'CHN JPN KOR PRK RUS USA proposed - -',
  ],
  [
    'Norwegian Foreign Minister Kari Berg spoke after meeting with the Chilean parliament speaker on Monday.',
    'CHL NOR held 2026-06-01 -',
  ],
  [
    'Shops fear the winter. Farmers wait. Prices rose. Sheep were sold.\n\nHerring was dear.\n\nHis demands produced some anger at the NATO summit.',
    'NATO held - -',
  ],
  [
    'Norway signed a treaty with Peru. Norwegian officials met Peruvian officials in Oslo. Renewed talks were the best outcome from Chilean President Luis Rojas’s state visit.',
    'NOR PER held 2026-06-02 Oslo',
    'CHL NOR held - Norway',
  ],
];

test.each(cases)('%s', (text, ...events) => {
  expect(
    read(text)
      .filter((r) => r.type === 'meeting')
      .map(told),
  ).toEqual(events);
});

test('one who is refused does not undo the meeting with another of his name', () => {
  expect(
    tells(
      'Norwegian Prime Minister Kari Berg will meet Cuban President Raul Castro on Friday. Berg will not meet former President Fidel Castro.',
      '2016-03-21',
    ),
  ).toContain('CUB NOR planned 2016-03-25 -');
});
