import { expect, test } from 'vitest';
import { meetingsIn } from './told.ts';

/** One meeting with all of them, or one with each. */
test.each([
  [
    'with each on a day of its own',
    'Norway held talks with Peru on Monday and with Chile on Tuesday.',
    ['CHL NOR', 'NOR PER'],
  ],
  [
    'not of two who each came to a third',
    'High-profile visits by Norwegian Premier Anna Berg and Peruvian President Luis Rojas did not help.',
    [],
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
    'calls to two',
    'Norwegian Premier Anna Berg spoke to Peruvian President Luis Rojas and Chilean Premier Eva Paz on Monday.',
    ['CHL NOR', 'NOR PER'],
  ],
  [
    'with some and others as well, in turn',
    'Norwegian Premier Anna Berg will meet Peruvian President Luis Rojas, Fijian Premier Eva Paz as well as the leaders of Chile and Japan.',
    ['CHL NOR', 'FJI NOR', 'JPN NOR', 'NOR PER'],
  ],
  [
    'with others later, of which only the partners are said',
    'Norwegian Premier Anna Berg met Peruvian President Luis Rojas in Lima and later with Chilean officials in Arica.',
    ['CHL NOR', 'NOR PER'],
  ],
  [
    'that came before those that are to come',
    'Peru and Chile will hold talks in Lima in August, following a round in Arica in March.',
    ['CHL PER', 'CHL PER'],
  ],
  [
    'with each of two presidents',
    'Malawian President Amos Phiri held meetings with the presidents of Chad and Niger on Monday.',
    ['MWI NER', 'MWI TCD'],
  ],
  [
    'a summit called off, told twice',
    'Danish Prime Minister Bo Holm on Tuesday cancelled a summit with Polish President Ewa Nowak. The summit had been set for June 12 in Gdansk.',
    ['DNK POL'],
  ],
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
])('%s', (_, text, expected) => expect(meetingsIn(text)).toEqual(expected));

test('each of two who meets a third has a meeting of his own', () => {
  expect(
    meetingsIn('The foreign ministers of Peru and Chile each met Norwegian Premier Anna Berg.'),
  ).toEqual(['CHL NOR', 'NOR PER']);
  expect(meetingsIn('Envoys of Peru and Chile met each other in Oslo.')).toEqual(['CHL PER']);
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
