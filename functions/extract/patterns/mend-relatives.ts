import { hang } from '../grammar/hang.ts';
import type { Tree, Word } from '../grammar/tree.ts';
import { isNoun } from './relations.ts';

/** [a summit with President Okello *that was scheduled* for Saturday]: a clause with [that] or [which] tells of no person, but of the noun above. */
export function mendRelatives(tree: Tree): Tree {
  const nouns = new Map<number, number>();
  for (const { index, head, relation } of tree.words) {
    const person = tree.words[head];
    if (relation !== 'acl:relcl' || !person) continue;
    if (person.unit !== 'title' && person.unit !== 'name') continue;
    const noun = tree.words[person.head];
    if (!/^nmod/.test(person.relation) || !isNoun(noun) || noun!.index > index) continue;
    const subject = tree.children[index]!.find((c) => tree.words[c]!.relation.startsWith('nsubj'));
    if (subject !== undefined && /^(that|which)$/i.test(tree.words[subject]!.text))
      nouns.set(index, noun!.index);
  }
  if (nouns.size === 0) return tree;
  const words = tree.words.map((word): Word => {
    const noun = nouns.get(word.index);
    return noun === undefined ? word : { ...word, head: noun };
  });
  return hang(tree.sentence, words);
}
