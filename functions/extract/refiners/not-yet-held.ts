import type { Draft } from './draft.ts';

/** [has left for Rome, where she is to meet him *on Friday*]: what is dated after the article is still to come, even where it is named as if it were there. */
export function notYetHeld(drafts: Draft[], published: string | null): Draft[] {
  if (published === null) return drafts;
  for (const draft of drafts)
    if (
      /^(held|ongoing)$/.test(draft.status?.value ?? '') &&
      (draft.date?.value.start ?? '') > published
    )
      draft.status = { ...draft.status!, value: 'planned' };
  return drafts;
}
