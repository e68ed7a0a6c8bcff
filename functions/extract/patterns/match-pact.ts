import type { Tree } from '../grammar/tree.ts';
import { actOn } from './act-on.ts';
import { isPossessive } from './anaphors.ts';
import { Filling } from './fill.ts';
import type { Frame, Instrument, PactAct, Scene, Slot } from './frame.ts';
import { singular } from './listed-instruments.ts';
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
export function matchPact(acts: readonly PactAct[], scene: Scene, instrument: Instrument): Frame[] {
  const { tree } = scene;
  if (!instrument.proper && isMereProspect(tree, instrument.head)) return [];
  if (isBetweenStrangers(scene, instrument.head)) return [];
  const filling = new Filling(scene).fromNoun(instrument.head, ownSlots);
  for (const agent of scene.agents) {
    if (agent.first >= instrument.first && agent.last < instrument.head)
      filling.addAgent('modifier', agent);
  }
  const found = actOn(acts, tree, instrument);
  const mediates = found !== null && mediators.test(tree.words[found.word]!.lemma);
  if (mediates) filling.fromVerb(found!.word, ['between', 'with', 'among']);
  else if (found?.act && isVerb(tree.words[found.word]))
    filling.fromVerb(found.word, found.act.parties);
  else if (found)
    filling.fromNoun(found.word, ['by', 'between', 'with', 'owner', 'of', 'modifier']);
  if (instrument.loose && filling.codes().size < 2 && filling.anaphors.length === 0) return [];
  const owner = childrenOf(tree, instrument.head, 'nmod:poss').find((c) =>
    isPossessive(tree.words[c]!),
  );
  if (owner !== undefined) filling.anaphors.push(owner);
  const reality: Reality = found
    ? found.reality
    : { mode: 'fact', time: 'present', cue: instrument.head };
  const frame: Frame = {
    type: 'pact',
    pattern: found?.act?.name ?? 'named',
    kind: 'other',
    scene,
    cue: found?.word ?? instrument.head,
    clause: found?.word ?? governorOf(tree, instrument.head),
    reality,
    fillers: filling.fillers.filter(
      ({ agent }) =>
        !isBroker(tree, agent.last) && !isFirm(tree, agent.last) && !isAside(tree, agent.first),
    ),
    anaphors: filling.anaphors,
    definite: instrument.bare || isDefinite(tree, instrument.head),
    instrument,
    ...(found?.status ? { pactStatus: found.status } : {}),
  };
  return onePartnerEach(frame);
}

/** [our deals *with Albania and France*]: a plural with several partners is as many pacts. */
function onePartnerEach(frame: Frame): Frame[] {
  const { scene, instrument } = frame;
  const { head, plural, proper, name } = instrument!;
  const partners = new Filling(scene)
    .fromNoun(head, ['with'])
    .fillers.filter((f) => f.agent.codes.length === 1 && f.agent.person === null);
  if (!plural || proper || partners.length < 2) return [frame];
  const others = frame.fillers.filter((f) => !partners.some((p) => p.agent === f.agent));
  return partners.map((partner) => ({
    ...frame,
    fillers: [...others, partner],
    instrument: {
      ...instrument!,
      name: `${singular(name.replace(/ with .*$/, ''))} with ${partner.agent.mention.text}`,
      plural: false,
      bare: false,
    },
  }));
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

/** [Egypt *brokered* a truce]: who brings the sides together is none of them. */
const mediators = /^(broker|mediate|facilitate|host|sponsor|guarantee|supervise|oversee)$/;

/** [signed a deal, *with Thailand* as the lone critic]: what follows the comma is another matter. */
const isAside = ({ words }: Tree, first: number): boolean =>
  words[first - 1]?.text === 'with' &&
  words[first - 2]?.text === ',' &&
  words.slice(first + 1, first + 4).some((w) => w.text === 'as' || w.xpos === 'VBG');

/** [a deal *between Boeing and Vietnam Airlines*]: names that are no actors make it a matter of firms. */
function isBetweenStrangers({ tree, agents }: Scene, head: number): boolean {
  const preposition = tree.words[head + 1]?.text;
  if (preposition !== 'between' && preposition !== 'with') return false;
  const at = tree.words
    .slice(head + 2, head + 5)
    .findIndex((w) => w.upos === 'PROPN' && w.unit !== 'date' && w.unit !== 'title');
  if (at < 0) return false;
  const index = head + 2 + at;
  return (
    tree.words.slice(head + 2, index).every((w) => w.upos !== 'NOUN') &&
    !agents.some((a) => a.first <= index && index <= a.last && !isFirm(tree, a.last))
  );
}

/** [*Taiwan* Semiconductor Manufacturing Company], [*Vietnam* Airlines]: the name goes on, and is of a firm. */
function isFirm(tree: Tree, last: number): boolean {
  for (let i = last + 1; i < Math.min(tree.words.length, last + 5); i++) {
    const { text } = tree.words[i]!;
    if (!/^[A-Z]/.test(text)) return false;
    if (firms.test(text)) return true;
  }
  return false;
}

const firms =
  /^(Airlines?|Airways|Company|Corporation|Corp\.?|Co\.?|Inc\.?|Ltd\.?|Limited|Group|Motors?|Semiconductor|Steel|Electric|Telecom|Petroleum|Holdings?|Industries|Plc|PLC|AG|Aerospace|Systems)$/;

/** [the *U.S.*-brokered ceasefire]: who brings the parties together is none of them. */
function isBroker(tree: Tree, last: number): boolean {
  const at = tree.words[last + 1]?.text === '-' ? last + 2 : last + 1;
  return /^(brokered|sponsored|mediated|backed|led|supported|proposed|drafted|negotiated|imposed|hosted|monitored)$/i.test(
    tree.words[at]?.text ?? '',
  );
}
