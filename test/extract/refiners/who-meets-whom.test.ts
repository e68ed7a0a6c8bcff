import { expect, test } from 'vitest';
import { sides, whoMeets } from './told.ts';

/** Which of those whom a text names do the meeting, and which only stand near to it. */
test.each([
  [
    'all who are engaged in talks, and those who are named behind them',
    'The U.S. and its friends — Britain, China, France and Germany — are engaged in hard talks with Iran over the dam.',
    ['CHN, DEU, FRA, GBR, IRN, USA'],
  ],
  [
    'not with whom one has a quarrel',
    'Talks with North Korea, tensions with Russia and a trade war with China keep U.S. President Ann Hale awake.',
    ['PRK, USA, Ann Hale'],
  ],
  [
    'not with whom one has another meeting',
    '"While I had a fine meeting with NATO, I had a finer meeting with Vladimir Putin of Russia," he wrote.',
    ['NATO'],
  ],
  [
    'not who shot ahead of the summit of two others',
    'North Korea fired a missile from the same hill ahead of a summit between the leaders of Peru and Chile.',
    ['CHL, PER'],
  ],
  [
    'not those who seek something side by side',
    'France joins the United States, Britain and China in the search for divers.',
    [],
  ],
  [
    'one after the other, who are told to be in the programme',
    "Norwegian Premier Anna Berg's meetings Monday included Peruvian President Luis Rojas and Chilean Premier Eva Paz.",
    ['CHL, NOR, Anna Berg, Eva Paz', 'NOR, PER, Anna Berg, Luis Rojas'],
  ],
  [
    'not those of whom a council will speak',
    'Iran and North Korea will also feature during a grand Security Council meeting on Thursday.',
    ['UN'],
  ],
  [
    'not those many with whom the host of another sat before',
    'The foreign ministers of Iran, Russia, Britain, the United States, Germany and China met on Monday. Britain is due to host a ministerial meeting on Friday to seek a way to help Chadian farmers.',
    ['CHN, DEU, GBR, IRN, RUS, USA'],
  ],
  [
    'nobody whose briefing is called something, nor who is spoken of on the way',
    "Norwegian Premier Anna Berg called Chilean President Luis Rojas's press conference a childish stunt. Speaking on his way back to Rome, the pope said the harvest was near.",
    [],
  ],
  [
    'who else attended the meeting told before',
    'Norwegian Premier Anna Berg met Finance Minister Luis Rojas of Peru on Monday. News of the meeting, also attended by Peruvian central bank president Ana Paz, came at noon.',
    ['NOR, PER, Ana Paz, Anna Berg, Luis Rojas'],
  ],
  [
    'none of those told before, where it is a summit of all of a kind',
    'Norway and Peru quarrel over fish. Norwegian Premier Anna Berg will go to Venice in June to see the summit of the major industrialized countries.',
    ['ITA, NOR, Anna Berg'],
  ],
  [
    'from whom one flew on to another',
    'Norwegian Premier Anna Berg left Bonn early after talks with Chancellor Karl Holz. She had flown to Germany from talks with Chilean President Luis Rojas in Lima earlier in the day.',
    ['CHL, NOR, Anna Berg, Luis Rojas', 'DEU, NOR, Anna Berg, Karl Holz'],
  ],
  [
    'those who will discuss something in a call, told behind its day',
    'A conference call is set for tonight, in which Ukraine, Russia, France and Germany will discuss what comes next, according to a French official.',
    ['DEU, FRA, RUS, UKR'],
  ],
  [
    'not those who hold drills together',
    'North Korea threatened to cancel its meeting with the United States over naval drills between Japan and the U.S. last week.',
    ['PRK, USA'],
  ],
  [
    'not who flew there, where it is a plane',
    'Norwegian Premier Anna Berg left Lima on a jet. It headed for a meeting between Peru and Chile.',
    ['CHL, PER'],
  ],
  [
    'not who speaks of the summit of two others',
    'Norwegian Premier Anna Berg thanked the Peruvian president for raising the matter with Chilean Premier Eva Paz at his last summit in Fiji.',
    ['CHL, PER, Eva Paz'],
  ],
  [
    'of those who met before, the one whom the sentence names',
    "Norway and Peru held a summit in May. Norway and Chile held talks in June. Peru's gloom since a failed second summit with Norwegian Premier Anna Berg is deep.",
    ['CHL, NOR', 'NOR, PER', 'NOR, PER, Anna Berg'],
  ],
  [
    'whom the talks are said to have involved',
    'The talks involved delegates from Norway, Peru and Chile.',
    ['CHL, NOR, PER'],
  ],
  ['nobody whose matters the talks included', "The talks included Peru's offer to Chile.", []],
  [
    'who took the step of meeting another',
    'Peruvian President Ana Rojas took the bold step of meeting the Norwegian premier face to face.',
    ['NOR, PER, Ana Rojas'],
  ],
  [
    'not who does something else in the same sentence',
    'Norway bought grain and Chile met Peru in Lima.',
    ['CHL, PER'],
  ],
  [
    'who does it on a day told right before, without a comma',
    'Peruvian President Ana Rojas flew home. On Monday Rojas met Norwegian Prime Minister Bo Holm in Oslo.',
    ['NOR, PER, Ana Rojas, Bo Holm'],
  ],
  [
    "whom she's met, where [she's] is [she is] to the eye",
    "Peruvian President Ana Rojas flew home. She's met Norwegian Prime Minister Bo Holm and praised the talks that he's hosted.",
    ['NOR, PER, Ana Rojas, Bo Holm'],
  ],
  [
    'not with whom the deed before was done',
    'Peru signed a cod pact with Norway on Monday and persuaded Ghana to begin talks.',
    ['GHA, PER'],
  ],
  [
    'not who thanks his counterparts, nor counterparts of his brother',
    "Chile's Luis Rojas thanked his counterparts at a meeting with Peru. Chile's Luis Paz met Peru's team and the counterparts of his brother.",
    [],
  ],
  [
    'the one told before who poses, or appears, with somebody else',
    'Norwegian President Kari Berg laughed at the question. She was posing for pictures with Chilean President Luis Rojas.',
    ['CHL, NOR, Kari Berg, Luis Rojas'],
  ],
  [
    'not those of whom two will speak',
    'Foreign Minister Jonas Store of Norway arrived on Monday. He will meet Chinese counterpart Wang Yi to discuss ties, Mongolia and Nepal.',
    ['CHN, NOR, Jonas Store, Wang Yi'],
  ],
  [
    'the two states that stand side by side, whoever was told since',
    'Norway hailed a decision by Chad and Niger to open a road. Mr Holm of Norway said he hoped to see the Catalans. It was announced after a meeting of the foreign ministers of both countries in Lima on Monday.',
    ['NER, TCD'],
  ],
  [
    'who spoke last, at the end of his sentence',
    'The plan was dead, Chilean Prime Minister Ana Lillo said. The rest is gone. She told them so after meeting with Norwegian Foreign Minister Kari Berg in Lima.',
    ['CHL, NOR, Ana Lillo, Kari Berg'],
  ],
])('%s', (_, text, meetings) => {
  expect(whoMeets(text)).toEqual(meetings);
});

