import type { Sentence } from '../../../functions/extract/document/document.ts';
import { tokenize } from '../../../functions/extract/document/tokenize.ts';

/** One sentence of body text, cut as the document room cuts it. */
export const sentenceOf = (text: string): Sentence => ({
  start: 0,
  end: text.length,
  index: 0,
  paragraph: 0,
  zone: 'body',
  tokens: tokenize(text, 0, text.length),
});
