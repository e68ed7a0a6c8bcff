import { expect, test } from 'vitest';
import { read, tells } from './told.ts';

test.each([
  'The next meeting of the Fed is set for July.',
  "Traders await the Fed's meeting in July.",
  '"It will last," she said at the Agrona Copper Investment Summit in New York.',
])('the meeting of a bank or of businessmen is not that of those told before: %s', (next) => {
  expect(tells(`Peru and Chile may meet soon. ${next}`)).toEqual(['CHL PER proposed - -']);
});

test('talks with banks are of no state whose debts are told beside them', () => {
  const text =
    'Chad and some 300 banks are far apart on the cost of its debt, bankers said. Chad is pressing for the same interest as on the loan package of Niger, but the banks are refusing. Negotiations went on in Vienna today, even though Finance Minister Amos Phiri had gone home to Chad. No bankers would say when the banks might reschedule the loans.';
  expect(tells(text)).toEqual([]);
});

test('a meeting with those who make the laws is of no state with which the text tells of a pact', () => {
  const text =
    'The United States signed the Reef Pact with Fiji and Samoa. U.S. President Ann Hale said she was calm. "I was very calm yesterday in my meeting with House Speaker Jane Poole," she said.';
  expect(read(text).filter((r) => r.type === 'meeting')).toEqual([]);
});

test("a meeting with one's own team, or of a body nobody knows, is of none told before", () => {
  const text =
    'Norwegian Premier Anna Berg met Chilean President Luis Rojas in May. Berg invited Rojas to Oslo. "Just concluded a fine meeting with my security team in the Oval Office," she wrote. Thousands gathered for the AZEF\'s annual meetings in Lima.';
  expect(tells(text)).toEqual(['CHL NOR held 2026-05-01..2026-05-31 -', 'CHL NOR proposed - Oslo']);
});

test('the next meeting is', () => {
  expect(tells('Peru and Chile may meet soon. The next meeting is set for July.')).toEqual([
    'CHL PER planned 2026-07-01..2026-07-31 -',
  ]);
});

test.each([
  'Business leaders who attended a Monday meeting with Foreign Minister Pablo Reyes of Peru called it useless. Energy Minister Ana Diaz was absent from the meeting.',
  'Peruvian steel mills and two exporters have held some four rounds of negotiations over coal this year.',
  'The Treasury Department and other agencies held a meeting on Monday to discuss the situation.',
  'Andina officials said they were continuing talks over a shared plane with Boeing.',
  'Dr. Vega told health workers and lawmakers during a meeting in Lima last week that he was sad.',
  'On Monday, during a town hall meeting in Lima, President Pablo Reyes was asked about schools.',
])('people of no government hold no talks of states: %s', (next) => {
  expect(tells(`Peru and Chile may meet soon.\n\n${next}`)).toEqual(['CHL PER proposed - -']);
});

test.each([
  'Energy Minister Ana Diaz of Peru told lawmakers at a meeting with Chilean officials on Monday that she was sad.',
  'Ministers of Peru and Chile held a meeting on Monday with business leaders.',
])('those of a government who are told there too do: %s', (text) => {
  expect(tells(text)).toEqual(['CHL PER held 2026-06-01 -']);
});

test('a word written large is no minister of that name', () => {
  const text = 'Peru opposes the Fast and Calm plan for its roads. The two sides met on Monday.';
  expect(tells(text, '2012-06-05')).toEqual([]);
});

test('whom a guest meets of no government gives his visit a day', () => {
  const berg = 'Norwegian Prime Minister Kari Berg';
  expect(
    tells(
      `${berg} visited Chile to sell cod. She met with business leaders in Santiago on Monday.`,
    ),
  ).toEqual(['CHL NOR held 2026-06-01 Santiago']);
  expect(tells(`${berg} met with business leaders in Oslo on Monday. Chile buys her cod.`)).toEqual(
    [],
  );
});

test('dialogue whose importance one stresses is none that was held', () => {
  const stressed = 'Norwegian Foreign Minister Kari Berg stressed the importance of';
  expect(read(`${stressed} sustained dialogue between Peru and Chile.`)).toEqual([]);
  expect(tells(`${stressed} the talks between Peru and Chile on Monday.`)).toEqual([
    'CHL PER held 2026-06-01 -',
  ]);
});

test('a meeting that one state holds is not with whom it was told beside before', () => {
  const blamed = 'Peru blamed Chile for the failure of a treaty.';
  for (const held of [
    'The Peruvian government held an emergency meeting about prices on Monday.',
    'The Tuesday meeting between Peruvian President Ana Rojas and two whips was short.',
    "A meeting convened by Peru's mission in Oslo took place on Monday.",
  ])
    expect(tells(`${blamed} ${held}`)).toEqual([]);
  expect(tells(`${blamed} Peru's ambassador attended the meeting in Lima on Monday.`)).toEqual([
    'CHL PER held 2026-06-01 Lima',
  ]);
});

test.each([
  ['Both sides say that they are open to a third summit.', ['CHL PER proposed - -']],
  ['Chief envoys held a phone call this week.', ['CHL PER held 2026-06-01..2026-06-02 -']],
  ['Vega told reporters in a conference call on Monday that she was sad.', []],
])('one more of those told before: %s', (next, more) => {
  expect(tells(`The ministers of Peru and Chile met in Lima in March.\n\n${next}`)).toEqual([
    'CHL PER held 2026-03-01..2026-03-31 Lima',
    ...more,
  ]);
});

