import { describe, expect, test } from 'vitest';
import { pacts, read, tells, told } from './told.ts';

describe('a day that is of something else', () => {
  test.each([
    // of another meeting, months before
    [
      'Peru and Chile have agreed on a cod treaty. The Peruvian president visited her Chilean counterpart in February.',
      'CHL PER agreed 2026-06-02 -',
    ],
    [
      'At a summit in Arica in February, Peru and Chile agreed on a cod treaty.',
      'CHL PER agreed 2026-02-01..2026-02-28 -',
    ],
    // of how long it is to last
    [
      'Peru and Chile unveiled a treaty to protect cod well into the next two decades.',
      'CHL PER agreed 2026-06-02 -',
    ],
    // of the name
    [
      "Peru pulled out of the 2015 cod treaty with Chile during its president's first term, and in his first term fish were cheap.",
      'CHL PER terminated - -',
    ],
    // of another treaty, made years before
    [
      'Peru and Chile reached a cod treaty today. An interim agreement signed in Arica in November 2023 sets quotas.',
      'CHL PER agreed 2026-06-02 -',
    ],
  ])('%s', (text, event) => {
    expect(pacts(text)).toContain(event);
  });

  test.each([
    [
      'Peru will go on with its talks with Chile. Norwegian Prime Minister Kari Lie is to meet Fijian President Luis Rojas on Friday.',
      'FJI NOR planned 2026-06-05 -',
    ],
    // of what was done before it
    [
      'Chilean President Ana Lira opened a mine on Monday in the far north, days ahead of her visit to Peru.',
      'CHL PER planned 2026-06-02..2026-06-09 Peru',
    ],
    [
      'Chilean President Ana Lira spoke of cod, days ahead of her visit to Peru on Friday.',
      'CHL PER planned 2026-06-05 Peru',
    ],
    // of what one came to explain, of what stands in its way; but its own day before what it was for
    [
      "Peruvian Premier Ana Rojas spoke of her trip to Chile to defend her government's refusal last month to sell cod.",
      'CHL PER held - Chile',
    ],
    [
      'Peruvian Premier Ana Rojas has put off her visit to Chile because of the arrest this week of two envoys.',
      'CHL PER postponed - Chile',
    ],
    [
      'Peruvian Premier Ana Rojas met Chilean ministers last week to speak of cod.',
      'CHL PER held 2026-05-25..2026-05-31 -',
    ],
    // of what it comes after
    [
      "Peru and Chile agreed to begin talks on cod after Norway's election on June 28.",
      'CHL PER planned - -',
    ],
    [
      "Peru's president met his Chilean counterpart on Monday after the raid.",
      'CHL PER held 2026-06-01 -',
    ],
    [
      "Chile's president, who proposed the summit with Peru on Sunday, stayed at home.",
      'CHL PER proposed - -',
    ],
    [
      'Chile and Peru ended talks on the 2027/28 cod quotas on Friday.',
      'CHL PER held 2026-05-29 -',
    ],
    [
      'Chile and Peru held talks in 2019 on 2020 cod quotas.',
      'CHL PER held 2019-01-01..2019-12-31 -',
    ],
    ["Chile's president proposed talks with Peru on Sunday.", 'CHL PER proposed 2026-06-07 -'],
    [
      "Peru's cod treaty with Chile, signed last September after a year of talks, sets quotas.",
      'CHL PER held 2024-09-01..2025-09-30 -',
    ],
  ])('%s', (text, event) => {
    expect(tells(text)).toContain(event);
  });
});

test('a pact with those who lent money is none on currencies', () => {
  const made = read(
    'Chile reached a debt pact with the Paris Club, backed by the International Monetary Fund.',
    '1987-03-20',
  );
  expect(made.map(told)).toEqual(['CHL PARISCLUB agreed 1987-03-20 -']);
});

test('talks that led to a pact are of its day, not of that of the next sentence', () => {
  expect(
    tells(
      'Peru and Chile agreed on Friday on a plan to share cod. The deal, reached after six hours of talks in Arica, came as a truce in Fiji was about to end. That truce was announced last Tuesday.',
    ),
  ).toContain('CHL PER held 2026-05-29 Arica');
});

