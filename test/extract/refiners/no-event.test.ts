import { describe, expect, test } from 'vitest';
import { extract } from '../../../functions/extract/extract.ts';

/** Everything that a text published on Tuesday 2 June 2026 tells of. */
function eventsIn(text: string): string[] {
  const article = { title: null, published: '2026-06-02', publisher: null, url: null, text };
  return extract(article).map((r) => `${r.type} ${r.parties.map((p) => p.code).join(' ')}`);
}

/** What reads like diplomacy and is none, by what it is. */
const none: Record<string, readonly string[]> = {
  'who is welcomed by no official, asked to stay away, or was there for himself': [
    'Chilean President Luis Vella was welcomed in Lima by protesters on Monday.',
    'Peruvian President Ana Rojas urged Chilean President Luis Vella to stop visiting the disputed island.',
    'Peruvian Finance Minister Ana Rojas spent two weeks in Chile as a student.',
  ],
  'what firms deal with each other': [
    'The Dutch airline Vento is in merger talks with the Portuguese carrier Lusair. The deal would create the fourth largest airline. Analysts said the Dutch-Portuguese deal was worth a billion to shareholders.',
    "Peru-Chile mobile deal at risk\n\nParliament in Lima voted to cut the stake of Telandes in a new network. The firm said investors would pull out of the deal. Telandes' mobile deal is the second Chilean investment to run into trouble.",
  ],
  'what states owe to banks': [
    'Chile owes much. Norwegian and Peruvian banks may book payments only when they are received.',
    'Chile, Peru and Fiji struck an agreement with several commercial banks on their debt.',
    'Chile and Peru hailed an accord with their creditors.',
  ],
  'what a state talks of at home': [
    'LUXEMBOURG, June 1 - Agrona president Lars Holm told reporters. He spoke after a meeting of farm leaders with the Danish foreign minister.',
    'Norway rejects broad multi-lateral trade pacts and goes its own way, as Chile does.',
    'Chile is not now engaged in any negotiations with Peru on a border, Foreign Minister Luis Rojas said.',
    'Norway and Chile voted on May 12. The second round took place on May 19.',
    'Chilean Oil Minister Luis Rojas, who was to have come to Oslo today, stayed in Lima.',
    'Carmakers of Norway and Chile fear the tariff. The two men last met on Monday, when Moen flew to Lima to tell Diaz that his board had rejected the merger.',
    'Norwegian Home Secretary Kari Berg, who returned from a family holiday in Chile on Sunday, said that the plan stands.',
    'Chilean President Ana Solis on Monday called an emergency meeting of the National Security Council (NSC) after the launch.',
    'The Orange Party, which signed a confidence and supply agreement with the government of Norway last year, will vote against the treaty law.',
    'Norway and Chile quarrel over fish. The Royal Fisheries Council is expected to discuss sanctions against Chile at a meeting scheduled for Thursday.',
    'Shortly after arriving in Geneva on Monday, Chilean Foreign Minister Luis Rojas praised the lake.',
    'The President will travel to Holland, Michigan, on Thursday to tour a battery plant.',
    'Norwegian Prime Minister Kari Berg accused Chile of theft at a May meeting of the ruling Harvest party.',
    'Norway attacked Chile at a meeting of its cabinet.',
    "Norway's security cabinet met on Sunday to discuss Chile.",
    '"No talks between Norway and Chile are planned," an army officer said.',
    'Talks between Norway and Chile were supposed to have begun on Monday, but Norway held back its team.',
    'The National Harbour Council held a meeting on Monday about reports that Chile paid smugglers in Norway.',
    'In talks with lawmakers, the Norwegian prime minister discussed Chile.',
    'Chile would want to make deals with Norway.',
    'Negotiators in Congress are trying to reach a deal on farm hands, many from Peru and Chile.',
    'Peru and Brazil discussed football for hours on the radio, and Brazil’s coach told Peruvian President Luis Rojas a joke.',
    'Peruvian officials held meetings in Madrid with investors. Chilean fans were in town on Thursday.',
    "Ferry crews rejected President Ruiz's call for an Easter truce in Chile.",
    'Rojas pleaded guilty on Friday and reached an agreement on his work for Norway and Chile.',
    'President Harlan signed a memorandum on Tuesday on aid to Chile.',
    'He is a member of the Norway-Chile Business Forum, a club of traders.',
  ],
  'what one state writes by itself': [
    'President Harlan on Monday signed a presidential memorandum directing agencies to review visa rules for Chinese students.',
    'The president signed a national security memorandum on artificial intelligence on Friday, the White House said.',
    'Fact Sheet: President Issues Memorandum on Steel Imports from Canada',
    'The president signed the Clean Ports Act into law on Thursday after talks with Mexico on border traffic stalled.',
    'Lawmakers passed the Rivers Compact Amendments Act, which President Harlan signed on Tuesday.',
    'President Harlan approved a disaster declaration for Georgia on Monday after the floods.',
    'The governor asked for an emergency declaration for New Mexico.',
    'The strikes were taken in self-defence under Article 51 of the United Nations Charter, the United States said in a letter to the Security Council.',
    'The army signed a power purchase agreement with a coal plant in West Virginia, the U.S. energy department said.',
    'Westbrook Energy and Norvik signed two memorandums of understanding to build small reactors in Hungary.',
    'The Memorandum grants these training operations a one-year exemption from the Clean Water Act, and Canada was informed.',
  ],
  'games and sport': [
    "Spain's Real Betis signed the Brazilian midfielder Paulo on a four-year deal.",
    'France will meet Argentina in the quarter-final in Doha on Friday.',
    'Germany and Brazil meet in the final in Rio on Sunday.',
    "The Chinese women's team met Japan in Seoul on Thursday and won 3-1.",
    'India and Australia meet in the second Test in Melbourne next week.',
    "England met Pakistan at Lord's in 1987.",
    'The International Olympic Committee met in Lausanne on Monday and barred Russia.',
    "Colombia's Cardona signed with the Italian team Lampre.",
  ],
  'the business of firms and unions': [
    'Brightwell Systems Inc. and the University of Pécs signed an MOU in Budapest to train engineers.',
    'Orica Motors signed a deal with the Chinese company Huayin to buy lithium for five years.',
    "Chile's Cobrex said it had reached an agreement with Japan's Marusan Corp. to sell copper concentrate.",
    'Qatar Airways signed an agreement with Boeing to buy 30 jets on Sunday.',
    "Samsung and Hyundai of South Korea signed a pact with Germany's Siemens to share patents.",
    'The Swedish truck maker Volda has signed an agreement with Renaud of France to merge their engine units.',
    'Nippon Steel agreed to buy U.S. Steel in a deal worth $14 billion.',
    'Union leaders and the German rail operator reached a pay agreement on Tuesday.',
    'The United Auto Workers reached a tentative agreement with General Motors and its Canadian unit.',
    'The Korean finance minister met bankers in New York to discuss bond sales.',
    "The firm's annual meeting in Zurich approved the takeover of a U.S. rival.",
    'Shareholders of the Anglo-Dutch group met in The Hague on Wednesday.',
    'The court approved the settlement between the bank and U.S. regulators.',
    'The Nigerian government and oil unions resumed talks on Monday.',
  ],
  'what is settled inside one state': [
    'The two German parties signed a coalition agreement in Berlin on Tuesday.',
    'Democrats and Republicans reached a deal on the budget late on Friday, averting a shutdown.',
    'The Belgian coalition partners reached a budget accord on Sunday.',
    "Italy's parliament ratified the budget deal on Thursday.",
    'The Dutch leader called for a meeting of his party on Monday.',
    'The Israeli prime minister met his cabinet on Sunday to discuss Lebanon.',
    'President Park met lawmakers of her party in Seoul.',
    'The governor of Puerto Rico met President Harlan at the White House.',
    'The mayor of London met the prime minister on Monday.',
    "Greece's two main parties failed to reach an agreement on a new government.",
    'The Lebanese president is holding talks with deputies to form a new cabinet.',
    'The U.S. Senate ratified the nomination of the ambassador to Japan.',
    'The Indian Community of Gila River signed agreements with the Bureau of Reclamation to save water.',
    'The Navajo Nation and the U.S. government reached a water rights settlement.',
    'Delegates to the Republican National Convention in Tampa cheered the U.S. alliance with Israel.',
    'The Republican convention opened in Tampa with a speech on Iran.',
  ],
  "journeys of nobody in office, or of no state's business": [
    'Vice President Harlan met a group of Korean women entrepreneurs in Seoul on Thursday.',
    'The president met American troops at Osan Air Base in South Korea.',
    'The prime minister visited flood victims in northern Italy.',
    "Pope Leo met pilgrims from Poland in St. Peter's Square.",
    'The senator will visit Holland, Michigan, to tour a battery plant, the White House said.',
    'The president travelled to Newport News, Virginia, on Tuesday.',
    'The President will go to Rome, Georgia, on Friday and to Paris, Texas, on Saturday.',
    'Is Netanyahu going too far in Rafah?',
    'Sixteen Palestinians expelled to Gaza will return home to the West Bank on Friday, Israeli officials said.',
    'The eight Chinese workers flew to Amman and will go on to Beijing after their release.',
    'Thousands of Syrian refugees returned from Jordan last month.',
    'The Iraqi president arrived in Minnesota for medical treatment.',
    'Japanese tourists visited Taiwan in record numbers in May.',
    'Scientists from Japan and the U.S. met in Kyoto to present a new vaccine.',
    'Soldiers from Poland and the United States met on the parade ground for a drill.',
    'The U.S. ambassador said he had spoken to students at Cairo University.',
  ],
  'what did not happen': [
    'Two years ago the countries signed nothing and have not met since.',
    'The Taliban denied reports that its leaders had met a U.N. envoy.',
    'Moscow said no meeting between the Russian and Turkish presidents had taken place.',
    'There are no plans for a meeting between Trump and Kim, the White House said.',
    'Had Britain and France met Hitler earlier, war might have been avoided.',
    'Her novel tells of a secret meeting between Stalin and Hitler.',
  ],
  'what is only said, marched for or remembered': [
    'Russia has violated international treaties, the U.S. said.',
    'The EU parliament debated a motion on China on Thursday.',
    'The OPEC report, issued in Vienna on Monday, said demand in China would fall.',
    'The U.N. report was presented at a press conference in Geneva on Tuesday.',
    "Canada's foreign minister told a news conference in Ottawa that China must respect the law.",
    'Norway recalled its envoy from Chile for consultations on Monday.',
    'The French president said in an interview that talks with Russia were pointless.',
    'The Harvard professor spoke at a conference in Beijing on Monday.',
    'Norwegian President Kari Berg and Chilean President Luis Rojas spoke about the sea before students in Paris.',
    'The World Economic Forum opens in Davos, Switzerland, on Tuesday.',
    'U.S. and South Korean forces began joint military exercises on Monday.',
    'Thousands marched in Paris to demand a ceasefire in Gaza.',
    'Aid groups called for a truce in Sudan.',
    'The opposition demanded that the government withdraw from the treaty.',
    'The week marks the 50th anniversary of the armistice, and veterans met in London.',
    'The museum marks the anniversary of the Treaty of Versailles.',
    'The Federal Reserve meets on Tuesday, and the dollar rose against the yen.',
    'Colombian police captured a man wanted by the United States under an extradition treaty.',
    "China's Xi congratulated the people of Nepal on their new year.",
    'He is a member of the USMCA Caucus in the House.',
    'The Geneva-based Treaty Alliance is a group of activists from Peru.',
    'Community Health Alliance provides care to Mexican farm workers in Chicago.',
  ],
};

