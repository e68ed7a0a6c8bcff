import { wordsOf } from '../../patterns/filling/agents.ts';
import type { Scene } from '../../patterns/frame.ts';

/** How long something lasts, in days, and the noun that names it. */
export interface Length {
  readonly days: number;
  readonly noun: number;
  /** Its first word [*two* days of talks]. */
  readonly first: number;
}

const longest = 15;

/** [a *two-day* meeting], [a *week-long* official visit], [*three days* of talks]: every length of days or weeks that a noun out of `nouns` has. */
export function lengthsTold({ mentions, tree }: Scene, nouns: RegExp): Length[] {
  const found: Length[] = [];
  for (const mention of mentions) {
    if (mention.kind !== 'date' || mention.value.sort !== 'duration') continue;
    const { unit, count } = mention.value;
    const days = unit === 'week' ? 7 * count : unit === 'day' ? count : 0;
    const at = wordsOf(tree, mention);
    if (!at || days < 2 || days > longest || !Number.isInteger(days)) continue;
    const behind = tree.words.slice(at.last + 1, at.last + 5);
    const noun = behind.find((w) => nouns.test(w.lemma));
    // [two days *after* the meeting]
    const between = behind.slice(0, noun ? behind.indexOf(noun) : 0);
    if (!noun || between.some((w) => w.text !== 'of' && /^(ADP|SCONJ|PUNCT|VERB)$/.test(w.upos)))
      continue;
    found.push({ days, noun: noun.index, first: at.first });
  }
  return found;
}
