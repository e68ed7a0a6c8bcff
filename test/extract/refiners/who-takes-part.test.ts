import { expect, test } from 'vitest';
import { whoMeets } from './told.ts';

/** Hosts, guests, mediators, those who only speak of it: who is in the meeting. */
test.each([
  [
    'who says something to another in a call, told behind it',
    'The report deals with a phone call in which Peruvian President Ana Rojas asked Norwegian Prime Minister Bo Holm for a loan.',
    ['NOR, PER, Ana Rojas, Bo Holm'],
  ],
  [
    'whom the talks are said to have involved',
    'The talks involved delegates from Norway, Peru and Chile.',
    ['CHL, NOR, PER'],
  ],
  ['nobody whose matters the talks included', "The talks included Peru's offer to Chile.", []],
  [
    'whom one meets in a third land, and not those of that land',
    'Peruvian President Ana Rojas was in Qatar meeting Norwegian Prime Minister Bo Holm.',
    ['NOR, PER, Ana Rojas, Bo Holm'],
  ],
  [
    'the one with whom each of two discusses something',
    'Peruvian President Ana Rojas and Norwegian Prime Minister Bo Holm both discussed cod with Chilean President Luis Paz on Friday.',
    ['CHL, NOR, Bo Holm, Luis Paz', 'CHL, PER, Ana Rojas, Luis Paz'],
  ],
  [
    'those of each place where one meets officials',
    'Peruvian President Ana Rojas met with senior officials in Norway, Chad and Fiji last week.',
    ['FJI, PER, Ana Rojas', 'NOR, PER, Ana Rojas', 'PER, TCD, Ana Rojas'],
  ],
  [
    'those of the place where he, told of before, meets officials',
    'Peruvian President Ana Rojas is on holiday. She met leaders in Norway and Chad on Monday.',
    ['NOR, PER, Ana Rojas', 'PER, TCD, Ana Rojas'],
  ],
  [
    'not those of his own land, nor of the places where others meet',
    'Peruvian President Ana Rojas met with Norwegian officials in Fiji and Chad. She met with officials in Lima and Arequipa.',
    ['NOR, PER, Ana Rojas'],
  ],
  [
    'the state whose office holds the talks',
    "Norway's Fisheries Control Department is holding talks with Peru on cod. The Chilean space agency met Fijian officials on Monday.",
    ['CHL, FJI', 'NOR, PER'],
  ],
  [
    'not the state in which an agency for news is at home',
    "Norway's news agency is holding talks with Peru on cod. A Chilean travel agency met Fijian officials on Monday.",
    [],
  ],
  [
    'who took the step of meeting another',
    'Peruvian President Ana Rojas took the bold step of meeting the Norwegian premier face to face.',
    ['NOR, PER, Ana Rojas'],
  ],
  [
    'whoever says that the two of them spoke',
    '“President Ana Rojas of Peru and I spoke on Monday about cod,” Norwegian Prime Minister Bo Holm said.',
    ['NOR, PER, Ana Rojas, Bo Holm'],
  ],
  [
    'not who spoke at the same place',
    '“President Ana Rojas of Peru and I spoke at the opening of a mine,” Norwegian Prime Minister Bo Holm said.',
    [],
  ],
  [
    'not a state that is merely spoken of in it',
    'The report deals with a phone call in which a lawyer asked for a loan to Norway.',
    [],
  ],
  [
    'whose promise to another came during a phone call to settle something',
    "Peruvian President Ana Rojas's promise to Norwegian Prime Minister Bo Holm came during a phone call to settle the loan.",
    ['NOR, PER, Ana Rojas, Bo Holm'],
  ],
  [
    'not who welcomes what has come of it',
    'Peruvian President Ana Rojas hailed the outcome of talks between Norwegian Prime Minister Bo Holm and Fijian Premier Tui Lala.',
    ['FJI, NOR, Bo Holm, Tui Lala'],
  ],
  [
    'but who welcomes a number of people',
    'Peruvian President Ana Rojas welcomed a number of Norwegian ministers in Lima.',
    ['NOR, PER, Ana Rojas'],
  ],
  [
    'not the state that it is about',
    'Peru tops the agenda as OPEC ministers meet in Oslo. Fiji was high on the agenda when NATO ministers met in Rome.',
    ['NATO', 'OPEC'],
  ],
  [
    'not the body at which one of them had an office',
    'The news came a day after two Chilean diplomats held talks in Suva with Norwegian Foreign Minister Bo Holm, a former ambassador to the United Nations.',
    ['CHL, NOR, Bo Holm'],
  ],
  ['not who calls on others to act', "Peru's call to settle the loan angered Norway.", []],
  [
    'who hosts together with others',
    'Peru will co-host the summit on water with Norway and Fiji.',
    ['FJI, NOR, PER'],
  ],
  [
    'who speaks in an address during a visit',
    'Peruvian President Ana Rojas, in an address on the last day of a state visit to Norway, said the loan was safe.',
    ['NOR, PER, Ana Rojas'],
  ],
  [
    'the visitor, and not who is interviewed on the visit',
    'Peruvian President Ana Rojas spoke in an interview of the visit of Norwegian Prime Minister Bo Holm to Fiji.',
    ['FJI, NOR, Bo Holm'],
  ],
  [
    'who says that negotiators made progress in talks with somebody',
    'Peruvian Finance Minister Ana Rojas said negotiators had made good progress in talks with Norway.',
    ['NOR, PER'],
  ],
  [
    'not who says so of the talks of two others',
    'Peruvian Finance Minister Ana Rojas said negotiators had made good progress in talks between Norway and Fiji.',
    ['FJI, NOR'],
  ],
  [
    'who says that talks are under way with one or with two',
    'Talks are under way with Norway, the Peruvian minister said. Negotiations are under way with Fiji and Chile, the Peruvian minister said.',
    ['CHL, FJI, PER', 'NOR, PER'],
  ],
  [
    'whose government opened talks, as its minister says',
    'The Peruvian minister said the government had opened talks with Norway on cod.',
    ['NOR, PER'],
  ],
  [
    'who hosts a conference of donors for a land, and that land',
    "Norway hosted a donors' conference for Fiji in Oslo on Monday.",
    ['FJI, NOR'],
  ],
  [
    'nobody at a conference on some matter, but its host',
    'Norway hosted an international conference on cod in Oslo on Monday.',
    [],
  ],
  [
    'those of the place of an envoy’s own talks abroad',
    "Peruvian Foreign Minister Ana Rojas's talks in Oslo were cut short on Monday.",
    ['NOR, PER, Ana Rojas'],
  ],
  [
    'the land in which all is made ready for a guest',
    'Security is tight in Oslo for the visit of Peruvian President Ana Rojas.',
    ['NOR, PER, Ana Rojas'],
  ],
  [
    'not the land in which a guest goes to see a thing',
    'Crowds stood in Oslo for the visit of Peruvian President Ana Rojas to a shipyard.',
    [],
  ],
  [
    'not where somebody speaks of a visit',
    "A spokesman said in Oslo that Peruvian President Ana Rojas's visit was dear.",
    [],
  ],
  [
    'on whom a courtesy call is paid',
    'Chilean President Luis Rojas paid a courtesy call on Norwegian Prime Minister Kari Lie on Monday.',
    ['CHL, NOR, Kari Lie, Luis Rojas'],
  ],
  [
    'the host of a visit that ends with a call for something',
    'Chilean President Luis Rojas wound up a two-day visit to Norway on Monday with a call for peace.',
    ['CHL, NOR, Luis Rojas'],
  ],
  [
    'a state whose decision came after it',
    "Peru's decision came after talks with Chile in Oslo.",
    ['CHL, PER'],
  ],
  [
    'only those between whom it was, whoever decided afterwards',
    "Peru's decision came after talks between Chile and Fiji in Oslo.",
    ['CHL, FJI'],
  ],
  [
    'not those between whom the host mediates',
    'Peruvian President Ana Rojas held talks with the emir of Qatar, a mediator between Chad and Niger.',
    ['PER, QAT, Ana Rojas'],
  ],
  [
    'those between whom the talks are, with one as mediator',
    'Talks with Qatar as mediator between Chad and Niger resumed on Monday.',
    ['NER, QAT, TCD'],
  ],
  [
    'who is told to have attended it in a clause of its own, but not who attended something else',
    'Chilean President Luis Rojas met Norwegian Prime Minister Kari Lie over lunch in Oslo, which Fijian Foreign Minister Bo Rabuka also attended. A rally, which President Ana Braga of Peru also attended, was held in Lima.',
    ['CHL, FJI, NOR, Bo Rabuka, Kari Lie, Luis Rojas'],
  ],
  [
    'who leads or chairs it',
    'Norway and Chile met in Lima on Monday. The talks were led on the Norwegian side by Deputy Trade Minister Kari Lie of Norway.',
    ['CHL, NOR, Kari Lie'],
  ],
  [
    'who chairs it together, but not whose house it is held in',
    'Norway and Chile met on Monday in a hall built by President Ana Braga of Peru, co-chaired by Norwegian Trade Minister Kari Lie and Chilean Foreign Minister Luis Rojas.',
    ['CHL, NOR, Kari Lie, Luis Rojas'],
  ],
  [
    'both Koreas, where their leaders meet, but not where those of one do',
    'The two Korean leaders met in Panmunjom on Friday. South Korean leaders held talks with Peru.',
    ['KOR, PER', 'KOR, PRK'],
  ],
  [
    'whom one leaves a summit for is not at it',
    'Peruvian President Ana Rojas left the OPEC summit on Monday for talks with Norwegian Prime Minister Bo Holm in Oslo.',
    ['NOR, PER, Ana Rojas, Bo Holm', 'OPEC, PER, Ana Rojas'],
  ],
  [
    'whom one spoke to ahead of a summit, apart from whom one meets there',
    'Peruvian President Ana Rojas spoke to Norwegian Prime Minister Bo Holm by phone on Monday ahead of a summit with Finnish President Eva Braga.',
    ['FIN, PER, Ana Rojas, Eva Braga', 'NOR, PER, Ana Rojas, Bo Holm'],
  ],
  [
    'whom one met ahead of talks with another',
    'Peruvian President Ana Rojas met Norwegian Prime Minister Bo Holm on Monday ahead of talks with Finnish President Eva Braga.',
    ['FIN, PER, Ana Rojas, Eva Braga', 'NOR, PER, Ana Rojas, Bo Holm'],
  ],
  [
    'not with whom one spoke ahead of a visit',
    'Peruvian President Ana Rojas spoke with Norwegian Prime Minister Bo Holm on Monday ahead of a visit to Finland.',
    ['FIN, PER, Ana Rojas', 'NOR, PER, Ana Rojas, Bo Holm'],
  ],
  [
    'nobody who is only spoken of ahead of talks',
    'Peruvian President Ana Rojas spoke ahead of talks with Finnish President Eva Braga.',
    ['FIN, PER, Ana Rojas, Eva Braga'],
  ],
  [
    'both of a pair of states whose ministers discuss things',
    'The foreign ministers of Peru and Chile discussed trade on Monday.',
    ['CHL, PER'],
  ],
  [
    'both of a pair who review things in talks',
    'The foreign ministers of Peru and Chile reviewed the fighting in Sudan in talks in Lima.',
    ['CHL, PER'],
  ],
  [
    'but not who does something else',
    'Norway bought grain and Chile met Peru in Lima.',
    ['CHL, PER'],
  ],
  [
    'who does it on a day told right before, without a comma',
    'Peruvian President Ana Rojas flew home. On Monday Rojas met Norwegian Prime Minister Bo Holm in Oslo.',
    ['NOR, PER, Ana Rojas, Bo Holm'],
  ],
  [
    "what she's done, to whom it was done",
    "Peruvian President Ana Rojas flew home. She's met Norwegian Prime Minister Bo Holm and praised the talks that he's hosted.",
    ['NOR, PER, Ana Rojas, Bo Holm'],
  ],
  [
    'not with whom the deed before was done',
    'Peru signed a cod pact with Norway on Monday and persuaded Ghana to begin talks.',
    ['GHA, PER'],
  ],
  [
    'who makes the journey that includes it, and each partner apart',
    'Peruvian President Ana Rojas is in Oslo on a tour that will include meetings with Norwegian Prime Minister Bo Holm and Finnish President Eva Braga.',
    ['FIN, PER, Ana Rojas, Eva Braga', 'NOR, PER, Ana Rojas, Bo Holm'],
  ],
  [
    'who was told to travel, where the next sentence says [the trip]',
    'Peruvian President Ana Rojas flies to Oslo on Friday. The trip will include talks with Norwegian Prime Minister Bo Holm and a meeting with Finnish President Eva Braga.',
    ['FIN, PER, Ana Rojas, Eva Braga', 'NOR, PER, Ana Rojas, Bo Holm'],
  ],
  [
    'not whose plan it is, and joint talks with two are one',
    'Peruvian President Ana Rojas praised a plan that includes talks between Norway and Finland. Chilean President Luis Paz held joint talks with Ghanaian Foreign Minister Kojo Mensah and Togolese Foreign Minister Esi Ayiko.',
    ['CHL, GHA, TGO, Esi Ayiko, Kojo Mensah, Luis Paz', 'FIN, NOR'],
  ],
  [
    'but not one that does something at home, or is no member',
    'Germany raised a tax after the G7 summit in Tokyo on Monday. Kenya agreed a tax after the EU summit in Brussels on Monday.',
    ['EU', 'G7'],
  ],
  [
    'but not who thanks them',
    "Chile's Luis Rojas thanked his counterparts at a meeting with Peru. Chile's Luis Paz met Peru's team and the counterparts of his brother.",
    [],
  ],
  [
    'but not who beats them',
    "Chile's Luis Rojas beat Peru's Ana Solis, his counterpart in the final, on Monday.",
    [],
  ],
  [
    'and not where such a movement is at home',
    'Egypt hosted talks with the Palestinian Islamist movement Hamas in Cairo on Monday.',
    ['EGY, HAMAS'],
  ],
  [
    'who mediated the talks, told at the end of the sentence',
    'Peru and Chile have held five rounds of talks to settle quarrels over the dam, which were mediated by Norway.',
    ['CHL, NOR, PER'],
  ],
  [
    'not who mediated what the talks were on',
    'Peru and Chile held talks on the truce, which was mediated by Norway.',
    ['CHL, PER'],
  ],
  [
    'who was present too',
    'Peruvian President Ana Vella met Chilean President Luis Rojas on Monday. Also present were Peruvian Trade Minister Bo Holm and Chilean ambassador Eva Braga.',
    ['CHL, PER, Ana Vella, Bo Holm, Eva Braga, Luis Rojas'],
  ],
  [
    'whom one met before one spoke',
    "Norwegian Foreign Minister Kari Berg spoke to reporters after meeting Peru's ambassador in Oslo.",
    ['NOR, PER, Kari Berg'],
  ],
  [
    'one who accompanies another is of the same side',
    'Peruvian President Ana Vella, accompanied by Foreign Minister Bo Holm, met Chilean President Luis Rojas.',
    ['CHL, PER, Ana Vella, Bo Holm, Luis Rojas'],
  ],
  [
    'not who condemns what another did during his visit',
    'Peruvian President Luis Rojas said Norwegian Prime Minister Kari Berg made threats during her visit to Chile.',
    ['CHL, NOR, Kari Berg'],
  ],
  [
    'each of those whose ministers are told in one, and who speaks after it',
    'Norwegian Trade Minister Kari Berg, speaking after quiet talks with the Fijian, Japanese and European Union trade ministers, was hopeful.',
    ['EU, FJI, JPN, NOR, Kari Berg'],
  ],
  [
    'who tells of it at a briefing',
    'Norwegian Trade Minister Kari Berg was hopeful. "We shall see," she told the press at a briefing following talks with the Chilean and Peruvian ministers.',
    ['CHL, NOR, PER, Kari Berg'],
  ],
  [
    'not who speaks after the talks of two others',
    'Norwegian Trade Minister Kari Berg, speaking after the Chad-Peru talks, was hopeful.',
    ['PER, TCD'],
  ],
  [
    'who stressed something in meetings with others',
    'Norwegian Prime Minister Kari Berg has sought to stress the worth of the dam in private meetings with Chilean officials.',
    ['CHL, NOR, Kari Berg'],
  ],
  [
    'not who backs those with whom talks are held',
    'Peru is preparing to open direct talks with Turkey-backed Hamas leaders in Oslo.',
    ['HAMAS, PER'],
  ],
  [
    'who is named by the state alone where the next sentence tells of them',
    "Norwegian Health Minister Kari Berg was in Lima on Monday. She met with her counterpart, Chile's Ana Rojas.",
    ['CHL, NOR, Ana Rojas, Kari Berg', 'NOR, PER, Kari Berg'],
  ],
  [
    'the one told before who poses, or appears, with somebody else',
    'Norwegian President Kari Berg laughed at the question. She was posing for pictures with Chilean President Luis Rojas.',
    ['CHL, NOR, Kari Berg, Luis Rojas'],
  ],
  [
    'those whose states stand in brackets',
    'Foreign Ministers Ana Vella (Peru) and Luis Rojas (Chile) met in Lima on Tuesday.',
    ['CHL, PER, Ana Vella, Luis Rojas'],
  ],
  [
    'not players of two states',
    "Peru's Ana Vella and Chile's Luis Rojas met in the final on Tuesday.",
    [],
  ],
  [
    'those whom an editor named within quoted words',
    '"I spoke with [Chilean] President [Luis] Rojas on Monday," Norwegian Prime Minister Kari Berg said.',
    ['CHL, NOR, Kari Berg, Luis Rojas'],
  ],
  ['two states of a headline', 'Chile, Peru ministers to meet Monday in Arica', ['CHL, PER']],
  [
    'not who stands behind what the talks ended with',
    'The OSCE-led talks in Riga ended on Tuesday with no hint Moldova was ready to give way.',
    ['OSCE'],
  ],
  [
    'not who meets while others talk',
    'Kenyan officials met with al-Shabab leaders in Djibouti last week during African Union-led peace talks.',
    ['ALSHABAAB, KEN', 'AU'],
  ],
  [
    'those by whom they were joined, told in the next sentence',
    'Peruvian President Ana Vella welcomed President Luis Rojas of Chile on Monday. They were joined by Prime Minister Kari Berg of Norway.',
    ['CHL, NOR, PER, Ana Vella, Kari Berg, Luis Rojas'],
  ],
  [
    'who sat in, and who did so too',
    'Peruvian President Ana Vella met President Luis Rojas of Chile on Monday. Peruvian Foreign Minister Bo Holm sat in, as did Chilean Trade Minister Eva Braga.',
    ['CHL, PER, Ana Vella, Bo Holm, Eva Braga, Luis Rojas'],
  ],
  [
    'who took part in the meeting, beside the others of his side',
    'Peruvian President Ana Vella met President Luis Rojas of Chile in Lima on Monday. Peruvian Foreign Minister Bo Holm took part in the meeting.',
    ['CHL, PER, Ana Vella, Bo Holm, Luis Rojas'],
  ],
  [
    'who is said to be on his way, not who says so',
    'Peruvian President Ana Vella revealed that Peruvian Foreign Minister Bo Holm was on his way to Norway.',
    ['NOR, PER, Bo Holm'],
  ],
  [
    'those joined by others',
    'President Obama, joined by Canadian Prime Minister Stephen Harper and Mexican President Felipe Calderon, opened a summit in Guadalajara on Monday.',
    ['CAN, MEX, USA, Felipe Calderon, Obama, Stephen Harper'],
  ],
  [
    'whoever a list goes on with behind brackets',
    'Negotiations between Iran, three other littoral states (Azerbaijan, Kazakhstan and Turkmenistan), and Russia ended in Baku on Friday.',
    ['AZE, IRN, KAZ, RUS, TKM'],
  ],
  [
    'whose pledge it was at a summit',
    "The aid honours Prime Minister Jens Stoltenberg's pledge at the NATO summit in Chicago in March.",
    ['NATO, NOR, Jens Stoltenberg'],
  ],
  [
    'whose war is talked of, where only the mediator is named',
    'UN-brokered peace talks in Geneva on ending the civil war in Yemen collapsed on Monday.',
    ['UN, YEM'],
  ],
  [
    'whose initiative it was, not who hails it',
    "President Sarkozy also hailed Prime Minister Recep Tayyip Erdogan's initiative to bring Serbia and Bosnia together for talks in Istanbul.",
    ['BIH, SRB, TUR, Recep Tayyip Erdogan'],
  ],
  [
    'who is pushed into it, not who pushes',
    'Norway is looking to push Sri Lanka into taking part in talks with the Tamil Tigers in Oslo.',
    ['LKA, LTTE'],
  ],
  [
    'two with a comma between, in a headline',
    'Tusk, Ukrainian president discuss gas\n\nPolish Prime Minister Donald Tusk flew to Kiev on Thursday.',
    ['POL, UKR, Donald Tusk'],
  ],
  [
    'who also attended, beside those told before',
    "The presidents of Chad and Mali met in Bamako on Monday. The talks were also attended by Niger's foreign minister and the EU envoy, Ana Souza.",
    ['EU, MLI, NER, TCD, Ana Souza'],
  ],
  [
    'those with whose participation it is held',
    'An international conference on Libya was held in Berlin on January 19 with the participation of Russia, the USA, Turkey and the UN.',
    ['RUS, TUR, UN, USA'],
  ],
  [
    'those with whose mediation two met',
    'Envoys of Armenia and Azerbaijan met in Berlin on Monday with the mediation of German and French advisers.',
    ['ARM, AZE, DEU, FRA'],
  ],
  [
    'she who stands beside another of her side',
    'U.S. Secretary of State Hillary Clinton is in Beijing, where she and Treasury Secretary Timothy Geithner will meet Vice Premier Wang Qishan on Friday.',
    ['CHN, USA, Hillary Clinton, Timothy Geithner, Wang Qishan'],
  ],
  [
    'who also attended, behind a comma',
    "Peru, Chile and Brazil held a trilateral meeting in Lima, also attended by Bolivia's deputy foreign minister Juan Carlos Alurralde.",
    ['BOL, BRA, CHL, PER, Juan Carlos Alurralde'],
  ],
  [
    'who invites, though his country is not said beside him',
    'Polish Prime Minister Donald Tusk plans to visit Bhutan on an invitation from President Oswin Belzaro.',
    ['BTN, POL, Donald Tusk, Oswin Belzaro'],
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
  [
    'who stands behind the word for him',
    'Trade Minister Bo Holm of Chile spoke. During his visit to Lima, Norwegian Foreign Minister Kari Berg will speak at a school.',
    ['NOR, PER, Kari Berg'],
  ],
  [
    'those of each land in which one who travels had talks',
    'Norwegian Foreign Minister Kari Berg flew to Tonga on Tuesday after talks in Chile, the EU and Peru.',
    ['CHL, NOR, Kari Berg', 'EU, NOR, Kari Berg', 'NOR, PER, Kari Berg', 'NOR, TON, Kari Berg'],
  ],
  [
    'those of the land from which one came on',
    'Norwegian Foreign Minister Kari Berg is on a visit to Tonga after talks in Chile.',
    ['CHL, NOR, Kari Berg', 'NOR, TON, Kari Berg'],
  ],
  [
    'the land that an international conference is on, where nobody is told to come',
    'An international conference on rebuilding Fiji opened in Oslo on Monday.',
    ['FJI'],
  ],
  [
    'the land in which its neighbours confer',
    'The president backed the regional peace conference in Cairo next week. A fishery conference in Lima ended on Monday.',
    ['EGY'],
  ],
  [
    'those who attend it, not the land it is on, and nobody where it is on a thing of that land',
    'The Peruvian and Chilean ministers attended the international conference on the war in Fiji in Oslo. An international conference on Fijian art opened in Oslo on Monday.',
    ['CHL, PER'],
  ],
  [
    'whoever tells of a visit here, where the text says nowhere where that is',
    'Chilean Trade Minister Luis Rojas said that whales would come up during a visit here by Norwegian Foreign Minister Kari Berg.',
    ['CHL, NOR, Kari Berg'],
  ],
  [
    'the other of two told, to whom one came here',
    'Norway and Chile have signed no whaling pact. Kari Berg, the Norwegian foreign minister, praised whales during a visit here.',
    ['CHL, NOR, Kari Berg'],
  ],
  [
    'nobody to whom one came here, where nobody else is told',
    'Norwegian Foreign Minister Kari Berg praised whales during a visit here.',
    [],
  ],
  [
    'nobody of the lands where two have talks with each other',
    'Norwegian Foreign Minister Kari Berg had talks in Peru and Fiji with President Luis Rojas of Chile.',
    ['CHL, NOR, Kari Berg, Luis Rojas'],
  ],
])('%s', (_, text, meetings) => {
  expect(whoMeets(text)).toEqual(meetings);
});

test('the guest who is named by his state alone comes too', () => {
  expect(
    whoMeets("Norwegian Prime Minister Kari Berg welcomed Chile's Luis Rojas in Oslo on Monday."),
  ).toEqual(['CHL, NOR, Kari Berg, Luis Rojas']);
  expect(whoMeets("Norway welcomed Chile's wine on Monday.")).toEqual([]);
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

test('who makes a statement on the meeting of another was not at it', () => {
  expect(
    whoMeets(
      'Statement by President Ana Souza of Peru on Peruvian Foreign Minister Eva Paz’s meeting with Norwegian Foreign Minister Kari Berg.',
    ),
  ).toEqual(['NOR, PER, Eva Paz, Kari Berg']);
  expect(
    whoMeets(
      'Statement by Peruvian President Ana Souza before her meeting with Norwegian Foreign Minister Kari Berg.',
    ),
  ).toEqual(['NOR, PER, Ana Souza, Kari Berg']);
});

test('who tells what he himself does about talks takes part in them', () => {
  expect(
    whoMeets(
      'Peruvian President Ana Souza announced that she had agreed to extend a deadline for trade talks with Norway.',
    ),
  ).toEqual(['NOR, PER']);
  expect(
    whoMeets('Peruvian President Ana Souza said the plan to cut short talks with Norway was bad.'),
  ).toEqual([]);
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
