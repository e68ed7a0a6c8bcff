import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../functions/extract/document/read-document.ts';

/** Everything a document promises of its spans; returns the first thing that is wrong. */
function brokenPromise(text: string, title: string | null = null): string | null {
  const article = { title, published: null, publisher: null, url: null, text };
  let at = 0;
  let paragraph = 0;
  for (const sentence of readDocument(article).sentences) {
    if (sentence.tokens.length === 0) return `sentence ${sentence.index} is empty`;
    if (sentence.start !== sentence.tokens[0]!.start)
      return `sentence ${sentence.index} starts elsewhere`;
    if (sentence.end !== sentence.tokens.at(-1)!.end)
      return `sentence ${sentence.index} ends elsewhere`;
    if (sentence.paragraph < paragraph) return `paragraph ${sentence.paragraph} comes again`;
    paragraph = sentence.paragraph;
    for (const token of sentence.tokens) {
      if (token.start < at || token.end <= token.start) return `token at ${token.start} overlaps`;
      if (/[^\s\p{Cc}[\]]/u.test(text.slice(at, token.start)))
        return `text before ${token.start} is lost`;
      if (token.text === '') return `token at ${token.start} has no form`;
      at = token.end;
    }
  }
  return /[^\s\p{Cc}[\]]/u.test(text.slice(at)) ? `text after ${at} is lost` : null;
}

/** Every third article by default; `EVERY=1` takes them all. */
const every = Number(process.env.EVERY ?? 3);
const bulk = new URL('../../../../shared/bulk/articles.jsonl', import.meta.url);

describe('spans are exact, in order, apart from one another, and lose nothing but white space and the brackets of editors', () => {
  it.skipIf(!existsSync(bulk))('in the articles of ../shared/bulk', () => {
    const lines = readFileSync(bulk, 'utf8').trim().split('\n');
    for (let i = 0; i < lines.length; i += every) {
      const line = lines[i]!;
      const { id, title, text } = JSON.parse(line);
      const whole = title ? `${title}\n\n${text}` : text;
      expect(brokenPromise(whole, title || null), id).toBeNull();
    }
    expect(lines.length).toBeGreaterThan(1000);
  });

  it('in any text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'U.S.',
        'Mr.',
        '"',
        "'",
        '“',
        '”',
        ' ',
        '\n',
        '\n\n',
        '...',
        '?!',
        "don't",
        '(',
        ']',
        '-',
        '—',
        '\u00ad',
        '\u200f',
      ),
      fc.constantFrom(
        'SEOUL, Jan. 11 (Yonhap) - ',
        'By Ann Lee',
        '© 2014',
        '\ud800',
        '👩‍👩‍👧',
        '\u202e',
        'https://',
        '@',
        '\0',
        '\t',
        "s'",
        "'90s",
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.string({ unit: 'grapheme-ascii', maxLength: 6 }),
    );
    const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, (value) => {
        expect(brokenPromise(value)).toBeNull();
      }),
      { numRuns: 1000, seed: 3 },
    );
  });
});

describe('hostile text takes linear time and gets valid spans', () => {
  const cases: [string, string][] = [
    ['no space', 'a'],
    ['no space, in capitals', 'A'],
    ['periods', '.'],
    ['initials', 'A.'],
    ['abbreviations', 'Mr. '],
    ['apostrophes', "'"],
    ['possessives', "s' "],
    ['hyphens', '-'],
    ['hyphens in words', 'a-'],
    ['prefixes', 'non-'],
    ['digits in threes', '1-1-'],
    ['commas in numbers', '1,'],
    ['open brackets', '('],
    ['closed brackets', '.)'],
    ['notes', '.[1'],
    ['quotes', '. "'],
    ['questions', '?" A '],
    ['line ends', '\n'],
    ['short lines', 'a\n'],
    ['wrapped lines', `${'word '.repeat(12)}\nword `],
    ['addresses', 'http://'],
    ['at signs', 'a@'],
    ['emoji', '👍'],
    ['joined emoji', '\u200d👩'],
    ['right-to-left marks', '\u200f'],
    ['lone surrogates', '\ud800'],
    ['soft hyphens', 'a\u00ad'],
    ['dashes', 'SEOUL - '],
    ['slashes', 'A/'],
  ];

  it.each(cases)('%s', (_, unit) => {
    // A word of a megabyte; of the others less, as anything that grows faster than the text would show long before.
    const length = unit === 'a' ? 1_000_000 : 200_000;
    expect(brokenPromise(unit.repeat(length / unit.length))).toBeNull();
  });
});
