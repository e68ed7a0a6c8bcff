import type { Frame } from '../../patterns/frame.ts';
import type { Draft, DraftParty } from '../draft.ts';
import type { Adversaries } from './adversaries.ts';
import type { Discourse } from './discourse.ts';

/** [the talks, *mediated by Qatar*, have failed]: between those whom it brings together, the two foes or the two told last. */
export function addNegotiators(
  draft: Draft,
  { fillers, kind }: Frame,
  discourse: Discourse,
  adversaries: Adversaries,
): void {
  if (kind === 'visit' || fillers.length === 0) return;
  if (!fillers.every((f) => f.role === 'mediator' && f.slot === 'by')) return;
  const mediators = new Set(draft.parties.map((p) => p.code));
  const pairs: (readonly DraftParty[])[] = [
    adversaries ?? [],
    discourse.groupOf(2),
    discourse.rivals,
  ];
  const between = pairs.find(
    (pair) => pair.length === 2 && !pair.some((p) => mediators.has(p.code)),
  );
  if (between)
    draft.parties.unshift(
      ...between.map(({ code, span }) => ({ code, span, implied: true as const })),
    );
}
