import type { Tree, Word } from '../../grammar/tree.ts';
import type { Attachment } from './mend-attachments.ts';

/** What meets. */
export const meeting = /^(meeting|summit|conference|talk|session|round|negotiation)$/;

/** [the session in Oslo and the *summit* in Riga]: beside the session, not beside the town. */
export function secondOf({ words }: Tree, { index, relation, head }: Word): Attachment | null {
  if (relation !== 'conj' || !meeting.test(words[index]!.lemma)) return null;
  let above = words[head];
  for (let steps = 0; above?.relation === 'nmod' && steps < 3; steps++) {
    const noun = words[above.head];
    if (above.upos === 'PROPN' && noun && meeting.test(noun.lemma))
      return { head: noun.index, relation };
    above = noun;
  }
  return null;
}
