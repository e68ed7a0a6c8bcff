import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../functions/extract/document/read-document.ts';
import { placeOfDateline } from '../../../functions/extract/mentions/places.ts';

const read = (text: string) =>
  readDocument({ title: null, published: '2024-05-02', publisher: null, url: null, text });

describe('the stage of a transcript', () => {
  it.each([
    [
      'Remarks Before Dinner\n\n2024-05-02\n\nEast Room\n\n7:15 P.M. EDT\n\nGood evening.',
      'White House',
    ],
    ['Remarks on Trade\n\nSuva, Fiji\n\nPRESIDENT VELLA: Good morning to you all.', 'Suva'],
  ])('%s', (text, name) => {
    expect(
      placeOfDateline(
        readDocument({ title: null, published: null, publisher: null, url: null, text }),
      )?.name,
    ).toBe(name);
  });

  it('is not a headline or a heading', () => {
    expect(
      read('Leaders Meet in Suva\n\nThe two leaders met in Suva on Monday.').dateline,
    ).toBeNull();
  });
});

describe('datelines', () => {
  it.each([
    ['GLARUS, Switzerland, May 2 - The ministers met on Monday.', 'Glarus'],
    ['Ana Costa\n\nEXAMPLE TODAY\n\nSUVA — The ministers met on Monday.', 'Suva'],
  ])('%s', (text, name) => {
    expect(placeOfDateline(read(text))?.name).toBe(name);
  });
});

describe('menus behind a name', () => {
  it('are no words of the sentence', () => {
    const { sentences } = read(
      'Minister Rui Costa Rui Manuel CostaPorts reopen after strike Costa to leave office soon MORE said on Monday that he had met nobody.',
    );
    expect(sentences.map((s) => s.tokens.map((t) => t.text).join(' '))).toEqual([
      'Minister Rui Costa said on Monday that he had met nobody .',
    ]);
  });
});
