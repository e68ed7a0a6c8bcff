import { expect, test } from 'vitest';
import { sides, whoMeets } from './told.ts';

/** Whom one meets elsewhere, before or after another is of a meeting of its own. */
test.each([
  [
    'the one with whom each of two discusses something',
    'Peruvian President Ana Rojas and Norwegian Prime Minister Bo Holm both discussed cod with Chilean President Luis Paz on Friday.',
    ['CHL, NOR, Bo Holm, Luis Paz', 'CHL, PER, Ana Rojas, Luis Paz'],
  ],
  [
    'those of each place where one meets officials',
    'Peruvian President Ana Rojas met with senior officials in Norway, Chad and Fiji last week.',
    ['FJI, PER, Ana Rojas', 'NOR, PER, Ana Rojas', 'PER, TCD, Ana Rojas'],
  ],
  [
    'those of the place where he, told of before, meets officials',
    'Peruvian President Ana Rojas is on holiday. She met leaders in Norway and Chad on Monday.',
    ['NOR, PER, Ana Rojas', 'PER, TCD, Ana Rojas'],
  ],
  [
    'not those of his own land, nor of the places where others meet',
    'Peruvian President Ana Rojas met with Norwegian officials in Fiji and Chad. She met with officials in Lima and Arequipa.',
    ['NOR, PER, Ana Rojas'],
  ],
  [
    'whom one leaves a summit for is not at it',
    'Peruvian President Ana Rojas left the OPEC summit on Monday for talks with Norwegian Prime Minister Bo Holm in Oslo.',
    ['NOR, PER, Ana Rojas, Bo Holm', 'OPEC, PER, Ana Rojas'],
  ],
  [
    'whom one spoke to ahead of a summit, apart from whom one meets there',
    'Peruvian President Ana Rojas spoke to Norwegian Prime Minister Bo Holm by phone on Monday ahead of a summit with Finnish President Eva Braga.',
    ['FIN, PER, Ana Rojas, Eva Braga', 'NOR, PER, Ana Rojas, Bo Holm'],
  ],
  [
    'whom one met ahead of talks with another',
    'Peruvian President Ana Rojas met Norwegian Prime Minister Bo Holm on Monday ahead of talks with Finnish President Eva Braga.',
    ['FIN, PER, Ana Rojas, Eva Braga', 'NOR, PER, Ana Rojas, Bo Holm'],
  ],
  [
    'not with whom one spoke ahead of a visit',
    'Peruvian President Ana Rojas spoke with Norwegian Prime Minister Bo Holm on Monday ahead of a visit to Finland.',
    ['FIN, PER, Ana Rojas', 'NOR, PER, Ana Rojas, Bo Holm'],
  ],
  [
    'who makes the journey that includes it, and each partner apart',
    'Peruvian President Ana Rojas is in Oslo on a tour that will include meetings with Norwegian Prime Minister Bo Holm and Finnish President Eva Braga.',
    ['FIN, PER, Ana Rojas, Eva Braga', 'NOR, PER, Ana Rojas, Bo Holm'],
  ],
  [
    'who was told to travel, where the next sentence says [the trip]',
    'Peruvian President Ana Rojas flies to Oslo on Friday. The trip will include talks with Norwegian Prime Minister Bo Holm and a meeting with Finnish President Eva Braga.',
    ['FIN, PER, Ana Rojas, Eva Braga', 'NOR, PER, Ana Rojas, Bo Holm'],
  ],
  [
    'not whose plan it is, and joint talks with two are one',
    'Peruvian President Ana Rojas praised a plan that includes talks between Norway and Finland. Chilean President Luis Paz held joint talks with Ghanaian Foreign Minister Kojo Mensah and Togolese Foreign Minister Esi Ayiko.',
    ['CHL, GHA, TGO, Esi Ayiko, Kojo Mensah, Luis Paz', 'FIN, NOR'],
  ],
  [
    'not who meets while others talk',
    'Kenyan officials met with al-Shabab leaders in Djibouti last week during African Union-led peace talks.',
    ['ALSHABAAB, KEN', 'AU'],
  ],
  [
    'those of each land in which one who travels had talks',
    'Norwegian Foreign Minister Kari Berg flew to Tonga on Tuesday after talks in Chile, the EU and Peru.',
    ['CHL, NOR, Kari Berg', 'EU, NOR, Kari Berg', 'NOR, PER, Kari Berg', 'NOR, TON, Kari Berg'],
  ],
  [
    'those of the land from which one came on',
    'Norwegian Foreign Minister Kari Berg is on a visit to Tonga after talks in Chile.',
    ['CHL, NOR, Kari Berg', 'NOR, TON, Kari Berg'],
  ],
  [
    'nobody of the lands where two have talks with each other',
    'Norwegian Foreign Minister Kari Berg had talks in Peru and Fiji with President Luis Rojas of Chile.',
    ['CHL, NOR, Kari Berg, Luis Rojas'],
  ],
])('%s', (_, text, meetings) => {
  expect(whoMeets(text)).toEqual(meetings);
});

test.each([
  [
    'only the two of four who have talks of their own',
    'Kenya, Ghana, Mali and Niger met in Accra on Sunday. The presidents of Kenya and Ghana held separate talks on Monday.',
    ['meeting GHA KEN MLI NER', 'meeting GHA KEN'],
  ],
])('%s', (_, text, expected) => {
  expect(sides(text)).toEqual(expected);
});