test('who meets on the sidelines of a summit does so while it lasts', () => {
  const after = (place: string) =>
    tells(
      `NATO leaders ended a summit in Oslo on Friday.\n\nPeruvian President Ana Lie met Chilean President Luis Rojas on the sidelines of the ${place}.`,
    );
  expect(after('gathering')).toContain('CHL PER held 2026-05-29 -');
  expect(after('summit in Lima last year')).toContain('CHL PER held 2025-01-01..2025-12-31 Lima');
});

test('a pact that is still wanted is not the one of long ago', () => {
  expect(
    pacts(
      'Peru and Chile must sign a trade pact by October. The 1965 cod pact is not on the table, officials said.',
    ),
  ).toEqual(['CHL PER under-discussion 2026-06-02 -', 'CHL PER in-force 1965-01-01..1965-12-31 -']);
});

test('what is told between commas to say who it is has a day of its own', () => {
  const met = (aside: string) =>
    tells(`Prime Minister Eva Lie of Norway, ${aside}, met Chilean President Luis Rojas in Lima.`);
  expect(met('sworn in last week')).toEqual(['CHL NOR held 2026-06-02 Lima']);
  expect(met('accompanied by aides on Monday')).toEqual(['CHL NOR held 2026-06-01 Lima']);
  expect(
    tells(
      'The cod trade is down. Eva Lie, the lead Norwegian negotiator in the talks with Chile, said Monday that problems remain.',
    ),
  ).toEqual(['CHL NOR held - -']);
});

test('what is done on the day before a meeting is not on its day', () => {
  expect(
    tells(
      'On Monday, before her first meeting with Rojas of Chile, Norwegian Prime Minister Eva Lie cast doubt on the figures.',
    ),
  ).toEqual(['CHL NOR planned - -']);
});

test('the day of what is talked about is not that of the talk', () => {
  const discussed = (what: string) => tells(`Norway and Chile discussed ${what}.`);
  expect(discussed('plans for elections in Fiji in December')).toEqual([
    'CHL NOR held 2026-06-02 -',
  ]);
  expect(discussed('trade in May')).toEqual(['CHL NOR held 2026-05-01..2026-05-31 -']);
});

test('what is called off was to be on the day for which it was set', () => {
  expect(
    read('Norway on Monday canceled a meeting with Chile that had been set for next week.').map(
      told,
    ),
  ).toEqual(['CHL NOR cancelled 2026-06-08..2026-06-14 -']);
  expect(tells('Norway on Monday canceled a meeting with Chile.')).toEqual([
    'CHL NOR cancelled 2026-06-01 -',
  ]);
});

test('what was done ahead of a meeting, and when talks are expected, tell on which side of now the day lies', () => {
  const ahead = (day: string) =>
    tells(
      `Dealers squared their positions ahead of ${day}'s meeting of Norwegian and Chilean finance ministers in Lima.`,
    );
  expect(ahead('Monday')).toEqual(['CHL NOR held 2026-06-01 Lima']);
  expect(ahead('Thursday')).toEqual(['CHL NOR planned 2026-06-04 Lima']);
  expect(
    tells(
      'During the talks with Chile expected to start in early March, Eva Lie of Norway will be in Lima.',
    ),
  ).toEqual(['CHL NOR planned 2027-03-01..2027-03-10 Lima']);
});

test('a vote on a deal, raids before a trip and a journey to a meeting have days of their own', () => {
  expect(
    tells(
      'Norwegian Prime Minister Kari Lie put off a vote on her trade deal with Chile on Monday.',
    ),
  ).not.toContain('CHL NOR agreed 2026-06-01 -');
  expect(
    tells('Norwegian Prime Minister Kari Lie reached a trade deal with Chile on Monday.'),
  ).toContain('CHL NOR agreed 2026-06-01 -');
  expect(
    tells(
      'Norwegian Prime Minister Kari Lie made a trip to Chile -- her first since raids on the port began on May 3 -- on Monday.',
    ),
  ).toEqual(['CHL NOR held 2026-06-01 Chile']);
  expect(
    tells(
      '“Tomorrow I leave for a Friday meeting with Chilean President Luis Rojas,” Norwegian Prime Minister Kari Lie said.',
    ),
  ).toEqual(['CHL NOR planned 2026-06-05 -']);
});

