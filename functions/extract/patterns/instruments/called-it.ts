import type { Tree } from '../../grammar/tree.ts';
import type { Instrument } from '../frame.ts';

/** [called it *a terrible deal*], [described it *as the worst pact*]: what one thinks of one that was told. */
export function isWhatItIsCalled({ words, children }: Tree, { head }: Instrument): boolean {
  const { relation, head: above } = words[head]!;
  const verb = words[above];
  return (
    /^(obj|xcomp|ccomp|obl)$/.test(relation) &&
    /^(call|describe|denounce|label|brand|dub|blast|regard|hail)$/.test(verb?.lemma ?? '') &&
    children[above]!.some(
      (c) =>
        c < head && /^(it|this)$/i.test(words[c]!.text) && /^(obj|iobj)$/.test(words[c]!.relation),
    )
  );
}
