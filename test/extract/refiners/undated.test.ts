import { describe, expect, test } from 'vitest';
import { tells } from './told.ts';

/** The day from which an article counts, where it gives none or the day before. */
const undated: readonly (readonly [text: string, event: string])[] = [
  // Nobody knows which week it is; that it is still to come is told all the same.
  [
    "Fish is not up for debate at next week's summit of Norway and Chile in Oslo, Ana Solis said.",
    'CHL NOR planned - Oslo',
  ],
  ['The summit of Norway and Chile in Oslo begins on 3 May.', 'CHL NOR planned - Oslo'],
  ['The summit of Norway and Chile in Oslo began on 3 May.', 'CHL NOR held - Oslo'],
  [
    'Norwegian Prime Minister Kari Berg tours the Andes next week to see farms, with talks with Chilean ministers in Arica on Friday.',
    'CHL NOR planned - Arica',
  ],
  ['Norwegian Prime Minister Kari Berg visits Chile on Friday.', 'CHL NOR planned - Chile'],
  [
    'Norwegian Prime Minister Kari Berg flies to Arica on Friday to meet Chilean President Luis Rojas.',
    'CHL NOR planned - Arica',
  ],
  ["Norway welcomes Friday's talks with Chile.", 'CHL NOR ongoing - -'],
  [
    'Norway and Chile held talks in Oslo on 3 May. Trade between the two grew by a tenth in 2016.',
    'CHL NOR held 2016-05-03 Oslo',
  ],
  [
    'Norway and Chile held talks in Oslo on 3 May. Trade, small in 1984, grew by a tenth in 2016.',
    'CHL NOR held - Oslo',
  ],
  [
    'Ministers meet over fish\n\nExample Post\n2016\n\nNorway and Chile held talks in Oslo on 3 May. They argued over fish that both want.',
    'CHL NOR held 2016-05-03 Oslo',
  ],
  [
    'The union of Norway and Peru, in place since 1994, was renewed. Norway made a deal with Chile in August.',
    'CHL NOR agreed - -',
  ],
  // A year that is part of a name says nothing of the year of the story.
  [
    'Norway and Chile held talks in Oslo on 3 May. Fish was what decided the 2016 campaign in Norway.',
    'CHL NOR held - Oslo',
  ],
  [
    "Norway and Chile held talks in Oslo on 3 May. Fish is not part of Chile's 2011 accord with Peru.",
    'CHL NOR held - Oslo',
  ],
  [
    'Norway and Chile reached a fisheries deal in Oslo. The deal will be signed on July 27, 2016.',
    'CHL NOR agreed - -',
  ],
];

describe('an article without a day', () => {
  test.each(undated)('%s', (text, event) => {
    expect(tells(text, null)).toContain(event);
  });
});

test('an article dated a day early counts from the day that its lead tells as over', () => {
  const text =
    'A missile of North Korea flew over Japan and landed in the sea on Tuesday. Prime Minister Ken Mori of Japan spoke with President John Hale of the United States.';
  expect(tells(text, '2026-06-01')).toContain('JPN USA held 2026-06-02 -');
  expect(tells(text.replace('landed', 'will land'), '2026-06-01')).not.toContain(
    'JPN USA held 2026-06-02 -',
  );
});

test('what has been told as recent is not of the day of the article', () => {
  const spoke = (how: string) =>
    tells(
      `Norwegian Finance Minister Eva Lie ${how} with Chilean Finance Minister Luis Rojas over the telephone. Lie spoke with Rojas about cod.`,
    );
  expect(spoke('recently talked')).toEqual(['CHL NOR held - -']);
  expect(spoke('talked')).toEqual(['CHL NOR held 2026-06-02 -']);
});

test('what comes as part of a visit comes while it lasts', () => {
  expect(
    tells('The gift comes as part of Chilean President Ana Rojas’s state visit to Norway.'),
  ).toEqual(['CHL NOR ongoing 2026-06-02 Norway']);
  expect(
    tells('The gift is seen as part of a plan for Chilean President Ana Rojas’s visit to Norway.'),
  ).not.toContain('CHL NOR ongoing 2026-06-02 Norway');
});

test('what is set for an hour, and for no day, is of the day of the article', () => {
  expect(tells('The foreign ministers of Norway and Chile will meet in Lima at 1500 GMT.')).toEqual(
    ['CHL NOR planned 2026-06-02 Lima'],
  );
  expect(
    tells('Norwegian Prime Minister Eva Lie will phone Chilean President Ana Rojas at 3:30 p.m.'),
  ).toEqual(['CHL NOR planned 2026-06-02 -']);
  // The hour of what was said; a day told right before it.
  expect(tells('Norway and Chile will hold talks in Lima, a minister said at 3 p.m.')).toEqual([
    'CHL NOR planned - Lima',
  ]);
  expect(
    tells(
      'Norwegian Prime Minister Eva Lie is in Oslo until Friday. The foreign ministers of Norway and Chile will then meet in Lima at noon.',
    ),
  ).not.toContain('CHL NOR planned 2026-06-02 Lima');
  expect(tells('Talks between Norway and Chile are set for 1900 hours.')).toEqual([
    'CHL NOR planned 2026-06-02 -',
  ]);
});

