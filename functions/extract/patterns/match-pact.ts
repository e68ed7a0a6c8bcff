import type { Tree } from '../grammar/tree.ts';
import { actOn } from './act-on.ts';
import type { Agent } from './filling/agents.ts';
import { isPossessive } from './filling/anaphors.ts';
import { bodies } from './filling/bodies.ts';
import { clauseParties } from './filling/clause-parties.ts';
import { complementParties, isAdjective } from './filling/complement-parties.ts';
import { Filling } from './filling/fill.ts';
import { isAside, isBetweenStrangers, isBroker, isFirm } from './filling/outsiders.ts';
import { bothAbove, pairAbove } from './filling/pair-above.ts';
import { subjectsOf } from './filling/subjects.ts';
import { type Found, isMediation } from './found-act.ts';
import type { Filler, Frame, Instrument, PactAct, Scene, Slot } from './frame.ts';
import { knownPact } from './instruments/known-pacts.ts';
import { singular } from './instruments/listed-instruments.ts';
import { madeBefore } from './made-before.ts';
import type { Reality } from './reality/modes.ts';
import { realityOf } from './reality/reality.ts';
import { childrenOf, isVerb, prepositionOf } from './trees/relations.ts';

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
  if (found?.act?.name === 'proposed' && isOfCrowd(tree, found.word)) return [];
  const mediates = found !== null && isMediation(tree, found.word);
  if (mediates) filling.fromVerb(found!.word, ['between', 'with', 'among']);
  else if (found?.act && isVerb(tree.words[found.word]))
    filling.fromVerb(
      found.word,
      // [*announced* in a news conference *with*]: beside whom it was said
      /^(announce|declare|unveil)$/.test(tree.words[found.word]!.lemma)
        ? found.act.parties.filter((slot) => slot !== 'with')
        : found.act.parties,
    );
  else if (found)
    filling.fromNoun(found.word, ['by', 'between', 'with', 'owner', 'of', 'modifier']);
  const made = madeBefore(acts, tree, instrument, found);
  if (made?.act)
    filling.fromVerb(
      made.word,
      isMediation(tree, made.word) ? ['between', 'with', 'among'] : made.act.parties,
    );
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
  // [has violated international treaties]: some or other
  if (
    instrument.plural &&
    instrument.bare &&
    !isDefinite(tree, instrument.head) &&
    filling.codes().size < 2 &&
    /^(violated|upheld)$/.test(found?.act?.name ?? '')
  )
    return [];
  if (
    instrument.loose &&
    !isOfBody(filling) &&
    filling.codes().size < 2 &&
    filling.anaphors.length === 0
  )
    return [];
  // [a blow to *other* fishing agreements]: of whomever
  if (
    instrument.plural &&
    filling.codes().size === 0 &&
    filling.anaphors.length === 0 &&
    isAnyOther(tree, instrument)
  )
    return [];
  const owner = childrenOf(tree, instrument.head, 'nmod:poss').find((c) =>
    isPossessive(tree.words[c]!),
  );
  if (owner !== undefined) filling.anaphors.push(owner);
  const fillers = withinBetween(filling.fillers);
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
    fillers: fillers.filter(
      ({ agent }) =>
        !isTownOfName(scene, instrument, agent) &&
        !isBroker(tree, agent.last) &&
        !isFirm(tree, agent.last) &&
        !isAside(tree, agent.first),
    ),
    // [*the leaders* discussed a truce between Israel and Hamas]
    anaphors: fillers === filling.fillers ? filling.anaphors : [],
    definite: instrument.bare || isDefinite(tree, instrument.head),
    instrument,
    ...(found?.status && !isOfStanding(tree, instrument, found)
      ? { pactStatus: found.status }
      : {}),
  };
  const making: Frame[] =
    // [*kept to* a truce brokered last week]: that it stands is the news
    made?.act && made.status && found?.status !== 'in-force'
      ? [
          {
            ...frame,
            pattern: made.act.name,
            cue: made.word,
            clause: made.word,
            reality: made.reality,
            pactStatus: made.status,
          },
        ]
      : [];
  return [...making, frame].flatMap(onePartnerEach);
}

