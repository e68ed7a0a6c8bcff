import { expect, test } from 'vitest';
import { extract } from '../../../functions/extract/extract.ts';

/** Who is in each meeting that a text tells of: codes in the order of the alphabet, then the people in the order of the text. */
const whoMeets = (text: string): string[] =>
  extract({ title: null, published: '2012-05-10', publisher: null, url: null, text })
    .filter((report) => report.type === 'meeting')
    .map(({ parties, participants }) => {
      const codes = parties.map((party) => party.code).sort();
      return [...codes, ...participants.map((p) => p.name).sort()].join(', ');
    })
    .sort();

test.each([
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
    'each of two bodies whose meetings are told at once, but both of one meeting',
    'Peruvian President Ana Rojas attended NATO and EU meetings in Brussels. The OPEC-ASEAN meetings in Lima ended on Monday.',
    ['ASEAN, OPEC', 'EU, PER, Ana Rojas', 'NATO, PER, Ana Rojas'],
  ],
  [
    'nobody to whose assembly one makes a speech',
    'Speaking to the General Assembly after Peru, Norwegian Prime Minister Bo Holm praised the U.N. and then spoke to Chilean President Luis Paz by phone.',
    ['CHL, NOR, Bo Holm, Luis Paz'],
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
    'who does it in a month that is a given name too',
    'In June Merkel met Norwegian Prime Minister Bo Holm in Oslo.',
    ['DEU, NOR, Bo Holm, Merkel'],
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
    'not whose plan it is, and talks with two are one',
    'Peruvian President Ana Rojas praised a plan that includes talks between Norway and Finland. Chilean President Luis Paz held talks with Ghanaian Foreign Minister Kojo Mensah and Togolese Foreign Minister Esi Ayiko.',
    ['CHL, GHA, TGO, Esi Ayiko, Kojo Mensah, Luis Paz', 'FIN, NOR'],
  ],
  [
    'counterparts one by one, behind a colon',
    "Norwegian Health Minister Kari Berg was in Geneva this week. She met her counterparts: Chile's Luis Rojas, Peru's Ana Solis, and Oman's Fatma bint al-Said Hamad.",
    ['CHL, NOR, OMN, PER, Ana Solis, Fatma bint al-Said Hamad, Kari Berg, Luis Rojas'],
  ],
  [
    'who is called by the state alone, and meets counterparts',
    "Chile's Luis Rojas met his Norwegian and Omani counterparts in Geneva on Monday.",
    ['CHL, NOR, OMN, Luis Rojas'],
  ],
  [
    'members that issue something after the summit of their body',
    'Germany and France issued a joint statement following the G7 summit in Tokyo on Monday.',
    ['DEU, FRA, G7'],
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
    'a movement behind what it is called',
    'Norway met the Bogota-based guerrilla group FARC on Monday and tightened curbs on fish.',
    ['FARC, NOR'],
  ],
  [
    'and not where such a movement is at home',
    'Egypt hosted talks with the Palestinian Islamist movement Hamas in Cairo on Monday.',
    ['EGY, HAMAS'],
  ],
  [
    'but whom the group is sent by',
    'Norway met a group of Chilean officials in Oslo on Monday.',
    ['CHL, NOR'],
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
    'those who head the people of each side, told in the next sentence',
    'Talks between Peru and Chile opened in Lima on Monday. The Peruvian delegation is headed by Foreign Minister Bo Holm, while the Chilean side is led by envoy Eva Braga.',
    ['CHL, PER, Bo Holm, Eva Braga'],
  ],
  [
    'not who heads the people of a third',
    'Talks between Peru and Chile opened in Lima on Monday. Foreign Minister Kari Berg led the Norwegian delegation to the funeral.',
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
    'a body, not who leads it',
    'The Saudi-led Gulf Cooperation Council and Norway ended talks on Monday.',
    ['GCC, NOR'],
  ],
  [
    'a body and who leads it, where it is told beside it',
    'Russia and the Russian-led CSTO ended talks with Norway on Monday.',
    ['CSTO, NOR, RUS'],
  ],
  [
    'a state whose coalition has no name',
    'The U.S.-led coalition and Iraq held talks on Monday.',
    ['IRQ, USA'],
  ],
  [
    'not a state that does something at home after a body has met',
    'Peru announced it would raise its fuel tax after the failure of the G7 summit in Tokyo.',
    ['G7'],
  ],
  [
    'an official who does something after it',
    'Japanese President Ana Vella pledged aid on Monday after the G7 summit in Tokyo.',
    ['G7, JPN, Ana Vella'],
  ],
  [
    'a body by its name, not what it is called beside it',
    'Ministers of leading industrial nations arrived in Lima to begin a conference of the Group of Five.',
    ['G5'],
  ],
  [
    'what a body is called, where nothing else names it',
    'Ministers of leading industrial nations opened talks in Lima on Monday.',
    ['G7'],
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
    'not the state in which a body brings others together',
    'OSCE-led peace talks were held in Norway.',
    ['OSCE'],
  ],
  [
    'a king whose name another bears too, by the land that the text names',
    'Norwegian Prime Minister Kari Berg will travel to Jordan on Monday to talk with King Abdullah.',
    ['JOR, NOR, Abdullah, Kari Berg'],
  ],
  [
    'who is known, however his name is written',
    'Norwegian Prime Minister Kari Berg met Muhammad bin Zayed on Monday.',
    ['ARE, NOR, Kari Berg, Muhammad bin Zayed'],
  ],
  [
    'the foreign minister who is called the top diplomat of his state',
    'Norwegian Foreign Minister Kari Berg met her Chilean counterpart Luis Rojas on Monday. The top Chilean diplomat is due to meet Peruvian President Ana Vella.',
    ['CHL, NOR, Kari Berg, Luis Rojas', 'CHL, PER, Ana Vella, Luis Rojas'],
  ],
  [
    'not the foreign minister where it is one of several top diplomats',
    'Norwegian Foreign Minister Kari Berg landed in Oslo. A top Norwegian diplomat met Chilean officials on Monday.',
    ['CHL, NOR'],
  ],
  [
    'who stressed something in meetings with others',
    'Norwegian Prime Minister Kari Berg has sought to stress the worth of the dam in private meetings with Chilean officials.',
    ['CHL, NOR, Kari Berg'],
  ],
  [
    'one of several officials, where their state is told with the others',
    'Chilean President Luis Rojas met Defence Minister Ana Vella and other senior Peruvian officials on Monday.',
    ['CHL, PER, Ana Vella, Luis Rojas'],
  ],
  [
    'one of several officials, told behind them',
    'Chilean President Luis Rojas met Peruvian officials including Defence Minister Ana Vella on Monday.',
    ['CHL, PER, Ana Vella, Luis Rojas'],
  ],
  [
    'one who is named as an example of several officials',
    'Chilean President Luis Rojas met senior Peruvian officials such as Defence Minister Ana Vella on Monday.',
    ['CHL, PER, Ana Vella, Luis Rojas'],
  ],
  [
    'not the land that an envoy is for',
    'Paul Carter, the Norwegian Syria envoy, met French officials in Paris on Monday.',
    ['FRA, NOR, Paul Carter'],
  ],
  [
    'not the European Union where the council of ministers is of another body',
    'The Arab League Council of Ministers met on Monday in Cairo.',
    ['ARABLEAGUE'],
  ],
  [
    'an assistant secretary of state without a country',
    'Assistant Secretary of State for African Affairs Ada Carter met the Sudanese foreign minister on Monday.',
    ['SDN, USA, Ada Carter'],
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
    'those who hold the offices told before them, each of his state',
    'The two presidents, Ana Vella of Peru and Luis Rojas of Chile, met in Lima on Tuesday.',
    ['CHL, PER, Ana Vella, Luis Rojas'],
  ],
  [
    'those who hold the offices told before them, one by one',
    'The foreign ministers of Peru and Chile, Ana Vella and Luis Rojas, met in Lima on Tuesday.',
    ['CHL, PER, Ana Vella, Luis Rojas'],
  ],
  [
    'the one told before who poses, or appears, with somebody else',
    'Norwegian President Kari Berg laughed at the question. She was posing for pictures with Chilean President Luis Rojas.',
    ['CHL, NOR, Kari Berg, Luis Rojas'],
  ],
  [
    'nobody with whom she only poses who holds no office',
    'Norwegian President Kari Berg laughed at the question. She was posing for pictures with Chilean schoolchildren.',
    [],
  ],
  [
    'those whose states stand in brackets',
    'Foreign Ministers Ana Vella (Peru) and Luis Rojas (Chile) met in Lima on Tuesday.',
    ['CHL, PER, Ana Vella, Luis Rojas'],
  ],
  [
    'whoever is named by the state alone, beside an official',
    "Peru's Foreign Minister Ana Vella met Chile's Luis Rojas in Lima on Tuesday.",
    ['CHL, PER, Ana Vella, Luis Rojas'],
  ],
  [
    'not players of two states',
    "Peru's Ana Vella and Chile's Luis Rojas met in the final on Tuesday.",
    [],
  ],
  [
    'one whose office needs no state, as her government tells',
    'The Peruvian presidency said President Ana Vella will travel to Chile on Tuesday.',
    ['CHL, PER, Ana Vella'],
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
    'those on the sidelines of a gathering without a body',
    'Foreign Minister Radek Sikorski of Poland will meet his Ukrainian counterpart Pavlo Klimkin on the sidelines of a Swedish-hosted conference on Tuesday.',
    ['POL, SWE, UKR, Pavlo Klimkin, Radek Sikorski', 'POL, UKR, Pavlo Klimkin, Radek Sikorski'],
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
    'he is not Mr. He, and talks for an hour with whom he is named beside',
    'Vice Premier Liu He left. U.S. President Donald Trump came to the border. He and Kim Jong Un talked for nearly an hour there.',
    ['PRK, USA, Donald Trump, Kim Jong Un'],
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
    'whoever leads a team, and is of its side',
    'The Nepalese team, headed by Finance Minister Barsha Pun and Foreign Secretary Madan Rai, will hold talks with French officials in Paris on Friday.',
    ['FRA, NPL, Barsha Pun, Madan Rai'],
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
    'an adviser, not whose adviser he is',
    "Putin's security adviser Nikolai Patrushev is expected to meet Serbian President Aleksandar Vucic in Belgrade on Monday.",
    ['RUS, SRB, Aleksandar Vucic, Nikolai Patrushev'],
  ],
  [
    'an ambassador in his post',
    "Turkey's ambassador in Sofia, Ismail Aramaz, is due to meet Prime Minister Boyko Borisov today.",
    ['BGR, TUR, Boyko Borisov, Ismail Aramaz'],
  ],
  [
    'who was granted an audience',
    'President Ivo Josipovic of Croatia was granted an audience with Pope Benedict at the Vatican.',
    ['HRV, VAT, Benedict, Ivo Josipovic'],
  ],
  [
    'who heads an office with a long name',
    "Ghana's National Security Office Director Kofi Mensah met Togolese Foreign Intelligence Service chief Yao Adom in Lome.",
    ['GHA, TGO, Kofi Mensah, Yao Adom'],
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
    'whoever governs a central bank',
    'Bank of Spain Governor Mariano Rubio met Bundesbank President Karl Otto Poehl and Nigerian central bank governor Abdulkadir Ahmed in Frankfurt on Monday.',
    ['DEU, ESP, NGA, Abdulkadir Ahmed, Karl Otto Poehl, Mariano Rubio'],
  ],
  [
    'a colleague of another state, an opposite number, and a name with a small word in it',
    'Kenyan Foreign Minister Raila Otieno met his Mongolian colleague Batmunkh Battsetseg, his Chilean opposite number Luis Rojas and his Congolese counterpart Kamanda wa Kamanda in Nairobi.',
    ['CHL, COD, KEN, MNG, Batmunkh Battsetseg, Kamanda wa Kamanda, Luis Rojas, Raila Otieno'],
  ],
  [
    'envoys, not whose envoys they are',
    "President Yoweri Museveni's envoys were received by Kenya's President Daniel arap Moi last week.",
    ['KEN, UGA, Daniel arap Moi'],
  ],
  [
    'those whom the words behind a stretch of time name',
    'China hosted six-party talks from 2003 to 2009 involving the two Koreas, the US, Russia and Japan.',
    ['CHN, JPN, KOR, PRK, RUS, USA'],
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
    'the president of the White House, in its headline too',
    "Background Press Call on the President's Meeting with Chancellor Karl Nehammer of Austria\n\nOFFICIAL: Good morning. President Zelenskyy of Ukraine will speak in Kyiv.",
    ['AUT, USA, Karl Nehammer'],
  ],
  [
    'the state in which a body meets, as its host',
    'The leaders of the Organisation of the Islamic Conference will hold their next summit in Gambia in 2014.',
    ['GMB, OIC'],
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
    'the two governments, and not the body beside them',
    'Peru and Chile will press the matter at the United Nations, while the two governments call a meeting of the Security Council for Friday.',
    ['CHL, PER, UN'],
  ],
  [
    'not those of whom two will speak',
    'Foreign Minister Jonas Store of Norway arrived on Monday. He will meet Chinese counterpart Wang Yi to discuss ties, Mongolia and Nepal.',
    ['CHN, NOR, Jonas Store, Wang Yi'],
  ],
  [
    'not the press secretary whose statement it is',
    'Statement from Press Secretary Nina Falk on the Meeting Between President Luis Rojas of Chile and Prime Minister Kari Berg of Norway',
    ['CHL, NOR, Kari Berg, Luis Rojas'],
  ],
  [
    'an adviser behind a comma, not whose adviser she is',
    "President Luis Rojas of Chile thanked Norway. Rojas's security adviser, Ana Lillo, met Norwegian Prime Minister Kari Berg in Oslo on Monday.",
    ['CHL, NOR, Ana Lillo, Kari Berg'],
  ],
  [
    'the adviser of those whose spokesperson hands it out',
    'Statement by NSC Spokesperson Nina Falk on Travel to Chile\n\nPrincipal Deputy National Security Advisor Ben Hale will travel to Chile next week.',
    ['CHL, USA, Ben Hale'],
  ],
  [
    'the two states that stand side by side, whoever was told since',
    'Norway hailed a decision by Chad and Niger to open a road. Mr Holm of Norway said he hoped to see the Catalans. It was announced after a meeting of the foreign ministers of both countries in Lima on Monday.',
    ['NER, TCD'],
  ],
  [
    'the body whose ministers do it, not whose prices they cut',
    'Economists said OPEC ministers may back the pact by cutting Norwegian and Chilean prices when they meet in Lima on Friday.',
    ['OPEC'],
  ],
  [
    'the body named behind its own meeting',
    'Norway sold more oil. At its previous meeting in April, OPEC set a limit.',
    ['OPEC'],
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
    'a sultan and a Said within a name',
    'UAE President Sheikh Zayed bin Sultan al-Rashid met Omani Oil Minister Mana Said al-Balushi in Muscat.',
    ['ARE, OMN, Mana Said al-Balushi, Zayed bin Sultan al-Rashid'],
  ],
  [
    'one man, though the headline leaves out his given name',
    'Readout of the Meeting with Prime Minister Sato of Japan\n\nVice President Kamala Harris met with Prime Minister Sato Kenji of Japan in Tokyo.',
    ['JPN, USA, Kamala Harris, Sato Kenji'],
  ],
  [
    'one of a body, not the body',
    'Fellow OPEC member Venezuela met Ecuador in Lima.',
    ['ECU, VEN'],
  ],
  [
    'the ministers of the body named before',
    'Foreign Ministers of the Association of South-east Asian Nations hoped for more from Japan. The ministers will start talks with officials of Canada and Chile in Lima.',
    ['ASEAN, CAN, CHL'],
  ],
  [
    'the body that one wants to join',
    'EU ministers spoke. Membership talks with Peru will start in May.',
    ['EU, PER'],
  ],
  [
    'a minister, whatever he is called behind his state',
    "Chile's controversial deputy prime minister Ana Lillo is meeting with Norwegian Prime Minister Kari Berg in Oslo.",
    ['CHL, NOR, Ana Lillo, Kari Berg'],
  ],
  [
    'the pope, without a name',
    'Norwegian Prime Minister Kari Berg held talks with the Pope.',
    ['NOR, VAT, Kari Berg'],
  ],
  [
    'those who met beside a gathering, without its body, when their talks are told again',
    'Norwegian Prime Minister Kari Berg met President Luis Rojas of Chile on the sidelines of the NATO summit in Oslo on Monday. They followed up on their talks in Lima in March.',
    [
      'CHL, NATO, NOR, Kari Berg, Luis Rojas',
      'CHL, NOR, Kari Berg, Luis Rojas',
      'CHL, NOR, Kari Berg, Luis Rojas',
    ],
  ],
  [
    'the few of a group, told in the next sentence',
    'The Quad will hold a summit in Oslo. Joe Biden praised Prime Minister Scott Morrison of Australia, Prime Minister Narendra Modi of India, and Prime Minister Yoshihide Suga of Japan, whom he will see there.',
    ['AUS, IND, JPN, USA'],
  ],
  [
    'its minister, of whoever says so',
    'Chad said its foreign minister, Ana Souza, met Chilean Foreign Minister Luis Rojas in Lima.',
    ['CHL, TCD, Ana Souza, Luis Rojas'],
  ],
  [
    'its chief, of the body right before',
    'Chile praised NATO and its chief Bo Holm, who met President Luis Rojas of Chile.',
    ['CHL, NATO, Bo Holm, Luis Rojas'],
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

test('a group of any kind whose states are listed right behind it is those states', () => {
  const four = ['CHL, NOR, PER, SWE'];
  expect(whoMeets('Norway met three of its buyers - Chile, Peru and Sweden - on Monday.')).toEqual(
    four,
  );
  expect(whoMeets('Four producers - Norway, Chile, Peru and Sweden - met on Monday.')).toEqual(
    four,
  );
  expect(
    whoMeets('Norwegian Premier Kari Berg met two of the main donors, Peru and Sweden, in Oslo.'),
  ).toEqual(['NOR, PER, SWE, Kari Berg']);
  expect(whoMeets('Norwegian Premier Kari Berg met fans in two markets, Chile and Peru.')).toEqual(
    [],
  );
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

test('the members of one body negotiate among themselves', () => {
  expect(whoMeets('EC fisheries ministers resumed negotiations on quotas on Monday.')).toEqual([
    'EU',
  ]);
  expect(whoMeets('OPEC delegates broke off negotiations on prices on Monday.')).toEqual(['OPEC']);
  // with somebody who is not named
  expect(whoMeets('EC officials resumed negotiations on quotas on Monday.')).toEqual([]);
  expect(whoMeets('EU leaders will open negotiations in October.')).toEqual([]);
});
