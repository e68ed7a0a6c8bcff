import { type Agent, agentsIn } from '../../patterns/filling/agents.ts';
import { joiningOf } from '../../patterns/filling/joining.ts';
import { fights } from '../../patterns/filling/stands-for.ts';
import type { Frame } from '../../patterns/frame.ts';
import { childrenOf, is, isNoun, prepositionOf } from '../../patterns/trees/relations.ts';
import type { DraftParty } from '../draft.ts';
import { isImpersonal, isOfficial, partyOf } from './speakers.ts';

/** [a meeting *with Vice President Xi*]; [the talks *with Chad*], and nobody is told to hold them. */
export const isWithNamed = (frame: Frame): boolean =>
  frame.fillers.length > 0 &&
  frame.fillers.every((f) => f.slot === 'with') &&
  (frame.fillers.some((f) => f.agent.person) || !isOfSomebody(frame));

/** [my meeting *with House Speaker Ana Vella*]: of those of one state among themselves, as far as nobody else is told. */
export const isWithLegislators = ({ fillers }: Frame): boolean =>
  fillers.length > 0 &&
  fillers.every(
    ({ slot, agent }) =>
      /^(with|between)$/.test(slot) && legislators.test(agent.person?.title ?? agent.title ?? ''),
  );

const legislators =
  /\b(speaker|senators?|sens?\.?|reps?\.?|congress(wo)?man|(majority|minority) (leader|whip)|governor|gov\.?|mayor)$/i;

/** [*Rojas* denied having been in talks]: whoever he is. */
function isOfSomebody({ scene: { tree }, cue, clause }: Frame): boolean {
  if (!isNoun(tree.words[cue])) return true;
  for (let i = clause, steps = 0; i >= 0 && steps < 4; i = tree.words[i]!.head, steps++) {
    const [subject] = childrenOf(tree, i, 'nsubj');
    if (subject === undefined || subject === cue) continue;
    return /^(PROPN|PRON)$/.test(tree.words[subject]!.upos);
  }
  return false;
}

/**
 * [*Foreign Minister Vella* doubts that talks *with Chad* will succeed], [*Fiji* said it was ready for talks *with Chad*]: who expects
 * something of talks is the other; [Vella said the talks with Chad were useless] may be said of anybody's.
 */
export function tellersOfTalks(frame: Frame): DraftParty[] {
  const { scene, cue, clause, fillers, anaphors } = frame;
  const { tree, agents } = scene;
  if (!/^(talks|negotiations|round)$/.test(frame.pattern) || anaphors.length > 0) return [];
  if (!isNoun(tree.words[cue]) || fillers.length === 0) return [];
  if (!fillers.every((f) => f.slot === 'with')) return [];
  // [*Fiji's* premier doubts that accession talks with Samoa will succeed]: the other is the body
  if (joiningOf(scene, cue)) return [];
  const own = new Set(fillers.flatMap((f) => f.agent.codes));
  let ofItself = false;
  // [talks with Chad will resume, *Fiji says*]
  const behind = childrenOf(tree, clause, 'parataxis', 'conj').find(
    (c) =>
      c > clause &&
      /^(say|tell|announce|confirm|report|add)$/.test(tree.words[c]!.lemma) &&
      childrenOf(tree, c, 'cc').length === 0,
  );
  const from = behind !== undefined && knowsTheirFate(frame) ? behind : clause;
  for (let i = from, steps = 0; i >= 0 && steps < 7; i = tree.words[i]!.head, steps++) {
    // [it *was ready* for talks], where the parser takes [it] for a mere place holder
    const subject = childrenOf(tree, i, 'nsubj', 'expl').find((s) => s !== cue);
    if (subject === undefined) continue;
    // [said *negotiators* had made progress in talks with Chad]: its own
    const { upos, lemma } = tree.words[subject]!;
    const isOwn = aides.test(lemma) && !agents.some((a) => a.first <= subject && subject <= a.last);
    if (upos === 'PRON' || isOwn) {
      ofItself = true;
      continue;
    }
    const says = /^(say|tell|add|note|report|describe|call)$/.test(tree.words[i]!.lemma);
    if (says && !ofItself && !knowsTheirFate(frame)) return [];
    // [*British and French* ministers say they are ready]: for both
    const joined = (a: Agent): boolean => is(tree.words[a.head], 'conj');
    return agentsIn(tree, subject, agents)
      .filter((a) => (a.head === subject || joined(a)) && (isOfficial(a) || isImpersonal(a)))
      .filter((a) => !own.has(a.codes[0]!))
      .map((a) => partyOf(a, a.codes[0]!));
  }
  return [];
}

/** [said *talks* with Chad *had been put off*, *would resume*]: so speaks who holds them; not [said *the* talks had failed, talks *were useless*]. */
function knowsTheirFate({ scene: { tree }, cue, clause }: Frame): boolean {
  const isBare = childrenOf(tree, cue, 'det').length === 0;
  return (
    isBare && is(tree.words[cue], 'nsubj', 'nsubj:pass') && fates.test(tree.words[clause]!.lemma)
  );
}

const aides = /^(negotiator|official|delegation|team|government|country|authority)$/;

const fates =
  /^(postpone|delay|put|call|cancel|suspend|resume|restart|reopen|begin|start|open|continue|proceed|go|make|progress|advance|schedule|stall|reschedule|freeze|halt|break|collapse|end|underway|way)$/;

/** [a truce between the government and *the rebels in the hills*], whom nobody named: no state is meant instead. */
export function isWithUnnamedRebels({
  scene: { tree, agents },
  instrument,
  clause,
}: Frame): boolean {
  const partners = [instrument!.head, clause].flatMap((i) =>
    childrenOf(tree, i, 'nmod', 'obl').filter((c) =>
      /^(with|between|by)\b/.test(prepositionOf(tree, c)),
    ),
  );
  return [...partners, ...childrenOf(tree, clause, 'nsubj')]
    .flatMap((p) => [p, ...childrenOf(tree, p, 'conj')])
    .some((p) => fights(tree, p) && agentsIn(tree, p, agents).every((a) => a.codes.length === 0));
}
