import type { Token } from '../document/document.ts';
import type { Word } from '../grammar/tree.ts';
import { bodyKinds, bodyNouns } from '../mentions/epithets.ts';
import type { Mention } from '../mentions/mention.ts';

/**
 * [a truce with the *militant group Hamas*], [talks with the *trade bloc Mercosur*]: what a body or movement is called is one word with
 * its name, for the parser takes the name behind such a noun for the next clause's.
 */
export function calledBodies(tokens: readonly Token[], mentions: readonly Mention[]): Mention[] {
  return mentions.flatMap((mention): Mention[] => {
    if (mention.kind !== 'actor' || mention.sort === 'state' || mention.form === 'adjective')
      return [];
    let from = mention.from - 1;
    const isTaken = (at: number): boolean => mentions.some((m) => m.from <= at && at < m.to);
    if (!bodyNouns.test(tokens[from]?.text ?? '') || isTaken(from)) return [];
    while (from > 0 && bodyKinds.test(tokens[from - 1]!.text) && !isTaken(from - 1)) from--;
    return [{ ...mention, from, start: tokens[from]!.start }];
  });
}

/** Whether a word is such a name with what it is called. */
export const isCalled = (word: Word | undefined): boolean =>
  word?.unit === 'actor' &&
  bodyNouns.test(word.text.split(' ').findLast((w) => /^[a-z]/.test(w)) ?? '');
