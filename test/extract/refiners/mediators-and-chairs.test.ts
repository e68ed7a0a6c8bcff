import { expect, test } from 'vitest';
import { whoMeets } from './told.ts';

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
