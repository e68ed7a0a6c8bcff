import { sortOf } from '../../mentions/actors.ts';
import { isBody } from '../../patterns/filling/agents.ts';
import type { Frame } from '../../patterns/frame.ts';
import type { DraftParty } from '../draft.ts';
import type { Discourse } from './discourse.ts';
import { partiesOf } from './speakers.ts';
import { isWithNamed } from './with-named.ts';

/** [*Chad's* gloom since a failed summit *with Vella*]: of those who met her, whom the sentence names. */
export function metBefore(
  frame: Frame,
  own: ReadonlySet<string>,
  { together }: Discourse,
): DraftParty[] {
  if (!isWithNamed(frame)) return [];
  const met = frame.scene.agents.filter(
    ({ codes: [code, ...more] }) =>
      code && more.length === 0 && !own.has(code) && together.haveMet(own, code),
  );
  return [...partiesOf(met).values()];
}

/** [Chad is *to host a meeting* of ministers]: not of those many with whom it sat in another. */
export const hostsAnother = ({ type, definite, fillers }: Frame): boolean =>
  type === 'meeting' &&
  !definite &&
  fillers.length > 0 &&
  fillers.every((f) => f.role === 'host' && f.slot === 'subject');

/** [*EU officials* say so. A meeting *with Vice President Xi* is set]: with the state that the text is about, as she comes for a state. */
export function partnerOfNamed(
  { fillers }: Frame,
  own: ReadonlySet<string>,
  discourse: Discourse,
): DraftParty | null {
  const { subject } = discourse;
  const whole = discourse.ofWhom();
  const isOfBodyOnly = subject?.person === null && sortOf(subject.party.code) === 'organisation';
  const isState = whole !== null && !own.has(whole.code) && sortOf(whole.code) === 'state';
  return isOfBodyOnly && isState && fillers.some((f) => f.agent.person && !isBody(f.agent))
    ? whole
    : discourse.protagonist(own);
}
