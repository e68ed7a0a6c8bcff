import { expect, test } from 'vitest';
import { extract } from '../../../functions/extract/extract.ts';
import { read, tells } from './told.ts';

/** Codes of each meeting that a text tells of, in the order of the alphabet. */
function meetingsIn(text: string): string[] {
  const article = { title: null, published: '2019-05-08', publisher: null, url: null, text };
  return extract(article)
    .filter((report) => report.type === 'meeting')
    .map(({ parties }) =>
      parties
        .map((party) => party.code)
        .sort()
        .join(' '),
    )
    .sort();
}

test.each([
  [
    'told by whoever says I',
    '"I had a good call with President Okello of Uganda yesterday," Malawian President Amos Phiri said.',
    ['MWI UGA'],
  ],
  [
    'told by whoever says we, named in the sentence before',
    'Fijian Foreign Minister Litia Vuki was content. "We met with the Samoans in Apia today," she said.',
    ['FJI WSM'],
  ],
  [
    'between those whose pact came of it',
    "Luis Rojas took part in the Oslo talks that led to Kenya's treaty with Malawi.",
    ['KEN MWI'],
  ],
  [
    'by which a pact and more was made',
    'The summit that produced a peace accord between Kenya and Malawi was held in Lima in 2001.',
    ['KEN MWI'],
  ],
  [
    'not of those who merely wish that it brings a pact',
    'Fiji and Samoa need talks that lead to a treaty of others.',
    [],
  ],
  [
    'for which one sends somebody, who says so of itself',
    'Peru said that it would send a delegation to Kenya to try to free the crew.',
    ['KEN PER'],
  ],
  [
    'in each town where a trip takes somebody',
    "Norwegian Foreign Minister Anna Berg's trip will also take her to Lima and Quito.",
    ['ECU NOR', 'NOR PER'],
  ],
  [
    'planned by who is to go',
    'There are plans by a Norwegian minister to visit Peru.',
    ['NOR PER'],
  ],
  [
    'by telephone to the seat of a government',
    "In a telephone call to the Kremlin on Sunday, Anna Berg, Norway's premier, urged Putin to stop.",
    ['NOR RUS'],
  ],
  [
    'that a quoted word describes',
    'Kenyan Foreign Minister Awa Keita had held a "fruitful" meeting with counterparts from Peru and Chile.',
    ['CHL KEN PER'],
  ],
  [
    'of one body while another convenes',
    'OPEC ministers are to meet in Riga on Friday during the annual conference of the African Union.',
    ['AU', 'OPEC'],
  ],
  [
    'of one body on the margins of another',
    'OPEC will hold talks on the sidelines of the IMF meeting in Bali on May 20..',
    ['IMF', 'OPEC'],
  ],
  [
    'of one body that is a guest of another',
    'EU ministers will attend the NATO meeting in Riga on Friday.',
    ['EU NATO'],
  ],
  [
    'of a body at a dinner or a session',
    'They are to start on May 20 with a G7 dinner in Bari and an informal OPEC session.',
    ['G7', 'OPEC'],
  ],
  [
    'in each land where one goes, each with its preposition and its day',
    'Norwegian Premier Anna Berg will travel to Peru on Monday and then on to Chile on Friday.',
    ['CHL NOR', 'NOR PER'],
  ],
  [
    'in the land where one goes, and not where something else happens',
    'Norwegian Premier Anna Berg visited Peru on Monday, and in Chile a strike went on.',
    ['NOR PER'],
  ],
  [
    'with each on a day of its own',
    'Norway held talks with Peru on Monday and with Chile on Tuesday.',
    ['CHL NOR', 'NOR PER'],
  ],
  ['with two on one day', 'Norway held talks with Peru and Chile on Tuesday.', ['CHL NOR PER']],
  [
    'with each on a day and in a town of its own',
    'Norwegian Premier Anna Berg met Peruvian President Luis Rojas on Monday in Lima and Chilean Premier Eva Paz on Friday.',
    ['CHL NOR', 'NOR PER'],
  ],
  [
    'of two who are told by one title',
    'Norwegian Premier Anna Berg met the Peruvian and Chilean presidents in Lima on Monday.',
    ['CHL NOR PER'],
  ],
  [
    'one after the other in a programme',
    'Norwegian Premier Anna Berg flew to Vienna for a week of diplomacy that includes talks with Peruvian President Luis Rojas and Chilean Premier Eva Paz.',
    ['CHL NOR', 'NOR PER'],
  ],
  [
    'that came before those that are to come',
    'Peru and Chile will hold talks in Lima in August, following a round in Arica in March.',
    ['CHL PER', 'CHL PER'],
  ],
  [
    'in a town where the tour has taken somebody',
    'The tour, which has already taken Norwegian Premier Anna Berg to Panama, ends on June 25.',
    ['NOR PAN'],
  ],
  [
    'of nobody who has an office, where a trip takes one',
    'Norway and Peru are near. The trip will take passengers to Vienna and Paris.',
    [],
  ],
  [
    'abroad, with an office whose country is not said',
    'French President Luc Morel was in Lima on Monday for talks with President Rojas.',
    ['FRA PER'],
  ],
  ['of a body that owns it', "The African Union's peace talks open today in Lusaka.", ['AU']],
  [
    'that opens the sentence',
    'Meeting in Lusaka on Monday, foreign ministers of the African Union voiced concern about the dam.',
    ['AU'],
  ],
  [
    'with people from two states, its day before the verb',
    'Paul Borg, Maltese foreign minister, will on Monday meet ministers from Chad and Niger.',
    ['MLT NER TCD'],
  ],
  [
    'with a state, held by nobody who is named: of whom the text is about',
    'Chad agreed to close its mines. Chad has met none of its targets, and will leave the gold club. The negotiations with Niger resume in May.',
    ['NER TCD'],
  ],
  [
    'with others later, of which only the partners are said',
    'Norwegian Premier Anna Berg met Peruvian President Luis Rojas in Lima and later with Chilean officials in Arica.',
    ['CHL NOR', 'NOR PER'],
  ],
  [
    'at which they are also to discuss something',
    'Norwegian Premier Anna Berg came to Lima on Monday for talks with Peruvian President Luis Rojas. Berg and Rojas are also to discuss the dam.',
    ['NOR PER'],
  ],
  [
    'in which one is quoted as telling the other, told by its own word',
    'In a phone call on Monday, Norwegian Premier Anna Berg told Peruvian President Luis Rojas that the dam is safe.',
    ['NOR PER'],
  ],
  [
    'between two who spoke on a day',
    'Norwegian Premier Anna Berg and Peruvian President Luis Rojas spoke on Monday.',
    ['NOR PER'],
  ],
  [
    'abroad, with nobody else who is told of',
    'A Peruvian delegation led by Foreign Minister Rosa Vega had talks in Santiago on Monday.',
    ['CHL PER'],
  ],
  [
    'abroad, but with others than the hosts',
    'A Peruvian delegation held talks with rebels in Santiago on Monday.',
    [],
  ],
  [
    'between negotiators of both',
    'Laos and Nepal quarrel over tea. Negotiators from both countries met in Bonn on Monday.',
    ['LAO NPL'],
  ],
  [
    'on the margins of a summit, which they attend',
    'Latvian President Ilze Ozola met Maltese Prime Minister Paul Borg on the margins of the NATO summit in Oslo on Monday.',
    ['LVA MLT', 'LVA MLT NATO'],
  ],
  [
    'with each of two presidents',
    'Malawian President Amos Phiri held meetings with the presidents of Chad and Niger on Monday.',
    ['MWI NER', 'MWI TCD'],
  ],
  [
    'behind a conjunction that could be a preposition',
    'It was the first such talk since Malawian President Amos Phiri and Ugandan President James Okello met in March.',
    ['MWI UGA'],
  ],
  [
    'abroad for talks, with nobody else named',
    'Peruvian Foreign Minister Luis Rojas, in Suva for talks with officials, said on Tuesday that he was glad.',
    ['FJI PER'],
  ],
  [
    'abroad for talks, in a town of many bodies',
    'Peruvian Foreign Minister Luis Rojas, in Geneva for talks with officials, said on Tuesday that he was glad.',
    [],
  ],
  [
    'in talks',
    'Chad and Niger have been in talks on the lake since 2018, a minister said.',
    ['NER TCD'],
  ],
  [
    'talks on what two have with each other',
    'Talks on Danish-Polish trade will begin in Gdansk on Friday.',
    ['DNK POL'],
  ],
  [
    'a call made by one to another',
    'A phone call made on Monday by Danish Prime Minister Bo Holm to Polish President Ewa Nowak helped.',
    ['DNK POL'],
  ],
  [
    'a call that is an appeal',
    'Calls made by Denmark for calm in Poland on Monday were heard.',
    [],
  ],
  [
    'whose counterpart one is',
    'Danish Foreign Minister Bo Holm hopes for talks on Friday with his Polish counterpart.',
    ['DNK POL'],
  ],
  [
    'ministers who are they',
    'OPEC ministers met in Vienna on Monday. Ministers hope to decide when they meet again on June 25.',
    ['OPEC', 'OPEC'],
  ],
  [
    'two who are named only behind',
    'The quarrel was over by Tuesday when the pair met in Gdansk, Danish Prime Minister Bo Holm calling Polish President Ewa Nowak a friend.',
    ['DNK POL'],
  ],
  [
    'a summit called off, told twice',
    'Danish Prime Minister Bo Holm on Tuesday cancelled a summit with Polish President Ewa Nowak. The summit had been set for June 12 in Gdansk.',
    ['DNK POL'],
  ],
  [
    'the North and the South',
    'The leaders of North and South Korea met in Panmunjom on Monday.',
    ['KOR PRK'],
  ],
  [
    'the North behind whose name an adverb stands',
    'North Korea is cross with Peru. The North unexpectedly pulled out of planned herring talks with South Korea.',
    ['KOR PRK'],
  ],
])('%s', (_, text, expected) => {
  expect(meetingsIn(text)).toEqual(expected);
});

