import type { Sentence } from '../../document/document.ts';
import { findDates } from '../../mentions/dates.ts';
import type { DateMention, Mention } from '../../mentions/mention.ts';

/** [on Monday], [in May]: it says when; [for two days] says how long. */
export const isTime = (mention: Mention): mention is DateMention =>
  mention.kind === 'date' && mention.value.sort !== 'duration';

/** [in May 2016], [last month]. */
export const isStretch = ({ value }: DateMention): boolean =>
  /^(month|season|year)$/.test(value.sort) ||
  (value.sort === 'relative' && /^(week|month|year)$/.test(value.unit));

/** The one time that a sentence tells. */
export function onlyTimeIn(sentence: Sentence): DateMention | null {
  const [time, ...others] = findDates(sentence).filter(isTime);
  return others.length === 0 ? (time ?? null) : null;
}

/** [*the committee, which meets* on May 3]: the one time of a sentence, behind words that tell what it is the time of, and those words. */
export function timeBehind(
  telling: RegExp,
  sentence: Sentence,
  article: string,
): { mention: DateMention; told: string } | null {
  const told = telling.exec(article.slice(sentence.start, sentence.end));
  const mention = told && onlyTimeIn(sentence);
  return mention && mention.start >= sentence.start + told.index
    ? { mention, told: told[0] }
    : null;
}

/** [in place *since 1994*]: no story is told of then. */
export const isSince = ({ tokens }: Sentence, start: number): boolean =>
  tokens.some((t, i) => t.start === start && /^since$/i.test(tokens[i - 1]?.text ?? ''));

/** [the *2016* campaign], [Chile's *2015* accord]: a year by which something is known. */
export function isOfName({ tokens }: Sentence, start: number): boolean {
  const at = tokens.findIndex((t) => t.start === start);
  return (
    /^(the|a|an|this|that|his|her|its|their|our|['’]s|['’])$/i.test(tokens[at - 1]?.text ?? '') &&
    /^\p{L}/u.test(tokens[at + 1]?.text ?? '')
  );
}