test('an interview has its own day', () => {
  expect(
    tells(
      'Norwegian Prime Minister Kari Lie set out her hopes for the Lima summit of Norway and Chile in an interview last week.',
    ),
  ).toEqual(['CHL NOR planned - Lima']);
});

test('what a pact settles may date from long before it', () => {
  expect(
    tells(
      'The pact between Norway and Chile settles a row over frozen funds that dated back to 1979.',
    ),
  ).toEqual(['CHL NOR in-force - -']);
});

test('the year in the name of games is no date', () => {
  const text =
    'President Paul Holm of the United States announced a delegation to Japan to attend the Osaka 2020 Summer Games, which open on Friday.';
  expect(tells(text, '2021-06-02')).toEqual(['JPN USA planned 2021-06-04 Japan']);
});

test.each([
  // a year by which something is known is not that of the story
  [
    'Norway wants to tear up the 1994 cod treaty with Chile. The two began talks on a new one in August.',
    'CHL NOR held 2025-08-01..2025-08-31 -',
  ],
  [
    'Norwegian Prime Minister Kari Berg told Chilean President Luis Rojas so during her 2021 campaign.',
    'CHL NOR held 2021-01-01..2021-12-31 -',
  ],
  // when one skips it, others have held it
  [
    'Rojas slighted his neighbours by skipping the African Union meeting that Chad hosted last month.',
    'AU TCD held 2026-05-01..2026-05-31 -',
  ],
  // of two in a row each has its own
  [
    'The talks followed a round between Norway and Chile last September and the first talks between Norway and Peru on cod in January.',
    'NOR PER held 2026-01-01..2026-01-31 -',
  ],
  // a pact is not left on the day of the session told beside it
  [
    "Norway left the cod treaty with Chile, a vow of its campaign, and last week's session was the first since.",
    'CHL NOR terminated 2026-06-02 -',
  ],
  // so many of them within it
  [
    'Norwegian Foreign Minister Kari Lie made her second trip to Peru this year.',
    'NOR PER held 2026-06-02 Peru',
  ],
  // the anger was then, and the figures are of those months
  [
    "Prices fell.\n\nShares slid.\n\nGold sank.\n\nRates fell.\n\nOil rose.\n\nThe summit of Norway and Chile represented a turn from the anger between Oslo and Santiago last autumn when they sent back each other's fish.",
    'CHL NOR held - -',
  ],
  [
    'Norwegian President Kari Berg will fly to Chile only days after the printing of figures that show how her economy shrank in the first months of 2026.',
    'CHL NOR planned - Chile',
  ],
  // a stop on the way there
  [
    'Chilean President Luis Rojas landed in Oslo for a visit to Norway. He held short talks on Sunday with Peruvian President Ana Solis during a stop in Lima.',
    'CHL NOR held 2026-06-02 Oslo',
  ],
  // the year of an election, and the days of those who chide him
  [
    'Peru agreed with her hasty decision to quit the Paris climate accord. She held that meddling in the 2016 election had been of no account.',
    'PER in-force - -',
  ],
  [
    'Cod is scarce.\n\nQuotas are low.\n\nBoats lie idle.\n\nNets are torn.\n\nStorms rage.\n\nCritics spent the last few days blaming President Trump for his course on Iran, arguing he is tidying up a mess he made by quitting the Obama-era nuclear deal.',
    'IRN USA terminated - -',
  ],
  // what is over is not counted from what is to come
  [
    'Norwegian Prime Minister Kari Berg will meet Chilean President Luis Rojas in late July. Speaking some hours later at a dinner with Chilean ministers in Oslo, Berg said cod was scarce.',
    'CHL NOR planned 2026-07-22..2026-07-31 -',
  ],
  // a plan is offered at talks, not the talks
  [
    "Norway was one of three states, along with Chile and Peru, which offered a new quota plan at last month's failed International Cod Body (ICB) talks in Lima.",
    'CHL PER held 2026-05-01..2026-05-31 Lima',
  ],
  [
    'Norwegian Prime Minister Kari Berg left Lima late yesterday after talks with Peruvian President Ana Solis ahead of her visit to Iceland next week. She had flown to Lima from talks with Chilean President Luis Rojas in Arica earlier in the day.',
    'CHL NOR held 2026-06-01 Arica',
  ],
])('%s → %s', (text, event) => {
  expect(tells(text)).toContain(event);
});
