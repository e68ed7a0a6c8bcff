import { expect, test } from 'vitest';
import { extract } from '../../../functions/extract/extract.ts';
import { read, tells, told } from './told.ts';

test.each([
  [
    'an office more',
    "Readout of Vice President Ana Holm's Call with Crown Prince Ali bin Said of Bahrain\n\nVice President Ana Holm of the United States spoke today with Crown Prince and Prime Minister Ali bin Said of Bahrain.",
    ['BHR USA held 2026-06-02 -'],
  ],
  [
    'the office of his principal',
    "Readout of Deputy National Security Advisor Jon Holm's Meeting with Kazakhstan's Special Representative Erlan Asar\n\nDeputy National Security Advisor Jon Holm of the United States met today with the deputy chief of staff of the President of Kazakhstan, Special Representative Erlan Asar.",
    ['KAZ USA held 2026-06-02 -'],
  ],
  [
    'a mission of which the head speaks',
    'NATO TO SEND MISSION TO CHILE\n\nNATO Secretary General Lars Holm told reporters: "We will send our mission to Chile next week."',
    ['CHL NATO planned 2026-06-08..2026-06-14 Chile'],
  ],
])('%s makes no second meeting', (_, text, events) => {
  expect(tells(text)).toEqual(events);
});

test('who spells her otherwise in the next paragraph tells of her still', () => {
  const text =
    'As Chilean President Luis Rojas meets with Norwegian Prime Minister Teresa Holm, he should expect a cool reception.\n\nNorwegian Prime Minister Theresa Holm has said she will be firm when she meets with Chilean President Luis Rojas.';
  expect(read(text)).toHaveLength(1);
});

test('but ministers of two offices meet twice', () => {
  const text =
    'Norwegian Foreign Minister Kari Berg met Chilean Foreign Minister Luis Rojas in Oslo on Monday. Norwegian Defence Minister Bo Holm met Chilean Defence Minister Ana Paz in Oslo on Monday.';
  expect(read(text)).toHaveLength(2);
});

const seoul = 'U.S. President Paul Holm met South Korean President Lee Han in Seoul on Monday.';

test.each([
  [
    'a line that leads to another article',
    `${seoul}\n\nMore:Holm visits Seoul, where words inflame protesters\n\nIt rained.`,
  ],
  ['what they spoke of', `${seoul}\n\nThe two leaders spoke about trade again.`],
])('%s is no second meeting', (_, text) => {
  expect(tells(text)).toEqual(['KOR USA held 2026-06-01 Seoul']);
});

test('when two last spoke is a second', () => {
  const text = `${seoul} "When we last spoke on the telephone some weeks ago, aid was discussed," Holm said.`;
  expect(read(text)).toHaveLength(2);
});

test('the Fund and the Bank meet together', () => {
  expect(
    tells('The plan was drawn up at the IMF and World Bank meetings in Oslo last month.'),
  ).toEqual(['IMF WORLDBANK held 2026-05-01..2026-05-31 Oslo']);
  expect(
    read('The plan was drawn up at the NATO and EU meetings in Oslo last month.'),
  ).toHaveLength(2);
});

test('several meetings, or pacts, with several partners are as many', () => {
  expect(
    tells(
      'U.S. President Paul Holm announced he had set up meetings with Canadian Prime Minister Dan Rao and Mexican President Luis Vega.',
    ),
  ).toEqual(['CAN USA planned - -', 'MEX USA planned - -']);
  expect(
    read(
      'President Paul Holm cheered the United States with the signing of agreements on trade with: Argentina, Bangladesh, and Ecuador.',
    ),
  ).toHaveLength(3);
});

test('nobody travels to a virtual meeting', () => {
  const text =
    'President Paul Holm of the United States and Peruvian President Ana Rao held a virtual meeting today. Holm looks forward to traveling to Peru.';
  expect(tells(text)).toEqual(['PER USA held 2026-06-02 -', 'PER USA planned - Peru']);
});

test('a separate meeting between two is one', () => {
  const text =
    'Aides said there will be a separate meeting between President Paul Holm of Peru and President Ana Rao of Chile.';
  expect(tells(text)).toEqual(['CHL PER planned - -']);
});

test('meetings in two towns are two, talks may be one', () => {
  const who = 'The presidents of Peru and Chile';
  expect(tells(`${who} took part in summits in Riga and Oslo last year.`)).toEqual([
    'CHL PER held 2025-01-01..2025-12-31 Riga',
    'CHL PER held 2025-01-01..2025-12-31 Oslo',
  ]);
  expect(
    tells('Chile’s leader was invited to meetings with the Peruvian president in Riga and Oslo.'),
  ).toEqual(['CHL PER proposed - Riga', 'CHL PER proposed - Oslo']);
  expect(read(`${who} held two meetings in Riga, Latvia, last year.`)).toHaveLength(1);
  expect(read(`${who} held talks in Riga and Oslo last year.`)).toHaveLength(1);
});

test('the year in the name of games is no date', () => {
  const text =
    'President Paul Holm of the United States announced a delegation to Japan to attend the Osaka 2020 Summer Games, which open on Friday.';
  expect(tells(text, '2021-06-02')).toEqual(['JPN USA planned 2021-06-04 Japan']);
});

const titled = (title: string, text: string): string[] =>
  extract({ title, published: '2026-06-02', publisher: null, url: null, text }).map(told);

test('a pact that the headline names is that of the lead', () => {
  expect(
    titled(
      'PENTAGON SAYS NO WORD YET ON CHAD TANK DEAL',
      'The United States is discussing a deal with Chad under which it would build the tank, officials said.',
    ),
  ).toEqual(['TCD USA under-discussion 2026-06-02 -']);
  expect(
    titled(
      'PERU IN COUNTERTRADE DEAL FOR CHILEAN OIL',
      'Peru is to pay for Chilean oil through a countertrade deal involving two bridges. He said Chile agreed to the bridges deal in May.',
    ),
  ).toHaveLength(1);
});

test('but not where it names others', () => {
  expect(
    titled(
      'PENTAGON SAYS NO WORD YET ON CHAD TANK DEAL',
      'The United States is discussing a deal with Niger under which it would build ships, officials said.',
    ),
  ).toContain('NER USA under-discussion 2026-06-02 -');
});
