import { expect, test } from 'vitest';
import { sides } from './told.ts';

/** Of a group, those whom the text names as its members, or all. */
test.each([
  [
    'six powers, whose talks are told as those of the seventh',
    "Iran's talks with six powers resumed in Riga on Monday.",
    ['meeting CHN DEU FRA GBR IRN RUS USA'],
  ],
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
    'all at the six-party talks, also where the text names two',
    'North Korea said it would return to the six-party talks if the United States dropped its sanctions.',
    ['meeting CHN JPN KOR PRK RUS USA'],
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
    'all of the six who talk, also where one hopes for another',
    'Japan hopes that North Korea will come back to the six-party talks.',
    ['meeting CHN JPN KOR PRK RUS USA'],
  ],
  [
    'a body that is a party of its own, whoever its members are',
    'The Gulf Cooperation Council signed a customs pact on Friday. The GCC groups Bahrain, Kuwait, Oman, Qatar, Saudi Arabia and the United Arab Emirates.',
    ['pact GCC'],
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
    'a group of which only some are told in brackets',
    'Ministers of the G7 met in London on Monday. The G7 (Germany, France and Italy are in debt) will decide in July.',
    ['meeting G7'],
  ],
])('%s', (_, text, expected) => {
  expect(sides(text)).toEqual(expected);
});
