import type { Tree } from '../../grammar/tree.ts';
import { childrenOf, prepositionOf } from '../trees/relations.ts';
import { answersFor, subjectsOf } from './subjects.ts';

/** Whose deed is spoken of, and who speaks: [*Norway* congratulated *Peru* on its pact], [*Norway* blamed *Peru* for the end of a truce]. */
export function judgedOn(
  tree: Tree,
  below: number,
): { readonly judged: readonly number[]; readonly judges: readonly number[] } {
  for (let i = below, steps = 0; i >= 0 && steps < 5; i = tree.words[i]!.head, steps++) {
    const verb = tree.words[i]!.head;
    if (!/^(on|for|over)$/.test(prepositionOf(tree, i))) continue;
    if (!answersFor.test(tree.words[verb]?.lemma ?? '')) continue;
    const judged = childrenOf(tree, verb, 'obj');
    if (judged.length > 0) return { judged, judges: subjectsOf(tree, verb) };
  }
  return { judged: [], judges: [] };
}
