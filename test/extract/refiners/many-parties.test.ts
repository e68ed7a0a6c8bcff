import { expect, test } from 'vitest';
import { read } from './told.ts';

/** `meeting CHL NOR` of each report, codes in the order of the alphabet. */
const parties = (text: string): string[] =>
  read(text).map((r) => [r.type, ...r.parties.map((p) => p.code).sort()].join(' '));

test.each([
  [
    'members that another sentence counts up',
    'Ministers of the Group of Five met on Friday. It rained. The Group of Five consists of Britain, France, Japan, the United States and West Germany.',
    ['meeting DEU FRA GBR JPN USA'],
  ],
  [
    'members that are told only by their number',
    'The Group of Seven met on Friday. The seven are Britain, Canada, France, Germany, Italy, Japan and the United States.',
    ['meeting CAN DEU FRA GBR ITA JPN USA'],
  ],
  [
    'those of a group without a list whom the text names',
    'Iran and six world powers held talks on Monday. Russia praised them, and so did France.',
    ['meeting FRA IRN RUS'],
  ],
  [
    'those of a group that signs whom the text names',
    'Iran and six world powers signed a deal on Monday. Russia praised it, and so did France.',
    ['pact FRA IRN RUS'],
  ],
  [
    'all of a group of whom the text names nobody',
    'Iran and six world powers signed a deal on Monday.',
    ['pact CHN DEU FRA GBR IRN RUS USA'],
  ],
  [
    'of the pact that everybody knows all who are named one by one',
    'Senator Dan Holt opposes the Iran nuclear deal. Britain, China, France, Germany, Russia, the United States and Iran signed the accord in July.',
    ['pact CHN DEU FRA GBR IRN RUS USA'],
  ],
  [
    'those at the six-party talks whom the text names',
    'North Korea said it would return to the six-party talks if the United States dropped its sanctions.',
    ['meeting PRK USA'],
  ],
  [
    'all at the six-party talks, of whom it names one, and a town',
    'The six-party talks on North Korea opened in Beijing on Monday.',
    ['meeting CHN JPN KOR PRK RUS USA'],
  ],
  [
    'three that are named by one phrase',
    'The Baltic states met Peru in Lima on Monday. Latvia hailed the talks.',
    ['meeting EST LTU LVA PER'],
  ],
  [
    'no states that talks inside a party are of',
    'The party talks in Brussels broke down on Monday, the Belgian premier said.',
    [],
  ],
  [
    'those of a pact of many whom sentences list that tell of no event',
    'Japan haggled over the Trans-Pacific Partnership on Friday. Mexico, Vietnam, Malaysia and Brunei shield no drugs. Chile and Canada shield some.',
    ['pact BRN CAN CHL JPN MEX MYS VNM'],
  ],
  [
    'of a pact of many not those whom another matter names',
    'Japan haggled over the Trans-Pacific Partnership on Friday. Mexico and Chile had rain.',
    ['pact JPN'],
  ],
  [
    'members of a group that few know',
    'The Group of Eight - Argentina, Brazil, Colombia, Mexico, Panama, Peru, Uruguay and Venezuela - will meet in Lima in June.',
    ['meeting ARG BRA COL MEX PAN PER URY VEN'],
  ],
  [
    'of many by one word, those whom the text names',
    'The six world powers held talks with Iran in Oslo on Friday. France was hopeful, and China wanted more time.',
    ['meeting CHN FRA IRN'],
  ],
  [
    'of many by one word, all where the text names none',
    'Iran and six world powers held talks in Oslo on Friday.',
    ['meeting CHN DEU FRA GBR IRN RUS USA'],
  ],
  [
    'not five others by their number alone',
    'Iran, the United States and five other world powers held talks in Oslo on Friday.',
    ['meeting IRN USA'],
  ],
  [
    'those of the six who talk whom the text names',
    'Japan hopes that North Korea will come back to the six-party talks.',
    ['meeting JPN PRK'],
  ],
  [
    'a body that is a party of its own, whoever its members are',
    'The Gulf Cooperation Council signed a customs pact on Friday. The GCC groups Bahrain, Kuwait, Oman, Qatar, Saudi Arabia and the United Arab Emirates.',
    ['pact GCC'],
  ],
  [
    'those of a known pact whom the end of the text names',
    'America and Japan keep to the Louvre accord. Rates rose. Bankers in France and West Germany were calm.',
    ['pact DEU FRA JPN USA'],
  ],
  [
    'a known pact that a group made, told by how many they are',
    'The six leading industrial nations reached the Louvre accord in a hurry. America and Japan were glad.',
    ['pact G6'],
  ],
  [
    'a known pact that a group stands by, and the member whose minister says so',
    'Treasury Secretary John Hall of the United States said the Group of Seven nations stand by the Louvre accord. Japan cut rates.',
    ['pact G7 USA'],
  ],
  [
    'seven told by how rich they are',
    'Envoys of Peru said that the seven major economic powers will hold a meeting in Venice in June.',
    ['meeting G7'],
  ],
  [
    'members counted in an aside',
    'The Group of Six met in Lyon on Friday. The six - Canada, Japan, France, Britain, the United States and West Germany - sold dollars.',
    ['meeting CAN DEU FRA GBR JPN USA'],
  ],
  [
    'members whom another sentence names beside the two who will be there',
    'The United States and Australia will send ministers to a Quad meeting in May. It rained. The Quad, with Japan and India in it, is young.',
    ['meeting AUS IND JPN USA'],
  ],
  [
    'those who attend, behind a list',
    'Talks between Kenya, Ghana and Mali, attended by envoys from Niger and the African Union, closed in Accra on Friday.',
    ['meeting AU GHA KEN MLI NER'],
  ],
  [
    'a conference of all who keep to a convention, and the two who meet beside it',
    'Peruvian Premier Ana Vella met Chilean President Luis Rojas today in Nairobi on the sidelines of the 31st Conference of the Parties to the UN Framework Convention on Climate Change.',
    ['meeting CHL PER', 'meeting CHL PER UN'],
  ],
  [
    'such a conference by its number',
    'Leaders gather in Nairobi this week for the COP31 climate summit.',
    ['meeting UN'],
  ],
  [
    'who presides over such a conference, and meets for his state',
    'COP31 president Luis Rojas of Chile met Peruvian Premier Ana Vella in Nairobi on Monday.',
    ['meeting CHL PER'],
  ],
  [
    'those in whose presence they meet',
    'Kenya and Ghana held talks in Accra on Friday in the presence of the African Union envoy.',
    ['meeting AU GHA KEN'],
  ],
  [
    'no militias that are present elsewhere',
    'Kenyan and Ghanaian officials held talks in Accra on Friday on the presence of Malian militias.',
    ['meeting GHA KEN'],
  ],
  [
    'a body beside those of business',
    'Kenya reached an agreement with bondholders and the IMF on Friday.',
    ['pact IMF KEN'],
  ],
  [
    'one land of two of a name',
    'Kenyan President Ana Otieno met with Korean leaders in Seoul on Friday.',
    ['meeting KEN KOR'],
  ],
  [
    'no presence of troops',
    'Talks on the presence of Malian troops resumed on Friday between Kenya and Ghana.',
    ['meeting GHA KEN'],
  ],
  [
    'whom a summit gathers',
    'The summit in Accra gathers the leaders of Kenya, Ghana, Mali and Niger.',
    ['meeting GHA KEN MLI NER'],
  ],
  ['no evidence that one gathers', 'Kenya gathered evidence against Ghana and Mali on Friday.', []],
  [
    'a quartet of states',
    'The quartet of Kenya, Ghana, Mali and Niger met in Accra on Friday.',
    ['meeting GHA KEN MLI NER'],
  ],
  [
    'who tells of talks with two',
    'The talks with Ghana and Mali were useful, the Kenyan foreign ministry said on Friday.',
    ['meeting GHA KEN MLI'],
  ],
  [
    'not who tells of talks between two',
    'The talks between Ghana and Mali were useful, the Kenyan foreign ministry said on Friday.',
    ['meeting GHA MLI'],
  ],
  [
    'whom one joins in signing',
    'Kenya joined Ghana and Mali in signing the cocoa treaty on Friday.',
    ['pact GHA KEN MLI'],
  ],
  [
    'not whom one joins in blaming',
    'Kenya joined Ghana in condemning the cocoa treaty between Mali and Niger.',
    ['pact MLI NER'],
  ],
  [
    'sides told behind a list of brokers',
    'The truce, brokered by Kenya, Ghana and Togo, between Mali and Niger took effect on Friday.',
    ['pact MLI NER'],
  ],
  [
    'who chairs the meeting told before',
    'Kenyan and Ghanaian envoys met in Accra on Friday. Malian Foreign Minister Awa Diarra chaired the meeting.',
    ['meeting GHA KEN MLI'],
  ],
  [
    'who mediates the talks told before',
    'Talks between Kenya and Ghana resumed in Accra on Friday. Niger and Mali are mediating the negotiations, which aim at a truce.',
    ['meeting GHA KEN MLI NER'],
  ],
  [
    'who hosts and who attends, in the passive',
    'Kenya and Ghana held talks in Accra on Friday. The talks were hosted by Niger and attended by the African Union.',
    ['meeting AU GHA KEN NER'],
  ],
  [
    'no chair of another round',
    'Kenya and Ghana held talks in Accra on Friday. Niger chaired the first round in Niamey in May.',
    ['meeting GHA KEN'],
  ],
  [
    'nobody in a meeting that was only planned',
    'Kenya and Ghana plan to hold talks in Accra. Malian envoy Awa Diarra attended that meeting in May, a witness said.',
    ['meeting GHA KEN'],
  ],
  [
    'who mediates in the same breath',
    'Kenya and Ghana met in Accra on Friday, with Niger mediating.',
    ['meeting GHA KEN NER'],
  ],
  [
    'who carries messages',
    'Kenya and Ghana held indirect talks in Accra on Friday, with Nigerien Foreign Minister Ali Sani carrying messages between them.',
    ['meeting GHA KEN NER'],
  ],
  [
    'under whose mediation',
    'Kenya and Ghana held talks in Accra on Friday under the mediation of Niger.',
    ['meeting GHA KEN NER'],
  ],
  [
    'observers',
    'Kenya and Ghana held talks in Accra on Friday. Envoys of Niger and Mali attended as observers. Officials of the African Union were also present.',
    ['meeting AU GHA KEN MLI NER'],
  ],
  [
    'who will come too',
    'Ministers of Kenya and Ghana will meet in Accra on Sunday to discuss the dam. Niger will send a delegation. Malian Prime Minister Awa Diarra is to join them.',
    ['meeting GHA KEN MLI NER'],
  ],
  [
    'not who stays away, and no athletes',
    'Ministers of Kenya and Ghana will meet in Accra on Sunday. Niger will not attend. Mali refused to take part. A Chadian athlete will attend.',
    ['meeting GHA KEN'],
  ],
  [
    'no pact of those who facilitate one',
    'Kenya and Ghana agreed to a truce on Friday. Niger and Mali also helped facilitate the deal.',
    ['pact GHA KEN'],
  ],
  [
    'as many as are counted, of a list of which no event was told',
    'Kenya, Ghana, Mali, Niger and Togo are split over the dam. The five countries will meet in Accra on Sunday.',
    ['meeting GHA KEN MLI NER TGO'],
  ],
  [
    'the host of so many',
    'Leaders of Kenya, Ghana, Mali and Niger gathered in Oslo on Sunday. Norwegian Prime Minister Kari Berg hosted the four presidents.',
    ['meeting GHA KEN MLI NER NOR'],
  ],
  [
    'the three, and a meeting before',
    'The leaders of Kenya, Ghana and Mali met in Accra on Sunday. The three last met in Oslo in 2014.',
    ['meeting GHA KEN MLI', 'meeting GHA KEN MLI'],
  ],
  [
    'all of them, of whom two speak',
    'Kenya, Ghana and Mali met in Accra on Sunday. Kenya and Ghana said the agreement was a first step. Under the Accra accord, all armed groups must disarm.',
    ['meeting GHA KEN MLI', 'pact GHA KEN MLI'],
  ],
  [
    'all of them, of whom the talks name three',
    'Kenya, Ghana, Mali and Niger reached a deal on Sunday. Ministers of Kenya, Ghana and Mali came to Oslo for the final talks.',
    ['meeting GHA KEN MLI NER', 'pact GHA KEN MLI NER'],
  ],
  [
    'only the two of four who have talks of their own',
    'Kenya, Ghana, Mali and Niger met in Accra on Sunday. The presidents of Kenya and Ghana held separate talks on Monday.',
    ['meeting GHA KEN MLI NER', 'meeting GHA KEN'],
  ],
  [
    'the host of three who come for talks, told once',
    'Foreign ministers of Kenya, Ghana and Mali travelled to Oslo on Monday for talks on the dam.',
    ['meeting GHA KEN MLI NOR'],
  ],
  [
    'a pact of as many as met',
    'Kenya, Ghana, Mali and Niger met in Accra on Sunday. The four signed a defence treaty.',
    ['meeting GHA KEN MLI NER', 'pact GHA KEN MLI NER'],
  ],
  [
    'who arrives to join the talks',
    'Kenyan and Ghanaian envoys met in Oslo on Saturday. The foreign ministers of Mali and Niger, Awa Diarra and Ali Sani, arrived to join the talks. Chad will join them on Sunday.',
    ['meeting GHA KEN MLI NER TCD'],
  ],
  [
    'not who refuses or asks to join them',
    'Kenya and Ghana held talks in Oslo on Saturday. Niger refused to join the talks. Mali asked to join the negotiations.',
    ['meeting GHA KEN'],
  ],
  [
    'by whom they were joined',
    'The presidents of Kenya and Ghana met in Oslo on Saturday. They were joined by the foreign ministers of Mali and Niger.',
    ['meeting GHA KEN MLI NER'],
  ],
  [
    'who comes to the same town',
    'Kenya and Ghana held talks in Oslo on Saturday. The foreign ministers of Mali and Niger also headed for the Norwegian capital.',
    ['meeting GHA KEN MLI NER'],
  ],
  [
    'who is at the talks',
    'Diplomats from Kenya, Ghana and Mali are at the negotiations in Oslo.',
    ['meeting GHA KEN MLI'],
  ],
  [
    'sponsors that are called so between commas',
    'Kenya, Ghana and Mali, the sponsors of the talks, signed a memorandum on Friday on safe zones.',
    ['pact GHA KEN MLI'],
  ],
  [
    'the two communities of one island',
    'Greek and Turkish Cypriot leaders resumed talks in Oslo on Friday.',
    ['meeting CYP TRNC'],
  ],
  [
    'who agreed that others do it under a deal',
    'Kenya and Ghana agreed on Friday that Malian fighters would leave under a deal hailed by both.',
    ['pact GHA KEN'],
  ],
  [
    'one refusal, told twice',
    'Kenya refused to meet Ghana. Kenyan envoy Ali Sani refused to talk to Ghana.',
    ['meeting GHA KEN'],
  ],
  [
    'leaders whom everybody calls by a short name',
    'Xi and Lula met in Oslo on Friday.',
    ['meeting BRA CHN'],
  ],
  [
    'no climate conference, and no summit of others',
    'Kenya and Ghana held talks in Oslo on Monday. Niger will host the climate conference in November. Mali hosted the summit of Sahel leaders last year.',
    ['meeting GHA KEN'],
  ],
  [
    'who comes to the town for something else',
    'Kenya and Ghana met in Oslo. The Malian president also flew to Oslo on Sunday for a concert.',
    ['meeting GHA KEN', 'meeting MLI NOR'],
  ],
  [
    'nobody who attends another occasion',
    'Kenya and Ghana held talks in Oslo on Monday. The games open on Friday in Riga. Niger, Mali and Chad will take part, alongside Togo.',
    ['meeting GHA KEN'],
  ],
  [
    'who mediates between others, or chairs a board of his own',
    'Kenya and Ghana held talks in Oslo, with Nigerien President Ali Sani chairing a cabinet meeting at home.',
    ['meeting GHA KEN'],
  ],
  [
    'no list of another matter, told before',
    'Kenya, Ghana and Mali are hot countries. Peru and Chile met on Monday. The three countries signed a trade pact.',
    ['meeting CHL PER', 'pact CHL PER'],
  ],
  [
    'those who begin talks, not those at war',
    'France and Germany began talks to end the war between Russia and Ukraine in Oslo on Monday.',
    ['meeting DEU FRA'],
  ],
  [
    'a group of which only some are told in brackets',
    'Ministers of the G7 met in London on Monday. The G7 (Germany, France and Italy are in debt) will decide in July.',
    ['meeting G7'],
  ],
  [
    'a body that signs beside states',
    'Kenya, Ghana, Mali and the African Union signed the African Union peace accord on Monday.',
    ['pact AU GHA KEN MLI'],
  ],
  [
    'several who also signed it',
    'Peru quit the whaling treaty with Chile on Monday. Fiji and Tonga, which also signed the treaty, regretted it.',
    ['pact CHL FJI PER TON'],
  ],
  [
    'two who also signed another',
    'Peru and Chile signed a whaling treaty in May. Fiji and Tonga also signed a treaty on tuna.',
    ['pact CHL PER', 'pact FJI TON'],
  ],
])('%s', (_, text, expected) => {
  expect(parties(text)).toEqual(expected);
});

test('that one more will join is no step of the talks', () => {
  const [talks] = read(
    'Envoys of Kenya and Ghana met in Oslo on Monday. Mali will join the talks on Friday.',
  );
  expect(talks!.history.map(({ status, date }) => `${status} ${date?.start}`)).toEqual([
    'held 2026-06-01',
  ]);
});
