import { daysBetween } from '../mentions/dates/calendar.ts';
import type { Frame } from '../patterns/frame.ts';
import { childrenOf, is, isPresentPerfect, prepositionOf } from '../patterns/trees/relations.ts';
import { lengthsTold } from './dates/length-told.ts';
import type { Draft } from './draft.ts';

/** [*opened* a two-day meeting on Monday], told on Monday; [talks *have begun*]: what was only opened by the day of the article goes on. */
export function underWay(drafts: Draft[], published: string | null): Draft[] {
  for (const draft of drafts) {
    if (draft.type !== 'meeting' || draft.status?.value !== 'held' || draft.kind === 'call')
      continue;
    const told = draft.steps.filter(({ frame }) => !frame.reality.weak).map(({ frame }) => frame);
    if (!told.some(isOpening) || !told.every((f) => isOpening(f) || isGoingOn(f))) continue;
    const days = Math.max(
      1,
      ...draft.frames.flatMap((f) => lengthsTold(f.scene, lasting).map((l) => l.days)),
    );
    const start = draft.date?.value.start;
    const goesOn =
      published === null || start === undefined
        ? told.some((f) => isPresentPerfect(f.scene.tree, f.reality.cue))
        : start <= published && daysBetween(start, published) < days;
    if (goesOn) draft.status = { ...draft.status, value: 'ongoing' };
  }
  return drafts;
}

/** The verb of which the meeting is what opens, or what somebody opens. */
function isOpening({ scene: { tree }, cue, reality }: Frame): boolean {
  // [the *meeting* with her *opened a tour* of three days]: it is over
  const opens =
    is(tree.words[cue], 'nsubj') && childrenOf(tree, tree.words[cue]!.head, 'obj').length > 0;
  // [began her tour *with talks*], [*by meeting* her]: what opens is the tour
  if (prepositionOf(tree, cue) === 'with') return false;
  if (childrenOf(tree, cue, 'mark').some((c) => /^(by|with)$/.test(tree.words[c]!.text)))
    return false;
  const { lemma } = tree.words[reality.cue]!;
  const next = tree.words[reality.cue + 1]?.text;
  // [*got under way*]
  const gets = lemma === 'get' && /^under/.test(next ?? '');
  return reality.mode === 'fact' && !opens && (gets || opening.test(lemma));
}

const isGoingOn = ({ reality: { mode, time } }: Frame): boolean =>
  /^(going-on|fact)$/.test(mode) && time === 'present';

const opening = /^(open|begin|start|resume|reopen|reconvene)$/;

const lasting = /^(visit|trip|tour|stay|summit|meeting|conference|talk|session|forum)$/;
