import type { Frame, Scene } from '../../patterns/frame.ts';
import { knownPact } from '../../patterns/instruments/known-pacts.ts';
import type { Draft, DraftParty } from '../draft.ts';
import { few, mentionedIn } from './of-whom.ts';
import { areOfTheSix } from './six-party.ts';

/**
 * [talks between Iran and *six world powers*, … the U.S. says]: of a group of states that one phrase stands for, those sat in the meeting,
 * or made the pact, whom the article names somewhere, if it names two of those who are in it at all.
 */
export function namedOfGroup(drafts: Draft[], scenes: readonly Scene[]): Draft[] {
  let named: ReadonlySet<string> | null = null;
  for (const draft of drafts) {
    // [the *TPP*]: whose it is everybody knows, and they stand at its name
    const whose = draft.type === 'pact' ? (knownPact(draft.name)?.parties ?? null) : null;
    const group = draft.parties.filter(
      (p) =>
        draft.parties.filter((q) => q.span.start === p.span.start).length > few &&
        !(whose && isAtName(p, draft.frames)),
    );
    if (group.length === 0 || areOfTheSix(group, draft.parties)) continue;
    named ??= mentionedIn(scenes);
    // [*the permanent members of* the Security Council and Peru]: all of them, unless a list says who they are
    const unnamed = group.filter((p) => !named!.has(p.code));
    if (unnamed.length > 1 && areMembers(group[0]!.span.start, scenes)) continue;
    const kept = draft.parties.filter(
      (p) => !group.includes(p) || named!.has(p.code) || whose?.includes(p.code),
    );
    if (kept.length >= 2) draft.parties = kept;
  }
  return drafts;
}

const isAtName = ({ span }: DraftParty, frames: readonly Frame[]): boolean =>
  frames.some(
    ({ instrument, scene: { tree } }) => tree.words[instrument!.head]!.start === span.start,
  );

const areMembers = (start: number, scenes: readonly Scene[]): boolean =>
  scenes.some(({ mentions }) =>
    mentions.some((m) => m.start === start && /\bmembers\b/.test(m.text)),
  );
