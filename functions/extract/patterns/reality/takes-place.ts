import type { Tree, Word } from '../../grammar/tree.ts';
import { childrenOf } from '../trees/relations.ts';
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

/** [the talks *fell through*]. */
export const fellThrough = (tree: Tree, verb: number): Mode | null =>
  tree.words[verb]!.lemma === 'fall' && isParticle(tree, verb, 'through') ? 'cancelled' : null;

/** [*rule out*], [talks *set back* by]: beside the verb or right behind it. */
export const isParticle = (tree: Tree, verb: number, particle: string): boolean =>
  childrenOf(tree, verb, 'compound', 'advmod', 'obl', 'case').some(
    (c) => tree.words[c]!.text.toLowerCase() === particle,
  ) || tree.words[verb + 1]?.text.toLowerCase() === particle;
