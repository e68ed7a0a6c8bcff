import type { Tree } from '../../grammar/tree.ts';
import { childrenOf, is } from '../trees/relations.ts';
import type { Reality } from './modes.ts';

/** [*now* visiting Chad], [*currently* on a visit to it], [there were talks *currently* between the two]: it goes on, whatever the tense of what is said. */
export function atPresent(tree: Tree, words: readonly number[], reality: Reality): Reality {
  if (!/^(fact|going-on)$/.test(reality.mode)) return reality;
  const now = words.map((index) => nowBeside(tree, index)).find((c) => c !== null);
  return now === undefined || now === null
    ? reality
    : { mode: 'going-on', time: 'present', cue: now };
}

function nowBeside(tree: Tree, index: number): number | null {
  const { words } = tree;
  const word = words[index]!;
  // [the two presidents *now* say], [have *now* met]: that it goes on is told of a stay, or in the progressive
  const lasts =
    word.xpos === 'VBG' ||
    /^(on|in)\b/.test(words[index - 2]?.text ?? '') ||
    childrenOf(tree, index, 'case').some((c) => /^(on|in)$/i.test(words[c]!.text));
  const beside = lasts ? childrenOf(tree, index, 'advmod').find((c) => isNow(tree, c)) : undefined;
  if (beside !== undefined && beside < index) return beside;
  // [talks *currently* between them], [a visit *currently* to Chad]: right behind the noun
  if (word.xpos !== 'VBG' && words[index + 1]?.text === 'currently') return index + 1;
  // [the talks are *currently* in Riga], [were *currently* under way]
  const said = is(word, 'nsubj') ? word.head : -1;
  const isThere = said >= 0 && childrenOf(tree, said, 'case').length > 0;
  const there = isThere ? childrenOf(tree, said, 'advmod').find((c) => isNow(tree, c)) : undefined;
  return there ?? null;
}

const isNow = ({ words }: Tree, index: number): boolean =>
  /^(currently|presently|now)$/i.test(words[index]!.text);
