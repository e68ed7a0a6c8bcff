import { hang } from '../../grammar/hang.ts';
import { morphologyOf } from '../../grammar/morphology.ts';
import type { Tree, Word } from '../../grammar/tree.ts';
import { is, isNoun, isVerb } from './relations.ts';

/** [An earlier cease-fire *collapsed* in April.], [The two countries *held* talks in Lima.]: a sentence has a verb; where none but a participle stands there, it is that one. */
export function mendLoneVerbs(tree: Tree): Tree {
  const { sentence, words } = tree;
  const noun = words.find((w) => w.head < 0);
  if (sentence.zone !== 'body' || !noun || words.at(-1)?.text !== '.') return tree;
  const far = verbOfTalks(tree, noun);
  if (far) return hangOn(tree, ...far);
  if (!isNoun(noun)) return tree;
  if (words.some((w) => finite.test(w.xpos) || is(w, 'cop'))) return tree;
  // [Envoys *of the two sides held* talks], which the parser may take for what holds the sides
  const isOf = (w: Word | undefined): boolean => is(w, 'nmod') && w?.head === noun.index;
  const verb = words.find(
    (w) => is(w, 'acl') && (w.head === noun.index || (isOf(words[w.head]) && w.lemma === 'hold')),
  );
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

/** [Talks *to end the war* *resumed* in Riga]: the parser may take it for what the war did, or for why it is to end. */
function verbOfTalks({ words, children }: Tree, root: Word): [verb: Word, noun: Word] | null {
  const subject = isVerb(root)
    ? children[root.index]!.find((c) => c === root.index - 2)
    : root.index;
  const noun = words[subject ?? -1];
  if (!noun || !/^(talk|negotiation|round|meeting|discussion)$/i.test(noun.lemma)) return null;
  const aim = words[noun.index + 2];
  if (words[noun.index + 1]?.text !== 'to' || aim?.xpos !== 'VB') return null;
  if (aim.index !== root.index && aim.head !== noun.index) return null;
  const verb = words.find(
    (w) => w.index > aim.index && /^VB[DN]$/.test(w.xpos) && falls.test(w.lemma),
  );
  const isWithin =
    verb !== undefined &&
    /^(acl|acl:relcl|advcl|ccomp)$/.test(verb.relation) &&
    // [Talks to end the war *that began* in May]
    !/^(that|which|who)$/.test(words[verb.index - 1]!.text) &&
    verb.head >= aim.index &&
    words[verb.index + 1]?.text !== 'by';
  return isWithin ? [verb, noun] : null;
}

function hangOn({ sentence, words }: Tree, verb: Word, noun: Word): Tree {
  return hang(
    sentence,
    words.map((word): Word => {
      if (word === verb)
        return {
          ...word,
          head: -1,
          relation: 'root',
          xpos: 'VBD',
          morphology: morphologyOf('VBD'),
        };
      if (word === noun) return { ...word, head: verb.index, relation: 'nsubj' };
      if (word.index === noun.index + 2) return { ...word, head: noun.index, relation: 'acl' };
      // [to renegotiate *NAFTA* resumed]
      if (word.head === verb.index && word.index < verb.index && is(word, 'nsubj'))
        return { ...word, head: noun.index + 2, relation: 'obj' };
      const isOfRoot = words[word.head]?.head === -1;
      return isOfRoot && word.index > verb.index ? { ...word, head: verb.index } : word;
    }),
  );
}

const finite = /^(VBD|VBZ|VBP|MD)$/;

/** What a truce or talks do themselves. */
const falls =
  /^(collapse|end|fail|expire|lapse|begin|start|resume|open|continue|last|break|stall|conclude|enter)$/;
