import type { Tree, Word } from '../../grammar/tree.ts';
import type { Attachment } from './mend-attachments.ts';
import { extent, isVerb } from './relations.ts';

/** [Peru and Chile*, the sponsors of the talks,* signed a pact]: what stands between commas says who they are, and is no third. */
export function apposOf(tree: Tree, { index, head, relation }: Word): Attachment | null {
  const { words, children } = tree;
  const verb = words[head];
  if (relation !== 'nsubj' || !isVerb(verb) || index > head) return null;
  const first = children[head]!.find((c) => c < index && words[c]!.relation === 'nsubj');
  if (first === undefined) return null;
  const own = extent(tree, index);
  const isSetOff = words[own.first - 1]?.text === ',' && words[own.last + 1]?.text === ',';
  return isSetOff && /^(the|its|their)$/i.test(words[own.first]!.text)
    ? { head: first, relation: 'appos' }
    : null;
}