/** [resolved to *support* the Riga accord], [the pact *is aimed* at stopping the war]: nobody proposes what is there. */
function isOfStanding(tree: Tree, { head, proper }: Instrument, { act, word }: Found): boolean {
  const { lemma, xpos } = tree.words[word]!;
  if (act?.name !== 'proposed') return false;
  if (lemma === 'aim') return xpos === 'VBN' || tree.words[head]!.head === word;
  return /^(support|back)$/.test(lemma) && (proper || isDefinite(tree, head));
}

const isAnyOther = ({ words }: Tree, { first, head }: Instrument): boolean =>
  words
    .slice(Math.max(0, Math.min(first, head) - 2), head)
    .some((w) => /^(other|such|any|all|many|most|similar|some)$/i.test(w.text));

/** [*thousands* marched to demand a truce]: those who are no party and speak for none. */
function isOfCrowd(tree: Tree, verb: number): boolean {
  const subjects = isVerb(tree.words[verb]) ? subjectsOf(tree, verb) : [];
  return subjects.length > 0 && subjects.every((s) => crowds.test(tree.words[s]!.lemma));
}

const crowds =
  /^(thousand|hundred|dozen|crowd|protester|demonstrator|marcher|activist|student|worker|relative|family|people|resident|voter|group|celebrity|editorial)$/i;

/** [the *Paris* accord]: where it was made; [the *Delhi-Dhaka* accord] is between two, [the *Tehran* oil deal] of a state. */
function isTownOfName(
  { agents, tree }: Scene,
  { first, head, last, name }: Instrument,
  agent: Agent,
): boolean {
  if (agent.last < head - 1 && knownPact(name) === null) return false;
  // [a pact *with Beijing* to create a union]: behind the noun it is a partner, but for [the Treaty *of Rome*]
  if (agent.first > head && prepositionOf(tree, agent.head) !== 'of') return false;
  const within = (a: Agent): boolean =>
    a.first >= first &&
    a.last <= last &&
    a.mention.kind === 'actor' &&
    a.mention.form === 'capital';
  return within(agent) && agents.filter(within).length === 1;
}

/** [hailed *a* free trade deal]; a truce is hailed by everyone. */
const isNews = (tree: Tree, { head, name }: Instrument): boolean =>
  childrenOf(tree, head, 'det').some((c) => /^an?$/i.test(tree.words[c]!.text)) &&
  !/truce|cease|peace|armistice/i.test(name);

/** [the *OECD* agreed reforms]. */
const isOfBody = (filling: Filling): boolean => [...filling.codes()].some((c) => bodies.has(c));

/** [Egypt announced a truce *between Israel and Hamas*]: all whose it is are told; [Fiji and Tonga signed the *Samoa* deal]: it is about a third. */
function withinBetween(fillers: readonly Filler[]): readonly Filler[] {
  const doers = new Set(
    fillers.flatMap((f) => (f.slot === 'subject' && !f.agent.modifier ? f.agent.codes : [])),
  );
  if (doers.size >= 2)
    fillers = fillers.filter(
      (f) => f.slot !== 'modifier' || f.agent.codes.every((c) => doers.has(c)),
    );
  const between = fillers.filter((f) => f.slot === 'between');
  return new Set(between.flatMap((f) => f.agent.codes)).size >= 2 ? between : fillers;
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
  // [*Ukraine and Russia* signed grain deals with Turkey and the UN]: all of them together
  if (new Set(others.flatMap((f) => f.agent.codes)).size > 1) return [frame];
  return partners.map((partner) => ({
    ...frame,
    fillers: [...others, partner],
    strangers: partners.filter((p) => p !== partner).map((p) => p.agent),
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
