import type { Tree } from '../../grammar/tree.ts';
import type { DateTense } from '../../mentions/dates/days.ts';
import type { DateMention } from '../../mentions/mention.ts';
import { headWithin, wordsOf } from '../../patterns/filling/agents.ts';
import type { Frame } from '../../patterns/frame.ts';
import { answeredTo } from '../../patterns/reality/answered.ts';
import { realityOf } from '../../patterns/reality/reality.ts';
import { listTop } from '../../patterns/trees/list-top.ts';
import { childrenOf, is, isNoun, isVerb, prepositionOf } from '../../patterns/trees/relations.ts';
import { boundOf } from './bound-of-date.ts';
import { isByItsEnd } from './by-its-end.ts';
import { isMerelyHopedOf, isOnlyNamed, isToldOnlyAsPast } from './merely-named.ts';
import { newDay } from './new-day.ts';
import { isPlanOfOld } from './plan-of-old.ts';
import { isPluperfect } from './pluperfect.ts';
import { isSchedule, setting } from './schedule.ts';

/** [*met* on June 12], [*held* talks on June 12], [*said so during* talks on June 12], [was *signed at* talks on June 12]; not [welcomed the summit on June 12]. */
export function isToldByVerb({ reality, scene: { tree }, cue }: Frame): boolean {
  if (reality.mode !== 'fact') return false;
  const { xpos, lemma } = tree.words[reality.cue]!;
  const top = listTop(tree, cue);
  const preposition = prepositionOf(tree, top);
  const within = /^(during|after|following)\b/.test(preposition);
  const above = tree.words[tree.words[top]!.head];
  if (within && (xpos === 'VBD' || above?.xpos === 'VBD')) return true;
  // [a truce *reached at* her talks with Rojas on Saturday]: what was done there
  if (
    /^(at|in)$/.test(preposition) &&
    reality.time === 'past' &&
    !reality.weak &&
    /^VB[DN]$/.test(above?.xpos ?? '') &&
    doneThere.test(above!.lemma)
  )
    return true;
  if (!isNoun(tree.words[cue]) || (/^VB[DN]$/.test(xpos) && holding.test(lemma))) return true;
  // [their talks *failed*, *stalled* in February]: what became of them is known
  return is(tree.words[top], 'nsubj') && above?.xpos === 'VBD' && !seeming.test(above.lemma);
}

/** What is done at a meeting while it lasts. */
const doneThere =
  /^(reach|agree|sign|initial|strike|seal|clinch|conclude|adopt|approve|endorse|decide|discuss|raise|review|negotiate|broker|make|announce|unveil|pledge|promise|vow|exchange|offer|present)$/;

const seeming = /^(be|look|seem|appear|loom|remain|promise|stand|await|depend|hinge)$/;

/** Also [*flew* to Lima *on Monday* for talks]. */
const holding =
  /^(hold|have|attend|begin|start|open|end|conclude|finish|convene|take|arrive|return|fly|travel|come|go)$/;

const ofThisWeek = /^this (coming )?(weekend|(mon|tues|wednes|thurs|fri|satur|sun)day)/i;

