import type { Tree, Word } from '../../grammar/tree.ts';
import { isTime } from '../instruments/instrument-name.ts';
import { childrenOf, prepositionOf } from '../trees/relations.ts';
import type { Mode } from './modes.ts';

/** What a meeting does by taking place. */
export const occurs = /^(take|begin|start|happen|occur|materiali[sz]e|hold|go)$/;

/** [the talks *went ahead*]; not [they *went* well]. */
export const takesPlace = ({ words }: Tree, { lemma, index }: Word): boolean =>
  occurs.test(lemma) &&
  (lemma !== 'go' || /^(ahead|forward|on|through)$/.test(words[index + 1]?.text ?? ''));

/** [*called* the talks *off*], [*put* them *off*]. */
export function called(tree: Tree, verb: number, particle: string): Mode | null {
  const word = tree.words[verb]!;
  if (!['call', 'put', 'break'].includes(word.lemma)) return null;
  if (!isParticle(tree, verb, particle)) return null;
  return word.lemma === 'put' ? 'postponed' : 'cancelled';
}

/** [*pushed back* to July], [*moved* to Friday], [*brought forward*]: it is to be on another day. */
export function rescheduled(tree: Tree, verb: number): Mode | null {
  const { lemma, xpos } = tree.words[verb]!;
  // [the talks *pushed back* against doubts] put nothing off
  const isDone = xpos === 'VBN' || childrenOf(tree, verb, 'obj').length > 0;
  if (/^(push|put)$/.test(lemma) && isDone && isParticle(tree, verb, 'back')) return 'postponed';
  // [*were brought forward* to May]; [the talks *moved forward*] made progress
  if (/^(bring|move)$/.test(lemma) && xpos === 'VBN' && isParticle(tree, verb, 'forward'))
    return 'plan';
  if (lemma === 'reschedule') return 'postponed';
  if (!/^(move|shift|push)$/.test(lemma) || !isDone) return null;
  // [was moved *to July*]; not [moved *to Lima*]
  const toDay = childrenOf(tree, verb, 'obl', 'advmod').some(
    (c) => isTime(tree.words[c]) && /^(to|until|till|into)$/.test(prepositionOf(tree, c)),
  );
  return toDay ? 'postponed' : null;
}

/** [the talks *fell through*]. */
export const fellThrough = (tree: Tree, verb: number): Mode | null =>
  tree.words[verb]!.lemma === 'fall' && isParticle(tree, verb, 'through') ? 'cancelled' : null;

/** [*lined up* talks], [the visit was *pencilled in*]: it is to be. */
export const isLinedUp = (tree: Tree, verb: number): boolean => {
  const { lemma } = tree.words[verb]!;
  return (
    (lemma === 'line' && isParticle(tree, verb, 'up')) ||
    (/^pencill?$/.test(lemma) && isParticle(tree, verb, 'in'))
  );
};

/** [*rule out*], [talks *set back* by]: beside the verb or right behind it. */
export const isParticle = (tree: Tree, verb: number, particle: string): boolean =>
  childrenOf(tree, verb, 'compound', 'advmod', 'obl', 'case').some(
    (c) => tree.words[c]!.text.toLowerCase() === particle,
  ) || tree.words[verb + 1]?.text.toLowerCase() === particle;
