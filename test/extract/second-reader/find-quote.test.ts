import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findQuote } from '../../../functions/extract/second-reader/find-quote.ts';

const text = 'The two sides\nsaid  “yes” to the 2024–25 plan, officials said.';
const found = (quote: string) => {
  const span = findQuote(quote, text);
  return span && text.slice(span.start, span.end);
};

test.each([
  ['said "yes" to the', 'said  “yes” to the'],
  [' The two sides said ', 'The two sides\nsaid'],
  ['to the 2024-25 plan', 'to the 2024–25 plan'],
])('%s', (quote, stands) => {
  expect(found(quote)).toBe(stands);
});

test.each([
  ['the two sides said', 'another case'],
  ['The two sides ... said "yes"', 'left out'],
  ['to the', 'too little'],
  ['', 'nothing'],
])('%s does not stand: %s', (quote) => {
  expect(found(quote)).toBeNull();
});

test('any stretch of a text stands in it, in words that are the same', () => {
  const marks = fc.constantFrom('a', 'b', ' ', '\n', '“', '"', '—', '-');
  const plain = (words: string) =>
    words.replace(/\s+/g, ' ').replaceAll('“', '"').replaceAll('—', '-').trim();
  fc.assert(
    fc.property(fc.array(marks, { minLength: 60, maxLength: 60 }), fc.nat(30), (any, from) => {
      const [whole, quote] = [any.join(''), any.slice(from, from + 30).join('')];
      fc.pre(plain(quote).length >= 12);
      const span = findQuote(plain(quote), whole);
      expect(plain(whole.slice(span!.start, span!.end))).toBe(plain(quote));
    }),
  );
});
