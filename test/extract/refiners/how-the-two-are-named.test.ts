import { expect, test } from 'vitest';
import { extract } from '../../../functions/extract/extract.ts';
import { meetingsIn } from './told.ts';

/** Who the two are, by whatever word or in whatever place the sentence names them. */
test.each([
  [
    'told by whoever says we, named in the sentence before',
    'Fijian Foreign Minister Litia Vuki was content. "We met with the Samoans in Apia today," she said.',
    ['FJI WSM'],
  ],
  [
    'that a quoted word describes',
    'Kenyan Foreign Minister Awa Keita had held a "fruitful" meeting with counterparts from Peru and Chile.',
    ['CHL KEN PER'],
  ],
  [
    'with people from two states, its day before the verb',
    'Paul Borg, Maltese foreign minister, will on Monday meet ministers from Chad and Niger.',
    ['MLT NER TCD'],
  ],
  [
    'behind a conjunction that could be a preposition',
    'It was the first such talk since Malawian President Amos Phiri and Ugandan President James Okello met in March.',
    ['MWI UGA'],
  ],
  [
    'whose counterpart one is',
    'Danish Foreign Minister Bo Holm hopes for talks on Friday with his Polish counterpart.',
    ['DNK POL'],
  ],
  [
    'two who are named only behind',
    'The quarrel was over by Tuesday when the pair met in Gdansk, Danish Prime Minister Bo Holm calling Polish President Ewa Nowak a friend.',
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
    'towns in a list are no parties',
    'Kenyan Foreign Minister Paul Otieno met Ugandan officials in Rwanda, Burundi and Tanzania in April.',
    ['KEN UGA'],
  ],
  [
    'the two leaders whom alone the sentence before names, whoever signed something once',
    'Chad signed a tuna treaty with Mali and Niger in 2015. New Peruvian Premier Luis Rojas, who gets on with Chilean President Ana Vella, is silent on Chad and Mali. The two leaders will hold their first meeting in Oslo on June 24.',
    ['CHL PER'],
  ],
  [
    'leaders who are no body',
    'Maltese President Carla Vella is going to the UN General Assembly in New York on Monday. A quarrel with Chilean President Luis Rojas had flared, and the two leaders met in Oslo in April.',
    ['CHL MLT', 'MLT UN'],
  ],
  [
    'their counterparts, whoever was told together before',
    'Chad and Mali signed a cod pact in Riga last year. Norwegian ministers Kari Berg and Ole Holm will meet with their Peruvian counterparts on Friday in Oslo.',
    ['NOR PER'],
  ],
  [
    'parties between whom there is to be peace, whoever says so',
    'As Norway has long held, peace between Peru and Chile will come only through direct talks between the parties.',
    ['CHL PER'],
  ],
  [
    'the Islamists who were named last',
    'Israel does not recognize Hamas. It gave the group a role in May when Israel and Norway held indirect negotiations with the Islamists.',
    ['HAMAS ISR NOR'],
  ],
])('%s', (_, text, expected) => expect(meetingsIn(text)).toEqual(expected));

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
