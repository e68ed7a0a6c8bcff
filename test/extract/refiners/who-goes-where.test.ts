import { expect, test } from 'vitest';
import { meetingsIn, tells } from './told.ts';

/** Somebody goes to another state: whom one sees there, unless it is only a town where others meet. */
test.each([
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
    'a visit to each of a list',
    'Chilean Foreign Minister Luis Rojas will travel to Fiji, Samoa and Tonga from May 12 to May 16.',
    ['CHL FJI', 'CHL TON', 'CHL WSM'],
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
    'in a town where the tour has taken somebody',
    'The tour, which has already taken Norwegian Premier Anna Berg to Panama, ends on June 25.',
    ['NOR PAN'],
  ],
  [
    'planned by who is to go',
    'There are plans by a Norwegian minister to visit Peru.',
    ['NOR PER'],
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
    'who met one with plans to meet another',
    'Maltese President Carla Vella met King Olav of Norway on Monday, with plans to meet Chilean President Luis Rojas in Quito.',
    ['CHL MLT', 'MLT NOR'],
  ],
])('%s', (_, text, expected) => expect(meetingsIn(text)).toEqual(expected));

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

test('what a guest comes for is no aim of who plans the visit', () => {
  const luis = 'He is expected to plan for a visit by Chilean President Luis Rojas';
  expect(tells(`${luis} to meet with Norwegian Premier Kari Berg in Oslo next week.`)).toEqual([
    'CHL NOR planned 2026-06-08..2026-06-14 Oslo',
  ]);
});

test('whoever comes along with a visitor is a guest too', () => {
  const berg = 'Norwegian Premier Kari Berg will visit Suva in the coming days';
  expect(tells(`${berg} with the presidents of Chile and Peru.`)).toEqual([
    'CHL FJI NOR PER planned 2026-06-02..2026-06-09 Suva',
  ]);
  expect(tells(`${berg} with her dog.`)).toEqual(['FJI NOR planned 2026-06-02..2026-06-09 Suva']);
});

test('who tells where a journey goes next is not the one who goes', () => {
  const next =
    'left Lima on Monday for Quito, the last stop on a tour, a Norwegian spokeswoman said.';
  expect(meetingsIn(`Chilean President Luis Rojas ${next}`)).toEqual(['CHL ECU', 'CHL PER']);
});
