import { membersOf } from '../mentions/gazetteer/gazetteer.ts';
import type { Draft } from './draft.ts';

/** [leaders of *the Quad* – America, Japan, India and Australia – met]: a body all of whose members are named is told by them. */
export function nameMembers(drafts: Draft[], published: string | null): Draft[] {
  const year = Number(published?.slice(0, 4) ?? 9999);
  for (const draft of drafts) {
    const codes = new Set(draft.parties.map((p) => p.code));
    draft.parties = draft.parties.filter(({ code }) => {
      const members = membersOf(code, year);
      return members.length < 2 || !members.every((m) => codes.has(m));
    });
  }
  return drafts;
}
