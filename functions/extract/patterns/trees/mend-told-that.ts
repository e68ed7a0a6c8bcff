import { hang } from '../../grammar/hang.ts';
import type { Tree, Word } from '../../grammar/tree.ts';
import { isNoun, isVerb } from './relations.ts';

/** [told the daily *that envoys will fly* to Lima]: it was told that; the parser may take it for what is said of the daily. */
export function mendToldThat(tree: Tree): Tree {
  const mended = tree.words.map((word): Word => {
    const clause = word.text === 'that' ? tree.words[word.head] : word;
    const verb = clause?.relation === 'acl:relcl' ? toldTo(tree, clause) : null;
    if (!verb || !clause) return word;
    if (word === clause) return { ...word, head: verb.index, relation: 'ccomp' };
    return word.relation === 'obj' ? { ...word, relation: 'mark' } : word;
  });
  return mended.some((word, i) => word !== tree.words[i]) ? hang(tree.sentence, mended) : tree;
}

/** The verb whose hearer the clause hangs on, where somebody else does what the clause says. */
function toldTo({ words, children }: Tree, clause: Word): Word | null {
  const hearer = words[clause.head]!;
  const verb = words[hearer.head];
  if (!/^i?obj$/.test(hearer.relation) || !isVerb(verb) || !tells.test(verb!.lemma)) return null;
  const that = children[clause.index]!.find(
    (c) => words[c]!.text === 'that' && words[c]!.relation === 'obj',
  );
  const doer = children[clause.index]!.find((c) => words[c]!.relation.startsWith('nsubj'));
  return that !== undefined && doer !== undefined && doer > that && isNoun(words[that - 1])
    ? verb!
    : null;
}

const tells = /^(tell|inform|assure|warn|remind|notify|advise|convince|persuade)$/;
