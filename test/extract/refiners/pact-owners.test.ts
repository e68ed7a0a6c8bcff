import { expect, test } from 'vitest';
import { extract } from '../../../functions/extract/extract.ts';
import { pacts, told } from './told.ts';

/** Which of the states told around a pact have it. */

test('a capital behind the noun is a partner, before it a place', () => {
  expect(pacts('Ghana signed a pact with Beijing in May to build a port.')).toEqual([
    'CHN GHA signed 2026-05-01..2026-05-31 -',
  ]);
});

test('a third state before the noun is what it is about', () => {
  expect(pacts('Chile and Norway sign Malta deal')).toEqual(['CHL NOR signed 2026-06-02 -']);
});

test('not of two who are told further on in a list, with a strain of their own', () => {
  expect(
    pacts(
      'Chile faced talks with Peru over a trade deal, a flood, tensions between Chad and Niger and a strike.',
    ),
  ).toEqual(['CHL PER under-discussion 2026-06-02 -']);
  expect(pacts('A ceasefire in the fighting between Chad and Niger began on Monday.')).toEqual([
    'NER TCD in-force 2026-06-01 -',
  ]);
});

test('of the state right before the clause, not of those whom the sentence is about', () => {
  expect(
    pacts(
      'Fiji and Tonga share aims, among them calming the streets of Samoa, which has a defence pact with Chile.',
    ),
  ).toEqual(['CHL WSM in-force - -']);
  // not who is told right before what a deed did
  expect(
    pacts('Fiji and Tonga signed a pact with Samoa on Monday, which ended a quarrel.'),
  ).toEqual(['FJI TON WSM signed 2026-06-01 -']);
});

test('of whoever stands right before its verb, though a thing stands before him', () => {
  for (const deed of ['sold ships', 'built ships for firms'])
    expect(pacts(`Norway ${deed} and Chile signed a cod pact with Peru.`).at(-1)).toBe(
      'CHL PER signed 2026-06-02 -',
    );
  expect(pacts('Norway, which sold ships, and Chile signed a cod pact.')).toEqual([
    'CHL NOR signed 2026-06-02 -',
  ]);
});

test('one and the same owns both that are told in a row', () => {
  expect(
    pacts("Togo's gas treaty with Niger and its accord with Benin have angered Mali."),
  ).toEqual(['NER TGO in-force - -', 'BEN TGO in-force - -']);
  // another is told to do something in between
  expect(
    pacts("Togo says Niger's gas treaty with Benin is bad and its own pact with Niger is not."),
  ).toEqual(['BEN NER in-force - -', 'NER TGO in-force - -']);
});

test('of who promises something in it, not of two who met before', () => {
  expect(
    pacts(
      'Togo and Benin held talks. Rojas paved the way for a 2019 deal in which Chad pledged to mend the road. The deal fell apart when Niger accused Chad of delay.',
    ),
  ).toEqual(['NER TCD terminated 2026-06-02 -']);
});

test('not whose allies they are', () => {
  expect(
    pacts(
      "Chilean President Luis Rojas signed a deal with Vladimir Putin's allies, Norway and Malta, on Monday.",
    ),
  ).toEqual(['CHL MLT NOR signed 2026-06-01 -']);
});

test('not of those whose the one told before it is', () => {
  const lima = 'Chile and Peru and Fiji signed the Lima Water Treaty.';
  expect(pacts(`${lima} Farmers praised the Salt Convention.`)).toEqual([
    'CHL FJI PER signed 2026-06-02 -',
  ]);
  expect(pacts('NAFTA is old. The Salt Convention is older.')).toEqual([
    'CAN MEX USA in-force - -',
  ]);
  // the same one
  expect(pacts(`${lima} Farmers praised the treaty.`)).toEqual(['CHL FJI PER signed 2026-06-02 -']);
});

test('who has done it, where [he has] is [he is] to the eye', () => {
  const told = 'Chilean President Luis Rojas flew home.';
  expect(
    pacts(`${told} In May, he's struck a deal with Norway and quit a pact with Peru.`),
  ).toEqual([
    'CHL NOR agreed 2026-05-01..2026-05-31 -',
    'CHL PER terminated 2026-05-01..2026-05-31 -',
  ]);
  // suffered, not done
  expect(pacts(`${told} The cod pact's signed by Norway and Peru.`)).toEqual([
    'NOR PER signed - -',
  ]);
});

test('they are the two that were the subject, whoever was told beside them', () => {
  expect(
    pacts(
      'Ghana and Togo hope to join the OECD. They have already signed an association agreement with the European Union.',
    ),
  ).toEqual(['EU GHA TGO signed - -']);
});

test('two parliaments are of those who meet', () => {
  expect(
    pacts(
      'The Chilean president met his Peruvian counterpart. The two parliaments ratified the tunnel treaty in 1973.',
    ),
  ).toEqual(['CHL PER ratified 1973-01-01..1973-12-31 -']);
});

test('the two countries are those whose officials spoke in turn', () => {
  const first = 'A Peruvian official said no quarrel was left.';
  const then = 'A Norwegian spokesman said the two countries are near an agreement on fish.';
  expect(pacts(`${first} ${then}`)).toEqual(['NOR PER under-discussion 2026-06-02 -']);
  expect(pacts(`A Norwegian official said no quarrel was left. ${then}`)).toEqual([]);
});

test('of a chancellor and his state, though another stands before his name', () => {
  expect(
    extract({
      title: null,
      published: '2005-01-14',
      publisher: null,
      url: null,
      text: 'Gordon Brown signed a debt deal with Chad on Monday. On top of the deal with Chad Mr Brown offered more.',
    }).map(told),
  ).toEqual(['GBR TCD signed 2005-01-10 -']);
});

test('what is his is of a person, whichever state is told right before it', () => {
  expect(
    pacts(
      "Allies resent Canadian Prime Minister Ann Carr's tone, her doubts about Chile's honesty, and her withdrawal from the Paris climate accord.",
    )[0],
  ).toMatch(/^CAN terminated/);
});
