import { expect, test } from 'vitest';
import { tells } from './told.ts';

/** The day of a summit, and of what is done on its margins or told beside it. */
const cases: readonly (readonly [text: string, event: string])[] = [
  [
    'Peruvian President Ana Vella will promise aid at the June 2 Peru-Norway summit.',
    'NOR PER planned 2026-06-02 -',
  ],
  [
    'Peruvian President Ana Vella will attend a summit with Norway in Lima, which is happening from June 9-12.',
    'NOR PER planned 2026-06-09..2026-06-12 Lima',
  ],
  [
    'OSLO - Officials of Norway and Chile opened a meeting on fisheries. Results go to a Norway-Chile summit due in Lima in October.',
    'CHL NOR ongoing 2026-06-02 Oslo',
  ],
  [
    'Norway and Chile met on the margins of a summit in Lima on Monday.',
    'CHL NOR held 2026-06-01 Lima',
  ],
  [
    "Leaders of the G20 opened a summit in Oslo on Tuesday. Peruvian President Ana Vella will speak with President Luis Rojas of Chile on the summit's sidelines.",
    'CHL PER planned 2026-06-02 -',
  ],
  [
    'Peruvian President Ana Vella said she will hold talks with President Luis Rojas of Chile next week at the G20 summit. Fish will be high on the list of the summit, scheduled for June 9-10 in Suva.',
    'CHL PER planned 2026-06-09..2026-06-10 Suva',
  ],
  [
    'Peruvian ministers will meet those of Chile next week. The ministers, due to meet on Monday and Tuesday, should agree.',
    'CHL PER planned 2026-06-08..2026-06-09 -',
  ],
  [
    'Peruvian ministers will meet those of Chile next week. Ministers of Fiji and Norway will also meet next week. The ministers, due to meet on Monday and Tuesday, should agree.',
    'CHL PER planned 2026-06-08..2026-06-14 -',
  ],
  // [on the sidelines of the summit] is while that one lasts, whichever is told first and whether over or still to come
  [
    'The G20 summit will be held in Oslo on June 20. Peruvian President Ana Vella is to meet President Luis Rojas of Chile on the margins of the gathering.',
    'CHL PER planned 2026-06-20 -',
  ],
  [
    'Leaders of the G20 met in Oslo on Sunday. Peruvian President Ana Vella spoke with President Luis Rojas of Chile on the sidelines of the summit.',
    'CHL PER held 2026-05-31 -',
  ],
  [
    'The G20 summit was held in Oslo on Sunday. Peruvian President Ana Vella is to meet President Luis Rojas of Chile on the sidelines of the next summit.',
    'CHL PER planned - -',
  ],
  // what is scheduled may be the round, not the talks
  [
    'Three rounds of talks between Norway and Peru, scheduled for Friday, come weeks after a row over cod.',
    'NOR PER planned 2026-06-05 -',
  ],
  // The summit is on the day of the meeting on its margins.
  [
    'Norwegian President Kari Berg met Chilean President Luis Rojas on Monday on the margins of the NATO summit in Lima.',
    'CHL NATO NOR held 2026-06-01 Lima',
  ],
  // Two in a row have a town each.
  [
    'Peru hoped for progress at the OPEC session in Oslo and the July summit of the seven leading Western nations in Naples.',
    'G7 PER planned 2026-07-01..2026-07-31 Naples',
  ],
];

test.each(cases)('%s → %s', (text, event) => {
  expect(tells(text)).toContain(event);
});

test('behind its town the day is of the summit that is spoken of', () => {
  expect(
    tells('The two leaders discussed preparations for the NATO summit in Riga in July.'),
  ).toContain('NATO planned 2026-07-01..2026-07-31 Riga');
});

test('a summit is on the day on which it opens, not on that of the journey', () => {
  expect(
    tells(
      'Norwegian President Kari Berg flies to Suva on Wednesday for the NATO summit, which opens on Thursday.',
    ),
  ).toContain('NATO NOR planned 2026-06-04 Suva');
});

test('the article before a day and a summit is of the summit', () => {
  const text = 'Norway promised more herring at the 27 April Oslo summit with Chile.';
  expect(tells(text)).toEqual(['CHL NOR held 2026-04-27 Oslo']);
});
