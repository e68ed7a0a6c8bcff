import type { Frame } from '../../patterns/frame.ts';

/** [*the last time* he visited]: told of it afterwards, and long ago, or nobody would count. */
export const isLastTime = ({ scene: { tree }, cue }: Frame): boolean =>
  tree.words.some((w, i) => i < cue && w.text === 'last' && tree.words[i + 1]?.text === 'time');
