import { describe, expect, test } from 'vitest';
import { read, tells, told } from './told.ts';

describe('a day counted from what the sentence before tells', () => {
  test.each([
    [
      'The letter arrived on Thursday. Two days later Norway and Chile signed a cod treaty.',
      'CHL NOR signed 2026-05-30 -',
    ],
    [
      'The mine blew up in Lima on May 3. The day before, President Ana Costa of Peru had met Chilean President Rojas.',
      'CHL PER held 2026-05-02 -',
    ],
    [
      'Peru shut its ports on Friday; the following day its fisheries minister met Chilean officials in Arica.',
      'CHL PER held 2026-05-30 Arica',
    ],
    [
      'Peru sank the boats in 1982. Three years later it signed a cod treaty with Chile.',
      'CHL PER signed 1985-01-01..1985-12-31 -',
    ],
    // since when they have not: no story is told of then
    [
      'Nobody has caught cod since May 3. Two days later Norway and Chile signed a cod treaty.',
      'CHL NOR signed - -',
    ],
    // two days told: either may be meant
    [
      'The rain began on May 3 and stopped on May 5. The next day Norway and Chile signed a cod treaty.',
      'CHL NOR signed - -',
    ],
  ])('%s', (text, event) => {
    expect(tells(text)).toEqual([event]);
  });
});

describe('a day counted from the news', () => {
  test.each([
    [
      'The offer came a day after Ana Costa, the new Peruvian president, met Chilean President Rojas.',
      'CHL PER held 2026-06-01 -',
    ],
    [
      "The offer came two days after Norway's prime minister, who took office in May, met Chilean President Luis Rojas in Oslo.",
      'CHL NOR held 2026-05-31 Oslo',
    ],
    [
      'Peru said on Friday that it would free the boats. Its decision came a day after the Peruvian president met Chilean President Luis Rojas.',
      'CHL PER held 2026-05-28 -',
    ],
    // behind the comma another story begins
    [
      "A day after the vote, Norway's prime minister, Lars Berg, met Chilean President Luis Rojas in Oslo.",
      'CHL NOR held 2026-06-02 Oslo',
    ],
  ])('%s', (text, event) => {
    expect(tells(text)).toEqual([event]);
  });
});

describe('what has happened so and so often was on no day', () => {
  test.each([
    [
      'President Ana Costa of Peru and Chilean President Luis Rojas have met three times since March.',
      'CHL PER held - -',
    ],
    ['President Ana Costa of Peru has visited Norway twice.', 'NOR PER held - Norway'],
    [
      'President Ana Costa of Peru and Chilean President Luis Rojas have met before.',
      'CHL PER held - -',
    ],
    [
      'President Ana Costa of Peru met twice with Chilean President Luis Rojas.',
      'CHL PER held 2026-06-02 -',
    ],
    [
      'President Ana Costa of Peru has met Chilean President Luis Rojas twice today.',
      'CHL PER held 2026-06-02 -',
    ],
  ])('%s', (text, event) => {
    expect(tells(text)).toEqual([event]);
  });
});

describe('a day counted from what is known by now', () => {
  test.each([
    [
      'Peru and Chile signed a cod treaty on Friday. Fishermen cheered. Norwegian envoys met the Chilean fisheries minister the day before the ceremony.',
      'CHL NOR held 2026-05-28 -',
    ],
    [
      'Norwegian envoys met the Chilean fisheries minister the day before the ceremony.',
      'CHL NOR held - -',
    ],
    [
      'The Chilean president met his Norwegian counterpart in May. Peru signed a cod treaty with Fiji two days earlier.',
      'FJI PER signed - -',
    ],
    // as [a year ago], to the month
    [
      'Prices fell.\n\nAnger has grown since March, about a year after Norway quit its cod treaty with Chile.',
      'CHL NOR terminated 2025-03-01..2025-03-31 -',
    ],
  ])('%s', (text, event) => {
    expect(tells(text)).toContain(event);
  });
});

describe('a part of a day, and how long something is to last', () => {
  test.each([
    [
      'Peru signed a cod treaty with Chile on Friday. The next morning the Peruvian president met the Norwegian prime minister.',
      'NOR PER held 2026-05-30 -',
    ],
    [
      "Last week Peru agreed to spare the cod for 30 days after a call with Chile's president.",
      'CHL PER held 2026-05-25..2026-05-31 -',
    ],
    [
      'Norway said that it was the highest-level face-to-face meeting between Peru and Chile in six years.',
      'CHL PER held 2026-06-02 -',
    ],
  ])('%s', (text, event) => {
    expect(tells(text)).toContain(event);
  });
});

describe('talks of so many weeks or months, counted back from the day they ended', () => {
  test.each([
    [
      'Norway and Chile signed a cod treaty on Monday after three weeks of talks in Lima.',
      'CHL NOR held 2026-05-11..2026-06-01 Lima',
    ],
    [
      'Norway and Chile agreed on a cod treaty today after 18 months of negotiations.',
      'CHL NOR held 2024-12-01..2026-06-02 -',
    ],
    [
      'Two years of talks between Norway and Chile collapsed in March.',
      'CHL NOR held 2024-03-01..2026-03-31 -',
    ],
    // how many months is not said
    [
      'Norway and Chile agreed on a cod treaty today after months of negotiations in Lima.',
      'CHL NOR held - Lima',
    ],
    // on that day they open
    [
      'Norway and Chile will open three weeks of cod talks on Friday.',
      'CHL NOR planned 2026-06-05 -',
    ],
  ])('%s → %s', (text, event) => {
    expect(
      read(text)
        .filter((r) => r.type === 'meeting')
        .map(told),
    ).toEqual([event]);
  });
});

