import type { Place } from '#shared/event.ts';
import { sortOf } from '../../mentions/actors.ts';
import type { Frame } from '../../patterns/frame.ts';
import type { Draft } from '../draft.ts';
import { isSpeaker } from './bystanders.ts';
import type { Discourse } from './discourse.ts';
import { isOfficial, partyOf } from './speakers.ts';

/** [Rojas said that during Vella's visit *here*], in a text that does not say where it was written: to the state of who says so, else of who was told beside the guest, else of whom it tells. */
export function addHostHere(
  draft: Draft,
  frame: Frame,
  here: Place | null,
  discourse: Discourse,
): void {
  const { words } = frame.scene.tree;
  if (here || !/^(visit|travelled-to)$/.test(frame.pattern)) return;
  if (!words.slice(frame.cue + 1, frame.cue + 3).some((w) => /^here$/i.test(w.text))) return;
  const [own, ...others] = new Set(draft.parties.map((p) => p.code));
  if (own === undefined || others.length > 0 || sortOf(own) !== 'state') return;
  const teller = frame.scene.agents.find(
    (a) => isOfficial(a) && isSpeaker(frame, a) && a.codes.length === 1,
  );
  const guest = new Set([own]);
  const [other, ...rest] = discourse.together.groupWith(guest);
  const party = teller
    ? partyOf(teller, teller.codes[0]!)
    : other && rest.length === 0
      ? other
      : discourse.protagonist(guest);
  if (party && party.code !== own && sortOf(party.code) === 'state')
    draft.parties.push({ ...party, role: 'host', implied: true });
}
