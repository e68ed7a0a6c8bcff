import type { Frame } from '../../patterns/frame.ts';
import { isPresentPerfect } from '../../patterns/trees/relations.ts';

/** [against a pact *signed between the two*]: told to say which. */
export const isDescribed = ({ type, instrument, scene: { tree }, clause }: Frame): boolean =>
  type === 'pact' &&
  tree.words[clause]!.relation.startsWith('acl') &&
  tree.words[clause]!.head === instrument!.head;

/** [the president *has pulled out* of that pact], behind the first sentence: some time before. */
export const hasLeft = ({ pattern, scene: { tree }, clause }: Frame): boolean =>
  pattern === 'withdrew' && tree.words[clause]!.xpos === 'VBN' && isPresentPerfect(tree, clause);

/** [*has insisted* that nothing *was* agreed at the meeting]: some time after. */
export function isMaintained({ scene: { tree }, clause }: Frame): boolean {
  const { relation, head } = tree.words[clause]!;
  return relation === 'ccomp' && tree.words[head]!.xpos === 'VBN' && isPresentPerfect(tree, head);
}