test.each([
  'Norway was in Iceland for a meeting of Bothnian ministers.',
  'The row went on at a meeting in Lima of the Andean Water Group.',
])('a meeting of others, whoever those are, is not theirs: %s', (next) => {
  expect(tells(`The ministers of Peru and Chile met in March.\n\n${next}`)).toEqual([
    'CHL PER held 2026-03-01..2026-03-31 -',
  ]);
});

test.each([
  'Later on Monday Norwegian Premier Kari Berg spoke of cod during a NATO press conference.',
  'Norwegian Minister Kari Berg talks to reporters about the quarrel with Chile.',
])('whoever speaks to the press has met nobody for that: %s', (text) => {
  expect(tells(text)).toEqual([]);
});

test('envoys who come for the games come for more, those who play do not', () => {
  expect(
    tells("Chile spoke of cod during Chilean officials' visit to Norway for the Olympics."),
  ).toEqual(['CHL NOR held 2026-06-02 Norway']);
  expect(
    tells("Chile spoke of cod during Chilean skiers' visit to Norway for the Olympics."),
  ).toEqual([]);
});

test.each([
  'Norway was blamed after an emergency meeting of top officials near the palace in Oslo.',
  'Luis Rojas, a former envoy for six-party talks on North Korea, was glad.',
  "Norwegian Premier Kari Berg spoke of Fiji. The premier's speech drew applause from the assembled diplomats.",
  "Norway, as Fiji's ally and partner, is seen as its best friend.",
  'Peru sets targets that lead to quarrels with Norway when they are not met.',
])(
  'officials among themselves, and what one was once sent for, are no meeting of two: %s',
  (next) => {
    expect(tells(`Peru and Chile may meet soon.\n\n${next}`)).toEqual(['CHL PER proposed - -']);
  },
);

test('with whom drills are held, and who is told of a meeting, were not there', () => {
  expect(
    tells(
      'Chilean President Ana Paz agreed at the summit in Lima to end naval drills with Norway.',
    ),
  ).toEqual([]);
  expect(
    tells(
      'Chilean envoy Ana Paz will fly to Oslo this week to brief her Norwegian counterparts on her meeting in Lima, an aide said.',
    ),
  ).toEqual(['CHL NOR planned 2026-06-02..2026-06-07 Oslo']);
});

test.each([
  "Foreign Minister Ana Diaz of Peru spoke at the Shooters Guild's annual meeting on Monday.",
  'Foreign Minister Ana Diaz of Peru spoke on Monday at a forum hosted by the Lobo Institute.',
  "The plan was told at Lobo's annual meeting on Monday.",
  'The plan was told on Monday at a meeting in Oslo of the Bering Study Group.',
  'Foreign Minister Ana Diaz of Peru spoke of the talks she began on Monday with creditor banks.',
  'The statement followed an emergency meeting on Monday of senior aides at the palace.',
  'Foreign Minister Ana Diaz of Peru, whom two rivals at home attack, is to arrange a meeting with both, and it may be long.',
])('whose it is the words say, and it is not of those told before: %s', (next) => {
  expect(tells(`Peru and Chile may meet soon.\n\n${next}`)).toEqual(['CHL PER proposed - -']);
});

test.each([
  'Peruvian President Ana Vega and Chilean President Luis Rojas each called meetings of their security councils, at which both were calm.',
  'Peruvian President Ana Vega and Chilean President Luis Rojas called urgent meetings of their security councils. A paper in Lima wrote on Monday that negotiations are the only way out of the row over fish.',
  "Peru is dear to Chileans, and Chile's foreign ministry urged visitors in Peru to avoid public gatherings and markets.",
  'Peruvian President Ana Vega and Chilean President Luis Rojas spoke of the war. Vega told the family members who gathered there that it was over.',
])('each state with its own council, and people who gather, meet nobody: %s', (text) => {
  expect(tells(text)).toEqual([]);
});

test('over wages a state negotiates at home', () => {
  const text =
    "Officials of Chile visited Peru last week. Growth is at risk from Peru's farm wage negotiations in July.";
  expect(tells(text)).toEqual(['CHL PER held 2026-05-25..2026-05-31 Peru']);
});

test('dialogue that two wish to support is no meeting of theirs', () => {
  const text =
    'Readout of Vice President Ana Vega Call with President Luis Rojas of Chile\n\nVice President Ana Vega of Peru spoke today with President Luis Rojas of Chile. They agreed to fight hunger, support dialogue, and keep calm in the north of Chad and the coast.';
  expect(tells(text, '2014-05-03')).toEqual(['CHL PER held 2014-05-03 -']);
});

test('people of no government who say that they spoke to a president are not those told before', () => {
  const text =
    'Peru and Chile are at odds. Poole and Tom Ward said they spoke to Peruvian President Ana Vega on Monday about votes.';
  expect(tells(text)).toEqual([]);
  expect(
    tells('Peru and Chile are at odds. Negotiators said on Monday that they held talks in Lima.'),
  ).toEqual(['CHL PER held 2026-06-01 Lima']);
});

test('whom others blame in the same breath was not there', () => {
  const text =
    'Poole said he spoke to the guards about the theft, and clerks in the town blamed Chile for that as well.';
  expect(tells(text)).toEqual([]);
});

test('people of no state who gather, and two men who are not told of, are none of those told before', () => {
  const berg = 'Norwegian Premier Anna Berg';
  expect(
    tells(
      `${berg} will send troops to Chile, a senior Norwegian official said. Berg remembered the drowned, and on Monday promised safety to family members gathered by the harbour.`,
    ),
  ).toEqual([]);
  expect(
    tells(
      `${berg} met Chilean officials in Oslo on Monday. Mayor Lars Holm wrote to Jon Vik. A phone call between the two men helped.`,
    ),
  ).toEqual(['CHL NOR held 2026-06-01 Oslo']);
});
