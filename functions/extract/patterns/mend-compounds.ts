import type { Tree, Word } from '../grammar/tree.ts';

/**
 * [resumed *U.S.-brokered* talks]: the parser may take the broker for what is resumed and hang the talks on it. The noun takes the
 * place of its own modifier again.
 */
export function mendCompounds(tree: Tree): Tree {
  let words: Word[] | null = null;
  for (const { index } of tree.words) {
    const now: readonly Word[] = words ?? tree.words;
    const broker = now[index]!;
    const participle = now[index + 2];
    if (now[index + 1]?.text !== '-' || participle?.xpos !== 'VBN') continue;
    const noun = now.find((w) => w.index > index + 2 && w.index < index + 7 && w.head === index);
    if (!noun || !/^(NOUN|PROPN)$/.test(noun.upos) || broker.head < 0 || broker.unit === 'name')
      continue;
    words ??= [...tree.words];
    words[noun.index] = { ...noun, head: broker.head, relation: broker.relation };
    words[index] = { ...broker, head: noun.index, relation: 'compound' };
  }
  if (!words) return tree;
  const children: number[][] = words.map(() => []);
  for (const word of words) if (word.head >= 0) children[word.head]!.push(word.index);
  return { sentence: tree.sentence, words, children };
}
