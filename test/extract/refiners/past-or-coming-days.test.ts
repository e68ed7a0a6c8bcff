import { expect, test } from 'vitest';
import { read, tells } from './told.ts';

/** Whether a day, a month or a weekend is the one gone by or the one to come. */
const cases: readonly (readonly [text: string, event: string])[] = [
  [
    'Rates fell.\n\nPrices rose.\n\nShares slid.\n\nGold sank.\n\nNorwegian President Kari Berg wants a deal. She will meet Chilean President Luis Rojas in Lima. The two are to dine there on Friday.',
    'CHL NOR planned 2026-06-05 Lima',
  ],
  [
    "Lima is to host next year's G20 summit. Guests will have to pay there during the May 10-12 summit.",
    'G20 PER planned 2027-05-10..2027-05-12 Peru',
  ],
  [
    'Berg was speaking before hosting a meeting of European Union ministers in Oslo this weekend.',
    'EU planned 2026-06-06..2026-06-07 Oslo',
  ],
  [
    'In March, Chilean minister Luis Rojas was invited to Oslo for talks with Norwegian Prime Minister Kari Berg.',
    'CHL NOR proposed 2026-03-01..2026-03-31 Oslo',
  ],
  [
    'Norwegian Prime Minister Kari Berg, who took office in August, will meet Chilean President Luis Rojas within two weeks.',
    'CHL NOR planned 2026-06-02..2026-06-16 -',
  ],
  [
    'Norwegian Foreign Minister Kari Berg will visit Chile in the second half of the year.',
    'CHL NOR planned 2026-07-01..2026-12-31 Chile',
  ],
  [
    'Norwegian Foreign Minister Kari Berg will meet Chilean Foreign Minister Luis Rojas before the end of the year.',
    'CHL NOR planned 2026-06-02..2026-12-31 -',
  ],
  [
    'Talks between Norway and Chile ended Saturday without a result, though negotiations are scheduled to resume June 20.',
    'CHL NOR planned 2026-06-20 -',
  ],
  [
    'Norwegian President Kari Berg met Chilean President Luis Rojas in Lima this week.',
    'CHL NOR held 2026-06-01..2026-06-02 Lima',
  ],
  [
    'Norway and Chile cut their fish duties at weekend talks in Lima, officials said.',
    'CHL NOR held 2026-05-30..2026-05-31 Lima',
  ],
  [
    'Norway raised its quota. Prices fell. Ships stayed in port.\n\nFishermen complained.\n\nBuyers waited.\n\nThe quota was announced two days before the scheduled arrival of Chilean President Luis Rojas in Oslo.',
    'CHL NOR planned 2026-06-04 Oslo',
  ],
  [
    'Norwegian President Kari Berg greets Chilean President Luis Rojas at the airport in Oslo on November 20 at the start of a visit to Norway.',
    'CHL NOR held 2025-11-20 Oslo',
  ],
  [
    'Talks between Norway and Chile on quotas in the period from next April are due to start this autumn.',
    'CHL NOR planned 2026-09-01..2026-11-30 -',
  ],
  ['Norway and Chile concluded negotiations on a cod quota for 2028.', 'CHL NOR held 2026-06-02 -'],
  // the day or month of a noun that no verb tells as past is the one soon to come, not that of a year ago
  [
    'Peruvian President Ana Vella has made up her mind to take part in a summit with Prime Minister Kari Berg of Norway in August.',
    'NOR PER planned 2026-08-01..2026-08-31 -',
  ],
  [
    'Norway laid out the aims of its talks with Peru in mid-July.',
    'NOR PER planned 2026-07-11..2026-07-21 -',
  ],
  [
    'Norway made public the notes of its talks with Peru in November.',
    'NOR PER held 2025-11-01..2025-11-30 -',
  ],
  [
    'Norwegian traders waited for news while talks between Norway and Peru failed in August.',
    'NOR PER held 2025-08-01..2025-08-31 -',
  ],
  [
    'Peruvian President Ana Vella made light of her Sunday meeting with Prime Minister Kari Berg of Norway.',
    'NOR PER held 2026-05-31 -',
  ],
  [
    'Peruvian President Ana Vella made light of her Thursday meeting with Prime Minister Kari Berg of Norway.',
    'NOR PER planned 2026-06-04 -',
  ],
  // [a Friday meeting] is of that day
  [
    'Peruvian President Ana Vella flew home before a Friday meeting with Prime Minister Kari Berg of Norway.',
    'NOR PER planned 2026-06-05 -',
  ],
  [
    'Peruvian President Ana Vella and Prime Minister Kari Berg of Norway spoke in a Sunday phone call.',
    'NOR PER held 2026-05-31 -',
  ],
  // what was done at it is done, and the nearest Thursday is still to come
  [
    'The cod truce was reached at talks between Peruvian President Ana Vella and Norwegian Prime Minister Kari Berg on Thursday.',
    'NOR PER held 2026-05-28 -',
  ],
  [
    'Quotas were discussed on Thursday in talks between Peruvian President Ana Vella and Norwegian Prime Minister Kari Berg.',
    'NOR PER held 2026-05-28 -',
  ],
  // told on Tuesday: yesterday, or the day after tomorrow
  [
    'Norway called off talks with Chile, which had been planned for Monday.',
    'CHL NOR cancelled 2026-06-01 -',
  ],
  [
    'Norway called off talks with Chile, which had been planned for Thursday.',
    'CHL NOR cancelled 2026-06-04 -',
  ],
  // they go on until then
  [
    'Norway and Chile are struggling to agree on cod quotas by the end of their summit on Friday.',
    'CHL NOR ongoing 2026-06-02..2026-06-05 -',
  ],
  [
    'Norway and Chile struggled to agree on cod quotas by the end of their summit on Friday.',
    'CHL NOR held 2026-05-29 -',
  ],
  [
    "Chile returns the favour with a feast for Norwegian President Kari Berg's visit to Chile starting on Friday.",
    'CHL NOR planned 2026-06-05 Chile',
  ],
  [
    '“We need no new quotas before the 25th of October when our next Fiji summit will take place,” said Kari Berg, the minister of Norway.',
    'FJI NOR planned 2026-10-25 -',
  ],
  // Half a year back there is nothing to be ahead of.
  [
    'Cod prices fell ahead of a fish summit of Norway and Chile scheduled for November.',
    'CHL NOR planned 2026-11-01..2026-11-30 -',
  ],
  [
    'Cod prices fell ahead of the meeting of ministers from Norway and Chile on May 22.',
    'CHL NOR held 2026-05-22 -',
  ],
  // What one builds on is there.
  [
    'The new round will build on the phone call between Norway and Chile in February.',
    'CHL NOR held 2026-02-01..2026-02-28 -',
  ],
];

test.each(cases)('%s → %s', (text, event) => {
  expect(tells(text)).toContain(event);
});

test.each([
  ['During a visit to Lima this week, Norwegian President Kari Berg praised its fish.', 'held'],
  ['After talks with Peru this week, Norwegian President Kari Berg said she was content.', 'held'],
  ["Norwegian President Kari Berg spoke ahead of this week's summit with Peru.", 'planned'],
])('on a Sunday the week of what is over is the one that ends: %s', (text, status) => {
  expect(read(text, '2026-06-07').map((r) => r.status)).toEqual([status]);
});
