import type { Tree } from '../../grammar/tree.ts';

/** What is told behind these is still to come: [will hold *until* it], [fell *in the run-up to* the summit], [left *on the eve of* it]. */
export const aheadOf =
  '(ahead (of|to)|prior to|in advance of|(run|lead|build) - up to|(runup|buildup|countdown) to|on the eve of|until|between now and|(preparing|prepared|preparations) for)';

const isPhrase = new RegExp(`\\b${aheadOf}$`);

/** [spoke *ahead of* her first visit]: the words right before, wherever the parser hung them. */
export function isAheadOf({ words }: Tree, top: number): boolean {
  let i = top - 1;
  while (i >= 0 && top - i < 8 && (isInside.test(words[i]!.upos) || words[i]!.text === '-')) i--;
  const before = words.slice(Math.max(0, i - 4), i + 1).map((w) => w.text.toLowerCase());
  return isPhrase.test(before.join(' '));
}

const isInside = /^(DET|PRON|ADJ|NUM|NOUN|PROPN|PART)$/;
