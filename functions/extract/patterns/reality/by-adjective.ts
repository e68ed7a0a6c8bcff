import type { Tree } from '../../grammar/tree.ts';
import { childrenOf } from '../trees/relations.ts';
import type { Mode, Reality } from './modes.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Adjectives that settle it: [planned talks], [a proposed summit], [last week's meeting]. */
const adjectives: readonly (readonly [Mode, Reality['time'], ReadonlySet<string>])[] = [
  [
    'plan',
    'future',
    set(
      'planned upcoming forthcoming scheduled next coming pending expected looming imminent impending',
    ),
  ],
  [
    'wish',
    'future',
    set(
      'proposed possible potential future prospective eventual hypothetical likely would-be envisaged suggested',
    ),
  ],
  ['cancelled', 'past', set('cancelled canceled abortive aborted scrapped')],
  ['postponed', 'past', set('postponed delayed suspended')],
  [
    'fact',
    'past',
    set('recent last latest previous earlier past fruitless concluded failed inconclusive'),
  ],
  ['habit', 'present', set('regular frequent routine periodic')],
  ['going-on', 'present', set('ongoing current continuing under-way on-going present')],
];

export function adjectiveReality(tree: Tree, index: number): Reality | null {
  // [the *upcoming* Leaders' Summit]: the parser may hang it on a part of the name
  const parts = childrenOf(tree, index, 'compound').filter((c) => c < index);
  for (const c of [index, ...parts].flatMap((w) =>
    childrenOf(tree, w, 'amod', ...(w === index ? ['compound', 'acl', 'nmod'] : [])),
  )) {
    if (c > index) continue;
    const text = tree.words[c]!.text.toLowerCase();
    // [*regular* meetings], but [a regular meeting] is one
    for (const [mode, time, words] of adjectives)
      if (words.has(text) && (mode !== 'habit' || tree.words[index]!.xpos === 'NNS'))
        return { mode, time, cue: c };
  }
  return null;
}