test.each([
  [
    'phoned one by one',
    'Egyptian Foreign Minister Hany Saleh discussed Libya with his Russian and Greek counterparts in separate phone calls on Tuesday.',
    ['EGY GRC', 'EGY RUS'],
  ],
  [
    'met apart, then together',
    'Danish Prime Minister Bo Holm met separately on Monday with Fijian President Ratu Vave and Samoan Prime Minister Tui Leota in Suva.',
    ['DNK FJI', 'DNK WSM'],
  ],
  [
    'a visit to each of a list',
    'Chilean Foreign Minister Luis Rojas will travel to Fiji, Samoa and Tonga from May 12 to May 16.',
    ['CHL FJI', 'CHL TON', 'CHL WSM'],
  ],
  [
    'the body whose ministers met',
    'OPEC ministers met in Geneva on Monday. The organization is to meet again in Vienna on June 25.',
    ['OPEC', 'OPEC'],
  ],
  [
    'one who goes to the meeting of a body visits nobody',
    'Maltese Prime Minister Carla Vella flew to Lisbon on Tuesday for a NATO summit.',
    ['MLT NATO'],
  ],
  [
    'who goes to meet others than the hosts visits nobody',
    'Maltese Foreign Minister Carla Vella flew to Geneva on Tuesday to meet her Tongan counterpart.',
    ['MLT TON'],
  ],
  [
    'who goes to meet the hosts is met by them once',
    'Maltese Foreign Minister Carla Vella flew to Oslo on Tuesday for talks with Norwegian Prime Minister Ole Dahl.',
    ['MLT NOR'],
  ],
  [
    'agreed at talks that the parser hangs on a thing',
    'Maltese President Carla Vella and her Tongan counterpart Tomasi Fifita agreed on Monday to deepen ties during talks in Suva.',
    ['MLT TON'],
  ],
  [
    'ministers who discuss',
    'The foreign ministers of Fiji and Samoa discussed fishing in Suva on Monday.',
    ['FJI WSM'],
  ],
  [
    'who wants a conference would come to it',
    'Tonga will attend a conference on tuna suggested by Malta.',
    ['MLT TON'],
  ],
  [
    'who suggests the talks of two others need not come',
    'Norway will host talks between Fiji and Samoa suggested by Malta.',
    ['FJI WSM'],
  ],
  [
    'a plural with two bodies is two summits',
    'Maltese Prime Minister Carla Vella will attend the G7 and NATO summits next month.',
    ['G7 MLT', 'MLT NATO'],
  ],
  [
    'a plural with a longer list of bodies is as many',
    'Maltese Prime Minister Carla Vella will attend the NATO, EU and G7 summits next month.',
    ['EU MLT', 'G7 MLT', 'MLT NATO'],
  ],
  [
    'one summit of two bodies',
    'Maltese Prime Minister Carla Vella went to Rome for the EU and African Union summit last week.',
    ['AU EU MLT'],
  ],
  [
    'who calls somebody by a name does not phone',
    'The presidents of Fiji and Samoa called the Tongan king by his name.',
    [],
  ],
  [
    'towns in a list are no parties',
    'Kenyan Foreign Minister Paul Otieno met Ugandan officials in Rwanda, Burundi and Tanzania in April.',
    ['KEN UGA'],
  ],
  [
    'brokered talks',
    'Israeli Prime Minister Dan Levi and Palestinian President Omar Nasser resumed U.S.-brokered peace talks on Monday.',
    ['ISR PSE USA'],
  ],
])('%s', (_, text, expected) => expect(meetingsIn(text)).toEqual(expected));

