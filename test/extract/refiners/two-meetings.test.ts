import { expect, test } from 'vitest';
import { read, sides, tells, told } from './told.ts';

const meetings = (text: string): string[] =>
  read(text)
    .filter((r) => r.type === 'meeting')
    .map(told);

/** Meetings of the same parties that are not to be run together, each with one beside it that is told twice. */
const cases: readonly (readonly [text: string, ...events: string[]])[] = [
  [
    'Premier Kari Berg of Norway visited Lima on Monday and met President Luis Rojas of Peru.\n\nThe negotiations with Norway have brought Peru nothing, say his critics.',
    'NOR PER held 2026-06-01 Lima',
    'NOR PER held 2026-06-02 -',
  ],
  [
    'Premier Kari Berg of Norway met President Luis Rojas of Peru in Lima on Monday. The negotiations went on for three hours.',
    'NOR PER held 2026-06-01 Lima',
  ],
  [
    'Norway and Peru opened negotiations on fish in Lima on Monday. Premier Kari Berg of Norway met President Luis Rojas for an hour.\n\nThe negotiations with Norway were the first in ten years.',
    'NOR PER held 2026-06-01 Lima',
  ],
  [
    'The envoys of Norway and Peru may hold a summit on copper and a summit on fish.',
    'NOR PER proposed - -',
    'NOR PER proposed - -',
  ],
  [
    'Norwegian and Peruvian ministers held a meeting in Lima on Monday, a meeting that ended without result.',
    'NOR PER held 2026-06-01 Lima',
  ],
  [
    'Premier Kari Berg of Norway held talks on Monday with Polish President Jan Nowak and Czech Premier Karel Vesely.',
    'NOR POL held 2026-06-01 -',
    'CZE NOR held 2026-06-01 -',
  ],
  [
    'Premier Kari Berg of Norway held trilateral talks on Monday with Polish President Jan Nowak and Czech Premier Karel Vesely.',
    'CZE NOR POL held 2026-06-01 -',
  ],
  [
    'Premier Kari Berg of Norway spoke by phone on Monday with Polish President Jan Nowak and Czech Premier Karel Vesely.',
    'NOR POL held 2026-06-01 -',
    'CZE NOR held 2026-06-01 -',
  ],
  [
    'Premier Kari Berg of Norway spoke in a call on Monday with Polish President Jan Nowak and Czech Premier Karel Vesely.',
    'CZE NOR POL held 2026-06-01 -',
  ],
  [
    'The trade ministers of Norway and Peru met in Lima on Monday. Norwegian and Peruvian defence ministers met there for an hour.',
    'NOR PER held 2026-06-01 Lima',
    'NOR PER held 2026-06-01 Lima',
  ],
  [
    'OPEC oil ministers meet in Vienna on Friday. The OPEC pricing committee meets in Vienna this week.',
    'OPEC planned 2026-06-05 Vienna',
    'OPEC planned 2026-06-01..2026-06-07 Vienna',
  ],
  [
    'OPEC oil ministers meet in Vienna on Friday. OPEC meets in Vienna this week.',
    'OPEC planned 2026-06-05 Vienna',
  ],
  [
    'Peruvian President Luis Rojas has invited Norwegian Premier Kari Berg to Lima. Berg visited Lima in 2019.',
    'NOR PER proposed - Lima',
    'NOR PER held 2019-01-01..2019-12-31 Lima',
  ],
  [
    'The trade ministers of Norway and Peru met in Lima on Monday. The Norwegian and Peruvian ministers met for an hour.',
    'NOR PER held 2026-06-01 Lima',
  ],
  [
    'President Ida Holm of Norway and Chancellor Max Bauer of Austria are to visit Peru in July.',
    'NOR PER planned 2026-07-01..2026-07-31 Peru',
    'AUT PER planned 2026-07-01..2026-07-31 Peru',
  ],
  [
    'President Ida Holm of Norway and Chancellor Max Bauer of Austria will visit Peru on Monday.',
    'AUT NOR PER planned 2026-06-08 Peru',
  ],
  [
    'Norway and Austria both met with Peru in Lima on Monday.',
    'NOR PER held 2026-06-01 Lima',
    'AUT PER held 2026-06-01 Lima',
  ],
  ['Norway and Austria met with Peru in Lima on Monday.', 'AUT NOR PER held 2026-06-01 Lima'],
];

test.each(cases)('%s', (text, ...events) => {
  expect(meetings(text)).toEqual(events);
});

test('one refusal, told twice', () => {
  expect(
    sides('Kenya refused to meet Ghana. Kenyan envoy Ali Sani refused to talk to Ghana.'),
  ).toEqual(['meeting GHA KEN']);
});

/** In an article that says nothing of its own day. */
test.each([
  [
    'Ministers of Norway and Peru will meet on Monday to discuss fish. Copper will be discussed at a meeting of Norway and Peru on Tuesday.',
    2,
  ],
  [
    'President Ida Holm of Norway received Premier Luis Rojas of Peru in Oslo on Sunday.\n\nLast year, on his first visit to Norway, Rojas had met Holm for an hour.',
    2,
  ],
  [
    "Norway's fishing minister will meet his Peruvian colleague on Monday. The meeting on Monday will be in Oslo.",
    1,
  ],
])('undated: %s', (text, count) => {
  expect(tells(text, null)).toHaveLength(count);
});
