import { pactLife } from '#shared/event.ts';
import { daysBetween } from '../mentions/dates/calendar.ts';
import { knownPact } from '../patterns/instruments/known-pacts.ts';
import { childrenOf } from '../patterns/trees/relations.ts';
import { dateMade } from './dates/date-made.ts';
import { isEndedInPassing, onlyOfMaking } from './dates/ended-in-passing.ts';
import { isWithin, mostExact } from './dates/most-exact.ts';
import { isPluperfect } from './dates/pluperfect.ts';
import { dateOfName } from './dates/settle-pact-date.ts';
import type { Draft, Step } from './draft.ts';
import { precededBy } from './named-status.ts';
import { cueSpan } from './settle-status.ts';

const life: readonly string[] = pactLife;

/** Acts that change a pact. What is only said of it [discussed, proposed, upheld] does not. */
const changing = new Set([
  'signed',
  'initialled',
  'ratified',
  'joined',
  'withdrew',
  'killed',
  'suspended',
  'violated',
  'rejected',
  'reached',
  'collapsed',
  'entered-into-force',
  'held',
]);

/**
 * The latest status that the article tells, not the furthest: what was done of late outdoes what was done long ago,
 * and what was done outdoes what is only wished or said.
 */
export function settlePactStatus(draft: Draft, published: string | null): void {
  if (draft.steps.length === 0) {
    draft.date ??= madeOn(draft, published);
    return;
  }
  const before = draft.steps.every(
    ({ frame }) => isPluperfect(frame) && frame.pactStatus === 'under-discussion',
  );
  // [hailed the deal, which they *had failed* to clinch before]
  if (before && draft.status?.value === 'agreed') return;
  // [the *recent* accord … *would cover* more if extended]: what it might do does not unmake it
  const isMused = draft.steps.every(({ frame }) => frame.pattern === 'provides');
  if (
    isMused &&
    draft.status?.value === 'agreed' &&
    draft.frames.some((f) => precededBy(f, /^recent(ly)?$/))
  )
    return;
  const told = draft.steps.filter((s) => !isPremature(s, draft.steps));
  const late = told.filter((s) => !isLongAgo(s, told, published));
  const early = told.filter((s) => isLongAgo(s, told, published));
  const latest =
    refusedSince(late, published) ??
    furthest(late.filter(isDone)) ??
    outlived(furthest(early.filter(isDone)), late) ??
    furthest(late);
  if (!latest) return;
  if (/^(proposed|under-discussion)$/.test(latest.status) && standsSince(draft, published)) return;
  const stands = /^(agreed|signed)$/.test(latest.status) && isOld(draft, published);
  if (stands && !draft.steps.some((s) => s.status === latest.status && s.date)) {
    draft.status = { value: 'in-force', span: cueSpan(latest.frame) };
    draft.date = madeOn(draft, published);
    return;
  }
  draft.status = { value: latest.status, span: cueSpan(latest.frame) };
  const dated = mostExact(
    draft.steps.filter((s) => s.status === latest.status && s.date && s.said),
  );
  draft.date = dated
    ? { value: dated.date!, span: dated.said! }
    : /^(agreed|signed|in-force|violated)$/.test(latest.status)
      ? madeOn(draft, published)
      : isEndedInPassing(latest)
        ? onlyOfMaking(madeOn(draft, published))
        : null;
  if (/^(agreed|signed)$/.test(latest.status)) draft.date = namedByDay(draft, published);
}

/** [agreed *last month* … prices fell after the *March 3* accord]: the day in the name, within what is told of its making. */
function namedByDay({ date, frames }: Draft, published: string | null): Draft['date'] {
  if (!date) return null;
  const named = frames.flatMap((f) => dateOfName(f, published) ?? []);
  return named.find((d) => isWithin(d.value, date.value)) ?? date;
}

/** [the Iran deal, *which his predecessor signed*]: one that everybody knows to be there for years is no news. */
function isOld({ name }: Draft, published: string | null): boolean {
  const since = knownPact(name)?.since;
  return since != null && published !== null && daysBetween(since, published) > 730;
}

/** [wants to keep to the *2015* deal], [spoke of the accord *of last year*]: it has been made, whatever is wished or said. */
function standsSince(draft: Draft, published: string | null): boolean {
  if (published === null) return false;
  for (const frame of draft.frames) {
    // [may leave *without a deal in March*]: nobody has made it
    const lacking = frame.scene.tree.words[Math.max(0, frame.instrument!.first - 2)];
    // [opened negotiations on a pact *on Monday*]: of the negotiations
    const behind = frame.pattern !== 'negotiated' || frame.reality.mode !== 'fact';
    const made = lacking?.text === 'without' ? null : dateOfName(frame, published, behind);
    if (!made || made.value.end >= published) continue;
    draft.status = { value: 'in-force', span: made.span };
    draft.date = made;
    return true;
  }
  return false;
}

