import type { Tree, Word } from '../../grammar/tree.ts';
import { childrenOf, is } from '../trees/relations.ts';
import type { Reality } from './modes.ts';

/** [*getting* Chad to sign *will be hard*], [*reaching* a deal *takes patience*]: nobody has done so; [signing it *was* a mistake]. */
export function gerundSubject(tree: Tree, gerund: Word): Reality | null {
  const { index, head, relation, xpos } = gerund;
  if (xpos !== 'VBG' || childrenOf(tree, index, 'aux', 'cop').length > 0) return null;
  const judging = /^[cn]subj/.test(relation) ? tree.words[head] : verbBehind(tree, gerund);
  return judging && isYetToCome(tree, judging)
    ? { mode: 'wish', time: 'future', cue: judging.index }
    : null;
}

/** The parser may take the gerund for the main verb, and what is said of it for a clause beside it. */
function verbBehind(tree: Tree, { index, head }: Word): Word | undefined {
  if (head >= 0 || tree.words.slice(0, index).some((w) => w.upos !== 'PUNCT')) return undefined;
  const below = [
    ...childrenOf(tree, index),
    ...childrenOf(tree, index, 'xcomp').flatMap((c) => childrenOf(tree, c)),
  ];
  return tree.words.find(
    (w) =>
      below.includes(w.index) &&
      is(w, 'advcl', 'ccomp', 'parataxis', 'xcomp', 'conj') &&
      w.index > index &&
      childrenOf(tree, w.index, 'mark', 'nsubj', 'cc').length === 0,
  );
}

function isYetToCome(tree: Tree, { index, lemma, upos, xpos }: Word): boolean {
  const auxiliaries = childrenOf(tree, index, 'aux').map((c) => tree.words[c]!);
  if (auxiliaries.some((w) => w.xpos === 'MD')) return !auxiliaries.some((w) => w.lemma === 'have');
  const copula = childrenOf(tree, index, 'cop').map((c) => tree.words[c]!);
  if (copula.length > 0) return upos === 'ADJ' && copula.every((w) => /^VB[PZ]$/.test(w.xpos));
  return (
    /^VB[PZ]$/.test(xpos) && /^(require|take|need|demand|depend|involve|mean|remain)$/.test(lemma)
  );
}
