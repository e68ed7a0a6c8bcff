import { expect, test } from 'vitest';
import { tells, whoMeets } from './told.ts';

/** Bodies, their members and those who lead them: which of them is in the meeting. */
test.each([
  [
    'all who are told to speak in one session',
    "Norwegian Ambassador Kari Lie told a meeting of the U.N. Security Council that the dam was safe. Peru's U.N. ambassador, Luis Rojas, told the Security Council meeting that it leaked.",
    ['NOR, PER, UN, Kari Lie, Luis Rojas'],
  ],
  [
    'the body whose ministers were told before, whoever talked since',
    'EU foreign ministers met in Riga on Monday. Peru and Chile held talks on copper in Lima last week. "Patience is needed," she said before the spring foreign ministers meeting in Luxembourg.',
    ['CHL, PER', 'EU', 'EU'],
  ],
  [
    'the body of a round that has a name',
    'The bill sets out farm aims for the Uruguay round of talks.',
    ['GATT'],
  ],
  [
    'a body by its short name between commas',
    'Growers in Lima blamed millers on Monday for the collapse of the International Coffee Organization, ICO, talks last week.',
    ['ICO'],
  ],
  [
    'a body by its number, with a year behind it',
    'The slide undoes what the Group of Five (G-5) 1985 Plaza meeting had done for prices.',
    ['G5'],
  ],
  [
    'the body with those who joined it',
    'At the meeting in Lucca on Monday the G-7 were joined by ministers of Chad and Mali.',
    ['G7, MLI, TCD'],
  ],
  [
    'nobody who is on the agenda',
    'NATO members gathered on Monday in Riga with Chad at the top of the agenda.',
    ['NATO'],
  ],
  [
    'no state at which one lashes out, nor that of whose land the town is',
    'Peruvian President Ana Rojas spoke at the UN summit on Monday to lash out at the United States. The NATO summit in Wales ends on Friday.',
    ['NATO', 'PER, UN, Ana Rojas'],
  ],
  [
    'nobody whose ambassador one was',
    'Chad was to meet Mali in Oslo. Former U.N. Ambassador Jane Holm said cancelling the summit was right.',
    ['MLI, TCD'],
  ],
  [
    'who speaks at such a round, with its body',
    'Canada will table its fisheries plan at the Doha round.',
    ['CAN, WTO'],
  ],
  [
    'the body under which talks are held',
    'Rojas set out the plan on Monday in the farm talks under the GATT.',
    ['GATT'],
  ],
  [
    'the body and whoever [he] is, where he is there now',
    'Peruvian President Ana Rojas wrote to the farmers from Brussels, where she is attending a NATO summit.',
    ['NATO, PER, Ana Rojas'],
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
    'members that issue something after the summit of their body',
    'Germany and France issued a joint statement following the G7 summit in Tokyo on Monday.',
    ['DEU, FRA, G7'],
  ],
  [
    'but whom the group is sent by',
    'Norway met a group of Chilean officials in Oslo on Monday.',
    ['CHL, NOR'],
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
    'not a state that does something at home after a body has met',
    'Peru announced it would raise its fuel tax after the failure of the G7 summit in Tokyo.',
    ['G7'],
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
    'who will be there too, told of the summit',
    'Norwegian Prime Minister Bo Holm flew to Lima for a NATO summit at which Spanish President Ana Rojas will also speak.',
    ['ESP, NATO, NOR, Ana Rojas, Bo Holm'],
  ],
  [
    'not who will stay away from it',
    'Norwegian Prime Minister Bo Holm flew to Lima for a NATO summit at which Spanish President Ana Rojas will not speak.',
    ['NATO, NOR, Bo Holm'],
  ],
  [
    'by whom something was made known there',
    'A fund will open, as announced by Spanish President Ana Rojas at the NATO summit in Lima.',
    ['ESP, NATO, Ana Rojas'],
  ],
  [
    'those whose delegation speaks there',
    'A source in the Chilean delegation at the annual meeting of the World Bank in Lima said the loans would rise.',
    ['CHL, WORLDBANK'],
  ],
  [
    'those whose delegation goes to talks told before',
    'Trade ministers of the WTO are meeting in Lima. The Chilean delegation to the talks said that copper was not on the table.',
    ['CHL, WTO'],
  ],
  [
    'who is pressed to do something there',
    'Chile has been pressing Peru to discuss copper at the new round of WTO talks in Lima.',
    ['PER, WTO'],
  ],
  [
    'both whose officials speak together of talks with a third',
    'U.S. and Chilean officials say their countries are ready for new talks with Peru.',
    ['CHL, PER, USA'],
  ],
  [
    'not the state in which a body brings others together',
    'OSCE-led peace talks were held in Norway.',
    ['OSCE'],
  ],
  [
    'not the European Union where the council of ministers is of another body',
    'The Arab League Council of Ministers met on Monday in Cairo.',
    ['ARABLEAGUE'],
  ],
  [
    'nobody who may only meet on the margins of the summit',
    'On the chance of a meeting between the Norwegian and Chilean presidents on the sidelines of the NATO summit in Riga next week, Berg said she knew nothing.',
    ['CHL, NOR', 'NATO'],
  ],
  [
    'those on the sidelines of a gathering without a body',
    'Foreign Minister Radek Sikorski of Poland will meet his Ukrainian counterpart Pavlo Klimkin on the sidelines of a Swedish-hosted conference on Tuesday.',
    ['POL, SWE, UKR, Pavlo Klimkin, Radek Sikorski', 'POL, UKR, Pavlo Klimkin, Radek Sikorski'],
  ],
  [
    'whoever governs a central bank',
    'Bank of Spain Governor Mariano Rubio met Bundesbank President Karl Otto Poehl and Nigerian central bank governor Abdulkadir Ahmed in Frankfurt on Monday.',
    ['DEU, ESP, NGA, Abdulkadir Ahmed, Karl Otto Poehl, Mariano Rubio'],
  ],
  [
    'the state in which a body meets, as its host',
    'The leaders of the Organisation of the Islamic Conference will hold their next summit in Gambia in 2014.',
    ['GMB, OIC'],
  ],
  [
    'the two governments, and not the body beside them',
    'Peru and Chile will press the matter at the United Nations, while the two governments call a meeting of the Security Council for Friday.',
    ['CHL, PER, UN'],
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
    'the body that the sentence names, when it meets',
    'Norway and Chile fell out. Norway expects ASEAN to take up the quota when it convenes in Lima on Friday.',
    ['ASEAN'],
  ],
  [
    'a state that meets another, not the body named before',
    'Norway asked the Arab League for help before it meets Chile in Lima on Friday.',
    ['CHL, NOR'],
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
    'its chief, of the body right before',
    'Chile praised NATO and its chief Bo Holm, who met President Luis Rojas of Chile.',
    ['CHL, NATO, Bo Holm, Luis Rojas'],
  ],
])('%s', (_, text, meetings) => {
  expect(whoMeets(text)).toEqual(meetings);
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

test('the members of one body negotiate among themselves', () => {
  expect(whoMeets('EC fisheries ministers resumed negotiations on quotas on Monday.')).toEqual([
    'EU',
  ]);
  expect(whoMeets('OPEC delegates broke off negotiations on prices on Monday.')).toEqual(['OPEC']);
  // with somebody who is not named
  expect(whoMeets('EC officials resumed negotiations on quotas on Monday.')).toEqual([]);
  expect(whoMeets('EU leaders will open negotiations in October.')).toEqual([]);
});

test('the state whose office hands out the text sits in the summits of its bodies', () => {
  const statement = (text: string): string[] =>
    whoMeets(`Statement by Norwegian Prime Minister Kari Berg on Defence\n\n${text}`);
  expect(statement('Our ships will be ready by the NATO summit in June.')).toEqual(['NATO, NOR']);
  // a body that it is not in
  expect(statement('Our ships will be ready by the ASEAN summit in June.')).toEqual(['ASEAN']);
  // one of the body, and not the body
  expect(statement('NATO Secretary General Luis Rojas visited Peru on Monday.')).toEqual([
    'NATO, PER, Luis Rojas',
  ]);
  // who is only reported
  expect(whoMeets('Ships of Norway will be ready by the NATO summit in June.')).toEqual(['NATO']);
});

test('members who discuss a coming summit of their body sit in it', () => {
  expect(
    whoMeets(
      'Norwegian Prime Minister Kari Berg looks forward to the NATO summit in June. The ministers of Chad and Norway discussed it.',
    ),
  ).toContain('NATO, NOR');
  expect(whoMeets('The premiers of Norway and Chad discussed the coming NATO summit.')).toContain(
    'NATO, NOR',
  );
});

test('where a body or one side of two meets is nobody', () => {
  expect(whoMeets('Chad and European Union leaders met in Peru on Monday.')).toEqual(['EU, TCD']);
  expect(whoMeets('European Union leaders met for a summit in Peru on Monday.')).toEqual([
    'EU, PER',
  ]);
  expect(whoMeets('All eyes turned to Washington where OPEC ministers will meet today.')).toEqual([
    'OPEC',
  ]);
});

test('who speaks where a body meets sits there', () => {
  const met = 'NATO ministers met on Monday.';
  const said = (sentence: string): string[] => whoMeets(`${met} ${sentence}`);
  expect(
    said('Norwegian Defence Minister Bo Holm told the council that the plan was dead.'),
  ).toEqual(['NATO, NOR, Bo Holm']);
  expect(said('Norwegian Defence Minister Bo Holm urged his counterparts to spend more.')).toEqual([
    'NATO, NOR, Bo Holm',
  ]);
  expect(said('The Spanish delegation objected to the plan at the meeting.')).toEqual([
    'ESP, NATO',
  ]);
  expect(
    whoMeets(
      "In a speech to the IMF's annual meeting on Monday, Norwegian Finance Minister Bo Holm called for cuts.",
    ),
  ).toEqual(['IMF, NOR, Bo Holm']);
  // others than the body's own, and to others
  expect(said('Chad objected to the plan at the meeting.')).toEqual(['NATO']);
  expect(
    said('Norwegian Defence Minister Bo Holm told the council of his town that he was ill.'),
  ).toEqual(['NATO']);
});

test('the members of a group are all of them, whoever is named elsewhere', () => {
  expect(
    whoMeets('Peru held talks with the permanent members of the UN Security Council and Norway.'),
  ).toEqual(['CHN, FRA, GBR, NOR, PER, RUS, USA']);
  expect(
    whoMeets("Peru held talks with the U.N. Security Council's five permanent members and Norway."),
  ).toEqual(['CHN, FRA, GBR, NOR, PER, RUS, USA']);
});

test('a coalition is told by what it is against', () => {
  expect(tells('Ministers of the Global Coalition to Defeat ISIS met in Lima on Monday.')).toEqual([
    'ANTIISIS held 2026-06-01 Lima',
  ]);
  expect(
    tells('Chile addressed a meeting of the Global Coalition for Cleaner Rivers.'),
  ).not.toContainEqual(expect.stringContaining('ANTIISIS'));
});