test.each([
  [
    'those who begin talks, and not those whose war they are to end',
    'France and Germany began talks to end the war between Russia and Ukraine in Oslo on Monday.',
    ['meeting DEU FRA'],
  ],
])('%s', (_, text, expected) => {
  expect(sides(text)).toEqual(expected);
});

test('what a meeting was, behind a comma, is nothing that was met', () => {
  expect(
    whoMeets(
      'Peruvian envoy Ana Souza met FARC officials in Lima on Monday, the first direct contact between Peru and the group in decades.',
    ),
  ).toEqual(['FARC, PER, Ana Souza']);
  expect(whoMeets('The Peruvian envoy met his target on Monday, the first feat of Peru.')).toEqual(
    [],
  );
});

test('who meets is named behind the comma, where the sentence begins with the meeting', () => {
  const both = ['NOR, PER, Ana Souza, Kari Berg'];
  const berg = 'Norwegian Premier Kari Berg';
  expect(
    whoMeets(`Meeting over dinner with Peruvian President Ana Souza, ${berg} praised the cod.`),
  ).toEqual(both);
  expect(
    whoMeets(
      `Meeting over tea Tuesday with Peruvian President Ana Souza, host of the fair, ${berg} revealed her plan.`,
    ),
  ).toEqual(both);
  expect(
    whoMeets(`Meeting with reporters in Lima, ${berg} praised the Peruvian president.`),
  ).toEqual([]);
});

test('who met may be told behind where and when, and by two fields of office', () => {
  expect(whoMeets('The quota was cut at a meeting here of EC fisheries ministers.')).toEqual([
    'EU',
  ]);
  expect(whoMeets('The quota was cut at a meeting in Oslo on Friday of OPEC envoys.')).toEqual([
    'OPEC',
  ]);
  expect(whoMeets('They opened a joint meeting of EC trade and labour ministers.')).toEqual(['EU']);
  expect(whoMeets('Talks in the south of Peru opened on Friday.')).toEqual([]);
  expect(whoMeets('The quota was cut at a fair here of EC fisheries ministers.')).toEqual([]);
});
