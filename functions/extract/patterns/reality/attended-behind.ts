import type { Tree } from '../../grammar/tree.ts';
import { childrenOf } from '../trees/relations.ts';

/** The clause that says who will be there: [the summit *which* Rojas *will attend*], [a meeting *at which* she *is to speak*, *will be present*]. */
export function attendedBehind(tree: Tree, noun: number): number | null {
  const clause = childrenOf(tree, noun, 'acl:relcl').find(
    (verb) =>
      attending.test(tree.words[aimOf(tree, verb)]!.lemma) &&
      childrenOf(tree, verb, 'nsubj', 'nsubj:pass').length > 0 &&
      tree.children[verb]!.some(
        (c) =>
          c < verb && !/^nsubj/.test(tree.words[c]!.relation) && relative.test(tree.words[c]!.text),
      ),
  );
  return clause === undefined ? null : aimOf(tree, clause);
}

/** [is *expected* to speak]. */
const aimOf = (tree: Tree, verb: number): number =>
  /^(expect|schedule|due|set|slate|plan)$/.test(tree.words[verb]!.lemma)
    ? (childrenOf(tree, verb, 'xcomp')[0] ?? verb)
    : verb;

const attending = /^(attend|join|address|chair|open|(co-?)?host|speak|present)$/;

const relative = /^(which|that|where)$/i;
