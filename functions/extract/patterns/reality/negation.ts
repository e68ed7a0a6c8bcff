import type { Tree, Word } from '../../grammar/tree.ts';
import { childrenOf, is } from '../trees/relations.ts';
import type { Reality } from './modes.ts';

/** A head under which nothing happened: [denied *reports* that they met]. */
export const isDenied = (tree: Tree, { lemma, head, index }: Word, from: number): boolean =>
  // [*no reason to believe* it has broken down]
  (/^(believe|think|suspect|suppose|conclude)$/.test(lemma) &&
    head >= 0 &&
    /^(reason|ground|cause|basis)$/.test(tree.words[head]!.lemma) &&
    isNegated(tree, head) !== null) ||
  // [*no evidence that* it broke the truce]
  (/^(evidence|proof|sign|indication)$/.test(lemma) && isNegated(tree, index) !== null) ||
  isAppearance(tree, index, from) ||
  (/^(report|claim|allegation|rumou?r|suggestion|speculation|assertion|accusation)$/.test(lemma) &&
    head >= 0 &&
    // [rejected a suggestion *to meet*]: that one is a wish
    !(lemma === 'suggestion' && tree.words[from - 1]?.text === 'to') &&
    /^(deny|dismiss|reject|refute|rebut|dispute)$/.test(tree.words[head]!.lemma));

/** [sees *no reason* to meet], [there is *no point* in talks], [sees *no need* for them]: it does not want to. */
export const isPointless = (tree: Tree, noun: number): boolean =>
  /^(reason|point|need|sense|use|purpose)$/.test(tree.words[noun]?.lemma ?? '') &&
  childrenOf(tree, noun, 'det').some((c) => /^(no|little)$/i.test(tree.words[c]!.text));

/** [*chose* not to meet her], [*prefers* not to sign]: it refuses to; who [chose to meet] her may have done so. */
export const isChosen = ({ words }: Tree, word: Word): boolean =>
  is(word, 'xcomp') && /^(choose|elect|prefer)$/.test(words[word.head]!.lemma);

/** [gives the *appearance that* the pact is dead], [for *fear that* they met]: `from` is the verb of the clause, `index` what it hangs on. */
const isAppearance = (tree: Tree, index: number, from: number): boolean =>
  [index, ...childrenOf(tree, from, 'mark').map((m) => m - 1)].some((i) =>
    /^(appearance|impression|illusion|perception|fear|worry)$/.test(tree.words[i]?.lemma ?? ''),
  );

/** [*could not* be signed *until* the troops had left], [can not begin *unless*]: then it can; [*will not hold* talks until] is a refusal. */
export function isUntil(tree: Tree, index: number): boolean {
  const { words } = tree;
  const modal = childrenOf(tree, index, 'aux').find((a) => words[a]!.xpos === 'MD');
  const then = childrenOf(tree, index, 'advcl', 'obl')
    .flatMap((c) => childrenOf(tree, c, 'mark', 'case'))
    .map((m) => words[m]!.text.toLowerCase());
  if (modal === undefined) return false;
  const undergoes =
    childrenOf(tree, index, 'aux:pass').length > 0 || byItself.test(words[index]!.lemma);
  const isOfWill = /^(will|wo|'ll|would|'d)$/i.test(words[modal]!.text) && !undergoes;
  return (then.includes('until') && !isOfWill) || (then.includes('unless') && undergoes);
}

/** What talks do, whoever holds them. */
const byItself = /^(begin|start|resume|open|continue|reopen|proceed|convene|happen|occur|take)$/;

const negators = new Set(
  "not n't never neither nor no hardly scarcely cannot nearly almost".split(' '),
);

/** Index of the negating word, or null. [did *not* meet], [*no* talks], [*never* met]. */
export function isNegated(tree: Tree, index: number): number | null {
  for (const c of tree.children[index] ?? []) {
    const child = tree.words[c]!;
    // [will *no longer* visit]
    if (/^longer$/i.test(child.text) && /^no$/i.test(tree.words[c - 1]?.text ?? '')) return c - 1;
    if (!negators.has(child.text.toLowerCase())) continue;
    if (is(child, 'advmod', 'det', 'cc', 'aux')) {
      // [not only met but], [no later than]
      const next = tree.words[c + 1]?.text.toLowerCase();
      if (next === 'only' || next === 'just' || next === 'later' || next === 'least') continue;
      // [the prospects have *never* been *better*]
      if (/^never$/i.test(child.text) && /^(JJR|RBR)$/.test(tree.words[index]!.xpos)) continue;
      return c;
    }
  }
  return null;
}

export function negate(reality: Reality, cue: number): Reality {
  if (reality.mode === 'plan' || reality.mode === 'wish')
    return { mode: 'refusal', time: 'future', cue };
  if (reality.mode === 'refusal') return { mode: 'wish', time: 'future', cue };
  if (reality.mode === 'failure') return { mode: 'fact', time: 'past', cue };
  // [*if* one side does *not* comply], [would *not* have met, had it]: nobody says that it does not
  if (reality.mode === 'condition') return reality;
  return { mode: 'denial', time: reality.time, cue };
}
