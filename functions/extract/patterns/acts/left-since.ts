import type { Tree } from '../../grammar/tree.ts';
import { realityOf } from '../reality/reality.ts';
import { childrenOf, is } from '../trees/relations.ts';
import type { Found } from './found-act.ts';
import { verbOf } from './verb-of.ts';

/** [struck a deal in May, but then Peru *backed out*], [agreed on one before Peru *reneged*]: what became of it, though it is not named again. */
export function leftSince(tree: Tree, found: Found | null): Found | null {
  if (found?.reality.mode !== 'fact' || !/^(agreed|signed)$/.test(found.status ?? '')) return found;
  for (const verb of childrenOf(tree, found.word, 'conj', 'advcl')) {
    const status = leaving.test(verbOf(tree, verb))
      ? 'terminated'
      : tree.words[verb]!.lemma === 'renege'
        ? 'violated'
        : null;
    if (status && verb > found.word && isOnIt(tree, verb)) return { ...found, status };
  }
  return found;
}

const leaving = /^(withdraw|(back|pull|opt|drop|walk)-out|(walk|back)-away|bail(-out)?)$/;

/** Done, and of nothing else that is named: not [backed out *of the cup*]. */
function isOnIt(tree: Tree, verb: number): boolean {
  const marks = childrenOf(tree, verb, 'mark').map((c) => tree.words[c]!.text);
  if (is(tree.words[verb], 'advcl') && !marks.some((m) => /^(before|until)$/i.test(m)))
    return false;
  const isOfOther = childrenOf(tree, verb, 'obj', 'obl').some(
    (c) => tree.words[c]!.unit !== 'date' && tree.words[c]!.relation !== 'obl:unmarked',
  );
  const { mode, time } = realityOf(tree, verb);
  return !isOfOther && mode === 'fact' && time === 'past';
}
