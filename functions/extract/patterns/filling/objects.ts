import type { Tree } from '../../grammar/tree.ts';
import { childrenOf, is, isVerb } from '../trees/relations.ts';
import { antecedent, isPassive } from './subjects.ts';

/** What the verb is done to: objects, or the subject of a passive, or the noun a participle stands on. */
export function objectsOf(tree: Tree, verb: number): number[] {
  const word = tree.words[verb]!;
  if (isPassive(tree, verb)) {
    const own = childrenOf(tree, verb, 'nsubj');
    if (own.length > 0) return own.flatMap((s) => antecedent(tree, s, verb));
    if (is(word, 'acl', 'amod')) return [word.head];
    // [*envoys* are expected *to be sent*]
    if (is(word, 'xcomp') && raises.test(tree.words[word.head]!.lemma))
      return childrenOf(tree, word.head, 'nsubj').flatMap((s) => antecedent(tree, s, word.head));
    if (is(word, 'conj') && word.head >= 0 && isVerb(tree.words[word.head])) {
      return isPassive(tree, word.head) ? objectsOf(tree, word.head) : [];
    }
    return [];
  }
  // [called *Prime Minister Rao*]: a person is done something to, whatever the parser makes of him
  const people = childrenOf(tree, verb, 'xcomp').filter((c) =>
    /^(title|name)$/.test(tree.words[c]!.unit ?? ''),
  );
  const own = [...childrenOf(tree, verb, 'obj', 'iobj'), ...people];
  if (own.length > 0) {
    return own.flatMap((o) =>
      /^(which|that|whom|who)$/i.test(tree.words[o]!.text) ? antecedent(tree, o, verb) : [o],
    );
  }
  // [the treaty Kan signed], [the deal that Kan signed]
  if (word.relation === 'acl:relcl' && childrenOf(tree, verb, 'nsubj').length > 0) {
    const subject = tree.words[childrenOf(tree, verb, 'nsubj')[0]!]!;
    if (!/^(who|which|that)$/i.test(subject.text) && word.head >= 0) return [word.head];
  }
  // [signed and ratified the treaty]
  const next = childrenOf(tree, verb, 'conj').find((c) => isVerb(tree.words[c]));
  return next !== undefined && !isPassive(tree, next) ? childrenOf(tree, next, 'obj') : [];
}

const raises = /^(expect|set|due|schedule|slate|likely|believe|report|say|plan)$/;
