import { expect, test } from 'vitest';
import { read, tells, told } from './told.ts';

test.each([
  'Norway said that it is holding talks with Chile.',
  'Norway confirmed that it is holding talks with Chile.',
  'Norway and Chile confirmed that they are holding talks.',
])('what one says of oneself goes on: %s', (text) => {
  expect(tells(text)).toEqual(['CHL NOR ongoing 2026-06-02 -']);
});

test('what is on the agenda of talks on a weekday is still to come', () => {
  expect(tells('Cod is on the agenda of talks between Norway and Chile on Friday.')).toEqual([
    'CHL NOR planned 2026-06-05 -',
  ]);
});

test('talks that fell through were never held', () => {
  expect(tells('Planned talks between Norway and Chile in Oslo fell through in May.')).toEqual([
    'CHL NOR cancelled 2026-05-01..2026-05-31 Oslo',
  ]);
  expect(tells('A meeting between Norway and Chile fell behind schedule on Monday.')).toEqual([
    'CHL NOR held 2026-06-01 -',
  ]);
});

test('who is called upon to do it does it, and nobody has yet', () => {
  const both = ['CHL PER proposed - -'];
  expect(tells('Norway called for Chile and Peru to hold talks.')).toEqual(both);
  expect(tells('Norway repeated its call on Monday for Chile and Peru to hold talks.')).toEqual(
    both,
  );
  expect(tells('Fiji backed a proposal for Chile and Peru to meet in Suva.')).toEqual([
    'CHL PER proposed - Suva',
  ]);
  expect(tells('Fiji has made arrangements for Chile and Peru to meet in Suva in July.')).toEqual([
    'CHL PER planned 2026-07-01..2026-07-31 Suva',
  ]);
  expect(tells('It took a war for Chile and Peru to hold talks.')).toEqual([]);
  expect(
    tells('Norwegian Premier Kari Berg left for Chile to meet Peruvian President Ana Souza.'),
  ).toEqual(['NOR PER held 2026-06-02 Chile']);
});

test.each([
  // Who is told behind it to be there says when, and is there.
  [
    'The town is painting its kerbs for the ASEAN summit that Norwegian President Kari Berg will attend.',
    'ASEAN NOR planned - -',
  ],
  [
    'Shops here are shut for the ASEAN summit, at which Norwegian President Kari Berg is to speak.',
    'ASEAN NOR planned - -',
  ],
  [
    'Fishermen are angry over the meeting of Norway and Chile, which President Kari Berg will not attend.',
    'CHL NOR planned - -',
  ],
])('who will be there: %s', (text, event) => {
  expect(tells(text)).toEqual([event]);
});

test.each([
  [
    "Reporters asked about Norwegian President Kari Berg's visit to Chile later this year.",
    'CHL NOR planned 2026-06-02..2026-12-31 Chile',
  ],
  [
    'Norwegian President Kari Berg spoke of her talks with Chile later today.',
    'CHL NOR planned 2026-06-02 -',
  ],
  [
    'Norwegian President Kari Berg met Chilean President Luis Rojas later on Monday.',
    'CHL NOR held 2026-06-01 -',
  ],
  // who speaks of a meeting that may come would be in it
  ["Traders weighed Chile's remarks on a possible summit with Norway.", 'CHL NOR proposed - -'],
])('what is still to come, or may: %s', (text, event) => {
  expect(tells(text)).toEqual([event]);
});

// a month beside a meeting that is merely named is the nearest, unless what it brought is told
test.each([
  [
    'That gives traders some hope for prices at the G7 meeting in September.',
    'G7 planned 2026-09-01..2026-09-30 -',
  ],
  [
    'The decisions of the G7 meeting in September were ignored.',
    'G7 held 2025-09-01..2025-09-30 -',
  ],
])('held or to come: %s', (text, event) => {
  expect(tells(text)).toEqual([event]);
});

test.each([
  // told of something else that is done in its course
  [
    'Chile had promised in April to return the ships at talks with Norway in Oslo.',
    'CHL NOR held 2026-04-01..2026-04-30 Oslo',
  ],
  [
    "Chile's foreign minister stressed the need to save fuel in talks with Norway on Monday.",
    'CHL NOR held 2026-06-01 -',
  ],
  ['Norway has promised to join talks with Chile in Oslo.', 'CHL NOR planned - Oslo'],
  [
    'She was asked by students watching the talks between Norway and Chile why nobody smiled.',
    'CHL NOR held 2026-06-02 -',
  ],
  // who will be there, or what it is to be
  [
    'Shops here are shut for the ASEAN summit, at which Norwegian President Kari Berg will be present.',
    'ASEAN NOR planned - -',
  ],
  [
    'He said that the summit of Norway and Chile in Oslo would be a chance for peace.',
    'CHL NOR planned - Oslo',
  ],
  ['The aim of Norway is to hold talks with Chile.', 'CHL NOR proposed - -'],
  ['Norway is to hold talks with Chile.', 'CHL NOR planned - -'],
])('by the words around it: %s', (text, event) => {
  expect(tells(text)).toEqual([event]);
});