/** [the *2015* deal]; [a deal struck in May], told of one that stands: when it was made. */
function madeOn(draft: Draft, published: string | null): Draft['date'] {
  const [first, ...others] = draft.frames.flatMap((f) => dateMade(f, published) ?? []);
  // [*last month's* pact … since the pact *of May 22*]: the day within the month
  if (first) return others.find((d) => isWithin(d.value, first.value)) ?? first;
  if (draft.status?.value !== 'in-force') return null;
  if (draft.date) return draft.date;
  const made = draft.steps.findLast((s) => isDone(s) && s.date && s.said);
  return made ? { value: made.date!, span: made.said! } : null;
}

/** [unless the court *approves* it … the two are ready to *sign* it]: what is still to be signed is not signed by what follows. */
const isPremature = ({ status, frame }: Step, all: readonly Step[]): boolean =>
  status === 'signed' &&
  frame.pattern === 'ratified' &&
  frame.reality.mode !== 'fact' &&
  all.some(
    (s) => s.frame.pattern === 'signed' && /^(plan|wish|condition)$/.test(s.frame.reality.mode),
  );

const isDone = (step: Step): boolean =>
  // [failed to live up to the accord]
  (step.frame.pattern === 'complied' && step.status === 'violated') ||
  // [*will not agree* to a truce]
  (step.frame.reality.mode === 'refusal' && step.status === 'rejected') ||
  (changing.has(step.frame.pattern) &&
    step.frame.reality.mode === 'fact' &&
    !/^(under-discussion|proposed)$/.test(step.status));

/** [signed *in 2006*], told beside what is of this week; what has no date is of the day of the article. */
function isLongAgo(step: Step, all: readonly Step[], published: string | null): boolean {
  if (isOfFormerTalks(step)) return all.some((s) => !isOfFormerTalks(s));
  if (!step.date) return false;
  const { end } = step.date;
  return all.some((s) => {
    const start = s.date?.start ?? published;
    return start !== null && daysBetween(end, start) > 31;
  });
}

/** [*in previous talks* it refused to sign]: what is talked of now is another try. */
const isOfFormerTalks = ({ frame }: Step): boolean =>
  frame.scene.tree.words.some(
    (w, i, words) =>
      /^(previous|earlier|past|former)$/i.test(w.text) &&
      /^(talk|talks|round|negotiation|attempt)$/.test(words[i + 1]?.lemma ?? ''),
  );

/** [on Tuesday rejected a treaty signed *in May*]: it was made, but that is the end of it. */
function refusedSince(steps: readonly Step[], published: string | null): Step | null {
  const refused = steps.find((s) => s.status === 'rejected' && isDone(s));
  const since = refused?.date?.start ?? published;
  if (!refused || since === null) return null;
  const agreed = steps.filter(({ status }) => /^(agreed|signed)$/.test(status));
  const made = agreed.filter((s) => !isOfOneSide(s, refused));
  if (made.length === 0) return agreed.length > 0 ? refused : null;
  return made.every((s) => (s.date && s.said && s.date.end < since) || isToSayWhich(s))
    ? refused
    : null;
}

/** [voted down the accord, *agreed* after years of talks]: right behind it and only to say which it is, so it went before. */
const isToSayWhich = ({ frame: { scene, cue, instrument } }: Step): boolean => {
  const { words } = scene.tree;
  const { last } = instrument!;
  return (
    /^VB[DN]$/.test(words[cue]!.xpos) &&
    (cue === last + 1 || (cue === last + 2 && words[last + 1]!.text === ',')) &&
    childrenOf(scene.tree, cue, 'nsubj', 'nsubj:pass', 'aux', 'aux:pass').length === 0
  );
};

/** [rejected a truce *to which* Chad *had agreed*]: it takes two. */
const isOfOneSide = ({ frame }: Step, refused: Step): boolean =>
  frame.scene === refused.frame.scene &&
  frame.instrument!.head === refused.frame.instrument!.head &&
  /^(agree|accept|approve|back|endorse)$/.test(frame.scene.tree.words[frame.cue]!.lemma);

function furthest(steps: readonly Step[]): Step | null {
  let best: Step | null = null;
  for (const step of steps)
    if (!best || life.indexOf(step.status) > life.indexOf(best.status)) best = step;
  return best;
}

/** [signed in 1994, now renegotiated] stands as it was signed; [agreed in March, talks go on] is under discussion. */
function outlived(early: Step | null, late: readonly Step[]): Step | null {
  if (!early) return null;
  // [agreed in March, and *has yet to be signed*]: agreed it is
  const isUnsigned = late.length > 0 && late.every(({ frame }) => frame.pattern === 'signed');
  if (early.status === 'agreed' && isUnsigned) return early;
  if (early.status === 'agreed' || early.status === 'rejected') return null;
  // [signed in 1994 … *is pulling out* of it]: not done yet, and yet that is what has become of it
  return (
    late.find((s) => /^(terminated|suspended)$/.test(s.status)) ??
    late.find((s) => s.status === 'in-force') ??
    early
  );
}
