import type { Tree } from '../../grammar/tree.ts';
import { exampleOf } from '../acts/example-of.ts';
import { type Found, isMediation } from '../acts/found-act.ts';
import type { Instrument, Scene, Slot } from '../frame.ts';
import { childrenOf, extent, isVerb, prepositionOf } from '../trees/relations.ts';
import { addAccused } from './add-accused.ts';
import { addThird } from './add-third.ts';
import { clauseParties } from './clause-parties.ts';
import { complementParties, isAdjective } from './complement-parties.ts';
import { Filling } from './fill.ts';
import { isCalledMediator } from './go-betweens.ts';
import { judgedOn } from './judged-on.ts';
import { bothAbove, pairAbove } from './pair-above.ts';

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

/** [mediated a truce *between* two]: where those stand who are brought together. */
const mediated: readonly Slot[] = ['between', 'with', 'among'];

/** Who stands at an instrument, at what was done to it, at how it was made, or in the clause around. */
export function fillAtInstrument(
  scene: Scene,
  instrument: Instrument,
  found: Found | null,
  made: Found | null,
): Filling {
  const { tree } = scene;
  const filling = new Filling(scene).fromNoun(
    instrument.head,
    isOfHolders(tree, instrument) ? [] : ownSlots,
  );
  for (const agent of scene.agents) {
    if (agent.first >= instrument.first && agent.last < instrument.head)
      filling.addAgent('modifier', agent);
  }
  if (found && isMediation(tree, found.word)) filling.fromVerb(found.word, mediated);
  else if (found && isPushedTo(tree, instrument, found.word))
    filling.fromVerb(found.word, ['object']);
  else if (found?.act && isVerb(tree.words[found.word]))
    filling.fromVerb(
      found.word,
      // [*announced* in a news conference *with*]: beside whom it was said
      /^(announce|declare|unveil)$/.test(tree.words[found.word]!.lemma)
        ? found.act.parties.filter((slot) => slot !== 'with')
        : // [will *monitor* the truce]: others keep it
          /^(monitor|verify)$/.test(tree.words[found.word]!.lemma)
          ? found.act.parties.filter((slot) => slot !== 'subject')
          : found.act.parties,
    );
  else if (found && isAccepted(tree, found) && filling.slots.has('with'))
    filling.fromVerb(tree.words[found.word]!.head, ['subject']);
  else if (found)
    filling.fromNoun(found.word, [
      'by',
      'between',
      'with',
      'owner',
      'of',
      'modifier',
      // [a truce offer *from Chad*]
      ...(found.act?.name === 'proposed' && filling.codes().size === 0 ? ['from'] : []),
    ]);
  if (found?.act?.name === 'violated') addOfDeed(filling, scene, found.word, instrument);
  if (made?.act)
    filling.fromVerb(made.word, isMediation(tree, made.word) ? mediated : made.act.parties);
  // [clashed over the *U.S. withdrawal* from the accord]: one does that alone
  const alone =
    found !== null &&
    !isVerb(tree.words[found.word]) &&
    /^(withdrew|violated|ratified|joined)$/.test(found.act?.name ?? '') &&
    filling.codes().size === 1;
  if (filling.anaphors.length === 0 && !alone) {
    const pair = pairAbove(scene, found?.word ?? instrument.head, isNews(tree, instrument));
    if ([...filling.codes()].every((code) => pair.some((a) => a.codes.includes(code))))
      for (const agent of pair) filling.addAgent('subject', agent);
  }
  // [*Both governments* welcomed the signing of a roadmap]
  if (filling.codes().size === 0 && filling.anaphors.length === 0) {
    const both = bothAbove(tree, found?.word ?? instrument.head);
    if (both !== null) filling.anaphors.push(both);
  }
  // [*The two countries* have had a trade agreement since 2012]
  const owning = tree.words[tree.words[instrument.head]!.head];
  if (!found && owning?.lemma === 'have' && tree.words[instrument.head]!.relation === 'obj')
    filling.fromVerb(owning.index, ['subject']);
  // [*Peru's* obligations under the Lima Convention]: whoever has them is bound by it
  if (
    filling.codes().size === 0 &&
    prepositionOf(tree, instrument.head) === 'under' &&
    /^(obligation|commitment|duty|pledge|quota|target)$/.test(owning?.lemma ?? '')
  )
    filling.add(
      'owner',
      childrenOf(tree, owning!.index, 'nmod:poss').filter((o) => tree.words[o]!.upos !== 'PRON'),
    );
  // [Fiji *joined Chad and Niger* in signing the treaty]
  const joining = found ? tree.words[tree.words[found.word]!.head] : undefined;
  if (joining?.lemma === 'join' && isVerb(joining) && tree.words[found!.word]!.xpos === 'VBG')
    filling.fromVerb(joining.index, ['subject', 'object']);
  // [the treaty, signed in May, *commits Peru and Chile* to share water]
  if (
    isVerb(owning) &&
    /^(commit|oblige|bind|require)$/.test(owning!.lemma) &&
    tree.words[instrument.head]!.relation === 'nsubj' &&
    filling.codes().size === 0
  )
    filling.fromVerb(owning!.index, ['object']);
  // [*Under* a treaty with Chile, *Peru* must hand him over]
  const bindsSubject =
    isVerb(owning) &&
    !/^(say|tell|report|announce|warn|add)$/.test(owning!.lemma) &&
    /^(under|despite)$/.test(prepositionOf(tree, instrument.head));
  const isOfOne = new Set(filling.fillers.map((f) => f.agent)).size === 1;
  if (bindsSubject && isOfOne && filling.anaphors.length === 0)
    filling.fromVerb(owning!.index, ['subject']);
  // [thanked *Peru* for the accord with Chile]
  if (filling.codes().size === 1 && filling.anaphors.length === 0)
    filling.add('subject', judgedOn(tree, found?.word ?? instrument.head).judged);
  if (filling.codes().size < 2) {
    const bound = clauseParties(scene, instrument);
    if ([...filling.codes()].every((code) => bound.some((a) => a.codes.includes(code))))
      for (const agent of bound) filling.addAgent('of', agent);
  }
  if (filling.codes().size < 2) {
    const named = complementParties(scene, instrument);
    const codes = new Set([...filling.codes(), ...named.flatMap((a) => a.codes)]);
    const adjectives = named.every((a) => isAdjective(a));
    if (codes.size + filling.anaphors.length === 2 && !(adjectives && filling.codes().size === 0))
      for (const agent of named) filling.addAgent('of', agent);
  }
  // [signed several agreements *with Chad*, including a tax treaty]
  const whole = filling.codes().size < 2 ? exampleOf(tree, instrument.head) : null;
  if (whole !== null) filling.fromNoun(whole, ['between', 'with', 'among', 'involving']);
  addThird(filling, scene, instrument);
  if (found && filling.codes().size < 2) addAccused(filling, scene, found);
  // [*mediators from Chad and Niger* proposed a truce]: to others
  filling.drop((agent) => isCalledMediator(tree, agent));
  return filling;
}

