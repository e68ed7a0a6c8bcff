import { describe, expect, test } from 'vitest';
import { extract } from '../../../functions/extract/extract.ts';
import {
  meetingNouns,
  meetingVerbs,
} from '../../../functions/extract/patterns/meetings/meetings.ts';
import { bargained } from '../../../functions/extract/patterns/pacts/bargained.ts';
import { pactActs } from '../../../functions/extract/patterns/pacts/pacts.ts';
import { undertook } from '../../../functions/extract/patterns/pacts/undertook.ts';

/** `JPN KOR held` for every event of the pattern's type in a sentence published on Tuesday 2 June 2026. */
function tell(sentence: string, type: string): string[] {
  const article = {
    title: null,
    published: '2026-06-02',
    publisher: null,
    url: null,
    text: sentence,
  };
  return extract(article)
    .filter((report) => report.type === type)
    .map((report) => [...report.parties.map((p) => p.code).sort(), report.status].join(' '));
}

const patterns = [...meetingVerbs, ...meetingNouns, ...pactActs, undertook, bargained];

test('every pattern has a name of its own, an example and a counterexample', () => {
  expect(new Set(patterns.map((p) => `${p.finds} ${p.name}`)).size).toBe(patterns.length);
  for (const pattern of patterns) {
    expect(Object.keys(pattern.examples), pattern.name).not.toHaveLength(0);
    expect(pattern.counterexamples, pattern.name).not.toHaveLength(0);
  }
});

describe.each(patterns)('$name', (pattern) => {
  test.each(Object.entries(pattern.examples))('finds in: %s', (sentence, expected) => {
    expect(tell(sentence, pattern.finds)).toContain(expected);
  });
  test.each([...pattern.counterexamples])('nothing in: %s', (sentence) => {
    expect(tell(sentence, pattern.finds)).toEqual([]);
  });
});
