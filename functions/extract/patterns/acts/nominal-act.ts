import type { Tree } from '../../grammar/tree.ts';
import { adjectiveReality } from '../reality/by-adjective.ts';
import { effectOf } from '../reality/effects.ts';
import type { Reality } from '../reality/modes.ts';
import { isNegated } from '../reality/negation.ts';
import { nounReality } from '../reality/noun-reality.ts';
import { realityOf } from '../reality/reality.ts';
import { isAny } from '../trees/definite.ts';
import { childrenOf, is, isVerb, prepositionOf } from '../trees/relations.ts';
import { givesAssent } from './verb-of.ts';

/** Whether the act that a noun names was done: [the *signing* of the pact], [the *threat* of withdrawal]. */
export function nominalReality(tree: Tree, noun: number): Reality {
  const head = tree.words[tree.words[noun]!.head];
  // [the *completion* of the treaty would be a step]: nobody has completed it
  if (is(tree.words[noun], 'nsubj') && head && childrenOf(tree, head.index, 'cop').length > 0) {
    const said = realityOf(tree, head.index);
    if (/^(plan|wish|condition|denial)$/.test(said.mode)) return said;
  }
  // [*blocked adoption* of the pact]
  if (is(tree.words[noun], 'obj') && /^(block|veto|thwart|bar)$/.test(head?.lemma ?? ''))
    return { mode: 'refusal', time: 'past', cue: head!.index };
  // [are working *toward the conclusion* of a treaty], [progress *towards its signing*]
  if (/^towards?\b/.test(prepositionOf(tree, noun)))
    return { mode: 'wish', time: 'future', cue: noun };
  if (isVerb(head)) {
    // [*let* tanks cross *in breach of* the truce]: by that it is broken
    const letting = prepositionOf(tree, noun) === 'in' ? tree.words[head!.head] : undefined;
    const lets = isVerb(letting) && /^(allow|permit|let|enable|help)$/.test(letting!.lemma);
    const above = realityOf(tree, lets ? letting!.index : head!.index);
    // [the *outlines* of the deal *do not meet* the needs]: there are such outlines
    const isDoer = is(tree.words[noun], 'nsubj');
    if (isDoer && isNegated(tree, head!.index) !== null && !happens.test(head!.lemma))
      return { mode: 'fact', time: 'present', cue: noun };
    if (isDoer || above.mode === 'plan' || above.mode === 'wish') return above;
  }
  // [denied that it *was in breach* of the deal]
  if (childrenOf(tree, noun, 'cop').length > 0) return realityOf(tree, noun);
  // [*awaits* the signing], [*agreed on* the signing]
  if (/^(await|wait|agree)$/.test(head?.lemma ?? '') && is(tree.words[noun], 'obj', 'obl'))
    return { mode: 'plan', time: 'future', cue: head!.index };
  // [the *planned* signing]
  const called = adjectiveReality(tree, noun);
  if (called && /^(plan|wish)$/.test(called.mode)) return called;
  // [*put off* the signing], [*refused* ratification]
  const said = nounReality(tree, noun, noun);
  if (/^(postponed|cancelled|refusal)$/.test(said.mode)) return said;
  // [*called for* the signing], [*looks forward to* the signature]; [*before* the signing] may be long ago
  const isAwaited = /^(plan|wish)$/.test(said.mode) && !said.weak && said.cue !== noun;
  if (isAwaited && isVerb(tree.words[said.cue]) && is(tree.words[noun], 'obj', 'obl')) return said;
  return isMerePossibility(tree, noun)
    ? { mode: 'wish', time: 'future', cue: noun }
    : { mode: 'fact', time: 'past', cue: noun };
}

const happens =
  /^(take|happen|occur|begin|start|resume|go|proceed|come|materiali[sz]e|follow|be|succeed|advance)$/;

/** [could lead to *a collapse* of the pact], [the *threat* of withdrawal], [the vote on *ratification*]: nobody says that it was done. */
function isMerePossibility(tree: Tree, noun: number): boolean {
  const word = tree.words[noun]!;
  const head = tree.words[word.head];
  // [the deal *followed the approval* of a loan]
  if (head?.lemma === 'follow' && is(word, 'obj')) return false;
  if (/^(ratification|approval)$/.test(word.lemma))
    // [*won approval* for the pact], not [*failed to win* it]
    return head && givesAssent(tree, head.index)
      ? realityOf(tree, head.index).mode !== 'fact'
      : !/^(after|following|since|upon|despite)$/.test(prepositionOf(tree, noun).split(' ')[0]!);
  if (
    !/^(withdrawal|exit|pullout|pull-out|termination|abandonment|collapse|breakdown|unraveling|unravelling|end|demise|departure|suspension|violation|breach)$/.test(
      word.lemma,
    )
  )
    return false;
  // [*called* the raid a breach of the truce]: named it so
  if (head && head.lemma !== 'call' && effectOf(head, word) === 'wish') return true;
  if (
    head &&
    /^(fear|risk|danger|avoid|avert|prevent|oppose|mean|cause|signal|herald|spell|suggest)$/.test(
      head.lemma,
    )
  )
    return true;
  return (
    /^(withdrawal|exit|termination|collapse|breakdown)$/.test(word.lemma) &&
    isAny(tree, noun) &&
    !(isVerb(head) && /^(announce|order|declare|complete|decree|see|witness)$/.test(head!.lemma))
  );
}
