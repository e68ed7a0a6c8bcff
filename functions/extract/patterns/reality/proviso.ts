import type { Tree, Word } from '../../grammar/tree.ts';
import { childrenOf, is, isVerb } from '../trees/relations.ts';

/** [*in case* Peru signs], [*provided that* it is ratified], [if they leave *and* the others *sign*]: nobody says that it is so. */
export const isProvided = (tree: Tree, verb: number): boolean =>
  isBehindProviso(tree, verb) || isNextUnderIf(tree, tree.words[verb]!);

function isBehindProviso({ words, children }: Tree, verb: number): boolean {
  for (let i = verb - 1; i >= 0 && verb - i < 10; i--) {
    const { text, xpos } = words[i]!;
    const end = text === 'that' ? i - 1 : i;
    const said = words
      .slice(Math.max(0, end - 2), end + 1)
      .map((w) => w.text.toLowerCase())
      .join(' ');
    const isDone = children[end]?.some((c) => c < end && /^(nsubj|aux)/.test(words[c]!.relation));
    if (provisos.test(said) && words[end + 1]?.text !== 'of') return true;
    if (alone.test(said) && !isDone) return true;
    const isAux = words[i]!.head === verb && words[i]!.relation.startsWith('aux');
    if (/^[,;:“”"()]$/.test(text) || (/^(VB[DPZ]|MD)$/.test(xpos) && !isAux)) return false;
  }
  return false;
}

const provisos = /(^| )(in case|in the event|on( the)? condition|(as|so) long as)$/;

/** One word, which may also be a verb of its own: [*provided* arms]. */
const alone = /(^| )(provided|providing|assuming|lest)$/;

function isNextUnderIf(tree: Tree, word: Word): boolean {
  const first = tree.words[word.head];
  return (
    is(word, 'conj') &&
    isVerb(first) &&
    /^VB[DZP]$/.test(word.xpos) &&
    childrenOf(tree, word.index, 'nsubj').length > 0 &&
    childrenOf(tree, first!.index, 'mark').some((c) => /^(if|unless)$/i.test(tree.words[c]!.text))
  );
}
