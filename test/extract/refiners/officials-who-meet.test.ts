import { expect, test } from 'vitest';
import { whoMeets } from './told.ts';

/** Whoever holds an office, by name or without one: whose side he is on. */
test.each([
  [
    'who does it in a month that is a given name too',
    'In June Merkel met Norwegian Prime Minister Bo Holm in Oslo.',
    ['DEU, NOR, Bo Holm, Merkel'],
  ],
  [
    'an emir who is spelled as a given name is',
    "The Amir of Kuwait met Norway's king in Oslo on Monday.",
    ['KWT, NOR'],
  ],
  [
    'and not who has that name',
    'Israeli Defence Minister Amir Levin met Norwegian Prime Minister Bo Holm in Oslo on Monday.',
    ['ISR, NOR, Amir Levin, Bo Holm'],
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
    'a movement behind what it is called',
    'Norway met the Bogota-based guerrilla group FARC on Monday and tightened curbs on fish.',
    ['FARC, NOR'],
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
    'a state whose coalition has no name',
    'The U.S.-led coalition and Iraq held talks on Monday.',
    ['IRQ, USA'],
  ],
  [
    'an official who does something after it',
    'Japanese President Ana Vella pledged aid on Monday after the G7 summit in Tokyo.',
    ['G7, JPN, Ana Vella'],
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
    'an assistant secretary of state without a country',
    'Assistant Secretary of State for African Affairs Ada Carter met the Sudanese foreign minister on Monday.',
    ['SDN, USA, Ada Carter'],
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
    'nobody with whom she only poses who holds no office',
    'Norwegian President Kari Berg laughed at the question. She was posing for pictures with Chilean schoolchildren.',
    [],
  ],
  [
    'whoever is named by the state alone, beside an official',
    "Peru's Foreign Minister Ana Vella met Chile's Luis Rojas in Lima on Tuesday.",
    ['CHL, PER, Ana Vella, Luis Rojas'],
  ],
  [
    'one whose office needs no state, as her government tells',
    'The Peruvian presidency said President Ana Vella will travel to Chile on Tuesday.',
    ['CHL, PER, Ana Vella'],
  ],
  [
    'he is not Mr. He, and talks for an hour with whom he is named beside',
    'Vice Premier Liu He left. U.S. President Donald Trump came to the border. He and Kim Jong Un talked for nearly an hour there.',
    ['PRK, USA, Donald Trump, Kim Jong Un'],
  ],
  [
    'whoever leads a team, and is of its side',
    'The Nepalese team, headed by Finance Minister Barsha Pun and Foreign Secretary Madan Rai, will hold talks with French officials in Paris on Friday.',
    ['FRA, NPL, Barsha Pun, Madan Rai'],
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
    'the president of the White House, in its headline too',
    "Background Press Call on the President's Meeting with Chancellor Karl Nehammer of Austria\n\nOFFICIAL: Good morning. President Zelenskyy of Ukraine will speak in Kyiv.",
    ['AUT, USA, Karl Nehammer'],
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
    'its minister, of whoever says so',
    'Chad said its foreign minister, Ana Souza, met Chilean Foreign Minister Luis Rojas in Lima.',
    ['CHL, TCD, Ana Souza, Luis Rojas'],
  ],
  [
    'who summons an envoy, of whom the text spoke',
    'Chile is angry. The Peruvian ambassador, Ana Rojas, was summoned to the Foreign Ministry on Sunday.',
    ['CHL, PER, Ana Rojas'],
  ],
  [
    'who calls in an envoy, as he says himself',
    "Peru's charge d'affaires was called in by the ministry, Chile said.",
    ['CHL, PER'],
  ],
  ['no other state, where his own wants him home', 'Chile is angry. Peru summoned its envoy.', []],
  ['nor where he goes home', 'Chile is angry. The Peruvian envoy was summoned home.', []],
  ['nor one who is no envoy', 'Chile is angry. A Peruvian banker was summoned to a court.', []],
])('%s', (_, text, meetings) => {
  expect(whoMeets(text)).toEqual(meetings);
});
