import type { Document } from '../../document/document.ts';
import type { DateMention } from '../../mentions/mention.ts';
import { headWithin, wordsOf } from '../../patterns/filling/agents.ts';
import type { Frame } from '../../patterns/frame.ts';
import { isAbove, isVerb, prepositionOf } from '../../patterns/trees/relations.ts';
import type { Draft } from '../draft.ts';
import { isCountedWithin } from './counted-within.ts';
import { isOfAnother, isOfBeforeOrAfter, isOfPromise } from './date-of-another.ts';
import { isOfStir, isOfVerbAhead, isToldOfWhom } from './date-of-clause.ts';
import { isOfReport, isOfTeller } from './date-of-telling.ts';
import { isOfTheName } from './in-the-name.ts';
import { isOver } from './is-over.ts';
import { setting } from './schedule.ts';
import { dateAt } from './settle-date.ts';
import { isTime } from './times.ts';
import { toldBeside } from './told-beside.ts';
import { isLandmark } from './told-in-passing.ts';

/**
 * [While she travelled there *earlier this year*, she … but visited Oman]: what nothing else dates is of the one day its sentence
 * tells, where the status allows it.
 */
export function dateOfSentence(drafts: Draft[], document: Document): Draft[] {
  const { written } = document;
  for (const draft of drafts) {
    const status = draft.status?.value ?? '';
    if (draft.date || written === null) continue;
    for (const frame of draft.frames) {
      // [*on Friday* he seemed to doubt *the deal*]: of no making
      const isNamed = draft.type === 'pact' && /^(named|voted-on)$/.test(frame.pattern);
      const mention = frame.reality.weak || isNamed ? null : onlyDate(frame);
      const date = mention && dateAt(frame, mention, document, null);
      if (!date) continue;
      const fits = isOver(status)
        ? date.value.start <= written
        : status === 'planned' && date.value.end >= written && !isOfDeed(frame, mention);
      if (!fits) continue;
      draft.date = {
        value: toldBeside(date.value),
        span: date.span,
      };
      break;
    }
  }
  return drafts;
}

/** The one time that the sentence tells, but for what it says happened before or after it. */
function onlyDate(frame: Frame): DateMention | null {
  const { tree, mentions } = frame.scene;
  const dates = mentions.filter(isTime);
  const [mention] = dates;
  const at = mention && wordsOf(tree, mention);
  if (!at || dates.length > 1 || isOfAnother(frame, at) || isLandmark(frame)) return null;
  if (isOfBeforeOrAfter(frame, at.first) || isToldOfWhom(tree.words, at.first, frame.cue))
    return null;
  // [quit the *2015* pact in his first term]
  if (frame.instrument && isOfTheName(frame, mention)) return null;
  // [the tension *last summer when* they traded insults]: of what is told behind it
  const { text } = tree.words[at.last + 1] ?? { text: '' };
  if (/^when$/i.test(text)) return null;
  if (isCountedWithin(frame, mention, at.first)) return null;
  const head = headWithin(tree, at.first, at.last);
  // [spent *the last few days* chiding him for quitting the pact]: of what the days went by with
  const spent = tree.words[tree.words[head]!.head];
  if (spent?.lemma === 'spend' && spent.index !== frame.clause) return null;
  if (/^(since|until|till|than)$/.test(prepositionOf(tree, head))) return null;
  if (!/^(weekday|relative)$/.test(mention.value.sort) && isOfPromise(frame, head)) return null;
  const isOfWords =
    isOfReport(frame, head) ||
    isOfTeller(frame, head) ||
    isOfVerbAhead(frame, head) ||
    (mention.value.sort === 'stretch' && isOfStir(frame, head));
  return isApart(frame, head) || isOfWords ? null : mention;
}

/** [*pledged on Sunday* to raise it in upcoming talks], told on Sunday; but [is *scheduled* on Sunday]. */
function isOfDeed({ scene: { tree } }: Frame, mention: DateMention): boolean {
  const at = wordsOf(tree, mention);
  const date = at && tree.words[headWithin(tree, at.first, at.last)]!;
  const verb = tree.words[date?.head ?? -1];
  return /^VB[DN]$/.test(verb?.xpos ?? '') && !setting.test(verb!.lemma);
}

const apart = /^(since|until|till|after|before|because|if|unless)$/i;

/** [talks resumed after rebels *attacked on Friday*], [told her *on Friday*, after reports that they met] */
function isApart({ scene: { tree }, cue, clause }: Frame, date: number): boolean {
  for (let i = clause, n = 0; i >= 0 && n < 20; i = tree.words[i]!.head, n++) {
    const { head } = tree.words[i]!;
    if (i === date || i === tree.words[date]!.head) break;
    if (i === cue || isVerb(tree.words[i]) || head < 0) continue;
    if (tree.children[i]!.some((c) => apart.test(tree.words[c]!.text))) return true;
  }
  for (let i = tree.words[date]!.head, n = 0; i >= 0 && n < 20; i = tree.words[i]!.head, n++) {
    if (i === cue || i === clause) return false;
    if (!isVerb(tree.words[i])) continue;
    if (tree.children[i]!.some((c) => apart.test(tree.words[c]!.text) && c < date)) return true;
    // [told reporters there that *prices had risen in May*]: what was said
    const { relation } = tree.words[i]!;
    if (relation === 'ccomp' && !isAbove(tree, i, cue)) return true;
    // [Peru, *which joined last year*, objected at the meeting]: told to say who
    if (tree.words[i]!.relation === 'acl:relcl' && tree.words[i]!.head !== cue) return true;
  }
  return false;
}
