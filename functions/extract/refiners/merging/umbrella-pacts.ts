import type { Frame } from '../../patterns/frame.ts';
import { isDefinite } from '../../patterns/trees/definite.ts';
import type { Draft } from '../draft.ts';
import { content } from './pact-names.ts';

/** [a pair of pacts], [the two agreements]: a plural without content of its own speaks for instruments named elsewhere. */
export function isUmbrella(draft: Draft): boolean {
  return (
    draft.frames.every((f) => f.instrument!.plural && f.instrument!.bare && pointsBack(f)) &&
    content(draft.name).size === 0
  );
}

/** [trade deals *with Chad and Niger* … *the Chadian and Nigerien pacts*]: what a third has with each of two, not what the two have with each other. */
export function isOfEach(draft: Draft, drafts: readonly Draft[]): boolean {
  const [one, other, ...more] = new Set(draft.parties.map((p) => p.code));
  if (!one || !other || more.length > 0) return false;
  if (!draft.frames.every((f) => f.instrument!.plural)) return false;
  const thirds = (code: string): string[] =>
    drafts.flatMap(({ parties }) => {
      const codes = parties.map((p) => p.code);
      return codes.length === 2 && codes.includes(code) ? codes.filter((c) => c !== code) : [];
    });
  return thirds(one).some((c) => c !== other && thirds(other).includes(c));
}

/** [the accords], [two agreements], [a pair of pacts]; not [securing agreements]. */
function pointsBack({ definite, scene: { tree }, instrument }: Frame): boolean {
  return (
    (definite && isDefinite(tree, instrument!.head)) ||
    tree.words
      .slice(Math.max(0, instrument!.head - 4), instrument!.head)
      .some((w) => /^(two|three|four|five|pair|both|couple)$/i.test(w.text))
  );
}

/** What is said of all goes to each; an umbrella over nothing stays as it is. */
export function shelter(umbrellas: readonly Draft[], named: readonly Draft[]): Draft[] {
  const over = (umbrella: Draft): Draft[] =>
    named.filter(
      (d) =>
        d.frames.some((f) => !f.instrument!.bare) &&
        (d.proper || d.frames.every((f) => !f.instrument!.plural)) &&
        fits(umbrella, d),
    );
  const all = umbrellas.map((umbrella) => ({ umbrella, below: over(umbrella) }));
  for (const { umbrella, below } of all)
    if (below.length >= 2) for (const draft of below) give(umbrella, draft);
  return [...named, ...all.flatMap(({ umbrella, below }) => (below.length < 2 ? umbrella : []))];
}

function fits(umbrella: Draft, draft: Draft): boolean {
  // [*the accords, signed in 2020* … talks on a border agreement]: not one of those that were signed
  if (draft.status?.value === 'under-discussion' && umbrella.status?.value === 'signed')
    return false;
  const own = [
    ...umbrella.parties,
    ...(umbrella.parties.length === 0 ? umbrella.fallback : []),
  ].map((p) => p.code);
  const codes = draft.parties.map((p) => p.code);
  // [the *Chadian and Nigerien* pacts]
  if (!isUmbrella(umbrella))
    return codes.filter((c) => own.includes(c)).length === 1 && codes.length === 2;
  return codes.length === 0 || own.length === 0 || codes.every((c) => own.includes(c));
}

function give(umbrella: Draft, draft: Draft): void {
  const known = new Set(draft.parties.map((p) => p.code));
  if (known.size < 2)
    for (const party of umbrella.parties) if (!known.has(party.code)) draft.parties.push(party);
  if (draft.fallback.length === 0) draft.fallback = umbrella.fallback;
  draft.status ??= umbrella.status;
  draft.frames.push(...umbrella.frames);
  draft.steps.push(...umbrella.steps);
}
