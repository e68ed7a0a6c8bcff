import type { Sentence } from '../document/document.ts';

/** More sentences than papers put into a paragraph. */
const many = 6;

/** How many paragraphs down a sentence stands, where an article that comes as one long paragraph is taken as several. */
export function depthOf({ index, paragraph }: Sentence, sentences: readonly Sentence[]): number {
  let before = 0;
  while (sentences[index - before - 1]?.paragraph === paragraph) before++;
  return paragraph + Math.floor(before / many);
}
