import { expect, test } from 'vitest';
import { tells } from './told.ts';

test.each([
  [
    'U.S. President Paul Holm played golf on Monday at his course in Scotland ahead of a summit with Chilean President Luis Vega.',
    ['CHL USA planned - -'],
  ],
  [
    'Speaking in Callao on Monday ahead of next week’s meeting with Chile, Peruvian President Ana Rao was hopeful.',
    ['CHL PER planned 2026-06-08..2026-06-14 -'],
  ],
  [
    'U.S. President Paul Holm arrived in Oslo on Monday ahead of a summit with Chilean President Luis Vega.',
    ['CHL USA planned - Oslo'],
  ],
  [
    'Chile raised its tariffs on Monday ahead of talks with Peru in Lima this week.',
    ['CHL PER planned 2026-06-02..2026-06-07 Lima'],
  ],
])('what is done ahead of a meeting has its own day and place: %s', (text, events) => {
  expect(tells(text)).toEqual(events);
});

test('so that the meeting is told once', () => {
  const text =
    'U.S. President Paul Holm played golf today at his course in Scotland ahead of a summit with Chilean President Luis Vega. Holm and Vega are due to meet in Oslo on Thursday.';
  expect(tells(text)).toEqual(['CHL USA planned 2026-06-04 Oslo']);
});
