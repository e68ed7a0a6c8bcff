import type { Tree } from '../grammar/tree.ts';
import { actOn } from './act-on.ts';
import { isPossessive } from './anaphors.ts';
import { Filling } from './fill.ts';
import type { Frame, Instrument, PactAct, Scene, Slot } from './frame.ts';
import { type Reality, realityOf } from './reality.ts';
import { childrenOf, isVerb } from './relations.ts';

const ownSlots: readonly Slot[] = [
  'between',
  'among',
  'with',
  'of',
  'by',
  'involving',
  'owner',
  'modifier',
  'from',
];

/** What a sentence says of one instrument: the act done to it if any pattern knows it, else that it exists. */
export function matchPact(
  acts: readonly PactAct[],
  scene: Scene,
  instrument: Instrument,
): Frame | null {
  const { tree } = scene;
  if (!instrument.proper && isMereProspect(tree, instrument.head)) return null;
  const filling = new Filling(scene).fromNoun(instrument.head, ownSlots);
  for (const agent of scene.agents) {
    if (agent.first >= instrument.first && agent.last < instrument.head)
      filling.addAgent('modifier', agent);
  }
  const found = actOn(acts, tree, instrument);
  if (found?.act && isVerb(tree.words[found.word])) filling.fromVerb(found.word, found.act.parties);
  else if (found)
    filling.fromNoun(found.word, ['by', 'between', 'with', 'owner', 'of', 'modifier']);
  const owner = childrenOf(tree, instrument.head, 'nmod:poss').find((c) =>
    isPossessive(tree.words[c]!),
  );
  if (owner !== undefined) filling.anaphors.push(owner);
  const reality: Reality = found
    ? found.reality
    : { mode: 'fact', time: 'present', cue: instrument.head };
  return {
    type: 'pact',
    pattern: found?.act?.name ?? 'named',
    kind: 'other',
    scene,
    cue: found?.word ?? instrument.head,
    clause: found?.word ?? governorOf(tree, instrument.head),
    reality,
    fillers: filling.fillers.filter((f) => !isBroker(tree, f.agent.last)),
    anaphors: filling.anaphors,
    definite: instrument.bare || isDefinite(tree, instrument.head),
    instrument,
    ...(found?.status ? { pactStatus: found.status } : {}),
  };
}

/** [a step that *could lead to* the first agreement]: nobody has proposed one yet. */
function isMereProspect(tree: Tree, head: number): boolean {
  const verb = tree.words[tree.words[head]!.head];
  return (
    isVerb(verb) &&
    /^(lead|pave|result)$/.test(verb!.lemma) &&
    ['wish', 'condition'].includes(realityOf(tree, verb!.index).mode)
  );
}

function governorOf(tree: Tree, index: number): number {
  for (let i = index, steps = 0; i >= 0 && steps < 10; i = tree.words[i]!.head, steps++)
    if (isVerb(tree.words[i])) return i;
  return index;
}

/** [the treaty], [their accord]. */
export function isDefinite(tree: Tree, index: number): boolean {
  return childrenOf(tree, index, 'det', 'nmod:poss').some((c) =>
    /^(the|this|that|these|those|their|both|its|his|her|our|my)$/i.test(tree.words[c]!.text),
  );
}

/** [the *U.S.*-brokered ceasefire]: who brings the parties together is none of them. */
function isBroker(tree: Tree, last: number): boolean {
  const at = tree.words[last + 1]?.text === '-' ? last + 2 : last + 1;
  return /^(brokered|sponsored|mediated|backed|led|supported|proposed|drafted|negotiated|imposed|hosted|monitored)$/i.test(
    tree.words[at]?.text ?? '',
  );
}
