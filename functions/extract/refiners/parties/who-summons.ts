import { sortOf } from '../../mentions/actors.ts';
import { posted } from '../../mentions/people/heads.ts';
import type { Frame } from '../../patterns/frame.ts';
import type { Draft } from '../draft.ts';
import { isSpeaker } from './bystanders.ts';
import type { Discourse } from './discourse.ts';
import { partyOf } from './speakers.ts';

/** [Chile protested. Peru's ambassador *was summoned to the ministry*]: by the state that says so, else of which the text spoke. */
export function addWhoSummons(draft: Draft, frame: Frame, discourse: Discourse): void {
  const { pattern, fillers, anaphors, cue, scene } = frame;
  if (pattern !== 'summoned' || anaphors.length > 0) return;
  const [own, ...others] = new Set(draft.parties.map((p) => p.code));
  if (own === undefined || others.length > 0 || sortOf(own) !== 'state') return;
  // [Peru summoned *its* ambassador], [was summoned *home*]: by his own
  if (!fillers.every((f) => /^(object|in)$/.test(f.slot) && posted.test(f.agent.title ?? '')))
    return;
  if (/^(home|back)$/i.test(scene.tree.words[cue + 1]?.text ?? '')) return;
  const teller = scene.agents.find(
    (a) =>
      isSpeaker(frame, a) &&
      a.codes.length === 1 &&
      a.codes[0] !== own &&
      sortOf(a.codes[0]!) === 'state',
  );
  const last = discourse.body?.party;
  const party = teller
    ? partyOf(teller, teller.codes[0]!)
    : last && last.code !== own
      ? last
      : discourse.protagonist(new Set([own]));
  if (party && sortOf(party.code) === 'state') draft.parties.push({ ...party, implied: true });
}
