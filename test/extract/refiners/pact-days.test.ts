import { describe, expect, test } from 'vitest';
import { pacts, read, tells } from './told.ts';

test('an anniversary on the 29th of February is of a day that there was', () => {
  const made = (text: string) => tells(text, '2024-02-29');
  expect(made('Peru and Chile today marked the 25th anniversary of the Lima treaty.')).toEqual([
    'CHL PER in-force 1999-02-28 -',
  ]);
  expect(made('Peru and Chile marked the 30th anniversary of the Lima treaty this month.')).toEqual(
    ['CHL PER in-force 1994-02-01..1994-02-28 -'],
  );
});

describe('when it was made', () => {
  test.each([
    [
      'Peru accused Chile of reneging on their whaling treaty, hammered out last year.',
      'CHL PER violated 2025-01-01..2025-12-31 -',
    ],
    [
      'Signed in 1991, the whaling treaty between Peru and Chile bars big ships.',
      'CHL PER signed 1991-01-01..1991-12-31 -',
    ],
    [
      'The war between Peru and Chile ended in a truce in 1998.',
      'CHL PER agreed 1998-01-01..1998-12-31 -',
    ],
    [
      'Officials spoke at the 20th anniversary of the whaling accord between Peru and Chile.',
      'CHL PER in-force 2006-01-01..2006-12-31 -',
    ],
    [
      'Peru is withdrawing from the whaling treaty with Chile. The announcement on Friday came as a surprise.',
      'CHL PER terminated 2026-05-29 -',
    ],
    [
      'Peru announced Monday it was withdrawing from a whaling treaty with Chile, calling it "a terrible deal that should never have been made."',
      'CHL PER terminated 2026-06-01 -',
    ],
    [
      'Peru announced Monday it was withdrawing from the 2015 whaling treaty with Chile.',
      'CHL PER terminated 2026-06-01 -',
    ],
    [
      'Peru said Monday it was pulling out of the 2015 whaling treaty with Chile.',
      'CHL PER terminated 2026-06-01 -',
    ],
    [
      'Peru and Chile failed to reach a whaling deal when the fishing body met in March.',
      'CHL PER under-discussion 2026-03-01..2026-03-31 -',
    ],
    [
      'Gold fell.\n\nSugar rose.\n\nTin fell.\n\nOil rose.\n\nThe announcement came a day after Peru and Chile announced they had reached a whaling deal.',
      'CHL PER agreed 2026-06-01 -',
    ],
    [
      'Peru and Chile negotiated a whaling deal in March.',
      'CHL PER agreed 2026-03-01..2026-03-31 -',
    ],
    [
      'On April 22, Peru, Norway, the U.S. And Chile agreed to halve their whale quotas.',
      'CHL NOR PER USA agreed 2026-04-22 -',
    ],
  ])('%s', (text, event) => {
    expect(pacts(text)).toEqual([event]);
  });

  test('a truce that is no peace treaty is one pact', () => {
    expect(pacts('The war between Peru and Chile ended in a truce, not a peace treaty.')).toEqual([
      'CHL PER agreed 2026-06-02 -',
    ]);
  });
});

describe('how long ago it was made', () => {
  test.each([
    [
      'Peru may leave its 20-year-old whaling treaty with Chile.',
      'CHL PER in-force 2006-01-01..2006-12-31 -',
    ],
    ['Shelling broke a ten-day-old truce between Peru and Chile.', 'CHL PER violated 2026-05-23 -'],
    [
      'North and South Korea never made peace: the 1950-53 conflict between them ended in a truce.',
      'KOR PRK in-force 1953-01-01..1953-12-31 -',
    ],
    [
      'A full 18 months since the truce between Peru and Chile have gone by, and hardly a shot is heard.',
      'CHL PER in-force 2024-12-01..2024-12-31 -',
    ],
    [
      'Catches have doubled in the five years since the whaling accord between Peru and Chile.',
      'CHL PER in-force 2021-01-01..2021-12-31 -',
    ],
    [
      'Three months since the truce between Peru and Chile collapsed, hardly a boat is out.',
      'CHL PER in-force - -',
    ],
    [
      'Hardly a boat was out through the three months since the truce between Peru and Chile began.',
      'CHL PER in-force 2026-03-01..2026-03-31 -',
    ],
    [
      'The offer follows a whaling accord between Peru and Chile in December.',
      'CHL PER agreed 2025-12-01..2025-12-31 -',
    ],
    [
      'Earlier this year, Peru scored a whaling deal with Chile.',
      'CHL PER agreed 2026-01-01..2026-06-02 -',
    ],
    [
      'Peru signed an accord with Chile on Monday, after Fiji and Chile had met. The hosts signed it a day prior.',
      'CHL PER signed 2026-06-01 -',
    ],
  ])('%s', (text, event) => {
    expect(pacts(text)).toEqual([event]);
  });

  test('one that ends a quarrel is not the one that nobody will agree to', () => {
    expect(
      pacts(
        'Peru will agree to no deal on whales with Fiji. Peru and Chile meanwhile signed an accord ending a row over copper.',
      ),
    ).toContain('CHL PER signed 2026-06-02 -');
  });
});

