import type { Tree } from '../../grammar/tree.ts';
import { childrenOf, is, isNoun, isVerb, prepositionOf } from '../trees/relations.ts';
import { obliquesOf, subjectsOf } from './subjects.ts';

/** [voiced *dismay* at the deal], [anger over the *prospect* of a deal], [went on to *oppose* it]: what somebody thinks of what others make; null where nothing says so. */
export function dislikeOf(tree: Tree, below: number): number | null {
  for (let i = below, steps = 0; i >= 0 && steps < 5; i = tree.words[i]!.head, steps++) {
    const { head } = tree.words[i]!;
    const above = tree.words[head];
    if (!above) return null;
    if (isNoun(above) && feelings.test(above.lemma) && isAt.test(prepositionOf(tree, i)))
      return head;
    if (!isVerb(above)) continue;
    if (is(tree.words[i], 'obj')) return opposes.test(above.lemma) ? head : null;
    // [voiced *dismay at* it]: the parser may hang both on the verb
    const felt = childrenOf(tree, head, 'obj').find((o) => feelings.test(tree.words[o]!.lemma));
    return felt !== undefined && felt < i && isAt.test(prepositionOf(tree, i)) ? felt : null;
  }
  return null;
}

/** Whose dislike it is: [*Fiji's* anger], [the anger *of Fiji*], [*Fiji* voiced its anger], [*Fiji* went on to oppose it]. */
export function whoDislikes(tree: Tree, below: number): number[] {
  const dislike = dislikeOf(tree, below);
  if (dislike === null) return [];
  if (isVerb(tree.words[dislike])) return subjectsOf(tree, dislike);
  const { head } = tree.words[dislike]!;
  const own = [
    ...childrenOf(tree, dislike, 'nmod:poss', 'amod', 'compound'),
    ...obliquesOf(tree, dislike, ['of', 'from', 'by', 'in', 'among']).filter((o) => o < below),
  ];
  return isVerb(tree.words[head]) ? [...own, ...subjectsOf(tree, head)] : own;
}

const feelings =
  /^(dismay|anger|fury|outrage|alarm|concern|worry|fear|unease|anxiety|disappointment|displeasure|discontent|opposition|objection|resistance|hostility|reaction|protest|misgiving|scepticism|skepticism)$/;

const isAt = /^(at|over|about|to|towards?|with|on|against|of)\b/;

const opposes =
  /^(oppose|criticize|criticise|denounce|condemn|deplore|slam|blast|decry|deride|lambaste|assail|resist|fear|dislike)$/;