test('each of two who meets a third has a meeting of his own', () => {
  expect(
    meetingsIn('The foreign ministers of Peru and Chile each met Norwegian Premier Anna Berg.'),
  ).toEqual(['CHL NOR', 'NOR PER']);
  expect(meetingsIn('Envoys of Peru and Chile met each other in Oslo.')).toEqual(['CHL PER']);
});

test('they who spoke and who stood before the press together are told beside it', () => {
  const pair = ['Norwegian Premier Anna Berg', 'President Luis Rojas of Chile'] as const;
  expect(meetingsIn(`${pair[0]} pressed ${pair[1]} on cod when they spoke on Monday.`)).toEqual([
    'CHL NOR',
  ]);
  expect(meetingsIn('Fans of Norway and Chile cheered when they spoke on Monday.')).toEqual([]);
  expect(meetingsIn(`${pair[0]} thanked ${pair[1]} at a joint news conference.`)).toEqual([
    'CHL NOR',
  ]);
  expect(meetingsIn(`${pair[0]} attacked ${pair[1]} at a joint news conference.`)).toEqual([]);
  expect(meetingsIn(`${pair[0]} thanked ${pair[1]} at a news conference.`)).toEqual([]);
});

test('he who governs is not among those whom he sends', () => {
  const sends = 'Chile is sending a five-man team to Oslo to save the cod treaty.';
  const visits = (text: string): string[][] =>
    read(text).flatMap((r) => (r.type === 'meeting' ? [r.participants.map((p) => p.name)] : []));
  expect(visits(`${sends} Chilean President Luis Rojas visits Oslo on July 4.`)).toEqual([
    [],
    ['Luis Rojas'],
  ]);
  expect(visits(`${sends} Chilean Trade Minister Ana Paz arrives in Oslo on July 4.`)).toEqual([
    ['Ana Paz'],
  ]);
});

