import type { Tree } from '../grammar/tree.ts';
import { posted } from '../mentions/people/heads.ts';
import type { Filler, Scene } from './frame.ts';
import { is } from './trees/relations.ts';

/** [spoke with Rojas *in Lima*]: on no telephone. */
export function isSpokenThere({ tree, mentions }: Scene, fillers: readonly Filler[]): boolean {
  const last = fillers.filter((f) => f.slot !== 'subject').at(-1)?.agent;
  // [spoke with *the ambassador in Lima*]: where he is posted
  if (!last?.person || posted.test(last.title ?? '')) return false;
  const at = tree.words[last.last + 2];
  return (
    /^(in|at)$/.test(tree.words[last.last + 1]?.text ?? '') &&
    mentions.some((m) => m.kind === 'place' && m.sort !== 'country' && m.start === at?.start) &&
    !tree.words.some((w) => /phone|\bcalls?\b|video/i.test(w.text))
  );
}

/** [will fly there *to speak* with Rojas]: on no telephone either. */
export const isGoingThere = ({ words }: Tree, index: number): boolean =>
  is(words[index], 'xcomp', 'advcl') &&
  /^(travel|fly|go|come|arrive|visit|return)$/.test(words[words[index]!.head]?.lemma ?? '') &&
  !words.some((w) => /phone|call|video/i.test(w.text));