none['talks of others, and none at all'] = [
  'Progress was made in commercial bank talks with Chile, Peru and Kenya.',
  'The debt talks in Boston are led by Chilean Finance Minister Luis Rojas.',
  'Norway sent an emergency deployment team to Lima to help its embassy.',
  "Berg spoke of duties in return for what she called Chile's failure to honour a deal.",
  'In Western Europe, Chile usually tries to settle disputes with Norway through negotiation.',
  'A return to direct talks between Chile and Norway is unlikely.',
  "It is Chile's and Norway's call to decide what will happen.",
  'Norwegian firms shipped arms to Chile and Peru. They would bring that up in trade talks.',
  'OPEC conference president Luis Rojas said on Monday that prices would rise.',
];
none['what firms and banks do'] = [
  'Rosa Lund signed a contract with an American record label on Monday.',
  "Fjordkabel of Norway said on Tuesday it had signed an agreement with Vietnam's Red River Group to build a plant.",
  'Ghana signed an agreement with American farm companies on Monday.',
  'The railway in Ghana was built under an agreement with British, German and Japanese banks.',
  "Chile and Peru's Sierra province on Monday signed a joint venture contract over copper.",
  'Chile and Peru are at peace. Royal Chilean Airlines bought six planes and signed leasing agreements for more.',
  'Chile asked Peru to look into the Andina deal. Andina Holdings denied that it had paid anybody.',
  'The bankers hope that Chile will sign. Banks want a good interest rate, and the banks say so. Chile is angry that the banks granted Peru a better spread on its debts. The Peruvian agreement is no Mexican deal, one banker said.',
  'The euro was little changed on Monday ahead of a meeting of the European Central Bank on Thursday.',
];
none['words that sound like a meeting or a pact'] = [
  'Chilean Defence Minister Luis Rojas said he wished to deepen our security and defence partnership with Peru.',
  'Chile will keep troops there as part of a long-term, lasting defence partnership with Peru.',
  'Norway bears its share, helping the lands outside the EU deal with the flood.',
  'It will fuel further calls from angry Chileans, some of them farmers, to annex a part of Peru.',
  'Luis Rojas, the Chilean trade minister, told a forum on Chile-Peru trade relations that more of it was good.',
  'British Prime Minister Ann Hale last saw the Prince of Wales on Monday.',
  'Perhaps Chilean President Luis Rojas did not strike some deal with the Peruvians.',
  'Chile said the session had not produced any agreement on what Peru sells to it.',
  'The papers told of encounters between Chilean President Luis Rojas and Peruvian dancers.',
  'Sources close to the Cod Exporters Alliance (CEA) said so. The CEA includes Chile, Peru and Norway.',
  'Norwegian Senator Lars Holm had originally proposed sending missions to Chile, Peru and Kenya.',
];
none['in an article about home affairs'] = [
  'Peru is to send troops to its border with Chile. Senators want none there. Peruvian President Luis Vella struck a temporary deal last month to end a shutdown of the ministries. The current deal expires on Friday.',
  'WASHINGTON - Senators pressed the former prosecutor on Monday over the campaign and over Russia, whose ambassador the committee wants to question, and over the United States. Republicans on the committee said the meeting on May 14 had been cordial. The two met again on May 30, the prosecutor told lawmakers, and an adviser took notes.',
  'Norway and Sweden share a river. Conservative lawmakers fear for their seats before the election. A deal is expected at a meeting of Labour and Conservative backbenchers on Thursday, and parliament will vote on the cabinet plan, the speaker said.',
];

