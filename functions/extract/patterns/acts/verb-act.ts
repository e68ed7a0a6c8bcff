import type { Tree, Word } from '../../grammar/tree.ts';
import type { Instrument, PactAct, Slot } from '../frame.ts';
import { realityOf } from '../reality/reality.ts';
import { isAny } from '../trees/definite.ts';
import { childrenOf, isVerb } from '../trees/relations.ts';
import { withStatus } from './act-status.ts';
import { matterOfHeld } from './acts-around.ts';
import { cameOfIt } from './came-of-it.ts';
import { type Found, isMediation, isOfThing } from './found-act.ts';
import { endsSomething } from './participle-act.ts';
import { predicateAct } from './said-of-it.ts';
import { verbOf } from './verb-of.ts';

/** What the verb above the instrument does to it, `index` being the word of the instrument that hangs on it. */
export function verbAct(
  acts: readonly PactAct[],
  tree: Tree,
  instrument: Instrument,
  { index, head, slot }: { index: number; head: Word; slot: Slot },
): Found | null {
  const doing = seeming(tree, head);
  const act = acts.find(
    (a) => a.verbs.includes(verbOf(tree, doing)) && a.instrument.includes(slot),
  );
  // [the pact *remains* frozen]
  const state = /^(remain|stay)$/.test(head.lemma) ? predicateAct(acts, tree, instrument) : null;
  if (state) return state;
  // [the accords *ended* the war]: what a treaty does to something else is not what becomes of it
  if (act && head.lemma === 'leave' && isOfThing(tree, head.index)) return null;
  if (act?.name === 'collapsed' && endsSomething(tree, head.index)) return null;
  // [are *close* to a deal], [*seem close* to a deal]
  if (isNear(tree.words[doing]!)) {
    const nearing = acts.find((a) => a.status === 'under-discussion')!;
    return withStatus(nearing, doing, realityOf(tree, head.index), tree);
  }
  const outcome = cameOfIt(acts, tree, instrument, { head, slot });
  if (outcome) return outcome;
  const matter = !act || isMediation(tree, doing) ? matterOfHeld(acts, tree, index, slot) : null;
  if (matter) return matter;
  const accepted = act?.name === 'upheld' ? acceptedBefore(acts, tree, doing) : null;
  if (accepted) return accepted;
  if (act?.name === 'upheld' && isNotYetMade(tree, instrument, doing)) {
    const talked = acts.find((a) => a.status === 'under-discussion')!;
    return withStatus(talked, doing, realityOf(tree, head.index), tree);
  }
  if (act) return withStatus(act, doing, realityOf(tree, head.index), tree);
  return null;
}

/** [can salvage *a trade deal*]: one that is being made; [salvaged *a truce*], [salvaged *the* deal] was there. */
const isNotYetMade = (tree: Tree, { head }: Instrument, verb: number): boolean =>
  /^(salvage|save|rescue|revive)$/.test(tree.words[verb]!.lemma) &&
  !/^(truce|ceasefire|cease-fire|armistice|treaty)$/.test(tree.words[head]!.lemma) &&
  isAny(tree, head);

/** [urged them to *accept and implement* a truce]: it is not there before it is accepted. */
function acceptedBefore(acts: readonly PactAct[], tree: Tree, verb: number): Found | null {
  const { head, relation } = tree.words[verb]!;
  if (relation !== 'conj' || !isVerb(tree.words[head])) return null;
  const act = acts.find(
    (a) => /^(reached|signed)$/.test(a.name) && a.verbs.includes(verbOf(tree, head)),
  );
  const reality = realityOf(tree, head);
  return act && /^(wish|plan|condition)$/.test(reality.mode)
    ? withStatus(act, head, reality, tree)
    : null;
}

/** [*close* to a deal], [*near* one]. */
export const isNear = ({ lemma, upos }: Word): boolean =>
  /^AD[JV]$/.test(upos) && /^(close|near)$/.test(lemma);

/** [the truce *appeared to hold*]: what it does, as far as one can see. */
const seeming = (tree: Tree, { index, lemma }: Word): number =>
  /^(appear|seem|look)$/.test(lemma) ? (childrenOf(tree, index, 'xcomp')[0] ?? index) : index;
