import { expect, test } from 'vitest';
import { read, told } from './told.ts';

/** Towns that the sentence names, and which of them the meeting is in. */
const cases: readonly (readonly [text: string, event: string])[] = [
  [
    'Norwegian President Kari Berg met Chilean President Luis Rojas in the Highland town of Aviemore, Scotland, on Monday.',
    'CHL NOR held 2026-06-01 Aviemore',
  ],
  [
    'Peru and Fiji met in Oslo on Monday. At the talks Fijian President Luis Rojas won over Peruvian President Ana Vella, who skipped the May summit of OPEC in Vienna.',
    'FJI PER held 2026-06-01 Oslo',
  ],
  ['Norway met Chile at the Asia-Africa summit in Lima on Monday.', 'CHL NOR held 2026-06-01 Lima'],
  [
    'Norway and Chile held a round of talks launched in Apia last June.',
    'CHL NOR held 2026-06-02 -',
  ],
  [
    '"They gave nothing away in the talks between Norway and Chile," said Ana Solis, an analyst at a bank in Reykjavik.',
    'CHL NOR held 2026-06-02 -',
  ],
  [
    'Norwegian President Kari Berg met Chilean President Luis Rojas on Monday, and the minister stayed behind in Suva.',
    'CHL NOR held 2026-06-01 -',
  ],
  [
    'The foreign ministers of Peru and Fiji met in Suva on Monday. Norwegian Foreign Minister Kari Berg met Chilean Foreign Minister Luis Rojas on the sidelines.',
    'CHL NOR held 2026-06-01 Suva',
  ],
  [
    'Norway and Chile signed a cod pact during a visit by Chilean President Luis Rojas.',
    'CHL NOR held 2026-06-02 Norway',
  ],
  [
    'SANTIAGO, June 2 - Chilean Foreign Minister Luis Rojas returned home from a tour which took him to Norway and Fiji.',
    'CHL NOR held 2026-06-02 Norway',
  ],
  ['Norway discussed developments in Fiji with Chile on Monday.', 'CHL NOR held 2026-06-01 -'],
  [
    'Norwegian Foreign Minister Kari Berg and his Chilean counterpart Luis Rojas discussed the coup in Fiji at a dinner in Rome on Monday.',
    'CHL NOR held 2026-06-01 Rome',
  ],
  [
    'The Norwegian premier discussed cod with the Chilean premier in Suva on Monday.',
    'CHL NOR held 2026-06-01 Suva',
  ],
  [
    'The presidents of Norway and Chile opened an event in Suva on Monday and met there.',
    'CHL NOR held 2026-06-01 Suva',
  ],
  ['Norway and Chile left the Geneva fish talks on Monday.', 'CHL NOR held 2026-06-01 Geneva'],
];

test.each(cases)('%s → %s', (text, event) => {
  expect(read(text).map(told)).toContain(event);
});

test('where one comes from is not where one is', () => {
  expect(
    read('Chilean President Luis Rojas arrived in Lima from Oslo on Monday.').map(told),
  ).toEqual(['CHL PER held 2026-06-01 Lima']);
  expect(read('Chilean President Luis Rojas returned from Oslo on Monday.').map(told)).toEqual([
    'CHL NOR held 2026-06-01 Oslo',
  ]);
});