test('who sends somebody stays at home', () => {
  const [visit] = read('Norwegian Premier Anna Berg sent Foreign Minister Bo Holm to Chile.');
  expect(visit!.participants.map((p) => p.name)).toEqual(['Bo Holm']);
});

test('talks to end a quarrel are of those who have it, unless they are of others', () => {
  const of = (talks: string): string[] => meetingsIn(`${talks} between Peru and Chile.`);
  expect(meetingsIn('Talks aimed at a truce between Peru and Chile opened in Oslo.')).toEqual([
    'CHL PER',
  ]);
  expect(meetingsIn('Talks on ending the row between Peru and Chile broke down.')).toEqual([
    'CHL PER',
  ]);
  expect(of('Norway hosted talks to end the war')).toEqual(['CHL PER']);
  expect(meetingsIn('U.N. talks to end the war between Peru and Chile failed.')).toEqual([
    'CHL PER UN',
  ]);
  expect(meetingsIn('An OAS meeting on the war between Peru and Chile failed.')).toEqual(['OAS']);
});

test('visits of two are a visit of each, unless they come together', () => {
  expect(
    meetingsIn(
      'Neither the Peruvian premier nor the Chilean president spoke of cod on their visits to Oslo.',
    ),
  ).toEqual(['CHL NOR', 'NOR PER']);
  expect(
    meetingsIn('President Ana Paz of Peru and Premier Luis Rojas of Chile both visited Oslo.'),
  ).toEqual(['CHL NOR', 'NOR PER']);
  expect(meetingsIn('The premiers of Peru and Chile came to Oslo on a joint visit.')).toEqual([
    'CHL NOR PER',
  ]);
});

