import type { Scene } from '../frame.ts';
import { childrenOf, is } from '../trees/relations.ts';
import { isThing } from './agents-after.ts';
import type { Filling } from './fill.ts';

/** [The talks *involved* envoys of Chad and Niger], [the meeting *grouped* them]: who was in it, where the verb behind it says so. */
export function addInvolved(scene: Scene, filling: Filling, noun: number): void {
  const { words } = scene.tree;
  // [the meetings *on Monday included*]
  const above = words[words[noun]!.head];
  const isNear = is(words[noun], 'nsubj') && above && above.index > noun && above.index <= noun + 4;
  const verb = isNear ? above : words[noun + 1];
  if (!verb || !/^(involve|include|group|feature)$/.test(verb.lemma) || verb.xpos === 'VBG') return;
  const isTold = childrenOf(scene.tree, verb.index, 'nsubj').includes(noun);
  // [the meeting *involved delegates*]: the parser may take it for which ones
  const isTaken = is(verb, 'amod') && verb.head > verb.index;
  if (!isTold && !isTaken) return;
  const those = isTold ? childrenOf(scene.tree, verb.index, 'obj') : [verb.head];
  filling.add(
    'involving',
    those.filter((o) => !isThing(scene, o)),
  );
}