/** The tense in which the frame is told, for what a time expression says of it. */
export function tenseOf(frame: Frame, mention: DateMention): DateTense {
  const { mode, time, cue } = frame.reality;
  // [speaking before *a meeting* this weekend]: nothing says that it is over
  const told = /^VB[DN]$/.test(frame.scene.tree.words[cue]!.xpos);
  // [was upbeat *after her visit* this weekend]: it is over
  if (isAfterNoun(frame) && mode === 'fact' && ofThisWeek.test(mention.text)) return 'past';
  if (!told && /^(fact|going-on)$/.test(mode) && ofThisWeek.test(mention.text)) return 'present';
  if (isByItsEnd(frame, mention)) return 'future';
  if (isOnlyNamed(frame, mention)) return 'present';
  if (newDay(frame) === mention) return 'future';
  if (isBeforeNoun(frame, mention) || isTalkedOf(frame, mention)) return null;
  if (isMerelyHopedOf(frame, mention)) return null;
  if (isSchedule(frame, mention)) {
    // [called off talks that *had been planned for Sunday*], told on Monday: that was yesterday
    if (mention.value.sort === 'weekday' && wasSet(frame, mention)) return 'present';
    return (isPluperfect(frame) && mention.value.sort === 'day') ||
      (isOfCalendar(mention) && wasSet(frame, mention))
      ? null
      : 'future';
  }
  if (/^(cancelled|postponed)$/.test(mode) && !isPluperfect(frame) && isOfMeeting(frame, mention))
    return null;
  if (mode !== 'fact' && isOfPastVerb(frame, mention)) return 'past';
  // [prices *rose ahead of* the meeting on May 3]: by now it may be over
  if (mode === 'plan' && cue === frame.cue && isOfCalendar(mention) && isUnderPast(frame))
    return null;
  // [dealers *were* careful *ahead of Tuesday's* meeting], told on Wednesday: it was yesterday
  if (
    mode === 'plan' &&
    cue === frame.cue &&
    mention.value.sort === 'weekday' &&
    (isUnderPast(frame) || isToldOnlyAsPast(frame))
  )
    return 'present';
  // [during talks *expected to start* in June]
  if (mode === 'fact' && isOfCalendar(mention) && isUnderPlan(frame, mention)) return 'future';
  const toCome = isOfCalendar(mention) && isPlanOfOld(frame) ? null : 'future';
  if (mode === 'plan' || mode === 'wish') return toCome;
  // [*if* no deal *is reached* by June]
  // or [*has not been* reached *by* June]
  if (mode === 'condition' && (time !== 'past' || boundOf(frame, mention) === 'by'))
    return 'future';
  if (mode === 'fact') return time;
  if (mode === 'refusal' && (isOfWill(frame) || isOfProposal(frame) || isToldBehind(frame)))
    return toCome;
  return time === 'present' ? 'present' : 'past';
}

/** [the summit *on June 12* was called off], [called off the *June 12* summit]: right beside what was to be, the nearest one. */
function isOfMeeting({ scene: { tree }, cue }: Frame, mention: DateMention): boolean {
  const at = wordsOf(tree, mention);
  if (!at || !isOfCalendar(mention) || !isNoun(tree.words[cue])) return false;
  const between =
    at.first > cue ? tree.words.slice(cue + 1, at.first) : tree.words.slice(at.last + 1, cue);
  return between.every((w) => !isVerb(w) && w.text !== ',');
}

