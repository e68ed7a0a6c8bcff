import type { Tree, Word } from '../../grammar/tree.ts';
import type { Attachment } from './mend-attachments.ts';

/** [discussed *developments* in Fiji *with Chad*]: nothing develops with Chad. */
export function partnerOf(
  { words, children }: Tree,
  { index, head, relation }: Word,
): Attachment | null {
  if (relation !== 'nmod' || !children[index]!.some((c) => words[c]!.text === 'with')) return null;
  let above = words[head];
  if (!/^(development|situation|event|crisis)$/.test(above?.lemma ?? '')) return null;
  if (above?.relation === 'conj') above = words[above.head];
  const verb = above?.relation === 'obj' ? words[above.head] : undefined;
  return verb && /^(discuss|review|raise)$/.test(verb.lemma)
    ? { head: verb.index, relation: 'obl' }
    : null;
}

/** [stressed the worth of the dam *in meetings* with Chad]: where it was said; the talks are no part of what was said. */
export function occasionOf(
  { words, children }: Tree,
  { index, relation, head }: Word,
): Attachment | null {
  if (
    relation !== 'nmod' ||
    !/^(meeting|talk|call|conversation|discussion)$/.test(words[index]!.lemma)
  )
    return null;
  if (!children[index]!.some((c) => /^(in|during)$/.test(words[c]!.text))) return null;
  if (!/^(with|in|on)$/.test(words[index + 1]?.text ?? '')) return null;
  // [hailed the *progress in talks* with Chad]
  if (
    /^(progress|headway|breakthrough|role|part|interest|stake|participation)$/.test(
      words[head]!.lemma,
    )
  )
    return null;
  let above = words[head];
  for (let steps = 0; above?.relation === 'nmod' && steps < 4; steps++) above = words[above.head];
  const verb = above?.relation === 'obj' ? words[above.head] : undefined;
  return verb && voices.test(verb.lemma) ? { head: verb.index, relation: 'obl' } : null;
}

const voices =
  /^(raise|stress|press|emphasi[sz]e|underline|underscore|voice|express|highlight|reiterate|reaffirm|convey|outline|explain|address|explore|review|discuss|mention|repeat|defend)$/;