/** [pushed *Chad and Niger* to a truce]: they make it, and not who pushes them. */
const isPushedTo = (tree: Tree, { head }: Instrument, verb: number): boolean =>
  /^(push|press|urge|nudge|prod|coax|steer)$/.test(tree.words[verb]!.lemma) &&
  /^(to|towards?|into)$/.test(prepositionOf(tree, head)) &&
  childrenOf(tree, verb, 'obj').some((o) => o !== head && o < head);

/** [*Chad accepted* a proposal for a truce with Niger]: who takes it takes part, whoever has made it. */
const isAccepted = (tree: Tree, { act, word }: Found): boolean =>
  act?.name === 'proposed' &&
  /^(accept|agree)$/.test(tree.words[tree.words[word]!.head]?.lemma ?? '');

/** [the *Chadian* raid on *Nigerien* posts was a breach of the truce]: whose deed it is, and against whom. */
function addOfDeed(
  filling: Filling,
  { tree, agents }: Scene,
  breach: number,
  { proper }: Instrument,
): void {
  // [*called* the raid *a breach* of the truce], which the parser may hang on the raid
  const { head } = tree.words[breach]!;
  const above = /^(call|describe|consider|regard|view|see|label|brand)$/;
  const named = above.test(tree.words[head]?.lemma ?? '') ? childrenOf(tree, head, 'obj') : [head];
  for (const deed of [...childrenOf(tree, breach, 'nsubj'), ...named]) {
    if (deed >= breach || !deeds.test(tree.words[deed]?.lemma ?? '')) continue;
    const { first, last } = extent(tree, deed);
    for (const agent of agents) {
      if (agent.first < first || agent.last > last) continue;
      if (agent.first < deed) filling.addAgent('subject', agent);
      else if (!proper) filling.addAgent('object', agent);
    }
  }
}

const deeds =
  /^(attack|strike|airstrike|raid|offensive|assault|shelling|bombing|incursion|operation|action|move|launch|test|invasion|firing|bombardment|deployment|activity|behavio(u)?r|policy|conduct|decision|drill|exercise)$/;

/** [trade with the Abraham Accords *countries* and with Chad]: what stands behind is of those who have it. */
const isOfHolders = ({ words }: Tree, { head }: Instrument): boolean =>
  words[head]!.head > head &&
  words[head]!.relation.startsWith('compound') &&
  /^(country|nation|state|member|signatory)$/.test(words[words[head]!.head]!.lemma);

/** [hailed *a* free trade deal]; a truce is hailed by everyone. */
const isNews = (tree: Tree, { head, name }: Instrument): boolean =>
  childrenOf(tree, head, 'det').some((c) => /^an?$/i.test(tree.words[c]!.text)) &&
  !/truce|cease|peace|armistice/i.test(name);