/** [*after* her visit], [*following* talks]. */
function isAfterNoun({ scene: { tree }, cue }: Frame): boolean {
  const top = listTop(tree, cue);
  if (!isNoun(tree.words[cue]) || !/^(after|following)\b/.test(prepositionOf(tree, top)))
    return false;
  // [*would decide* after her talks this weekend]
  return !tree.words
    .slice(Math.max(0, top - 8), top)
    .some((w) => /^(will|would|'ll|wo|may|might|could|can|shall)$/i.test(w.text));
}

/** [*will not* hold talks in January]: whether he means it or not, it is a January to come. */
const isOfWill = ({ scene: { tree }, cue, clause }: Frame): boolean =>
  childrenOf(tree, isVerb(tree.words[cue]) ? cue : clause, 'aux').some((a) =>
    /^(will|wo|'ll)$/i.test(tree.words[a]!.text),
  );

/** [was to hold talks on Friday, but said it *would not attend*]: refused in another clause. */
const isToldBehind = ({ reality, scene: { tree } }: Frame): boolean =>
  /^(attend|participate|take|show|turn)$/.test(tree.words[reality.cue]!.lemma) &&
  reality.time === 'future';

/** [rejected *a proposal to hold* talks on Friday]. */
const isOfProposal = ({ scene: { tree }, clause }: Frame): boolean =>
  answeredTo(tree, tree.words[clause]!) !== null;

const isOfCalendar = ({ value: { sort } }: DateMention): boolean =>
  sort === 'day' || sort === 'month';

/** It hangs on a verb of what is planned, which is said of the meeting. */
function isUnderPlan({ scene: { tree }, cue }: Frame, mention: DateMention): boolean {
  const at = wordsOf(tree, mention);
  const verb = at ? tree.words[headWithin(tree, at.first, at.last)]!.head : -1;
  const set = tree.words[tree.words[verb]?.head ?? -1];
  return (
    is(tree.words[verb], 'xcomp') &&
    set !== undefined &&
    setting.test(set.lemma) &&
    /^VB[DN]$/.test(set.xpos) &&
    (set.head === cue || childrenOf(tree, set.index, 'nsubj').includes(cue))
  );
}

/** What the meeting is before or ahead of is told as past. */
function isUnderPast({ scene: { tree }, cue }: Frame): boolean {
  if (!isNoun(tree.words[cue])) return false;
  const { head } = tree.words[cue]!;
  return /^VB[DN]$/.test(tree.words[head]?.xpos ?? '') && realityOf(tree, head).time === 'past';
}

/** [cancelled a summit that *was set for May*]: the nearest May, for the plan may be long past. */
function wasSet({ scene: { tree } }: Frame, mention: DateMention): boolean {
  const at = wordsOf(tree, mention);
  if (!at) return false;
  const near = tree.words.slice(Math.max(0, at.first - 4), at.first);
  const set = near.findLast((w) => setting.test(w.lemma.toLowerCase()));
  if (!set) return false;
  // [was *originally* set for May]
  const before = tree.words[set.index - (tree.words[set.index - 1]?.upos === 'ADV' ? 2 : 1)];
  return /^(was|were|been)$/i.test(before?.text ?? '');
}

/** [builds on his *May* visit], [ahead of the *May 3* talks]: the nearest one, whatever is built or ahead. */
function isBeforeNoun({ scene: { tree }, cue, reality }: Frame, mention: DateMention): boolean {
  const { value } = mention;
  const at = wordsOf(tree, mention);
  if ((value.sort !== 'month' && value.sort !== 'day') || !at || at.last >= cue) return false;
  if (reality.mode === 'fact' && reality.time === 'past' && !reality.weak) return false;
  if (isWithinWill(tree, cue) && reality.mode === 'plan') return false;
  return tree.words.slice(at.last + 1, cue).every((w) => isNoun(w) || w.upos === 'ADJ');
}

/** [*will* have to stay there *during* the May 3 talks]: those to come. */
function isWithinWill(tree: Tree, cue: number): boolean {
  if (!/^(during|at)$/.test(prepositionOf(tree, cue))) return false;
  let above = tree.words[cue]!.head;
  for (let steps = 0; above >= 0 && steps < 4; above = tree.words[above]!.head, steps++)
    if (childrenOf(tree, above, 'aux').some((a) => /^(will|'ll)$/i.test(tree.words[a]!.text)))
      return true;
  return false;
}

/** [discussed *the summit* in Riga *in July*], [*there is* hope of a deal at *the meeting in July*]: held or to come, the nearest; what the meeting in July *brought* is known. */
function isTalkedOf({ reality, scene: { tree }, cue }: Frame, { value }: DateMention): boolean {
  if (!reality.weak || !/^(month|season)$/.test(value.sort) || !isNoun(tree.words[cue]))
    return false;
  let said = tree.words[cue]!.head;
  while (said >= 0 && !isVerb(tree.words[said]) && childrenOf(tree, said, 'cop').length === 0)
    said = tree.words[said]!.head;
  if (said < 0) return false;
  const { lemma, xpos } = tree.words[said]!;
  // [said that they hope to publish it, *coinciding* with the meeting in July]: the form of the verb leaves that open
  return xpos === 'VBG' || ofTalk.test(lemma) || realityOf(tree, said).time !== 'past';
}

const ofTalk = /^(discuss|review|preview|address|consider|raise|mention|speak|talk)$/;

/** [*In March* he *was invited* to talks]: the day of the verb above, not of what it has in view. */
function isOfPastVerb(
  { scene: { tree }, cue, clause, reality }: Frame,
  mention: DateMention,
): boolean {
  const at = wordsOf(tree, mention);
  if (!at) return false;
  const { head } = tree.words[headWithin(tree, at.first, at.last)]!;
  const verb = tree.words[head];
  if (!verb || !isVerb(verb) || setting.test(verb.lemma)) return false;
  if (head !== cue && head !== clause) {
    const { mode, time } = realityOf(tree, head);
    return mode === 'fact' && time === 'past';
  }
  if (!/^VB[DN]$/.test(verb.xpos)) return false;
  // [on Friday she *will be received*, *is to be received*]: still to come
  const isToCome = childrenOf(tree, head, 'aux', 'mark').some((a) =>
    /^(will|'ll|shall|to)$/i.test(tree.words[a]!.text),
  );
  if (isToCome) return false;
  // [Chile *on Monday called* for talks], [*invited* her *on Monday*]
  if (reality.mode === 'wish' && (at.last < head || head === reality.cue)) return true;
  const subject = childrenOf(tree, head, 'nsubj')[0];
  return subject !== undefined && at.last < subject;
}