test('what was supposed to be is no more than a plan', () => {
  expect(
    tells(
      'Norwegian Prime Minister Eva Lie was supposed to visit Lima last week, but the trip was called off.',
    ),
  ).toEqual(['NOR PER cancelled 2026-05-25..2026-05-31 Lima']);
  expect(
    tells(
      'Norwegian Prime Minister Eva Lie was supposed to meet Chilean President Ana Rojas in March.',
    ),
  ).not.toContain('CHL NOR held 2026-03-01..2026-03-31 -');
  expect(tells('Norway and Chile were not supposed to meet on Monday.')).toEqual([]);
  expect(tells('Talks of Norway and Chile were supposed to have begun in Lima on Monday.')).toEqual(
    [],
  );
});

test('what one has done by now, what has caused a stir and the year of a treaty have no day', () => {
  const below = 'Cod is dear.\nFishers are poor.\nBoats rot.\nThe port is empty.\n';
  expect(tells(`${below}Her policy has yielded cod agreements with Norway and Chile.`)).toEqual([]);
  expect(tells(`${below}Norway has signed cod agreements with Chile.`)).toEqual([
    'CHL NOR signed - -',
  ]);
  // the story goes on, and the news itself
  expect(tells(`${below}Norway then signed a cod agreement with Chile.`)).toEqual([
    'CHL NOR signed 2026-06-02 -',
  ]);
  expect(tells('Norway has signed a cod agreement with Chile.')).toEqual([
    'CHL NOR signed 2026-06-02 -',
  ]);
  expect(
    tells(
      'A meeting between Norwegian Prime Minister Kari Lie and Chilean President Luis Rojas has caused anger over the past month.',
    ),
  ).toEqual(['CHL NOR held - -']);
  expect(
    tells('Norwegian and Chilean ministers have held talks in Lima over the past month.'),
  ).toEqual(['CHL NOR held 2026-05-03..2026-06-02 Lima']);
  expect(
    tells(
      'Sales in the first year of the cod treaty between Norway and Chile, which ended in May, were low.',
    ),
  ).toEqual(['CHL NOR in-force - -']);
  expect(
    tells('The cod treaty between Norway and Chile, which ended in May, was unloved.'),
  ).toEqual(['CHL NOR terminated 2026-05-01..2026-05-31 -']);
  expect(
    tells(
      'Lie, a critic of the cod treaty between Norway and Chile, has served as minister since 1981.',
    ),
  ).toEqual(['CHL NOR in-force - -']);
});

test('talks that somebody says he will leave go on, and the day of saying so is not theirs', () => {
  expect(
    tells(
      'Prime Minister Kari Lie of Norway said on Monday that she will walk away from talks with Chile over cod.',
    ),
  ).toEqual(['CHL NOR ongoing 2026-06-02 -']);
});

test('a failure to keep a treaty and what came years later are not of today', () => {
  expect(
    tells(
      "Duties are due on Friday in retaliation for Chile's alleged failure to honor a cod treaty with Norway.",
    ),
  ).toEqual(['CHL NOR violated - -']);
  expect(tells('Chile has failed to honor a cod treaty with Norway.')).toEqual([
    'CHL NOR violated 2026-06-02 -',
  ]);
  expect(tells('The truce between Norway and Chile collapsed a few years later.')).toEqual([
    'CHL NOR terminated - -',
  ]);
  expect(tells('The truce between Norway and Chile collapsed.')).toEqual([
    'CHL NOR terminated 2026-06-02 -',
  ]);
});

test('a meeting that is named to say when another thing was has not the day of that thing', () => {
  expect(
    tells(
      'Repayment of a loan from the strain which preceded a meeting of Norway and Chile in Lima took place on May 13.',
    ),
  ).toEqual(['CHL NOR held - Lima']);
  expect(
    tells('The bank was hurt by the flood and the subsequent meeting of Norway and Chile.'),
  ).toEqual(['CHL NOR held - -']);
  // its own day
  expect(
    tells('The dinner that followed the talks between Norway and Chile on Monday was long.'),
  ).toEqual(['CHL NOR held 2026-06-01 -']);
});

test('last summer is that of the year before while this one lasts', () => {
  const on = (published: string): string[] =>
    tells('Norway and Chile signed a cod treaty last summer.', published);
  expect(on('2026-09-09')).toEqual(['CHL NOR signed 2025-06-01..2025-08-31 -']);
  expect(on('2026-10-09')).toEqual(['CHL NOR signed 2026-06-01..2026-08-31 -']);
});

test('what is told as of now is of the day of the article', () => {
  const idle = ['Cod is scarce.', 'Quotas are low.', 'Boats lie idle.', 'Nets are torn.'];
  const deep = [
    ...idle,
    'Storms rage.',
    'Norwegian Prime Minister Kari Berg, after meeting Chilean President Luis Rojas, said they agreed on the worth of calm.',
  ].join('\n\n');
  expect(tells(deep)).toEqual(['CHL NOR held 2026-06-02 -']);
  expect(
    tells(
      'Berg later announced in a post that she had spoken with Chilean President Luis Rojas by telephone. Norwegian Prime Minister Kari Berg is a cod fisher.',
    ),
  ).toEqual(['CHL NOR held 2026-06-02 -']);
  // over by then
  expect(
    tells('The recently concluded cod talks between Norway and Chile brought no accord.'),
  ).toContain('CHL NOR held - -');
});