test('what somebody says of a pact on a day tells no day of its making', () => {
  const text =
    'Fish are dear.\n\nMarkets closed early.\n\nRain fell.\n\nIn a talk that aired Sunday, Lars Berg said it is open if the U.S. keeps the nuclear agreement that the United States and Iran made.\n\nSnow fell.\n\nAs for the nuclear deal, Kari Lie on Sunday seemed to say that it would be unwise to undo the deal.';
  expect(tells(text, '2017-02-05')).toContain('IRN USA agreed - -');
});

test('a pact with each of several, each of a day of its own', () => {
  const each = [
    'CHL PER signed 2009-01-01..2009-12-31 -',
    'BOL PER signed 2011-01-01..2011-12-31 -',
  ];
  expect(pacts('Peru signed tax treaties with Chile in 2009 and Bolivia in 2011.')).toEqual(each);
  expect(pacts('Peru signed a tax treaty with Chile in 2009 and with Bolivia in 2011.')).toEqual(
    each,
  );
  expect(pacts('Peru has had tax treaties with Chile since 2009 and Bolivia since 2011.')).toEqual([
    'CHL PER in-force 2009-01-01..2009-12-31 -',
    'BOL PER in-force 2011-01-01..2011-12-31 -',
  ]);
  expect(
    pacts("Peru signed a tax treaty with Chile in 2009 and Bolivia's envoys left in 2011."),
  ).toEqual(each.slice(0, 1));
});

test('what will come of it tells no day of its making', () => {
  expect(pacts('Peru and Chile agreed on a truce that will take effect on Sunday.')).toEqual([
    'CHL PER agreed 2026-06-02 -',
  ]);
  expect(
    pacts('Peru and Chile agreed on Monday on a truce that will take effect on Friday.'),
  ).toEqual(['CHL PER agreed 2026-06-01 -']);
});

test('the day in the name of a pact is within the month in which it was made', () => {
  const agreed = 'Peru and Chile agreed last month to share the cod catch.';
  expect(pacts(`${agreed} Boats stayed out in the days before the May 22 agreement.`)).toEqual([
    'CHL PER agreed 2026-05-22 -',
  ]);
  expect(pacts(`${agreed} Boats stayed out on May 22 in spite of the agreement.`)).toEqual([
    'CHL PER agreed 2026-05-01..2026-05-31 -',
  ]);
});

test('a pact that two ratify is ratified since the last of them did', () => {
  const [pact] = read(
    'Peru ratified a whaling treaty with Chile on Monday. Chile ratified it in February.',
  );
  expect(pact!.history.map(({ status, date }) => `${status} ${date?.start}`)).toEqual([
    'ratified 2026-06-01',
  ]);
});

test('of the month and the day in it, told of one act, it is the day', () => {
  const day = ['CHL PER in-force 2026-01-16 -'];
  const since = 'The cod treaty between Peru and Chile took effect in January.';
  expect(pacts(`${since} When it took effect on January 16, prices fell.`)).toEqual(day);
  expect(pacts('Peru and Chile signed a cod pact in May. They signed it on May 4.')).toEqual([
    'CHL PER signed 2026-05-04 -',
  ]);
  expect(pacts(`${since} Peru suspended it on January 16.`)).toEqual([
    'CHL PER suspended 2026-01-16 -',
  ]);
});

test('a truce stands from the day on which it began', () => {
  expect(pacts('A ceasefire between Norway and Chile began at dawn on Friday.')).toEqual([
    'CHL NOR in-force 2026-05-29 -',
  ]);
  expect(pacts('Norway and Chile began a truce on Friday.')).toEqual([
    'CHL NOR in-force 2026-05-29 -',
  ]);
  expect(pacts('Norway and Chile agreed on Monday to a truce that is to start on Friday.')).toEqual(
    ['CHL NOR agreed 2026-06-01 -'],
  );
});

test('a pact still to be made is not of the day on which another was signed', () => {
  expect(
    pacts(
      'Norway and Chile signed a ceasefire last month in Lima, and a final peace deal could be reached as early as next week.',
    ),
  ).toEqual(['CHL NOR signed 2026-05-01..2026-05-31 -', 'CHL NOR under-discussion 2026-06-02 -']);
});

test('a pact told by its month and by its day was made on that day', () => {
  const lasts = (behind: string): string[] =>
    pacts(`Norway and Chile keep to last month's accord on cod. Their cod accord of ${behind}.`);
  expect(lasts('May 22 limits the catch')).toEqual(['CHL NOR in-force 2026-05-22 -']);
  expect(lasts('2019 limits the catch')).not.toContain('CHL NOR in-force 2019-01-01..2019-12-31 -');
});

