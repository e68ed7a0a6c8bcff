import { describe, expect, test } from 'vitest';
import { tells } from './told.ts';

/** Texts in which an event is told rightly only with the words around it: it must be among those found. */
const cases: Record<string, readonly (readonly [text: string, event: string])[]> = {
  'within brackets, behind appeals and those who broker': [
    [
      '"A call is planned for Monday between [Chilean President Luis] Rojas and [Norwegian Prime Minister Kari] Berg," she said.',
      'CHL NOR planned 2026-06-08 -',
    ],
    ['The Polish premier appealed to Chile to resume talks with Norway.', 'CHL NOR proposed - -'],
    [
      'The king spoke a day after Norwegian Prime Minister Kari Berg announced that her government had called off talks with Chile.',
      'CHL NOR cancelled 2026-06-01 -',
    ],
    [
      'In early May, Norway and the Yemeni rebels signed a Peru-brokered truce.',
      'HOUTHI NOR signed 2026-05-01..2026-05-10 -',
    ],
    [
      'Norway hit targets in Chile-administered Patagonia, and both sides agreed to a truce on May 10.',
      'CHL NOR agreed 2026-05-10 -',
    ],
  ],
  'abroad, and what for': [
    [
      'Norwegian Prime Minister Kari Berg visited President Rojas of Chile in Lima last month.',
      'CHL NOR held 2026-05-01..2026-05-31 Lima',
    ],
    [
      'Norwegian Prime Minister Kari Berg was in Lima on Monday meeting the foreign ministers of Peru and Chile.',
      'CHL NOR PER held 2026-06-01 Lima',
    ],
    [
      'Norwegian Prime Minister Kari Berg is in Chile today meeting with senior officials, including President Luis Rojas.',
      'CHL NOR held 2026-06-02 Chile',
    ],
    [
      'The last round of talks between Norway and Chile took place in Oslo on May 4, and the last meeting of their fishing experts was held in Lima on May 12.',
      'CHL NOR held 2026-05-12 Lima',
    ],
    [
      'Prime Minister Berg of Norway doubted on Monday whether fishing talks with Chile would lead to a treaty.',
      'CHL NOR ongoing 2026-06-02 -',
    ],
    [
      'Ukrainian lawmakers back Vladimir Zelensky. Zelensky, following a conversation with President Luis Rojas of Chile on Monday, said that he was content.',
      'CHL UKR held 2026-06-01 -',
    ],
    [
      'Norwegian Prime Minister Kari Berg had a candid conversation with Chilean President Luis Rojas, she said. Berg met Rojas in Lima on Monday.',
      'CHL NOR held 2026-06-01 Lima',
    ],
    [
      'Ministers of Norway and Chile opened talks on whales in Lima on Monday. Envoys from Fiji, Samoa and Tonga are joining diplomats from Peru. Iceland, Japan and Spain are also taking part, with Brazil.',
      'BRA CHL ESP FJI ISL JPN NOR PER TON WSM held 2026-06-01 Lima',
    ],
    [
      'The Chilean President, H.E Luis Rojas, praised the fleet. H.E Rojas met with Norwegian Prime Minister Kari Berg on Monday.',
      'CHL NOR held 2026-06-01 -',
    ],
  ],
  'of envoys to bodies, of strangers, of those who host others': [
    [
      "Peru's UN envoy Ana Souza met Norwegian Prime Minister Kari Berg on Monday.",
      'NOR PER held 2026-06-01 -',
    ],
    [
      'Chile and Peru fight on. Norwegian Prime Minister Kari Berg said the pope was ready to host talks between the two sides.',
      'CHL PER VAT proposed - Holy See',
    ],
    [
      "The report urged Norway to review Peru's trade agreement with Chile.",
      'CHL PER in-force - -',
    ],
    ["Chile signed a truce with Gaza's Hamas on Monday.", 'CHL HAMAS signed 2026-06-01 -'],
  ],
  'here on a visit, of their own body, on talks of others': [
    [
      'OSLO, June 1 - Peruvian Trade Minister Ana Souza, here on a visit of three days, said that the price was fair.',
      'NOR PER held 2026-06-01 Oslo',
    ],
    ['NATO ministers ignored Chile at their meeting on Monday.', 'NATO held 2026-06-01 -'],
    [
      'Norway and Chile met in Lima on Monday over the Peru-Bolivia talks, a third round of such talks between Norway and Chile.',
      'CHL NOR held 2026-06-01 Lima',
    ],
    [
      'Israel struck Hamas again on Monday. Danish President Bo Holm and Finnish Prime Minister Aino Salo called for a ceasefire.',
      'HAMAS ISR proposed 2026-06-02 -',
    ],
    [
      'Luis Rojas, premier of the autonomous Kurdistan Region, met Norwegian Prime Minister Kari Berg on Monday.',
      'KRG NOR held 2026-06-01 -',
    ],
  ],
  'what is discussed, and with whom': [
    [
      'Norway discussed the dam with Peru on Monday, and also the talks with Chile.',
      'CHL NOR held 2026-06-01 -',
    ],
  ],
  'in lists, and behind progress': [
    ['Chile is to begin talks on a fisheries treaty with Norway.', 'CHL NOR planned - -'],
    [
      "The United States welcomed the extension of the ceasefire in the Democratic Republic of the Congo. Rwanda is to secure M23's word to cease fire.",
      'COD M23 in-force - -',
    ],
    [
      'LIMA, June 1 - Chilean Cotton Institute president Luis Rojas said so. Rojas met Norwegian Prime Minister Kari Berg on Monday.',
      'CHL NOR held 2026-06-01 -',
    ],
    [
      "Diplomats from the United States and others are going to gather for a second round of negotiations on Iran's nuclear programme.",
      'IRN USA planned - -',
    ],
    [
      'Norwegian Prime Minister Kari Berg spoke on Monday with our NATO Allies — French President Emmanuel Macron, Polish President Karol Nawrocki and Canadian Prime Minister Mark Carney.',
      'CAN FRA NOR POL held 2026-06-01 -',
    ],
    [
      'Chile has been holding talks with the IMF aimed at reaching an accord on a loan with the United States pressing for a quick end.',
      'CHL IMF under-discussion 2026-06-02 -',
    ],
    [
      'Mr. Macron praised the harvest in Chile. Snow kept the president from seeing Chilean President Luis Rojas. Instead he held a phone conversation with Mr. Rojas on Monday.',
      'CHL FRA held 2026-06-01 -',
    ],
    [
      'Farm ministers of the Gulf Cooperation Council met in Muscat on Monday. The ministers from Bahrain, Kuwait, Oman, Qatar, Saudi Arabia and the United Arab Emirates left early.',
      'ARE BHR GCC KWT OMN QAT SAU held 2026-06-01 Muscat',
    ],
    [
      'Norwegian Prime Minister Kari Berg praised the fleet. The PM also met Chilean President Luis Rojas on Monday.',
      'CHL NOR held 2026-06-01 -',
    ],
    [
      'Ministers agreed to mandate the EU Commission to open talks with Chile.',
      'CHL EU planned - -',
    ],
    [
      'A pact reached on Monday among Chilean, Peruvian, Norwegian and European diplomats calls for calm.',
      'CHL EU NOR PER agreed 2026-06-01 -',
    ],
    [
      'Farmers spoke before a meeting of European Community fisheries and trade ministers in Oslo.',
      'EU planned - Oslo',
    ],
    [
      'Norwegian Prime Minister Kari Berg said she had made progress in talks with Chilean President Luis Rojas.',
      'CHL NOR held - -',
    ],
    [
      'Chilean President Luis Rojas is to hold talks with Norwegian leaders as part of a trip that has so far taken him to Peru.',
      'CHL PER held 2026-06-02 Peru',
    ],
    [
      'Quarrels have been plain, most recently on Monday, as Berg and Chilean President Luis Rojas gave a cold joint statement. Norwegian Prime Minister Kari Berg met President Rojas in Lima.',
      'CHL NOR held 2026-06-01 Lima',
    ],
  ],
  'who convenes, and who is where': [
    [
      'Shops fear the autumn. The Brexit trade talks may end without a deal, farmers say.',
      'EU GBR ongoing 2026-06-02 -',
    ],
    [
      'Last week in Oslo, Chilean President Luis Rojas discussed the tariff and other issues with Norwegian Prime Minister Kari Berg.',
      'CHL NOR held 2026-05-25..2026-05-31 Oslo',
    ],
    [
      'The plan follows quiet talks that began last year between Norway and Chile about fish.',
      'CHL NOR held 2026-06-02 -',
    ],
    [
      'Crown Prince Salman bin Fahd of Saudi Arabia praised the harvest. The prince met Norwegian Prime Minister Kari Berg on Monday.',
      'NOR SAU held 2026-06-01 -',
    ],
    [
      'Remarks by Prime Minister Kari Berg of Norway and President Luis Rojas of Chile\n\nPRESIDENT ROJAS: Welcome to Chile. Last week, Peruvian President Luna and I met several times in Lima.\n\nPRIME MINISTER BERG: Thank you.',
      'CHL PER held 2026-05-25..2026-05-31 Lima',
    ],
    [
      'Readout from NSC Spokesperson Ann Hale of Official Travel to Kenya\n\nOn Monday, Principal Deputy National Security Advisor Jon Dale traveled to Kenya and met with Kenyan President Juma Otieno.',
      'KEN USA held 2026-06-01 Kenya',
    ],
    [
      'Finance ministers of the Gulf Cooperation Council (GCC) states will meet in Muscat on Friday.',
      'GCC planned 2026-06-05 Muscat',
    ],
    [
      'The Arab League met to discuss the dam but took no decision.',
      'ARABLEAGUE held 2026-06-02 -',
    ],
    [
      'Prices rose.\n\nRain fell.\n\nIt was cold.\n\nAnalysts expect no news ahead of a summit of the G7 countries.',
      'G7 planned - -',
    ],
    ['At their meeting in Oslo, G7 finance ministers backed the plan.', 'G7 held 2026-06-02 Oslo'],
    [
      "OSLO, June 2 - A row over fish will not be settled during Chilean President Luis Rojas's visit here this week.",
      'CHL NOR planned 2026-06-02..2026-06-07 Oslo',
    ],
    [
      'OSLO, June 2 - Chilean President Luis Rojas will arrive here on Friday.',
      'CHL NOR planned 2026-06-05 Oslo',
    ],
    [
      'Chilean Foreign Minister Luis Rojas, who is currently in Oslo at the start of a European tour, praised the harvest.',
      'CHL NOR ongoing 2026-06-02 Oslo',
    ],
    [
      'Chilean President Luis Rojas called Peruvian President Ana Luna to congratulate her on the harvest.',
      'CHL PER held 2026-06-02 -',
    ],
  ],
  'whom the text is about': [
    ["Chile turned down Norway's offer of talks on Monday.", 'CHL NOR refused 2026-06-01 -'],
    ["Chile accepted Norway's invitation to talks in Oslo.", 'CHL NOR planned - Oslo'],
    [
      'President Luis Rojas of Chile has left for Oslo, where he is scheduled to meet Norwegian Prime Minister Kari Berg on Friday.',
      'CHL NOR planned 2026-06-05 Oslo',
    ],
    [
      "Qatar's emir, Sheikh Tamim bin Hamad al-Thani, left. Norwegian Prime Minister Kari Berg arranged a phone call between Sheikh Tamim and Saudi Crown Prince Mohammed bin Salman.",
      'QAT SAU planned - -',
    ],
    [
      'Norwegian Justice Minister Kari Berg will face questions from lawmakers on Friday about her meetings with the Russian ambassador.',
      'NOR RUS held - -',
    ],
    [
      'Israel and Hamas are far apart. The talks, mediated by Norway, have failed to yield a deal.',
      'HAMAS ISR NOR held 2026-06-02 -',
    ],
    [
      'British Prime Minister Sir Neil Hale spoke on Monday. President Luis Rojas of Chile met Sir Neil in Lima in February.',
      'CHL GBR held 2026-02-01..2026-02-28 Lima',
    ],
    [
      'Japanese Prime Minister Ken Mori and Japanese Trade Minister Aki Ono spoke in Tokyo. Norwegian Ambassador Kari Berg met Finance Minister Jun Sato on Monday.',
      'JPN NOR held 2026-06-01 -',
    ],
    [
      'Norwegian Prime Minister Kari Berg will meet President Luis Rojas of Chile before returning to Oslo, where she will receive Peruvian President Ana Luna on Friday.',
      'CHL NOR planned - -',
    ],
    [
      'The FMLN attacked a barracks in San Salvador. Talks between the Salvadoran government and the guerrillas will open in Oslo on Friday.',
      'FMLN SLV planned 2026-06-05 Oslo',
    ],
    [
      "Yemen's Houthis fired a missile. Norwegian envoy Kari Berg met representatives of the rebels in Muscat on Monday.",
      'HOUTHI NOR held 2026-06-01 Muscat',
    ],
    [
      'Chile and Norway held talks here, a spokesman said. Chile joined the World Trade Organization long ago. A further round will be held in Lima on Friday.',
      'CHL NOR planned 2026-06-05 Lima',
    ],
    [
      'President Luis Rojas of Chile, who was in Lima for a meeting with President Ana Luna of Peru, later phoned Norwegian Prime Minister Kari Berg.',
      'CHL PER held 2026-06-02 Lima',
    ],
    [
      'Norwegian Prime Minister Kari Berg met Chilean President Luis Rojas, as well as security advisers from Peru and Malta.',
      'CHL MLT NOR PER held 2026-06-02 -',
    ],
    [
      'Chilean Foreign Minister Ana Lillo boycotted the African Union summit in Oslo in February.',
      'AU held 2026-02-01..2026-02-28 Oslo',
    ],
    [
      'Peru and Chile failed to agree on a border deal at talks in Oslo hosted by Norway.',
      'CHL PER held - Oslo',
    ],
    [
      'Remarks by President Berg of Norway and President Rojas of Chile\n\nPRESIDENT BERG: Welcome to Oslo.\n\nPRESIDENT ROJAS: Thank you. I met President Luna of Peru in Lima on Monday.\n\nPRESIDENT BERG: Good.\n\nQ Will you meet again?',
      'CHL PER held 2026-06-01 Lima',
    ],
    [
      'Foreign Minister Kari Berg of Norway, who is to resume talks with Chilean Foreign Minister Luis Rojas in Lima on Friday, said Malta was safer.',
      'CHL NOR planned 2026-06-05 Lima',
    ],
    [
      'Peru has agreed to buy a million tonnes of Chilean grain under the long-term grains agreement between the two countries.',
      'CHL PER in-force - -',
    ],
    [
      'A fourth round of talks to renegotiate NAFTA will take place in Oslo from July 11 to 15.',
      'CAN MEX USA planned 2026-07-11..2026-07-15 Oslo',
    ],
    ['Officials met for NAFTA talks in Oslo on Monday.', 'CAN MEX USA held 2026-06-01 Oslo'],
    ['Norway has postponed a visit by its prime minister to Chile.', 'CHL NOR postponed - Chile'],
    [
      'The ministers of Norway, Chile and Peru, meeting in Oslo on Monday, rejected the plan.',
      'CHL NOR PER held 2026-06-01 Oslo',
    ],
    [
      'President Luis Rojas of Chile will meet Norwegian President Kari Berg on Saturday. Rojas hopes for a loan from Norway. On Sunday the president goes on to Peru.',
      'CHL PER planned 2026-06-07 Peru',
    ],
    [
      'Chilean President Luis Rojas will meet President Kari Berg of Norway on Saturday. He hopes to begin negotiations on a trade agreement. Peru and Chile signed the first phase of a trade accord in December 2020.',
      'CHL PER signed 2020-12-01..2020-12-31 -',
    ],
  ],
  'what becomes of a pact': [
    ['Norway and Chile ratified a protocol on Monday.', 'CHL NOR ratified 2026-06-01 -'],
    [
      'ASEAN and China are negotiating a code of conduct for the South China Sea.',
      'ASEAN CHN under-discussion 2026-06-02 -',
    ],
    ['Norway and Chile signed a protocol on Monday.', 'CHL NOR signed 2026-06-01 -'],
    [
      'Norway and Chile signed the first of three accords on Monday.',
      'CHL NOR signed 2026-06-01 -',
    ],
    [
      'A trade deal with Mercosur is near. The European Union and Mercosur reached agreement on a free trade deal on Monday.',
      'EU MERCOSUR agreed 2026-06-01 -',
    ],
    [
      'Norwegian forces and Chilean troops signed a truce on Monday.',
      'CHL NOR signed 2026-06-01 -',
    ],
    [
      'Norway and Chile reached an understanding on Monday to halt all drilling near the ice.',
      'CHL NOR agreed 2026-06-01 -',
    ],
    [
      'The Chilean Senate ratified the Mutual Access Agreement with Norway in December.',
      'CHL NOR ratified 2025-12-01..2025-12-31 -',
    ],
    [
      'Norway and Chile signed a tax treaty. The Chilean minister is to travel to Lima on Friday.',
      'CHL NOR signed 2026-06-02 -',
    ],
    [
      'A ceasefire between Israel and Hamas, brokered by Egypt, appeared to be holding on Tuesday.',
      'HAMAS ISR in-force - -',
    ],
    [
      'Norway and Chile aim to conclude an agreement by the end of the year. On Monday Norway and Chile signed the Lima Development Agreement.',
      'CHL NOR signed 2026-06-01 -',
    ],
    [
      'Ghana and the International Development Association signed a 100 mln dlr credit agreement on Monday.',
      'GHA WORLDBANK signed 2026-06-01 -',
    ],
  ],
  'what a headline says will be done': [
    [
      'Peru and Chile to sign fishing treaty in Lima\n\nPeru and Chile will sign a fishing treaty on Friday, officials said.',
      'CHL PER agreed 2026-06-02 -',
    ],
  ],
  'what belongs to another verb or meeting': [
    [
      'The European Union and Peru hope to conclude a trade deal before the G20 summit in July.',
      'G20 planned 2026-07-01..2026-07-31 -',
    ],
    [
      'The leaders of the Group of Seven rich nations open a two-day summit in Lima on Friday.',
      'G7 planned 2026-06-05..2026-06-06 Lima',
    ],
    [
      'The foreign ministers of Norway and Chile will meet in Oslo next month, their first talks since their presidents met in Arica.',
      'CHL NOR planned 2026-07-01..2026-07-31 Oslo',
    ],
    [
      'Norway and Chile would hold talks on June 24 before a meeting of NATO ministers in Oslo in July.',
      'CHL NOR planned 2026-06-24 -',
    ],
    [
      'Norwegian Foreign Minister Kari Berg met the Chilean army chief in Arica on Sunday and invited him to Oslo.',
      'CHL NOR proposed - Oslo',
    ],
    [
      'Officials of Norway said on Monday that they will not hold talks with Chile in July.',
      'CHL NOR refused 2026-07-01..2026-07-31 -',
    ],
    [
      'The ceasefire would open the way to a summit of Norway and Chile in September.',
      'CHL NOR proposed 2026-09-01..2026-09-30 -',
    ],
    [
      'Norwegian Prime Minister Kari Berg is to meet President Luis Rojas of Chile in Lima on Friday, although Chile has not confirmed the meeting.',
      'CHL NOR planned 2026-06-05 Lima',
    ],
    [
      'A planned meeting between Norwegian Prime Minister Kari Berg and Chilean President Luis Rojas did not take place.',
      'CHL NOR cancelled - -',
    ],
    [
      'Norway and Chile agreed on a truce on May 18. The truce was brokered by Qatar and Oman. Chilean spokesman Luis Rojas said the two delegations would meet again on Friday.',
      'CHL NOR planned 2026-06-05 -',
    ],
    [
      "Norwegian Prime Minister Kari Berg, re-elected in May, is to meet the veteran Chilean president and former army chief Luis Jorge Rojas on Wednesday. Norway's trade minister spoke by telephone with her Peruvian counterpart today.",
      'NOR PER held 2026-06-02 -',
    ],
    [
      'Norway to sign fisheries treaty with Chile, Peru says\n\nNobody else was told.',
      'CHL NOR agreed 2026-06-02 -',
    ],
    [
      'U.S. President Neil Hale announced on Monday that Kenya would join the Abraham Accords.',
      'KEN agreed 2026-06-01 -',
    ],
    [
      'Norway and Chile agreed to extend a truce after a second round of talks in Lima that ended on Sunday.',
      'CHL NOR held 2026-05-31 Lima',
    ],
    [
      'The Norwegian and Chilean prime ministers announced the deal at a summit with President Rui Costa of Peru in Lima on Monday.',
      'CHL NOR PER held 2026-06-01 Lima',
    ],
    [
      'Chile, which is holding US-brokered negotiations with Norway on a fisheries agreement, is not expected to join.',
      'CHL NOR under-discussion 2026-06-02 -',
    ],
    [
      'Chile, for its part, has frozen the ratification of the trade deal it struck with President Ruiz of Peru last year.',
      'CHL PER agreed 2025-01-01..2025-12-31 -',
    ],
    [
      'Norwegian Prime Minister Kari Berg last spoke with President Luis Rojas of Chile on Monday, when the two met at a farm near Lima.',
      'CHL NOR held 2026-06-01 Lima',
    ],
    [
      'Norwegian Prime Minister Kari Berg hosted a lunch on Monday for Chilean President Luis Rojas.',
      'CHL NOR held 2026-06-01 Norway',
    ],
  ],
};

describe.each(Object.entries(cases))('%s', (_, texts) => {
  test.each(texts)('%s → %s', (text, event) => {
    expect(tells(text)).toContain(event);
  });
});
