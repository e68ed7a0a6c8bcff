import type { EventDate, MeetingStatus } from '#shared/event.ts';
import type { Span } from '../document/document.ts';
import type { Word } from '../grammar/tree.ts';
import type { Frame } from '../patterns/frame.ts';
import { isNoun, prepositionOf } from '../patterns/trees/relations.ts';
import { sideOfNow } from './dates/side-of-now.ts';

/** What the sentence makes of a meeting, or null when it says that there was none [did not meet, failed to meet, if they meet]. */
export function meetingStatus(
  frame: Frame,
  date: EventDate | null,
  published: string | null,
): MeetingStatus | null {
  const { mode, time } = frame.reality;
  const dated = date !== null && published !== null;
  const side = published === null ? sideOfNow(frame) : null;
  const future = dated ? date.start > published : side === 'ahead';
  const past = dated ? date.end < published : side === 'behind';
  // [leaves Oslo *on Saturday*]: she is there
  if (future && frame.pattern === 'left' && /^(fact|plan|going-on)$/.test(mode)) return 'ongoing';
  switch (mode) {
    case 'fact':
      if (future || (date !== null && isLaterStill(frame, date))) return 'planned';
      // [in a briefing on *this week's* talks]: nothing says that they are over
      if (isOfWholeWeek(date, published) && frame.reality.weak) return 'ongoing';
      // [has *left for* Oslo]: not there yet
      if (!past && isDeparture(frame)) return 'planned';
      if (past || time === 'past') return 'held';
      if (time === 'future') return 'planned';
      // [travels to Paris at the weekend], told on Saturday
      if (time === 'present' && date !== null && published !== null && date.end > published)
        return 'planned';
      if (time === 'present' && date?.end === published && isLater(frame, date)) return 'planned';
      // [the summit *begins* on 16 May], [*visits* Bonn *on Monday*], in a text without a day
      if (time === 'present' && published === null && isOfDayToCome(frame)) return 'planned';
      // [he then *travels* to Bonn]: a journey without a day is one that is set
      if (date === null && isJourney(frame)) return 'planned';
      return frame.scene.tree.sentence.zone === 'headline' || date !== null ? 'held' : 'ongoing';
    case 'going-on':
      if (future || (!past && isOnTheWay(frame))) return 'planned';
      if (time === 'present' && date?.end === published && isLater(frame, date)) return 'planned';
      // [began on Monday and is *due* to end on Friday]
      return past && !/^(due|schedule|expect|set)$/.test(wordOf(frame).lemma) ? 'held' : 'ongoing';
    case 'plan':
      // [is to *leave from* Oslo on Friday]: he is there
      if (leavesFrom(frame)) return past ? 'held' : 'ongoing';
      // [will follow up on their *September 9* call]: what is to come is something else
      return past &&
        (time !== 'future' || isNoun(frame.scene.tree.words[frame.cue])) &&
        // [was *supposed to* fly there for talks in May]: as a rule it came to nothing
        wordOf(frame).lemma !== 'suppose'
        ? 'held'
        : 'planned';
    case 'wish':
      return 'proposed';
    case 'refusal':
      return 'refused';
    case 'postponed':
      return 'postponed';
    case 'cancelled':
      return 'cancelled';
    default:
      return null;
  }
}

/** [*this week's* talks], told on Tuesday and merely named: of the days ahead too. */
const isOfWholeWeek = (date: EventDate | null, published: string | null): boolean =>
  date !== null &&
  published !== null &&
  /^this (week|month)/i.test(date.text) &&
  date.start <= published &&
  date.end > published;

const isJourney = ({ pattern, scene: { tree }, cue }: Frame): boolean =>
  pattern === 'travelled-to' &&
  /^(VBZ|VBP)$/.test(tree.words[cue]!.xpos) &&
  tree.sentence.zone === 'body' &&
  tree.sentence.casing === undefined;

/** Told in the present and of a day, in a text that has none of its own. */
function isOfDayToCome({ scene: { tree, mentions }, reality, clause }: Frame): boolean {
  const { xpos, index } = tree.words[reality.cue]!;
  const from = tree.words[Math.min(index, clause)]!.end;
  return (
    tree.sentence.zone === 'body' &&
    /^VB[ZP]$/.test(xpos) &&
    mentions.some(
      (m) =>
        m.kind === 'date' &&
        /^(weekday|day)$/.test(m.value.sort) &&
        m.start > from &&
        // [Peru welcomes *Monday's* talks]
        tree.words.find((w) => w.start >= m.end)?.text !== "'s",
    )
  );
}

/** [left *for* Oslo], [departs Lima for Oslo], [left *for talks* in Oslo]; [left Oslo], [left *here* for home] was there. */
function isDeparture({ pattern, scene: { tree }, cue, clause, fillers }: Frame): boolean {
  if (!/^(leave|depart)$/.test(tree.words[clause]!.lemma)) return false;
  if (pattern === 'travelled-to')
    return fillers.some(
      (f) => f.role === 'host' && !/^here$/i.test(tree.words[f.agent.head]!.text),
    );
  const { head } = tree.words[cue]!;
  return head === clause && /^(for|on)$/.test(prepositionOf(tree, cue));
}

/** [is to *depart from* Oslo, ending his visit], [is to *leave Oslo*]. */
const leavesFrom = ({ pattern, scene: { tree }, cue, fillers }: Frame): boolean =>
  pattern === 'left' ||
  (pattern === 'travelled-to' &&
    /^(leave|depart)$/.test(tree.words[cue]!.lemma) &&
    fillers.some((f) => f.role === 'host' && prepositionOf(tree, f.agent.head) === 'from'));

/** [is *heading* to Lima this week], [was *flying* to Bonn for talks]: not there yet. */
function isOnTheWay(frame: Frame): boolean {
  const { tree } = frame.scene;
  const { lemma, xpos, index } = wordOf(frame);
  return (
    xpos === 'VBG' &&
    /^(head|fly|travel|leave|depart|return|journey|send|dispatch)$/.test(lemma) &&
    tree.children[index]!.some((c) => /\b(to|for)$/.test(prepositionOf(tree, c)))
  );
}

/** [arrives *later* on Thursday], told on Thursday; [is meeting him *this afternoon*], [meet for a dinner *Tuesday night*]. */
const isLater = ({ scene: { tree }, clause }: Frame, { text }: EventDate): boolean =>
  /^(later|tonight|this (afternoon|evening))\b|day (night|evening)$/i.test(text) ||
  tree.words.some((w) => w.index > clause && /^later\b/i.test(w.text));

/** [was asked about his trip *later this month*], [praised the summit *later today*]: still to come, whatever is said of it. */
function isLaterStill({ scene: { tree, mentions }, reality }: Frame, { text, rule }: EventDate) {
  if (/^relative-\w+-later$/.test(rule)) return true;
  const today = mentions.find((m) => m.kind === 'date' && m.text === text);
  const before = today && tree.words.findLast((w) => w.end <= today.start);
  return reality.weak === true && /^later$/i.test(before?.text ?? '');
}

/** The word that decided, as a span. */
export function cueSpan(frame: Frame): Span {
  const word = wordOf(frame);
  return { start: word.start, end: word.end };
}

const wordOf = ({ scene: { tree }, reality, cue }: Frame): Word =>
  tree.words[reality.cue] ?? tree.words[cue]!;
