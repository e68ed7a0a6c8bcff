import { expect, test } from 'vitest';
import { read, told } from './told.ts';

/** What several sentences tell of one meeting is one event. */
test.each([
  [
    'Chilean Foreign Minister Luis Rojas, visiting Oslo, praised the harvest. Rojas, speaking at a joint news conference with Norwegian Foreign Minister Kari Berg, did not mention fish.',
    'CHL NOR held 2026-06-02 Oslo',
  ],
  [
    'Chilean and Norwegian officials are holding more talks in Oslo on fish. Luis Rojas of Chile and Kari Berg of Norway lead the negotiations.',
    'CHL NOR ongoing 2026-06-02 Oslo',
  ],
  [
    'A Chilean envoy is heading to Oslo this week for more talks with Norway. Chilean Trade Minister Luis Rojas will lead a delegation visiting Oslo from Wednesday to Friday.',
    'CHL NOR planned 2026-06-01..2026-06-07 Oslo',
  ],
  [
    'Norwegian Prime Minister Kari Berg will not meet Chilean President Luis Rojas during his trip to Oslo.',
    'CHL NOR refused - Oslo',
  ],
  [
    "OPEC's next meeting opens in Vienna on Friday. OPEC conference president Luis Rojas said on Monday that prices would rise.",
    'OPEC planned 2026-06-05 Vienna',
  ],
])('told once: %s', (text, event) => {
  expect(read(text).map(told)).toEqual([event]);
});
