import type { DateMention } from '../../mentions/mention.ts';
import { headWithin, wordsOf } from '../../patterns/filling/agents.ts';
import { dayBehind } from '../../patterns/filling/hosts.ts';
import type { Frame } from '../../patterns/frame.ts';
import { childrenOf, distance, isNoun, prepositionOf } from '../../patterns/trees/relations.ts';
import { isOneOfEach, partnersOf } from '../merging/one-day-each.ts';
import { isCountedWithin } from './counted-within.ts';
import {
  isOfAim,
  isOfAnother,
  isOfBeforeOrAfter,
  isOfMaking,
  isOfPrecedent,
  isOfPromise,
  isOfReturn,
  isOfStart,
  isOfTold,
  isOfWhatGoesBefore,
  isOfWhatWillBe,
} from './date-of-another.ts';
import {
  crossesClause,
  isBeyondVerb,
  isOfClauseAbove,
  isOfClauseBeside,
  isOfStir,
  isOfVerbAhead,
  isToldOfWhom,
} from './date-of-clause.ts';
import { isOfInterview } from './date-of-noun.ts';
import {
  isOfArranging,
  isOfBlame,
  isOfPerfect,
  isOfTeller,
  isOfTelling,
  isOfWords,
} from './date-of-telling.ts';
import { dateBeforeWhen, dateInWhen } from './date-when.ts';
import { dayOfOpening, isOfOutset } from './day-of-opening.ts';
import { dateOfFirstDeed, frontedDate } from './fronted-date.ts';
import { hasOtherDay, isOfTheName } from './in-the-name.ts';
import { isLastTime } from './last-time.ts';
import { newDay } from './new-day.ts';
import { isOfNext } from './of-topic.ts';
import { dayScheduled } from './schedule.ts';
import { isSinceThen } from './since-then.ts';
import { isStretch, isTime } from './times.ts';

/** The time expression that is the frame's own, as surely as the words and the tree say so. */
export const dateOf = (frame: Frame): DateMention | null =>
  newDay(frame) ??
  dayScheduled(frame) ??
  frame.day ??
  dayOfOpening(frame) ??
  dayBeforeNoun(frame) ??
  dayOfStop(frame) ??
  dayOfPartner(frame) ??
  frontedDate(frame, frame.clause) ??
  nearestDate(frame) ??
  dateBeforeWhen(frame) ??
  dateBeside(frame) ??
  dateInWhen(frame) ??
  dateApart(frame) ??
  dateOfFirstDeed(frame);

/** [*tomorrow* I leave for *a Monday meeting* with Rojas]: the day right before the noun, whatever else has one. */
function dayBeforeNoun({ type, scene: { tree, mentions }, cue }: Frame): DateMention | null {
  if (type !== 'meeting' || !isNoun(tree.words[cue])) return null;
  const day = mentions.filter(isTime).find((m) => wordsOf(tree, m)?.last === cue - 1);
  const at = day && wordsOf(tree, day);
  return at && day.value.sort === 'weekday' && tree.words[at.first - 1]?.upos === 'DET'
    ? day
    : null;
}

/** [visited Peru in May and *Chile on Monday*]: the day behind the one of several that it is about. */
function dayOfStop(frame: Frame): DateMention | null {
  const { kind, fillers, scene } = frame;
  const hosts = kind === 'visit' ? fillers.filter((f) => f.role === 'host') : [];
  const day = hosts.length === 1 ? dayBehind(scene, hosts[0]!.agent.last)?.mention : undefined;
  if (!day || !isTime(day) || isSince(scene, day)) return null;
  // [her *second* trip to Lima *this year*]
  return isCountedWithin(frame, day, wordsOf(scene.tree, day)?.first ?? 0) ? null : day;
}

/** [the first visit to Lima *since 2009*]: the one before it was then. */
const isSince = ({ tree }: Frame['scene'], day: DateMention): boolean =>
  /^since$/i.test(tree.words[(wordsOf(tree, day)?.first ?? 0) - 1]?.text ?? '');

/** [met Rojas on Monday and *Paz on Tuesday*]: the day behind whom one meets, where the sentence has several. */
export function dayOfPartner(frame: Frame): DateMention | null {
  const { kind, scene } = frame;
  const partners = partnersOf(frame);
  if (kind === 'visit' || scene.mentions.filter(isTime).length < 2) return null;
  if (frame.type === 'pact' && !isOneOfEach(frame)) return null;
  if (new Set(partners.map((f) => f.agent.codes.join())).size !== 1) return null;
  const day = dayBehind(scene, Math.max(...partners.map((f) => f.agent.last)))?.mention;
  const bound = frame.type === 'meeting' && day && isSince(scene, day);
  return day && isTime(day) && !bound ? day : null;
}

/** [a round *last May* and *the talks* in July]: of two that are told in a row, the day before the joint is of the first. */
function isOfOneBefore(
  { scene: { tree, mentions }, cue }: Frame,
  { first, last }: { first: number; last: number },
): boolean {
  const word = tree.words[cue]!;
  if (word.relation !== 'conj' || !isNoun(word) || !isNoun(tree.words[word.head])) return false;
  if (first < word.head || last > cue) return false;
  const joined = childrenOf(tree, cue, 'cc').some((c) => c > last);
  return joined && mentions.some((m) => isTime(m) && m.start > word.end);
}

