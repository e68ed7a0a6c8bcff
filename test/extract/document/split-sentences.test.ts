import { describe, expect, it } from 'vitest';
import { sentenceEnds } from '../../../functions/extract/document/split-sentences.ts';
import { tokenize } from '../../../functions/extract/document/tokenize.ts';

function split(text: string): string[] {
  const tokens = tokenize(text, 0, text.length);
  let first = 0;
  return sentenceEnds(text, tokens).map((end) => {
    const sentence = text.slice(tokens[first]!.start, tokens[end - 1]!.end);
    first = end;
    return sentence;
  });
}

describe('a sentence goes on', () => {
  it.each([
    'Adm. Mike Mullen met Gen. Ho and Mr. Ray.',
    'He met U.S. President Rufus T. Firefly of Freedonia.',
    'They met on Jan. 11 in St. Petersburg at 5 p.m. local time.',
    'The S. Korean envoy left for Washington, D.C., on Monday.',
    'Acme Inc. Chairman Bo Ray was there.',
    'It rose 3.5 percent to No. 7 of the list, vs. No. 9.',
    '"Why now?" Mr. Ray asked.',
    '"Stop!" he said.',
    'The pact (signed in 1990. see below) holds.',
    'He wants peace, security, etc., and more.',
    'The bank (source: its own report) lent more.',
  ])('%s', (text) => {
    expect(split(text)).toEqual([text]);
  });
});

describe('a sentence ends', () => {
  it.each([
    ['They met in the U.S.', 'The talks failed.'],
    ['"We agree."', 'They shook hands.'],
    ['He said: "We agree."', '"Nothing is signed," she said.'],
    ['“We agree.”', '“Nothing is signed.”'],
    ['Did they meet?', 'Officials would not say.'],
    ['The firm is Acme Inc.', 'It makes maps.'],
    ['They left at 5 p.m.', 'Talks go on today.'],
    ['It was signed in Jan.', 'Then it lapsed.'],
    ['The treaty was signed in 1805. [6]', 'It was never ratified.'],
    ['(They met twice.)', 'Nothing came of it.'],
    ['They waited...', 'Nobody came.'],
    ['Ana Vella in Lima. (credit: B. RAY/WIRE (WEST DESK) VIA POOL)', 'Talks go on.'],
    ['You need a browser that supports HTML5 video', 'Talks go on.'],
    ['Ana Vella in Lima (photo: Bo Ray)', '“We agree,” she said.'],
  ])('%s ‖ %s', (one, other) => {
    expect(split(`${one} ${other}`)).toEqual([one, other]);
  });

  it('where a space was lost', () => {
    expect(split('They met.The talks failed.')).toEqual(['They met.', 'The talks failed.']);
  });
});

describe('a list of links under an article', () => {
  it.each([
    [['Categories:', 'March 3, 2009', 'Norway Archived']],
    [['Tags:', 'Norway |', 'Peace talks |', 'Oslo']],
    [['Related news:', 'Envoys of Chile and Peru meet']],
  ])('%s', (parts) => {
    expect(split(parts.join(' '))).toEqual(parts);
  });

  it('is none where a sentence only has a colon', () => {
    const text = 'The topics: trade, fishing and March 3, 2009, as the day to sign.';
    expect(split(text)).toEqual([text]);
  });
});
