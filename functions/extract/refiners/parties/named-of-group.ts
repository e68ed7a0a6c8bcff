import type { Scene } from '../../patterns/frame.ts';
import type { Draft } from '../draft.ts';
import { few, mentionedIn } from './of-whom.ts';

/**
 * [talks between Iran and *six world powers*, … the U.S. says]: of a group of states that one phrase stands for, those sat in the meeting whom
 * the article names somewhere, if it names two of those who meet at all.
 */
export function namedOfGroup(drafts: Draft[], scenes: readonly Scene[]): Draft[] {
  let named: ReadonlySet<string> | null = null;
  for (const draft of drafts) {
    // [six world powers *signed a pact* with Iran]: it is of all of them
    if (draft.type === 'pact') continue;
    const group = draft.parties.filter(
      (p) => draft.parties.filter((q) => q.span.start === p.span.start).length > few,
    );
    if (group.length === 0) continue;
    named ??= mentionedIn(scenes);
    // [*the permanent members of* the Security Council and Peru]: all of them, unless a list says who they are
    const unnamed = group.filter((p) => !named!.has(p.code));
    if (unnamed.length > 1 && areMembers(group[0]!.span.start, scenes)) continue;
    const kept = draft.parties.filter((p) => !group.includes(p) || named!.has(p.code));
    if (kept.length >= 2) draft.parties = kept;
  }
  return drafts;
}

const areMembers = (start: number, scenes: readonly Scene[]): boolean =>
  scenes.some(({ mentions }) =>
    mentions.some((m) => m.start === start && /\bmembers\b/.test(m.text)),
  );
