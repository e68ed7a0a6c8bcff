import type { Tree, Word } from '../../grammar/tree.ts';
import type { Instrument, PactAct, Slot } from '../frame.ts';
import { realityOf } from '../reality/reality.ts';
import { isDefinite } from '../trees/definite.ts';
import { childrenOf } from '../trees/relations.ts';
import { withStatus } from './act-status.ts';
import type { Found } from './found-act.ts';

/** [the talks *resulted in* a treaty], [*sealed* their friendship *with* a treaty]: what came of something else, or serves it. */
export function cameOfIt(
  acts: readonly PactAct[],
  tree: Tree,
  instrument: Instrument,
  { head, slot }: { head: Word; slot: Slot },
): Found | null {
  const reached = acts.find((a) => a.name === 'reached');
  if (!reached || !(isOutcome(head, slot) || isMeans(tree, instrument, head, slot))) return null;
  // [produced a *draft* treaty]
  if (/^draft$/i.test(tree.words[instrument.head - 1]?.text ?? '')) return null;
  return withStatus(reached, head.index, realityOf(tree, head.index), tree);
}

const isOutcome = ({ lemma }: Word, slot: Slot): boolean =>
  (slot === 'in' && /^(result|culminate|end|conclude)$/.test(lemma)) ||
  (slot === 'with' && /^(end|conclude|culminate)$/.test(lemma)) ||
  (slot === 'to' && lemma === 'lead') ||
  (slot === 'object' && /^(produce|yield|spawn|net|bear)$/.test(lemma));

/** [hopes to deepen *ties* with *a* treaty]; [kept the peace with *the* treaty] had it before. */
const isMeans = (tree: Tree, { head: noun }: Instrument, { lemma, index }: Word, slot: Slot) =>
  slot === 'with' &&
  serving.test(lemma) &&
  !isDefinite(tree, noun) &&
  childrenOf(tree, index, 'obj').some((o) => o !== noun);

const serving =
  /^(strengthen|deepen|expand|boost|cement|bolster|improve|widen|crown|cap|seal|formali[sz]e|tighten|reinforce|consolidate|celebrate|enhance|upgrade|end|conclude|close|settle|resolve|mark)$/;
