import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../functions/extract/document/tokenize.ts';

const cut = (text: string) =>
  tokenize(text, 0, text.length)
    .map((token) => token.text)
    .join(' ');

describe('tokens are cut as in the English treebanks', () => {
  it.each([
    ["They don't, can't and won't.", "They do n't , ca n't and wo n't ."],
    ["China's envoys' cars", "China 's envoys ' cars"],
    ['It’s “done” — they’ve left…', `It 's " done " -- they 've left ...`],
    ["the '90s and the 1930's", "the '90s and the 1930's"],
    ["China 's envoy said he 'll go", "China 's envoy said he 'll go"],
    ["O'Brien, the coup d'état, five o'clock", "O'Brien , the coup d'état , five o'clock"],
    ["'We agree,' he said", "' We agree , ' he said"],
    ['They cannot agree', 'They can not agree'],
    ['a U.S.-led, two-day meeting', 'a U.S. - led , two - day meeting'],
    [
      'a non-aggression pact, pro-Western co-chairs',
      'a non-aggression pact , pro-Western co-chairs',
    ],
    ['Kim Kwan-jin and Abdel Fattah al-Sisi', 'Kim Kwan - jin and Abdel Fattah al - Sisi'],
    ['COVID-19, the G-20, F-16s', 'COVID - 19 , the G - 20 , F - 16s'],
    ['$1.5 billion, £2m, 76%, 1,000 tons', '$ 1.5 billion , £ 2m , 76 % , 1,000 tons'],
    ['at 5:30 p.m. on 9/11', 'at 5:30 p.m. on 9/11'],
    ['1996-08-28 or 2013-2014', '1996-08-28 or 2013 - 2014'],
    ['Adm. Mike and Robert M. Gates of Corp. X', 'Adm. Mike and Robert M. Gates of Corp. X'],
    ['Article No. 5. He said no.', 'Article No. 5 . He said no .'],
    [
      'See https://example.org/a?b=1. Or press@example.org.',
      'See https://example.org/a?b=1 . Or press@example.org .',
    ],
    ['(the “Treaty”)[1]', '( the " Treaty " ) [ 1 ]'],
    ['It ended.Then they left.', 'It ended . Then they left .'],
    ['soft\u00adhyphen zero\u200bwidth no\u00a0break', 'softhyphen zerowidth no break'],
    ['AT&T and R&D', 'AT&T and R&D'],
    ['🤝 met 🇫🇷🇩🇪', '🤝 met 🇫 🇷 🇩 🇪'],
  ])('%s', (text, expected) => {
    expect(cut(text)).toBe(expected);
  });
});
