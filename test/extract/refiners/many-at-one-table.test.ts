import { describe, expect, test } from 'vitest';
import { tells } from './told.ts';

/** Meetings of more than two, or of those whom the subject names: the event must be among those found. */
const cases: Record<string, readonly (readonly [text: string, event: string])[]> = {
  'a list of those who sit there': [
    [
      'Ministers of Norway and Chile opened talks on whales in Lima on Monday. Envoys from Fiji, Samoa and Tonga are joining diplomats from Peru. Iceland, Japan and Spain are also taking part, with Brazil.',
      'BRA CHL ESP FJI ISL JPN NOR PER TON WSM held 2026-06-01 Lima',
    ],
    [
      'Norwegian Prime Minister Kari Berg spoke on Monday with our NATO Allies — French President Emmanuel Macron, Polish President Karol Nawrocki and Canadian Prime Minister Mark Carney.',
      'CAN FRA NOR POL held 2026-06-01 -',
    ],
    [
      'Farm ministers of the Gulf Cooperation Council met in Muscat on Monday. The ministers from Bahrain, Kuwait, Oman, Qatar, Saudi Arabia and the United Arab Emirates left early.',
      'ARE BHR GCC KWT OMN QAT SAU held 2026-06-01 Muscat',
    ],
    [
      'Norwegian Prime Minister Kari Berg met Chilean President Luis Rojas, as well as security advisers from Peru and Malta.',
      'CHL MLT NOR PER held 2026-06-02 -',
    ],
    [
      'The ministers of Norway, Chile and Peru, meeting in Oslo on Monday, rejected the plan.',
      'CHL NOR PER held 2026-06-01 Oslo',
    ],
    [
      'The Norwegian and Chilean prime ministers announced the deal at a summit with President Rui Costa of Peru in Lima on Monday.',
      'CHL NOR PER held 2026-06-01 Lima',
    ],
  ],
  'those whose treaty or programme it is about': [
    [
      "Diplomats from the United States and others are going to gather for a second round of negotiations on Iran's nuclear programme.",
      'IRN USA planned - -',
    ],
    [
      'A fourth round of talks to renegotiate NAFTA will take place in Oslo from July 11 to 15.',
      'CAN MEX USA planned 2026-07-11..2026-07-15 Oslo',
    ],
    ['Officials met for NAFTA talks in Oslo on Monday.', 'CAN MEX USA held 2026-06-01 Oslo'],
  ],
};

describe.each(Object.entries(cases))('%s', (_, texts) => {
  test.each(texts)('%s → %s', (text, event) => {
    expect(tells(text)).toContain(event);
  });
});
