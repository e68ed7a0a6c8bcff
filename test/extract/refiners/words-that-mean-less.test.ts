import { expect, test } from 'vitest';
import { pacts, tells } from './told.ts';

/** Words of meetings and pacts in a sense that is neither, beside two who have met or signed. */

test.each([
  'Chile was silent while the White House deals with a row over a ship off Norway.',
  'Chile was silent. NATO said it had agreed a hard package of steps to deter Norway.',
])('no pact of theirs: %s', (text) => {
  expect(pacts(text)).toEqual([]);
});

test('what is told as a noun is still a deal', () => {
  expect(pacts('Chile has signed no cod deal with Norway, but talks go on.').length).toBe(1);
  expect(pacts('Chile said that as trade deals with Norway were signed, it wept.').length).toBe(1);
});

test.each([
  'Harbour Committee Chair Ana Solis, of Peru’s Callao, talks to reporters about ships with the Norwegian navy.',
  'Norway set targets for cod, and Chile fears a crisis when they are not met.',
  "Norway, as Chile's oldest friend and customer, is seen as a fine judge for a plan that could calm it.",
  "Chilean Foreign Minister Ana Solis took issue with Norwegian President Kari Berg's words at a post-summit press conference, and left.",
  "Chilean Foreign Minister Ana Solis called Norwegian President Kari Berg's press conference a stunt.",
  'President Ana Solis of Chile praised the fleet during a NATO press conference on Friday.',
])('no meeting of theirs: %s', (text) => {
  expect(tells(text)).toEqual([]);
});

test('two before the press have met', () => {
  for (const words of [
    'at a press conference in Oslo on Monday with Norwegian President Kari Berg',
    'at a joint press conference on Monday with Norwegian President Kari Berg',
  ])
    expect(tells(`Chilean Foreign Minister Ana Solis praised the fleet ${words}.`)[0]).toMatch(
      /^CHL NOR held 2026-06-01/,
    );
});

test.each([
  'Chile and Norway held talks on cod on Monday. Shares in Oslo rose after reports that the grocer was nearing a deal to sell both its ferry business to Lobo for $4 billion.',
  'Chile and Norway trade. NARVA <NARV.L>, DOLM IN CRANE AGREEMENT',
  'Chilean Senator Ana Ruiz and Chilean Minister Luis Rojas spoke. A Ruiz-Rojas agreement would let the house vote.',
  'Bankers said the HBG accord, negotiated by a panel under Chilean Harbour Bank, is a model.',
])('firms and people of one state: %s', (text) => {
  expect(pacts(text)).toEqual([]);
});
