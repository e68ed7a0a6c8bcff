import type { Tree, Word } from '../../grammar/tree.ts';
import { isAim } from '../filling/doer-before.ts';
import type { Attachment } from './mend-attachments.ts';

/** [laid *plans to resume* talks], [made *plans for talks*]: what is planned, wherever the parser hung it. */
export function aimOf(
  { words, children }: Tree,
  { index, relation, xpos }: Word,
): Attachment | null {
  const isInfinitive = xpos === 'VB' && words[index - 1]?.xpos === 'TO';
  if (isInfinitive && /^(xcomp|advcl|ccomp)$/.test(relation))
    return isPlan(words[index - 2]) ? { head: index - 2, relation: 'acl' } : null;
  const first = relation === 'obl' ? children[index]![0] : undefined;
  return first !== undefined && words[first]!.text === 'for' && isPlan(words[first - 1])
    ? { head: first - 1, relation: 'nmod' }
    : null;
}

const isPlan = (noun: Word | undefined): boolean =>
  noun?.upos === 'NOUN' &&
  noun.relation === 'obj' &&
  (isAim.test(noun.lemma) || noun.lemma === 'preparation' || noun.lemma === 'arrangement');
