import type { Tree } from '../../grammar/tree.ts';
import { childrenOf, is, isVerb, prepositionOf } from '../trees/relations.ts';
import { realityOf } from './reality.ts';

/** The verb by which a quarrel is to end, and the quarrel. */
interface Settling {
  readonly verb: number;
  readonly quarrel: number;
}

/** [the row should be *settled* through talks], [a solution to the row can only be *found* by negotiations]: who says so wants those talks. */
export function settlesBy(tree: Tree, top: number): Settling | null {
  if (!/^(through|by|via|at)$/.test(prepositionOf(tree, top))) return null;
  const verb = tree.words[top]!.head;
  const word = tree.words[verb];
  if (!isVerb(word) || !/^(plan|wish|condition)$/.test(realityOf(tree, verb).mode)) return null;
  const own = childrenOf(tree, verb, 'nsubj', 'obj');
  // [said *its row with Fiji*, a long one, should be settled], where the parser takes the row for what is said
  const matters = own.length === 0 && is(word, 'ccomp') ? childrenOf(tree, word!.head, 'obj') : own;
  const things = settles.test(word!.lemma)
    ? matters
    : /^(find|seek|reach|achieve)$/.test(word!.lemma)
      ? matters
          .filter((m) => ends.test(tree.words[m]!.lemma))
          .flatMap((m) => childrenOf(tree, m, 'nmod'))
      : [];
  const quarrel = things.find((t) => quarrels.test(tree.words[t]!.lemma));
  return quarrel === undefined ? null : { verb, quarrel };
}

const settles = /^(settle|solve|resolve|end|overcome|address|iron|bridge|decide|tackle|defuse)$/;

/** What one looks for where there is a quarrel. */
const ends = /^(solution|settlement|resolution|end|answer)$/;

const quarrels =
  /^(dispute|row|conflict|difference|disagreement|issue|problem|question|crisis|quarrel|feud|standoff|tension|matter|war|controversy)$/;
