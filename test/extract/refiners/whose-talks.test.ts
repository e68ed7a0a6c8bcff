import { expect, test } from 'vitest';
import { meetingsIn } from './told.ts';

/** Talks are of those whom their cause, their subject or their outcome names, and not of whoever speaks of them. */
test.each([
  [
    'of two who are told behind the verb',
    'Any negotiations over the future of the reef will be between Fiji and Samoa.',
    ['FJI WSM'],
  ],
  [
    'in the land where those of two were told to be',
    'A truce sets the stage for Chad-Niger peace talks in Egypt. A pact between Israel and Palestinian militants is near. Peace talks in Egypt are expected to prove hard, as Palestinian demands at the United Nations show.',
    ['NER TCD'],
  ],
  [
    'of a government and its opposition, not of the land where they talk',
    "Venezuela's government and opposition began talks in Oslo on Monday.",
    [],
  ],
  [
    'of all six, who are known by the name of their talks',
    "Six-party talks on North Korea's reactor are stalled, the United States and South Korea say.",
    ['CHN JPN KOR PRK RUS USA'],
  ],
  [
    'of nobody, where it is said of a deed that it is hard',
    "Hezbollah holds the town. Get a map, and hear her complain that it's impossible to negotiate with Hamas.",
    [],
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
    'with a state, held by nobody who is named: of whom the text is about',
    'Chad agreed to close its mines. Chad has met none of its targets, and will leave the gold club. The negotiations with Niger resume in May.',
    ['NER TCD'],
  ],
  [
    'between negotiators of both',
    'Laos and Nepal quarrel over tea. Negotiators from both countries met in Bonn on Monday.',
    ['LAO NPL'],
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
    'brokered talks',
    'Israeli Prime Minister Dan Levi and Palestinian President Omar Nasser resumed U.S.-brokered peace talks on Monday.',
    ['ISR PSE USA'],
  ],
])('%s', (_, text, expected) => expect(meetingsIn(text)).toEqual(expected));

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

test.each([
  [
    'on what a pact in the making is about',
    'Laos and Nepal are close to a nuclear pact. Farmers demonstrated in the hills. Opponents fear that the nuclear talks help nobody.',
    ['LAO NPL'],
  ],
  [
    'of the only pact in the making',
    'Laos and Nepal are close to a grain pact. Farmers fear it, the newspaper wrote. If these negotiations fail, prices will rise.',
    ['LAO NPL'],
  ],
  [
    'that go on, without an article',
    'Laos and Nepal are close to a nuclear pact. Such a bill would imperil ongoing nuclear talks, a senator warned.',
    ['LAO NPL'],
  ],
  [
    'on a pact that the same words name',
    'Laos and Nepal want a lake deal. Laotian President Vilay Vong signed an order to set up talks on the lake deal, which Nepal and Laos want.',
    ['LAO NPL'],
  ],
  [
    'on something else',
    'Laos and Nepal are close to a grain pact. The budget negotiations in parliament drag on.',
    [],
  ],
  [
    'of which another meeting is told',
    'Laos and Nepal are close to a grain pact. The ministers of Laos and Nepal met in Bonn in March. A senator said that those talks must not fail.',
    ['LAO NPL'],
  ],
])('talks of nobody in particular, %s', (_, text, expected) =>
  expect(meetingsIn(text)).toEqual(expected),
);

test('movements named behind what they are called stand for themselves, and not for their land', () => {
  expect(
    meetingsIn('Envoys of the Palestinian factions Fatah and Hamas opened talks in Oslo.'),
  ).toEqual(['FATAH HAMAS']);
});

test('who cannot take talks seriously need not be in them', () => {
  expect(
    meetingsIn('Laos and Nepal agreed to hold talks in May. Fiji cannot take the talks seriously.'),
  ).toEqual(['LAO NPL']);
});
