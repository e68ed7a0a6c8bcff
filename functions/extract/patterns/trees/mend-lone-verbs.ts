import { hang } from '../../grammar/hang.ts';
import type { Tree, Word } from '../../grammar/tree.ts';
import { is, isNoun } from './relations.ts';

/** [An earlier cease-fire *collapsed* in April.], [The two countries *held* talks in Lima.]: a sentence has a verb; where none but a participle stands there, it is that one. */
export function mendLoneVerbs(tree: Tree): Tree {
  const { sentence, words } = tree;
  const noun = words.find((w) => w.head < 0);
  if (sentence.zone !== 'body' || !isNoun(noun) || words.at(-1)?.text !== '.') return tree;
  if (words.some((w) => finite.test(w.xpos) || is(w, 'cop'))) return tree;
  const verb = words.find((w) => is(w, 'acl') && w.head === noun!.index);
  if (verb?.xpos !== 'VBN') return tree;
  // what is held holds nothing
  const holds = words.some((w) => w.head === verb.index && w.relation === 'obj');
  if (!falls.test(verb.lemma) && !holds) return tree;
  return hang(
    sentence,
    words.map((word): Word => {
      if (word === verb) return { ...word, head: -1, relation: 'root', xpos: 'VBD' };
      if (word === noun) return { ...word, head: verb.index, relation: 'nsubj' };
      // what stood behind the verb is the verb's
      const behind = word.head === noun!.index && word.index > verb.index;
      return behind ? { ...word, head: verb.index } : word;
    }),
  );
}

const finite = /^(VBD|VBZ|VBP|MD)$/;

/** What a truce or talks do themselves. */
const falls = /^(collapse|end|fail|expire|lapse|begin|start|resume|open|continue|last|break)$/;
