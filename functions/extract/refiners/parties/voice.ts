import type { Document } from '../../document/document.ts';
import { sortOf } from '../../mentions/gazetteer/gazetteer.ts';
import type { Scene } from '../../patterns/frame.ts';
import type { Draft, DraftParty } from '../draft.ts';
import { hasSeatIn } from './seats-in-bodies.ts';
import { ofMention } from './speakers.ts';

/** [*Remarks by President Vella*], [*FACT SHEET: the Vella-Holm Administration* …], [*Readout* of the president's call]: what an office hands out itself. */
const handedOut =
  /^((on-the-record|background) )?(remarks|statement|message|letter|readout|fact sheet|(press )?(gaggle|briefing)|press (call|conference)|memorandum)\b/i;

/** The state whose office speaks the whole text. */
export function voiceOf(scenes: readonly Scene[], { text }: Document): DraftParty | null {
  const [first] = scenes;
  if (!first || !handedOut.test(text)) return null;
  const headline = first.tree.sentence.index === 0 ? first.mentions : (first.passed[0] ?? []);
  const speaker = headline
    .filter((m) => m.sentence === 0 && (m.kind === 'person' || m.kind === 'office'))
    .sort((a, b) => a.start - b.start)[0];
  const party = speaker ? ofMention(speaker) : null;
  return party && sortOf(party.code) === 'state' ? party : null;
}

/** [Statement by President Vella … the NATO *summit in June* … we]: he who speaks of the summit of a body that his state is in sits there. */
export function addVoice(
  drafts: Draft[],
  voice: DraftParty | null,
  published: string | null,
): Draft[] {
  if (!voice) return drafts;
  const isMember = (code: string, bodies: readonly string[]): boolean =>
    bodies.some((body) => hasSeatIn(body, code, published));
  for (const draft of drafts) {
    if (!convenes(draft) || draft.parties.some((p) => p.code === voice.code)) continue;
    const bodies = draft.parties.map((p) => p.code).filter((c) => sortOf(c) === 'organisation');
    // [*a minister of NATO* met Costa]: one of the body, and not the body
    const isOfBody = draft.parties.every(
      ({ code, role }) => role === 'host' || bodies.includes(code) || isMember(code, bodies),
    );
    if (isOfBody && isMember(voice.code, bodies)) draft.parties.push({ ...voice });
  }
  return drafts;
}

const convenes = ({ type, frames, status, needy }: Draft): boolean =>
  type === 'meeting' &&
  !needy &&
  /^(held|ongoing|planned|proposed)$/.test(status?.value ?? '') &&
  frames.some(({ pattern }) => /^(meeting|summit|conference|gathered|met)$/.test(pattern)) &&
  frames.every(
    ({ fillers, kind }) =>
      kind !== 'visit' && kind !== 'call' && fillers.every((f) => f.role !== 'mediator'),
  );