describe.each(Object.entries(none))('%s', (_, sentences) => {
  test.each(sentences)('nothing in: %s', (sentence) => {
    expect(eventsIn(sentence)).toEqual([]);
  });
});

describe('what stands near to it and is an event', () => {
  test.each([
    'Peru and Chile talked of the fence on their border on Monday. They reached a deal on Friday, which a shutdown in Lima had delayed.',
    "Norway's Prime Minister Berg met Sweden's Foreign Minister Lund in Oslo on Monday.",
    'The German and Israeli cabinets held a joint meeting in Jerusalem on Monday.',
    'Ghana and Togo signed a memorandum on visas in Lomé on Monday.',
    'The final act of the conference was signed by Laos and Thailand on Monday.',
    'Kenya and Uganda agreed on Monday to honour existing agreements between them on fishing.',
    "Japan and South Korea held talks on Monday after the North's second nuclear test.",
    'The Mexican foreign minister arrived in Ottawa on Monday and held talks with his Canadian counterpart on the World Cup.',
    'Iran and Iraq held talks on forming a joint border commission on Monday.',
    'Chile opened debt talks with Norway on Monday.',
    'Norway sent a trade mission to Lima on Monday.',
    'The Chilean president flew to Oslo on Monday for a summit of the prime ministers of Norway, Sweden, Finland and Denmark.',
    'Norwegian Prime Minister Kari Berg and Norwegian Foreign Minister Nils Dahl will host Chilean officials on Friday.',
    'Chilean President Luis Rojas met Norwegian Prime Minister Kari Berg and Norwegian Foreign Minister Nils Dahl on Monday. The Monday meeting with Rojas was attended by Norwegian Ambassador Ida Holm, too.',
    'A return to direct talks between Chile and Norway is possible.',
    'Chile and Peru signed a defence partnership on Monday.',
    "Norwegian rebels were helped, Norway's leader said, by what the arms deal with Chile brought in.",
    'Chile and Peru have not reached any agreement on cod.',
    'Chilean Defence Minister Luis Rojas will address a conference of Chile and Peru on Monday.',
    'Norway had proposed sending a mission to Chile.',
    'Chile joined the Norway-Chile Alliance Treaty on Monday.',
    'Ghana signed an agreement on Monday with British, German and Japanese ministers.',
    'Ghana and Togo signed a loan agreement on Monday, and banks cheered it.',
    'The six-party talks, bringing together China, Japan and Russia, resume in Beijing on Monday.',
  ])('one in: %s', (sentence) => {
    expect(eventsIn(sentence)).toHaveLength(1);
  });
});

test('no deal that nobody could make is no pact of those told before', () => {
  expect(
    eventsIn(
      'Norwegian President Kari Berg met Chilean President Luis Rojas on Monday. Fijian President Ana Solis said no deal on whales could be made without her.',
    ),
  ).toEqual(['meeting NOR CHL']);
});