/** Wherever the tree hung it, it is of something else that the sentence tells. */
function isOfOther(
  frame: Frame,
  mention: DateMention,
  words: { first: number; last: number },
): boolean {
  const head = headWithin(frame.scene.tree, words.first, words.last);
  // [pulled out of the *2020* pact last week]: it has another day
  if (
    frame.type === 'pact' &&
    frame.pattern !== 'named' &&
    isOfTheName(frame, mention) &&
    hasOtherDay(frame, mention)
  )
    return true;
  if (frame.type === 'pact' && isOfStart(frame, words.first)) return true;
  return (
    isOfAnother(frame, words) ||
    isOfOneBefore(frame, words) ||
    isOfInterview(frame, words.first) ||
    isOfBlame(frame, head) ||
    isOfTelling(frame, head) ||
    isOfTeller(frame, head) ||
    isOfWords(frame, head) ||
    isOfPerfect(frame, head) ||
    isOfArranging(frame, mention, words.first) ||
    isOfNext(frame, mention, head) ||
    isOfPrecedent(frame, head) ||
    isOfTold(frame, head) ||
    isOfVerbAhead(frame, head) ||
    (mention.value.sort === 'stretch' && isOfStir(frame, head)) ||
    isToldOfWhom(frame.scene.tree.words, words.first, frame.cue) ||
    isOfMaking(frame, head) ||
    isOfWhatGoesBefore(frame, head) ||
    isOfBeforeOrAfter(frame, words.first) ||
    isCountedWithin(frame, mention, words.first) ||
    isOfReturn(frame, head) ||
    isOfWhatWillBe(frame, head) ||
    (!/^(weekday|relative)$/.test(mention.value.sort) && isOfPromise(frame, head))
  );
}

function nearestDate(frame: Frame): DateMention | null {
  const { tree, mentions } = frame.scene;
  let best: { mention: DateMention; cost: number } | null = null;
  for (const mention of mentions) {
    if (!isTime(mention)) continue;
    const words = wordsOf(tree, mention);
    if (!words) continue;
    const head = headWithin(tree, words.first, words.last);
    // [under way since 2024], [until Friday]: a bound, no day on which it happened
    const preposition = prepositionOf(tree, head);
    if (/^(since|until|till)$/.test(preposition) || isSinceThen(frame, head)) continue;
    // [the talks, which must be concluded *by* June]: the same, but for what is to come
    if (preposition === 'by' && /^(fact|going-on)$/.test(frame.reality.mode)) continue;
    if (isOfOther(frame, mention, words)) continue;
    const toCue = distance(tree, head, frame.cue);
    const toClause = distance(tree, head, frame.clause);
    const steps = Math.min(toCue, toClause + 0.5);
    if (steps > 3.5 || crossesClause(frame, head) || isOfClauseBeside(frame, head)) continue;
    if (isStretch(mention) && isOfOutset(frame, head)) continue;
    const cost =
      steps +
      Math.abs(head - frame.cue) * 0.05 +
      (isOfClauseAbove(frame, head) ? 1 : 0) +
      (isBeyondVerb(frame, head) ? 1.5 : 0);
    if (!best || cost < best.cost) best = { mention, cost };
  }
  return best?.mention ?? null;
}

/** [signed an agreement *Friday* pledging …]: the date beside the cue with no verb in between, where the tree hung it elsewhere. */
function dateBeside(frame: Frame): DateMention | null {
  const { tree, mentions } = frame.scene;
  let best: { mention: DateMention; steps: number } | null = null;
  for (const mention of mentions) {
    if (!isTime(mention)) continue;
    const words = wordsOf(tree, mention);
    if (!words) continue;
    const before = tree.words[words.first - 1]?.text.toLowerCase() ?? '';
    if (/^(until|since|by|from|than)$/.test(before) || isOfAim(frame, words)) continue;
    if (isOfOther(frame, mention, words)) continue;
    const from = Math.min(words.last, frame.cue);
    const to = Math.max(words.first, frame.cue);
    const steps = to - from;
    if (steps > 14 || (best && steps >= best.steps)) continue;
    let free = true;
    for (let i = from + 1; i < to && free; i++) {
      const word = tree.words[i]!;
      free =
        !/^(VBD|VBZ|VBP|MD)$/.test(word.xpos) &&
        !/^[;:“”"]$/.test(word.text) &&
        // [worked *through the weekend* to *lower* hopes for the meeting]: merely named, behind another deed
        !(frame.reality.weak && word.xpos === 'VB' && i !== tree.words[frame.cue]!.head) &&
        !/^(who|which|that|after|when|before|since|until|while)$/i.test(word.text);
    }
    if (free) best = { mention, steps };
  }
  return best?.mention ?? null;
}

/** [*Dec. 1, 2018:* Trump and Xi meet]: an entry of a chronicle. [The last time they met was *in 2016*]: told of it afterwards. */
function dateApart(frame: Frame): DateMention | null {
  const { tree, mentions } = frame.scene;
  for (const mention of mentions) {
    if (!isTime(mention)) continue;
    const at = wordsOf(tree, mention);
    if (!at) continue;
    const entry = at.first === 0 && /^[:–—-]$/.test(tree.words[at.last + 1]?.text ?? '');
    const lastTime = at.first > frame.cue && isLastTime(frame);
    if (entry || lastTime) return mention;
  }
  return null;
}
