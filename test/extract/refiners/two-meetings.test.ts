import { expect, test } from 'vitest';
import { read, sides, tells, told } from './told.ts';

const meetings = (text: string): string[] =>
  read(text)
    .filter((r) => r.type === 'meeting')
    .map(told);

/** Meetings of the same parties that are not to be run together, each with one beside it that is told twice. */
const cases: readonly (readonly [text: string, ...events: string[]])[] = [
  [
    'U.N. Secretary-General Pedro Costa will meet Chadian Foreign Minister Amos Phiri. The ministerial Security Council meeting is on Thursday.',
    'TCD UN planned - -',
    'UN planned 2026-06-04 -',
  ],
  [
    'Premier Kari Berg of Norway visited Lima on Monday and met President Luis Rojas of Peru.\n\nThe negotiations with Norway have brought Peru nothing, say his critics.',
    'NOR PER held 2026-06-01 Lima',
    'NOR PER held 2026-06-02 -',
  ],
  [
    'Premier Kari Berg of Norway met President Luis Rojas of Peru in Lima on Monday. The negotiations went on for three hours.',
    'NOR PER held 2026-06-01 Lima',
  ],
  [
    'Norway and Peru opened negotiations on fish in Lima on Monday. Premier Kari Berg of Norway met President Luis Rojas for an hour.\n\nThe negotiations with Norway were the first in ten years.',
    'NOR PER held 2026-06-01 Lima',
  ],
  [
    'The envoys of Norway and Peru may hold a summit on copper and a summit on fish.',
    'NOR PER proposed - -',
    'NOR PER proposed - -',
  ],
  [
    'Norwegian and Peruvian ministers held a meeting in Lima on Monday, a meeting that ended without result.',
    'NOR PER held 2026-06-01 Lima',
  ],
  [
    'Premier Kari Berg of Norway held talks on Monday with Polish President Jan Nowak and Czech Premier Karel Vesely.',
    'NOR POL held 2026-06-01 -',
    'CZE NOR held 2026-06-01 -',
  ],
  [
    'Premier Kari Berg of Norway held trilateral talks on Monday with Polish President Jan Nowak and Czech Premier Karel Vesely.',
    'CZE NOR POL held 2026-06-01 -',
  ],
  [
    'Premier Kari Berg of Norway spoke by phone on Monday with Polish President Jan Nowak and Czech Premier Karel Vesely.',
    'NOR POL held 2026-06-01 -',
    'CZE NOR held 2026-06-01 -',
  ],
  [
    'Premier Kari Berg of Norway spoke in a call on Monday with Polish President Jan Nowak and Czech Premier Karel Vesely.',
    'CZE NOR POL held 2026-06-01 -',
  ],
  [
    'The trade ministers of Norway and Peru met in Lima on Monday. Norwegian and Peruvian defence ministers met there for an hour.',
    'NOR PER held 2026-06-01 Lima',
    'NOR PER held 2026-06-01 Lima',
  ],
  [
    'OPEC oil ministers meet in Vienna on Friday. The OPEC pricing committee meets in Vienna this week.',
    'OPEC planned 2026-06-05 Vienna',
    'OPEC planned 2026-06-01..2026-06-07 Vienna',
  ],
  [
    'OPEC oil ministers meet in Vienna on Friday. OPEC meets in Vienna this week.',
    'OPEC planned 2026-06-05 Vienna',
  ],
  [
    'Peruvian President Luis Rojas has invited Norwegian Premier Kari Berg to Lima. Berg visited Lima in 2019.',
    'NOR PER proposed - Lima',
    'NOR PER held 2019-01-01..2019-12-31 Lima',
  ],
  [
    'The trade ministers of Norway and Peru met in Lima on Monday. The Norwegian and Peruvian ministers met for an hour.',
    'NOR PER held 2026-06-01 Lima',
  ],
  [
    'President Ida Holm of Norway and Chancellor Max Bauer of Austria are to visit Peru in July.',
    'NOR PER planned 2026-07-01..2026-07-31 Peru',
    'AUT PER planned 2026-07-01..2026-07-31 Peru',
  ],
  [
    'President Ida Holm of Norway and Chancellor Max Bauer of Austria will visit Peru on Monday.',
    'AUT NOR PER planned 2026-06-08 Peru',
  ],
  [
    'Norway and Austria both met with Peru in Lima on Monday.',
    'NOR PER held 2026-06-01 Lima',
    'AUT PER held 2026-06-01 Lima',
  ],
  ['Norway and Austria met with Peru in Lima on Monday.', 'AUT NOR PER held 2026-06-01 Lima'],
];

test.each(cases)('%s', (text, ...events) => {
  expect(meetings(text)).toEqual(events);
});

test('one refusal, told twice', () => {
  expect(
    sides('Kenya refused to meet Ghana. Kenyan envoy Ali Sani refused to talk to Ghana.'),
  ).toEqual(['meeting GHA KEN']);
});

/** In an article that says nothing of its own day. */
test.each([
  [
    'Ministers of Norway and Peru will meet on Monday to discuss fish. Copper will be discussed at a meeting of Norway and Peru on Tuesday.',
    2,
  ],
  [
    'President Ida Holm of Norway received Premier Luis Rojas of Peru in Oslo on Sunday.\n\nLast year, on his first visit to Norway, Rojas had met Holm for an hour.',
    2,
  ],
  [
    "Norway's fishing minister will meet his Peruvian colleague on Monday. The meeting on Monday will be in Oslo.",
    1,
  ],
])('undated: %s', (text, count) => {
  expect(tells(text, null)).toHaveLength(count);
});

test('whom one met here and whom one met there are two, each with town and day of his own', () => {
  const both = ['CHL NOR held 2026-05-31 Oslo', 'NOR PER held 2026-06-01 Riga'];
  const text = 'Norwegian Foreign Minister Kari Berg met';
  expect(
    read(`${text} Chilean officials in Oslo on Sunday and Peruvian envoys in Riga on Monday.`).map(
      told,
    ),
  ).toEqual(both);
  expect(tells(`${text} Luis Rojas of Chile in Oslo and Ana Souza of Peru in Riga.`)).toHaveLength(
    2,
  );
  expect(
    tells(`${text} Chilean officials in Oslo and Peruvian envoys in Riga praised her.`),
  ).toHaveLength(1);
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
