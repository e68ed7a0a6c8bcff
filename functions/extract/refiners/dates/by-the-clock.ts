import type { Document, Sentence } from '../../document/document.ts';
import { findDates, resolveDate } from '../../mentions/dates.ts';
import type { Draft } from '../draft.ts';
import { isTime } from './times.ts';

const clock =
  /\b(?:at|around|about|from|for)(?: (?:about|around))? (?:\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.m\.|[ap]m\b|o['’]clock)|\d{1,2}:\d\d\b|\d{4} (?:GMT|UTC|hours|hrs)\b|noon\b|midnight\b)/gi;

const saying = /\b(said|says|told|added)\b/;

/** Sentences before it that may have told for which day the hour is. */
const back = 2;

/** [will telephone her *at 3:30 p.m.*], [is to begin *around noon*]: the hour of something to come, without a day, is of the day of the article. */
export function dateByTheClock(
  drafts: Draft[],
  { written: published, sentences, text }: Document,
): Draft[] {
  if (published === null) return drafts;
  for (const draft of drafts) {
    if (draft.type !== 'meeting' || draft.date || draft.status?.value !== 'planned') continue;
    for (const { cue, scene, reality } of draft.frames) {
      const { index, start, end } = scene.tree.sentence;
      if (reality.weak || scene.mentions.some(isTime)) continue;
      if (sentences.slice(Math.max(0, index - back), index).some((s) => tellsAhead(s, published)))
        continue;
      const from = scene.tree.words[cue]!.end;
      const hour = [...text.slice(from, end).matchAll(clock)][0];
      if (!hour || saying.test(text.slice(from, from + hour.index))) continue;
      const at = from + hour.index;
      draft.date = {
        value: {
          start: published,
          end: published,
          precision: 'day',
          text: hour[0],
          rule: 'by-the-clock',
        },
        span: { start: Math.max(start, at), end: at + hour[0].length },
      };
      break;
    }
  }
  return drafts;
}

/** [flies to Oslo *on Friday*. At noon he is to meet her]: of that day. */
const tellsAhead = (sentence: Sentence, published: string): boolean =>
  findDates(sentence)
    .filter(isTime)
    .some(({ value, text }) => {
      const date = resolveDate(value, { published, tense: 'future', text });
      return date !== null && date.end > published;
    });
