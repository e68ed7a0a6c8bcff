import type { Frame } from '../../patterns/frame.ts';
import { isAbove, prepositionOf } from '../../patterns/trees/relations.ts';

/** [in a statement *this week* blasting him *for leaving* the pact]: what one is blamed or praised for was done before. */
export function isOfBlame({ scene: { tree }, clause }: Frame, date: number): boolean {
  const { words, children } = tree;
  return (
    date < clause &&
    words[clause]!.xpos === 'VBG' &&
    words[clause]!.relation.startsWith('advcl') &&
    children[clause]!.some((c) => words[c]!.text === 'for' && c < clause)
  );
}

/** [was asked *on Wednesday* about his talks with Putin]: what is talked of was on a day of its own. */
export const isOfTelling = ({ scene: { tree }, cue }: Frame, date: number): boolean =>
  /^(about|over|regarding|concerning)\b/.test(prepositionOf(tree, cue)) &&
  !isAbove(tree, cue, date);

/** [*said on Friday* that they will meet]: the day of saying so. */
export function isOfReport({ scene: { tree }, cue, reality }: Frame, date: number): boolean {
  const { head } = tree.words[date]!;
  const verb = tree.words[head];
  return (
    reality.mode === 'plan' &&
    reality.cue !== head &&
    reality.cue !== cue &&
    verb !== undefined &&
    // wherever the parser hung it, it stands beside the verb
    date < cue &&
    Math.abs(date - head) <= 3 &&
    /^(say|tell|announce|pledge|confirm|add|report)$/.test(verb.lemma) &&
    /^VB[DN]$/.test(verb.xpos) &&
    isAbove(tree, head, cue)
  );
}
