import type { Tree, Word } from '../../grammar/tree.ts';
import type { Attachment } from './mend-attachments.ts';
import { meeting } from './of-two-meetings.ts';

/** [a meeting here *of EC ministers*], [talks in Bonn on Monday *of ten envoys*]: they meet, where the place and the day stand between. */
export function whoMetThere(
  { words, children }: Tree,
  { index, head, relation, xpos }: Word,
): Attachment | null {
  if (!/^(nmod|obl)$/.test(relation) || !/^(NNS|NNPS?)$/.test(xpos)) return null;
  const of = children[index]!.find((c) => c < index && words[c]!.text === 'of');
  if (of === undefined) return null;
  let at = of - 1;
  while (at > 0 && tellsWhere(words[at]!)) at--;
  const isBetween = head > at && head < of;
  return isBetween && words[at]!.upos === 'NOUN' && meeting.test(words[at]!.lemma)
    ? { head: at, relation: 'nmod' }
    : null;
}

/** [here], [in *Bonn*], [*on Monday*], [*last week*]. */
const tellsWhere = ({ text, unit, upos, lemma }: Word): boolean =>
  unit === 'date' ||
  upos === 'PROPN' ||
  /^(,|here|there|in|at|on|last|this|next|late|early)$/.test(text) ||
  /^(yesterday|today|tomorrow|week|month|year)$/.test(lemma);
