import { expect, test } from 'vitest';
import { readDocument } from '../../../functions/extract/document/read-document.ts';
import { isTriggered } from '../../../functions/extract/patterns/triggers.ts';

/** Sentences that name somebody, and whether they are worth a parse. */
test.each([
  ['Peru gave Chile beer.', false],
  ['Peru gave visiting ministers from Chile beer.', true],
  ['Peru has found a way to grow cocoa.', false],
  ['Rojas is on his way to Peru.', true],
  ['Rojas led the vote in Peru.', false],
  ['Rojas led a delegation to Peru.', true],
  ['Rojas spent the money of Peru.', false],
  ['Rojas spent two hours with the president of Peru.', true],
  ['Peru expects a good harvest.', false],
  ['Rojas is expected in Peru.', true],
  ['Rojas was sent to Peru.', true],
  ['Rojas shook the hand of the president of Peru.', true],
  ['Peru opened a consultation on fish.', false],
  ['Peru opened consultations on fish.', true],
  ['Peru grows cocoa.', false],
])('%s %s', (text, worth) => {
  const { sentences } = readDocument({
    text,
    title: null,
    published: null,
    publisher: null,
    url: null,
  });
  expect(isTriggered(sentences[0]!, new Map(), true)).toBe(worth);
});