test('where a visit goes may stand before it', () => {
  expect(tells("Peruvian President Ana Paz's Norway visit was hailed as a success.")).toEqual([
    'NOR PER held 2026-06-02 Norway',
  ]);
  expect(tells('Peruvian President Ana Paz will make her first Oslo trip in July.')).toEqual([
    'NOR PER planned 2026-07-01..2026-07-31 Oslo',
  ]);
  expect(tells('The U.S. visit by Peruvian President Ana Paz was put off.')).toEqual([
    'PER USA postponed - -',
  ]);
  expect(tells('A Norwegian visit to Lima was put off.')).toEqual(['NOR PER postponed - Lima']);
  expect(tells('Peruvian President Ana Paz cut short her Cusco trip on Monday.')).toEqual([]);
});

test('the summit before which two meet is not theirs alone', () => {
  expect(
    meetingsIn('Norwegian Premier Anna Berg met President Luis Rojas of Peru ahead of the summit.'),
  ).toEqual(['NOR PER']);
  expect(
    tells(
      "Norway's foreign minister met her Chilean counterpart before the summit in Oslo on Friday. The two leaders will be at the summit.",
    ),
  ).toContain('CHL NOR planned 2026-06-05 Oslo');
  expect(
    meetingsIn('Norwegian Premier Anna Berg briefed aides ahead of the summit with Peru.'),
  ).toEqual(['NOR PER']);
});

test('they who meet are who did something and to whom', () => {
  expect(
    meetingsIn(
      'Norwegian Premier Anna Berg pressed President Luis Rojas of Peru on Chile when they met in Oslo.',
    ),
  ).toEqual(['NOR PER']);
  expect(
    meetingsIn('Norwegian Premier Anna Berg spoke of President Luis Rojas when they met students.'),
  ).toEqual([]);
  expect(meetingsIn('Norwegian Premier Anna Berg rang President Luis Rojas of Peru.')).toEqual([
    'NOR PER',
  ]);
});

test('two names with a comma between are to meet, in a headline', () => {
  const told = 'Norwegian Premier Anna Berg spoke of cod. Chilean President Luis Rojas spoke too.';
  const meetingsUnder = (title: string): string[] =>
    extract({
      title,
      published: '2019-05-08',
      publisher: null,
      url: null,
      text: `${title}\n\n${told}`,
    }).map(({ parties, status }) => [...parties.map((p) => p.code).sort(), status].join(' '));
  expect(meetingsUnder('Berg, Rojas to meet in Lima')).toEqual(['CHL NOR planned']);
  expect(meetingsUnder('Berg, Norwegian premier, to meet Rojas')).toEqual(['CHL NOR planned']);
  expect(meetingsUnder('Berg, Rojas to speak in Lima')).toEqual([]);
});