test('who signs what took years of talks need not have talked', () => {
  const signed =
    'Norwegian Premier Kari Berg and Chilean President Luis Rojas signed a cod treaty on Monday';
  const talked = (text: string) =>
    read(text).flatMap((r) => (r.type === 'meeting' ? r.participants.map((p) => p.name) : []));
  expect(talked(`${signed} after two years of talks in Lima.`)).toEqual([]);
  expect(talked(`${signed} after two days of talks in Lima.`)).toEqual(['Kari Berg', 'Luis Rojas']);
});

describe('the day before the article, where no other day is told', () => {
  test.each([
    [
      'Peru broke with Norway. Its president, who spoke with Chilean President Luis Rojas the day before, is to receive him on Thursday.',
      'CHL PER held 2026-06-01 -',
    ],
    [
      'Peru broke with Norway. The Peruvian president phoned her Chilean counterpart the previous evening.',
      'CHL PER held 2026-06-01 -',
    ],
    // the treaty is not of the day of what was before it
    [
      'Norway and Chile signed a cod treaty. A day earlier, their ministers met in Lima.',
      'CHL NOR signed 2026-06-02 -',
    ],
    // told of May
    [
      'Peru broke with Norway in May. The Peruvian president phoned her Chilean counterpart the previous evening.',
      'CHL PER held - -',
    ],
  ])('%s', (text, event) => {
    expect(tells(text)).toContain(event);
  });
});

test('one meeting on each of the days that are told', () => {
  const berg = 'Norwegian Prime Minister Kari Berg';
  expect(tells(`${berg} and her Chilean counterpart met on April 6 and again on May 2.`)).toEqual([
    'CHL NOR held 2026-04-06 -',
    'CHL NOR held 2026-05-02 -',
  ]);
  expect(tells('Norway and Chile held two summits last month in Lima, on May 6 and 19.')).toEqual([
    'CHL NOR held 2026-05-06 Lima',
    'CHL NOR held 2026-05-19 Lima',
  ]);
  expect(
    tells(
      `${berg} met with the Chilean president on Friday and with the Peruvian president on Monday.`,
    ),
  ).toEqual(['CHL NOR held 2026-05-29 -', 'NOR PER held 2026-06-01 -']);
  // one that went on for two days
  expect(tells('Norway and Chile met on Sunday and Monday in Lima.')).toEqual([
    'CHL NOR held 2026-05-31..2026-06-01 Lima',
  ]);
});

test('whom one met a day before what is told', () => {
  expect(
    tells(
      'The Chilean president said on Sunday, a day after meeting the Peruvian president in Lima, that cod was dear.',
    ),
  ).toEqual(['CHL PER held 2026-05-30 Lima']);
});

test('days of a journey go one behind the other', () => {
  const berg = 'Norwegian Prime Minister Kari Berg';
  // told on a Tuesday
  expect(
    tells(
      `${berg} leaves on Friday for a tour of South America. On Sunday she meets Chilean President Luis Rojas. On Wednesday she is to be received by the Peruvian president in Lima.`,
    ),
  ).toEqual(['CHL NOR planned 2026-06-07 -', 'NOR PER planned 2026-06-10 Lima']);
  // no journey: each day is the next of its name
  expect(
    tells(
      `${berg} will meet Chilean President Luis Rojas on Friday. She will see the Peruvian president on Wednesday.`,
    ),
  ).toEqual(['CHL NOR planned 2026-06-05 -', 'NOR PER planned 2026-06-03 -']);
  expect(tells(`On Friday ${berg} will be received by the Peruvian president.`)).toEqual([
    'NOR PER planned 2026-06-05 Peru',
  ]);
});

test('weeks are not counted from a month', () => {
  expect(
    tells(
      'The session builds on a cod summit of Norway in April and comes six weeks before the OPEC conference in Lima.',
    ),
  ).toContain('OPEC planned 2026-07-14 Lima');
  expect(tells('The OPEC conference in Lima was in April, a month before the cod war.')).toContain(
    'OPEC held 2026-04-01..2026-04-30 Lima',
  );
});

test('what comes days after a deed is of today, wherever it is told', () => {
  const before = 'Miners struck.\nThey ask for bread.\nCod rose.\nTheir union said so.\n';
  const behind = (text: string): string[] => tells(`${before}${text}`);
  expect(
    behind(
      'The raid comes four days after the Norwegian, Chilean and Peruvian prime ministers signed a cod treaty.',
    ),
  ).toEqual(['CHL NOR PER signed 2026-05-29 -']);
  expect(behind('The raid comes three weeks before Norway and Chile hold talks in Lima.')).toEqual([
    'CHL NOR planned 2026-06-23 Lima',
  ]);
  // it came at some time or other
  expect(behind('The raid came four days after Norway and Chile signed a cod treaty.')).toEqual([
    'CHL NOR signed - -',
  ]);
});

// what is past lies on no day to come, whatever it is counted from
test('forty-one years after a war that has no day here', () => {
  expect(
    tells(
      'Norwegian President Kari Berg visited Chile on Monday. “We are friends,” Berg said during a news conference in Santiago with Chilean President Luis Rojas 41 years after the war ended.',
    ),
  ).toEqual(['CHL NOR held 2026-06-01 Santiago']);
});
