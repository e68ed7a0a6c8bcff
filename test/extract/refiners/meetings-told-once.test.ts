import { expect, test } from 'vitest';
import { read, tells } from './told.ts';

test('how often two have met is no meeting beside the one that is told', () => {
  expect(
    tells(
      'Norwegian Premier Anna Berg and Chilean President Luis Rojas have met four times since March. They last met in Lima on May 20.',
    ),
  ).toEqual(['CHL NOR held 2026-05-20 Lima']);
  expect(
    read('Norwegian Premier Anna Berg and Chilean President Luis Rojas have met four times.')
      .length,
  ).toBe(1);
});

test('two leaders are not set to meet twice on one day, wherever they are when it is told', () => {
  const oslo =
    'Norwegian Premier Kari Berg plans to meet Chilean President Luis Rojas in Oslo on Friday.';
  const row =
    'The row came as Berg was meeting with Queen Ida in Denmark, with plans to meet Rojas for a summit on Friday.';
  expect(tells(`${oslo} ${row}`).filter((event) => event.startsWith('CHL'))).toEqual([
    'CHL NOR planned 2026-06-05 Oslo',
  ]);
});

test('the meeting of a group is its summit', () => {
  expect(
    tells(
      'Chilean President Luis Rojas dined in Lima to kick off the G20 meeting. Rojas will attend the G20 summit in Lima this week.',
    ),
  ).toEqual(['CHL G20 held 2026-06-02..2026-06-07 Lima']);
});

test('talks of nobody in particular, told once more of the same land, are those', () => {
  const truce = 'The truce is to lead to peace talks in Jordan between Chile and Peru.';
  const fled = 'Some 900 Norwegians have been displaced, according to the United Nations.';
  expect(
    tells(`${truce} ${fled}\n\nPeace talks in Jordan are expected to prove hard, as Fiji warned.`),
  ).toEqual(['CHL PER planned - Jordan']);
});

test('what one would speak of and the other rules out is one', () => {
  const berg = 'Norwegian Premier Kari Berg';
  expect(
    tells(
      `${berg} said she would speak to Chilean President Luis Rojas about cod. Rojas has ruled out any talks with Berg.`,
    ),
  ).toEqual(['CHL NOR refused - -']);
  expect(
    tells(
      `${berg} is open to talks with Chile. She is willing to speak to Chilean President Luis Rojas. Rojas has ruled out any talks with Norway.`,
    ),
  ).toEqual(['CHL NOR refused - -']);
});

test('what some of the six hold apart is not the six-party talks', () => {
  expect(
    tells(
      'Envoys of Japan, North Korea and China met on Monday in the hope of restarting six-party talks.',
    ),
  ).toEqual(['CHN JPN PRK held 2026-06-01 -', 'CHN JPN KOR PRK RUS USA proposed - -']);
});

test('what the two consulted on and what elections they discussed is of their one call', () => {
  const text =
    'Readout of President Ana Vega Call with President Luis Rojas of Chile\n\nPresident Ana Vega of Peru spoke today with President Luis Rojas of Chile. The two leaders consulted on how to mend the dam. They also discussed their wish to keep up Fijian plans for elections in December and for new ships.';
  expect(tells(text, '2014-05-03')).toEqual(['CHL PER held 2014-05-03 -']);
});

test('a meeting to prepare for a summit is not on the day of the summit', () => {
  const text =
    'Peruvian President Ana Vega may visit Chile in October. Vega hopes to meet Chilean President Luis Rojas to prepare for the G20 summit in July.';
  expect(tells(text)).toEqual([
    'CHL PER proposed 2026-10-01..2026-10-31 Chile',
    'G20 planned 2026-07-01..2026-07-31 -',
  ]);
});

test.each([
  'Norwegian Premier Anna Berg phoned Peruvian President Luis Rojas on Monday. The two leaders consulted on aid for the flooded towns.',
  'Norwegian Foreign Minister Anna Berg met Peruvian President Luis Rojas in Lima on Monday. She leaves Lima on Friday.',
])('what was said then, and the end of the stay, are no other meeting: %s', (text) => {
  expect(tells(text).map((event) => event.slice(0, 23))).toEqual(['NOR PER held 2026-06-01']);
});
