import type { Frame } from '../../patterns/frame.ts';

const longest = 15;

/** [a *four-day* visit]: how many days; 0 where the sentence does not say. */
export function daysOf({ scene: { mentions, tree } }: Frame): number {
  for (const { start, end, ...mention } of mentions) {
    if (mention.kind !== 'date' || mention.value.sort !== 'duration') continue;
    const { unit, count } = mention.value;
    if (unit !== 'day' || count < 2 || count > longest) continue;
    const behind = tree.words.filter((w) => w.start >= end).slice(0, 3);
    if (behind.some((w) => /^(visit|trip|tour|stay|summit|meeting|conference|talk)$/.test(w.lemma)))
      return count;
  }
  return 0;
}
