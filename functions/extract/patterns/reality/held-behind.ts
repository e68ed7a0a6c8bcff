import type { Tree } from '../../grammar/tree.ts';
import { obliquesOf } from '../filling/subjects.ts';
import { childrenOf } from '../trees/relations.ts';
import type { Reality } from './modes.ts';
import { realityOf } from './reality.ts';

/** The clause that says who held it: [the talks *that Rojas held* with Holm], [a call *she made* to him]; not [talks *that had* no end]. */
export function heldBehind(tree: Tree, noun: number, kind: string): number | null {
  const holds = holding[kind] ?? /^(hold|have|conduct)$/;
  const clause = childrenOf(tree, noun, 'acl:relcl').find((verb) => {
    const { lemma } = tree.words[verb]!;
    return (
      holds.test(lemma) &&
      childrenOf(tree, verb, 'nsubj').some(
        (s) =>
          !relative.test(tree.words[s]!.text) &&
          // [the first meeting *we had*]: with whom nobody says
          (!/^(we|you|i)$/i.test(tree.words[s]!.text) ||
            obliquesOf(tree, verb, ['with']).length > 0),
      ) &&
      tree.words
        .slice(noun + 1, verb)
        .every((w) => !/^(VBD|VBZ|VBP|MD)$/.test(w.xpos) || w.head === verb) &&
      // [talks that we have all *worked* for], [talks at which she had *a seat*]
      childrenOf(tree, verb, 'xcomp').length === 0 &&
      childrenOf(tree, verb, 'obj').every((o) => relative.test(tree.words[o]!.text))
    );
  });
  return clause ?? null;
}

const holding: Readonly<Record<string, RegExp>> = {
  call: /^(hold|have|conduct|make|place)$/,
  // [a visit *she will pay* to Chile]
  visit: /^(make|pay|take|undertake|conduct)$/,
};

const relative = /^(which|that|who)$/i;

/** [denounced the talks *that Rojas held*], [dislikes those *he is to hold*]: whatever one thinks of them; not [called off those *he was to hold*]. */
export function asHeld(tree: Tree, held: number | null, told: Reality): Reality {
  if (held === null) return told;
  const behind = realityOf(tree, held);
  const isSo = behind.mode === 'fact' || (behind.mode === 'plan' && told.mode === 'fact');
  return isSo ? behind : told;
}
