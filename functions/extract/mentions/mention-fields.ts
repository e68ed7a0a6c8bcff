import type { Sentence } from '../document/document.ts';

/** Where tokens `from` to `to` (exclusive) of a sentence stand, and what they say with plain spaces. */
export function mentionFields(sentence: Sentence, from: number, to: number) {
  const { tokens, index } = sentence;
  let text = tokens[from]!.text;
  for (let at = from + 1; at < to; at++) {
    text += (tokens[at - 1]!.end === tokens[at]!.start ? '' : ' ') + tokens[at]!.text;
  }
  return { sentence: index, from, to, text, start: tokens[from]!.start, end: tokens[to - 1]!.end };
}
