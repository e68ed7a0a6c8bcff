import type { DateTense } from '../../../functions/extract/mentions/dates/days.ts';

/** `[sentence, tense, what is found]`: each date as the words and the days, `-` for a length or what stays open. */
export type DateCase = readonly [sentence: string, tense: DateTense, found: readonly string[]];

export const past = 'past' as const;
export const present = 'present' as const;
export const future = 'future' as const;
export const open = null;
