import type { Tree, Word } from '../../grammar/tree.ts';
import type { Attachment } from './mend-attachments.ts';

/** What meets. */
export const meeting = /^(meeting|summit|conference|talk|session|round|negotiation)$/;

const isMeeting = (word: Word | undefined): boolean =>
  word !== undefined && meeting.test(word.lemma.toLowerCase());

/** [the session in Oslo and the *summit* in Riga]: beside the session, not beside the town, though that hangs on the verb. */
export function secondOf({ words }: Tree, { index, relation, head }: Word): Attachment | null {
  if (relation !== 'conj' || !isMeeting(words[index])) return null;
  let above = words[head];
  const before = words[head - 2];
  if (
    above?.relation === 'obl' &&
    above.upos === 'PROPN' &&
    /^(in|at)$/.test(words[head - 1]!.text) &&
    isMeeting(before)
  )
    return { head: before!.index, relation };
  for (let steps = 0; above?.relation === 'nmod' && steps < 3; steps++) {
    const noun = words[above.head];
    if (above.upos === 'PROPN' && isMeeting(noun)) return { head: noun!.index, relation };
    above = noun;
  }
  return null;
}