test('what a sentence tells of a time at its head is not of today', () => {
  expect(pacts('In the 1990s Norway urged Chile to join a cod pact with Peru.')).toEqual([
    'CHL PER proposed 1990-01-01..1999-12-31 -',
  ]);
  // and at the head of what is said
  expect(
    pacts('There are claims that in 2008, Norway urged Chile to join a cod pact with Peru.'),
  ).toEqual(['CHL PER proposed 2008-01-01..2008-12-31 -']);
  // it is urged now
  expect(pacts('Norway urges Chile to join a cod pact with Peru.')).toEqual([
    'CHL PER proposed 2026-06-02 -',
  ]);
});

test('a pact whose end is told in passing is of the year in its name, and of the day where its end is the news', () => {
  expect(
    pacts('Herring prices rose after the breakdown of a 1954 cod pact between Norway and Chile.'),
  ).toEqual(['CHL NOR terminated 1954-01-01..1954-12-31 -']);
  expect(pacts('Norway angered herring crews by quitting a 1954 cod pact with Chile.')).toEqual([
    'CHL NOR terminated 1954-01-01..1954-12-31 -',
  ]);
  for (const news of ['has withdrawn', 'decided to withdraw'])
    expect(pacts(`Norway ${news} from a 1954 cod pact with Chile.`)).toEqual([
      'CHL NOR terminated 2026-06-02 -',
    ]);
});

test('the rule says that the year of an ended pact is that of its making', () => {
  const [pact] = read(
    'Herring prices rose after the breakdown of a 1954 cod pact between Norway and Chile.',
  );
  expect(pact?.date?.rule).toBe('told-beside year');
});

test('who enters an agreement makes it then, and a truce that enters a week was there', () => {
  expect(pacts('In 2006, Norway entered a trade agreement with Chile.')).toEqual([
    'CHL NOR agreed 2006-01-01..2006-12-31 -',
  ]);
  expect(pacts('The truce between Norway and Chile entered its third week.')).toEqual([
    'CHL NOR in-force - -',
  ]);
});

test('a pact that a parliament passed is of that day', () => {
  expect(
    pacts(
      'Herring crews fear the trade agreement between Norway and Chile, passed last year by both.',
    ),
  ).toEqual(['CHL NOR in-force 2025-01-01..2025-12-31 -']);
});

test('what came first may have its time behind a long list of its sides', () => {
  expect(
    pacts(
      'The cod accord follows a deal between Chile and the Paris Club of wealthy western lender states in March to stretch out old loans.',
    ),
  ).toEqual(['CHL PARISCLUB agreed 2026-03-01..2026-03-31 -']);
});

test('an accord that is announced or concluded on a day was made then, whatever else the sentence goes on to say', () => {
  expect(
    pacts(
      'Norway has a fish accord with Chile. But the accord concluded in Lima Monday after nine days of rows and cold suppers – suppers that nobody cared to eat – will show what the Berg doctrine is worth.',
    ),
  ).toEqual(['CHL NOR agreed 2026-06-01 -']);
});

test('a pact is of the day of the article by what brought it to its status, and only where that is the news', () => {
  const idle = ['Cod is scarce.', 'Quotas are low.', 'Boats lie idle.', 'Nets are torn.'];
  const story = (...sentences: string[]): string[] => pacts(sentences.join('\n\n'));
  // told to say which
  expect(
    story(
      ...idle,
      'Storms rage.',
      'Peru let the boats pass, contrary to a cod agreement signed between Norway and Chile.',
    ),
  ).toEqual(['CHL NOR signed - -']);
  // some time before
  expect(
    story(
      'Iran said it would enrich more uranium.',
      ...idle.slice(2),
      'President Donald Trump has pulled the United States out of the nuclear deal with Iran.',
    ),
  ).toEqual(['IRN USA terminated - -']);
});

test.each([
  [
    'Norway welcomed the cod treaty reached over the weekend between Chile and Peru.',
    'CHL PER agreed 2026-05-30..2026-05-31 -',
  ],
  [
    'Much of the ground was laid there for the Intermediate Cod Waters (ICW) Treaty signed in 1987 by Chile and Peru, ending a long row.',
    'CHL PER signed 1987-01-01..1987-12-31 -',
  ],
  // a pact is broken by what was done that day
  ["Sunday's raid violated the truce between Chile and Peru.", 'CHL PER violated 2026-05-31 -'],
  [
    "Chile denounced Sunday's raid as a breach of its border accord with Peru.",
    'CHL PER violated 2026-05-31 -',
  ],
])('what is done to a pact tells which day it is of: %s', (text, event) => {
  expect(pacts(text)).toEqual([event]);
});
