import type { Tree, Word } from '../../grammar/tree.ts';
import type { Attachment } from './mend-attachments.ts';
import { isVerb } from './relations.ts';

/** [left *for Lima* to attend the summit]: the parser takes the town for who attends. */
export function goalOf(
  { words, children }: Tree,
  { index, head, relation, upos }: Word,
): Attachment | null {
  const aim = words[head];
  if (!aim || !relation.startsWith('nsubj') || upos !== 'PROPN' || aim.xpos !== 'VB') return null;
  const verb = words[aim.head];
  const isFor = words[index - 1]?.text === 'for' && children[head]!.includes(index - 1);
  return isFor &&
    words[index + 1]?.text === 'to' &&
    /^(leave|depart|head|fly|set)$/.test(verb?.lemma ?? '')
    ? { head: verb!.index, relation: 'obl' }
    : null;
}

/** [left *for* Lima to attend]: the preposition of that town. */
export function goalMark(tree: Tree, { index, head, relation, text }: Word): Attachment | null {
  const town = tree.words[index + 1];
  if (text !== 'for' || !/^(mark|case)$/.test(relation) || !town || town.head !== head) return null;
  return goalOf(tree, town) ? { head: town.index, relation: 'case' } : null;
}

/** [are expected to return *to Lima* for talks]: the parser hangs the town on its preposition, and that on the talks. */
export function townOf({ words }: Tree, { index, head, upos }: Word): Attachment | null {
  const mark = words[head];
  const noun = words[mark?.head ?? -1];
  return upos === 'PROPN' &&
    mark?.relation === 'case' &&
    mark.index === index - 1 &&
    noun !== undefined &&
    noun.index > index &&
    isVerb(words[noun.head])
    ? { head: noun.head, relation: 'obl' }
    : null;
}

/** The preposition of that town. */
export const townMark = (tree: Tree, { index, relation }: Word): Attachment | null => {
  const town = relation === 'case' ? tree.words[index + 1] : undefined;
  return town?.head === index && townOf(tree, town) ? { head: town.index, relation: 'case' } : null;
};