test('both of two summits named together are to come', () => {
  const text =
    'Norwegian President Kari Berg and Chilean President Luis Rojas discussed the upcoming ASEAN Leaders’ Summit in Hanoi and OPEC Summit in Vienna.';
  expect(
    read(text)
      .map((r) => r.status)
      .sort(),
  ).toEqual(['held', 'planned', 'planned']);
});

test.each([
  // a headline tells as done what still goes on
  [
    'Chile negotiates with Norway over herring\n\nChile is negotiating with Norway over herring, a minister said.',
    ['CHL NOR ongoing 2026-06-02 -'],
  ],
  [
    'Norwegian President Kari Berg is in Chile for talks with its leaders. Berg arrived on Tuesday.',
    ['CHL NOR ongoing 2026-06-02 Chile'],
  ],
  // what the other meeting is says nothing of it
  [
    'Norway has proposed a meeting between President Kari Berg and Chilean President Luis Rojas at the upcoming summit in Peru.',
    ['CHL NOR proposed - Peru'],
  ],
  [
    'Norwegian President Kari Berg will meet Chilean President Luis Rojas as part of ongoing consultations.',
    ['CHL NOR planned - -'],
  ],
  [
    'Norwegian President Kari Berg met Chilean President Luis Rojas in Oslo as part of ongoing consultations.',
    ['CHL NOR held 2026-06-02 Oslo'],
  ],
])('told twice: %s', (text, events) => {
  expect(
    read(text)
      .filter((r) => r.type === 'meeting')
      .map(told),
  ).toEqual(events);
});

test.each([
  // a clause with [which] tells of the meeting, wherever its day and place stand
  [
    'The talks between Norway and Chile, which have been going on since March, have not cost much.',
    'CHL NOR ongoing 2026-06-02 -',
  ],
  [
    'The talks between Norway and Chile, which were going on in March, cost too much.',
    'CHL NOR held 2026-03-01..2026-03-31 -',
  ],
  [
    'Shops shut ahead of a planned summit between Norway and Chile in Oslo, which has now been cancelled.',
    'CHL NOR cancelled - Oslo',
  ],
  [
    'The talks between Norway and Chile, which were postponed in May, will be held in Oslo.',
    'CHL NOR planned - Oslo',
  ],
  // who may leave the talks is in them
  [
    'Norway will walk away from talks with Chile unless its ships are freed.',
    'CHL NOR ongoing 2026-06-02 -',
  ],
  ['Norway walked out of talks with Chile on Monday.', 'CHL NOR held 2026-06-01 -'],
  // on a condition it is an offer
  ['Norway is committed to talks with Chile if the ships are freed.', 'CHL NOR proposed - -'],
  ['Norway has agreed to talks with Chile even if the ships are not freed.', 'CHL NOR planned - -'],
  // on the way there
  [
    'Norwegian President Kari Berg is flying to the Chilean capital, Santiago, Wednesday for talks with President Luis Rojas of Chile.',
    'CHL NOR planned 2026-06-03 Santiago',
  ],
])('in a clause of its own: %s', (text, event) => {
  expect(tells(text)).toEqual([event]);
});

test.each([
  // who is invited to a meeting of many did not make it less sure
  [
    'Chile had been invited to the annual OPEC meeting in Vienna on June 27.',
    'OPEC planned 2026-06-27 Vienna',
  ],
  [
    "Chile had been invited to OPEC's annual meeting in Vienna on June 27.",
    'OPEC planned 2026-06-27 Vienna',
  ],
  ['Norway invited the president of Chile to a meeting in Oslo.', 'CHL NOR proposed - Oslo'],
  ['Norway invited Chile to talks in Oslo.', 'CHL NOR proposed - Oslo'],
  // what the future may bring is not set
  ['Norway wants an equal place in future talks with Chile.', 'CHL NOR proposed - -'],
  [
    'The future talks between Norway and Chile, set for Monday, are in doubt.',
    'CHL NOR planned 2026-06-08 -',
  ],
])('set or only possible: %s', (text, event) => {
  expect(tells(text)).toEqual([event]);
});

test.each([
  // nothing says that they are over
  [
    "The banker told a briefing on this week's IMF talks in Vienna that debts were high.",
    'IMF ongoing 2026-06-01..2026-06-07 Vienna',
  ],
  [
    "The banker spoke to reporters after this week's IMF talks in Vienna.",
    'IMF held 2026-06-01..2026-06-02 Vienna',
  ],
  // said before something else, and still to come
  [
    'The ship sailed shortly before Norway announced on Sunday that a group of Norwegian officials will travel to Chile on Monday.',
    'CHL NOR planned 2026-06-08 Chile',
  ],
])('not yet over: %s', (text, event) => {
  expect(tells(text)).toEqual([event]);
});

test('a clause with [which] behind another verb says nothing of the meeting', () => {
  expect(
    tells(
      'Peru hosted a summit with Chile on 12 May and the protesters demanded changes which have been cancelled.',
    ),
  ).toEqual(['CHL PER held 2026-05-12 Peru']);
});

test.each([
  'Chilean President Luis Rojas called the summit with Norway a success.',
  'Chilean President Luis Rojas called the talks with Norway "deeply useful".',
])('what is called good or bad is judged, not called together: %s', (text) => {
  expect(tells(text)).toEqual(['CHL NOR held - -']);
});
