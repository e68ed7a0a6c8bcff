import { hang } from '../../grammar/hang.ts';
import { morphologyOf } from '../../grammar/morphology.ts';
import type { Tree, Word } from '../../grammar/tree.ts';
import { is } from './relations.ts';

/** [Vella *heads to* Lima], [before *Vella heads to*]: behind the name of somebody it is what he does, which the parser may take for his heads. */
export function mendHeads(tree: Tree): Tree {
  const { sentence, words } = tree;
  const verb = words.find((w) => isTaken(tree, w));
  if (!verb) return tree;
  const doer = words[verb.index - 1]!;
  const isHung = is(verb, 'obl', 'nmod');
  return hang(
    sentence,
    words.map((word): Word => {
      if (word === verb)
        return {
          ...word,
          upos: 'VERB',
          xpos: 'VBZ',
          lemma: 'head',
          morphology: morphologyOf('VBZ'),
          relation: isHung ? 'advcl' : word.relation,
        };
      if (word === doer) return { ...word, relation: 'nsubj' };
      if (word.head !== verb.index) return word;
      // [*before* Vella heads to Lima]
      if (is(word, 'case')) return { ...word, relation: 'mark' };
      return is(word, 'nmod') ? { ...word, relation: 'obl' } : word;
    }),
  );
}

const isTaken = ({ words }: Tree, { index, text, xpos, head }: Word): boolean => {
  const before = words[index - 1];
  return (
    text === 'heads' &&
    xpos === 'NNS' &&
    before?.unit === 'name' &&
    before.head === index &&
    // [Vella heads *a party*]
    /^(to|into|for|back|home|off)$/.test(words[index + 1]?.text ?? '') &&
    (head < 0 || head < index)
  );
};
