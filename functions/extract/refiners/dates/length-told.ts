import type { Mention } from '../../mentions/mention.ts';
import { headWithin, wordsOf } from '../../patterns/filling/agents.ts';
import type { Frame, Scene } from '../../patterns/frame.ts';

/** How long something lasts, in days, and the noun that names it. */
export interface Length {
  readonly days: number;
  readonly noun: number;
  /** Its first word [*two* days of talks]. */
  readonly first: number;
}

const longest = 15;

/** [two days], [a week], as far as it is a length of a meeting. */
function daysIn(mention: Mention): number | null {
  if (mention.kind !== 'date' || mention.value.sort !== 'duration') return null;
  const { unit, count } = mention.value;
  const days = unit === 'week' ? 7 * count : unit === 'day' ? count : 0;
  return days >= 2 && days <= longest && Number.isInteger(days) ? days : null;
}

/** [the conference opens today *for two days*], [arrived on Monday *for a week*]: told by the verb that begins it. */
export function lengthFromNow({ scene: { mentions, tree }, cue }: Frame): Length | null {
  for (const mention of mentions) {
    const days = daysIn(mention);
    const at = wordsOf(tree, mention);
    if (!at || days === null || !/^for$/i.test(tree.words[at.first - 1]?.text ?? '')) continue;
    const { head } = tree.words[headWithin(tree, at.first, at.last)]!;
    const isOwn = head === cue || (head >= 0 && head === tree.words[cue]!.head);
    if (isOwn && begins.test(tree.words[head]!.lemma)) return { days, noun: cue, first: at.first };
  }
  return null;
}

const begins = /^(open|begin|start|convene|arrive)$/;

/** [a *two-day* meeting], [a *week-long* official visit], [*three days* of talks]: every length of days or weeks that a noun out of `nouns` has. */
export function lengthsTold({ mentions, tree }: Scene, nouns: RegExp): Length[] {
  const found: Length[] = [];
  for (const mention of mentions) {
    const days = daysIn(mention);
    const at = wordsOf(tree, mention);
    if (!at || days === null) continue;
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
