import { hang } from '../../grammar/hang.ts';
import type { Tree, Word } from '../../grammar/tree.ts';
import type { Mention } from '../../mentions/mention.ts';
import { headWithin, wordsOf } from '../filling/agents.ts';
import { childrenOf, isVerb } from './relations.ts';

/** [On *Monday Vella* met Costa]: a day and who does it then, without a comma, are no name of two words. */
export function mendFrontedDays(tree: Tree, mentions: readonly Mention[]): Tree {
  const changes = new Map<number, Partial<Word>>();
  for (const mention of mentions) {
    if (mention.kind !== 'date') continue;
    const at = wordsOf(tree, mention);
    const next = at && tree.words[at.last + 1];
    if (
      !next ||
      next.head < at.first ||
      next.head > at.last ||
      !/^(flat|compound)/.test(next.relation)
    )
      continue;
    if (!mentions.some((m) => m.kind !== 'date' && m.kind !== 'place' && m.start === next.start))
      continue;
    const day = headWithin(tree, at.first, at.last);
    let verb = tree.words[day]!.head;
    while (verb >= 0 && !isVerb(tree.words[verb])) verb = tree.words[verb]!.head;
    const isDoneByOther = childrenOf(tree, verb, 'nsubj').some((s) => s !== day);
    if (verb < next.index || isDoneByOther) continue;
    changes.set(next.index, { head: verb, relation: 'nsubj' });
    if (tree.words[day]!.relation.startsWith('nsubj')) changes.set(day, { relation: 'obl' });
  }
  if (changes.size === 0) return tree;
  return hang(
    tree.sentence,
    tree.words.map((word) => ({ ...word, ...changes.get(word.index) })),
  );
}
