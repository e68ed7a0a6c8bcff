import { isBody } from '../../patterns/filling/agents.ts';
import { isNoun } from '../../patterns/trees/relations.ts';
import type { Draft } from '../draft.ts';
import { hangsOn } from '../places/place-by-meeting.ts';
import { isWithin } from './most-exact.ts';

/** [her trip to Lima *coincided with* the round], [met today *on the margins of the summit*]: two meetings on one day. */
export function dateByCoincidence(drafts: Draft[], published: string | null): Draft[] {
  for (const draft of drafts) {
    if (draft.type !== 'meeting') continue;
    const other = drafts.find(
      (d) =>
        d !== draft &&
        d.type === 'meeting' &&
        d.date !== null &&
        (draft.date
          ? isMoreExact(draft, d)
          : coincide(draft, d) ||
            isOnMargins(draft, d) ||
            isOnMargins(d, draft) ||
            isBesideGathering(draft, d, drafts, published)),
    );
    if (!other?.date) continue;
    const { value, span } = other.date;
    draft.date = {
      value: {
        ...value,
        rule: value.rule.startsWith('coincides ') ? value.rule : `coincides ${value.rule}`,
      },
      span,
    };
  }
  return drafts;
}

/** [will meet her *next week at the summit* … the summit, set for *June 28 and 29*]: on its days. */
const isMoreExact = (guest: Draft, host: Draft): boolean =>
  isWithin(host.date!.value, guest.date!.value) && isGathering(host) && isOnMargins(guest, host);

/** [The seven ended their summit on Tuesday … met her *on the sidelines of the gathering*], [is to meet her *on its margins*]: while it lasts. */
function isBesideGathering(
  guest: Draft,
  host: Draft,
  drafts: readonly Draft[],
  published: string | null,
): boolean {
  if (published === null || !isGathering(host) || !isOnOneSide(guest, host, published))
    return false;
  const beside = guest.frames.find(({ scene: { tree } }) =>
    gathering.test(tree.sentence.tokens.map((t) => t.text).join(' ')),
  );
  if (!beside || isGathering(guest)) return false;
  const isToldBefore = host.frames[0]!.scene.tree.sentence.index < beside.scene.tree.sentence.index;
  // told only behind it: the one that there is
  return isToldBefore || drafts.filter((d) => isGathering(d)).length === 1;
}

/** [on *the sidelines of* the summit], [on *its margins*], [on *the summit's sidelines*]. */
const gathering =
  /\bon (the (sidelines|margins|fringes|side) of (the|this|that)( \S+)? (summit|gathering|conference|meeting|forum|assembly)|(its|their) (sidelines|margins|fringes)|(the|this|that)( \S+)? (summit|gathering|conference|meeting|forum|assembly) ?['’]s (sidelines|margins|fringes))\b(?! (in|of|on|last|next))/i;

/** A summit with a day, or a meeting of a body [*ASEAN* meets in May]. */
const isGathering = ({ type, kind, date, frames }: Draft): boolean =>
  type === 'meeting' &&
  date !== null &&
  (/^(summit|conference)$/.test(kind) ||
    frames.some((f) => f.fillers.length > 0 && f.fillers.every(({ agent }) => isBody(agent))));

/** Both have begun, or both have days still to come. */
function isOnOneSide(guest: Draft, host: Draft, published: string): boolean {
  if (!/^(held|ongoing|planned)$/.test(host.status?.value ?? '')) return false;
  const { start, end } = host.date!.value;
  return /^(held|ongoing)$/.test(guest.status?.value ?? '')
    ? start <= published
    : /^(planned|proposed)$/.test(guest.status?.value ?? '') && end >= published;
}

const isOnMargins = (guest: Draft, host: Draft): boolean =>
  guest.status?.value === host.status?.value &&
  guest.frames.some((g) =>
    host.frames.some(
      (h) =>
        g.scene === h.scene &&
        isNoun(h.scene.tree.words[h.cue]) &&
        hangsOn(h, g) &&
        !g.reality.weak,
    ),
  );

const coincide = (a: Draft, b: Draft): boolean =>
  a.frames.some((f) =>
    b.frames.some(
      (g) =>
        f.scene === g.scene && f.scene.tree.words.some((w) => w.lemma.toLowerCase() === 'coincide'),
    ),
  );
