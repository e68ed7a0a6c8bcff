import { hang } from '../../grammar/hang.ts';
import type { Tree, Word } from '../../grammar/tree.ts';
import type { Mention } from '../../mentions/mention.ts';
import { headWithin, wordsOf } from '../filling/agents.ts';
import { isVerb } from './relations.ts';

/** [*It was* in March *that* they met]: as if it said [they met in March]. */
export function mendClefts(tree: Tree, mentions: readonly Mention[]): Tree {
  const { words } = tree;
  if (!/^it$/i.test(words[0]?.text ?? '') || !/^(was|is)$/.test(words[1]?.text ?? '')) return tree;
  const that = words.find((w) => w.index > 2 && w.index < 12 && /^(that|when|where)$/.test(w.text));
  const said = that && toldOf(tree, mentions, that.index);
  if (!that || !said) return tree;
  const top = headWithin(tree, said.first, said.last);
  const root = words.find((w) => w.head < 0)!;
  const verb =
    root.index > that.index
      ? root
      : words.find((w) => w.index > that.index && w.head === root.index && isVerb(w));
  if (!verb) return tree;
  return hang(
    tree.sentence,
    words.map((word): Word => {
      if (word === verb) return { ...word, head: -1, relation: 'root' };
      if (word.index === top) return { ...word, head: verb.index, relation: 'obl' };
      if (word === that) return { ...word, head: verb.index, relation: 'mark' };
      if (word.index === 0) return { ...word, head: verb.index, relation: 'expl' };
      if (word.index === 1) return { ...word, head: verb.index, relation: 'discourse' };
      return word.head < 0 || (word.head === root.index && word.index > that.index)
        ? { ...word, head: verb.index }
        : word;
    }),
  );
}

/** The time or town that is all there is between [it was] and [that]. */
function toldOf(
  tree: Tree,
  mentions: readonly Mention[],
  that: number,
): { first: number; last: number } | null {
  for (const mention of mentions) {
    if (mention.kind !== 'date' && mention.kind !== 'place') continue;
    const at = wordsOf(tree, mention);
    const before = at && tree.words.slice(2, at.first);
    if (
      at?.last === that - 1 &&
      before?.every((w) => /^(only|just|barely|on|in|at|last)$/.test(w.text))
    )
      return at;
  }
  return null;
}
