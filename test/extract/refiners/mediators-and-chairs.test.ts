import { expect, test } from 'vitest';
import { sides, whoMeets } from './told.ts';

/** Who mediates, brokers, hosts for others, leads or chairs the talks is in them. */
test.each([
  [
    'not those between whom the host mediates',
    'Peruvian President Ana Rojas held talks with the emir of Qatar, a mediator between Chad and Niger.',
    ['PER, QAT, Ana Rojas'],
  ],
  [
    'those between whom the talks are, with one as mediator',
    'Talks with Qatar as mediator between Chad and Niger resumed on Monday.',
    ['NER, QAT, TCD'],
  ],
  [
    'through whose mediators two talk',
    'Fiji and Samoa held indirect talks via Tongan intermediaries in Suva on Monday.',
    ['FJI, TON, WSM'],
  ],
  [
    'who mediated them',
    'Norway mediated the talks between Peru and Chile last week.',
    ['CHL, NOR, PER'],
  ],
  [
    'who leads or chairs it',
    'Norway and Chile met in Lima on Monday. The talks were led on the Norwegian side by Deputy Trade Minister Kari Lie of Norway.',
    ['CHL, NOR, Kari Lie'],
  ],
  [
    'who chairs it together, but not whose house it is held in',
    'Norway and Chile met on Monday in a hall built by President Ana Braga of Peru, co-chaired by Norwegian Trade Minister Kari Lie and Chilean Foreign Minister Luis Rojas.',
    ['CHL, NOR, Kari Lie, Luis Rojas'],
  ],
  [
    'who mediated the talks, told at the end of the sentence',
    'Peru and Chile have held five rounds of talks to settle quarrels over the dam, which were mediated by Norway.',
    ['CHL, NOR, PER'],
  ],
  [
    'not who mediated what the talks were on',
    'Peru and Chile held talks on the truce, which was mediated by Norway.',
    ['CHL, PER'],
  ],
  [
    'not who stands behind what the talks ended with',
    'The OSCE-led talks in Riga ended on Tuesday with no hint Moldova was ready to give way.',
    ['OSCE'],
  ],
  [
    'whose war is talked of, where only the mediator is named',
    'UN-brokered peace talks in Geneva on ending the civil war in Yemen collapsed on Monday.',
    ['UN, YEM'],
  ],
  [
    'those with whose mediation two met',
    'Envoys of Armenia and Azerbaijan met in Berlin on Monday with the mediation of German and French advisers.',
    ['ARM, AZE, DEU, FRA'],
  ],
])('%s', (_, text, meetings) => {
  expect(whoMeets(text)).toEqual(meetings);
});

test.each([
  [
    'who chairs the meeting told before',
    'Kenyan and Ghanaian envoys met in Accra on Friday. Malian Foreign Minister Awa Diarra chaired the meeting.',
    ['meeting GHA KEN MLI'],
  ],
  [
    'who mediates the talks told before',
    'Talks between Kenya and Ghana resumed in Accra on Friday. Niger and Mali are mediating the negotiations, which aim at a truce.',
    ['meeting GHA KEN MLI NER'],
  ],
  [
    'who hosts and who attends, in the passive',
    'Kenya and Ghana held talks in Accra on Friday. The talks were hosted by Niger and attended by the African Union.',
    ['meeting AU GHA KEN NER'],
  ],
  [
    'no chair of another round',
    'Kenya and Ghana held talks in Accra on Friday. Niger chaired the first round in Niamey in May.',
    ['meeting GHA KEN'],
  ],
  [
    'who mediates in the same breath',
    'Kenya and Ghana met in Accra on Friday, with Niger mediating.',
    ['meeting GHA KEN NER'],
  ],
  [
    'who carries messages',
    'Kenya and Ghana held indirect talks in Accra on Friday, with Nigerien Foreign Minister Ali Sani carrying messages between them.',
    ['meeting GHA KEN NER'],
  ],
  [
    'under whose mediation',
    'Kenya and Ghana held talks in Accra on Friday under the mediation of Niger.',
    ['meeting GHA KEN NER'],
  ],
  [
    'not who chairs a board of his own at home',
    'Kenya and Ghana held talks in Oslo, with Nigerien President Ali Sani chairing a cabinet meeting at home.',
    ['meeting GHA KEN'],
  ],
])('%s', (_, text, expected) => {
  expect(sides(text)).toEqual(expected);
});
