import type { Tree } from '../../grammar/tree.ts';
import { isMediation } from '../acts/found-act.ts';
import type { Scene } from '../frame.ts';
import { childrenOf, is, isVerb, prepositionOf } from '../trees/relations.ts';
import { type Agent, agentsIn, codesOf } from './agents.ts';
import { countOf, isAnaphor } from './anaphors.ts';
import { isOfBusiness } from './businesses.ts';
import { dislikeOf } from './dislikes.ts';
import { representatives } from './representatives.ts';
import { obliquesOf } from './subjects.ts';

/**
 * [*Norway and Russia* ended their dispute with a treaty]: two or more that are together the subject of the clause in which an instrument
 * stands, whatever they do there, unless they only speak of it.
 */
export function pairAbove({ tree, agents }: Scene, index: number, hailed: boolean): Agent[] {
  // [*Norway and Fiji* voiced dismay at the deal]
  if (dislikeOf(tree, index) !== null) return [];
  for (let i = index, steps = 0; i >= 0 && steps < 8; i = tree.words[i]!.head, steps++) {
    // [both will act *if* no deal is found]: it may be anybody's
    if (childrenOf(tree, i, 'mark').some((c) => /^(if|unless)$/i.test(tree.words[c]!.text)))
      return [];
    const subject = childrenOf(tree, i, 'nsubj').find((s) => s !== index);
    const word = tree.words[i]!;
    // [helped *to broker* the deal]
    if (is(word, 'xcomp') && isMediation(tree, i)) return [];
    // [both agreed to wait *until Rome honours* a pact]: that clause has a doer of its own, wherever the parser hung him
    if (subject === undefined && is(word, 'advcl') && /^VB[PZ]$/.test(word.xpos)) return [];
    if (subject === undefined) continue;
    if (/^(that|which|it)$/i.test(tree.words[subject]!.text) && isVerb(word)) continue;
    if (speaks.test(word.lemma) && !(hailed && hails.test(word.lemma))) return [];
    const found = agentsIn(tree, subject, agents).filter(
      (a) => !isOfBusiness({ tree }, subject, a) && !isOfThing(tree, subject, a),
    );
    if (trades.test(word.lemma))
      for (const partner of obliquesOf(tree, i, ['from', 'to', 'for']))
        found.push(...agentsIn(tree, partner, agents).filter((a) => !a.modifier));
    if (/^(war|conflict|fighting|feud|dispute|standoff)$/.test(tree.words[subject]!.lemma))
      found.push(...betweenWhom(tree, subject, agents));
    // [*Norway and Russia agreed* that the navy would leave under a deal]
    const agreed = is(word, 'ccomp') && tree.words[word.head]!.lemma === 'agree';
    if (codesOf(found).size < 2 && agreed) continue;
    return codesOf(found).size >= 2 ? found : [];
  }
  return [];
}

/** [the war *between Norway and Fiji* ended in a truce]. */
const betweenWhom = (tree: Tree, noun: number, agents: readonly Agent[]): Agent[] =>
  childrenOf(tree, noun, 'nmod')
    .filter((c) => /^(between|among)\b/.test(prepositionOf(tree, c)))
    .flatMap((c) => agentsIn(tree, c, agents));

/** [*Italian* and *Spanish* bonds climbed]. */
const isOfThing = (tree: Tree, subject: number, agent: Agent): boolean =>
  agent.modifier && agent.head !== subject && !representatives.has(tree.words[subject]!.lemma);

/** [*The two sides* welcomed the signing of an accord]: those two, named before. */
export function bothAbove(tree: Tree, index: number): number | null {
  for (let i = index, steps = 0; i >= 0 && steps < 5; i = tree.words[i]!.head, steps++) {
    const subject = childrenOf(tree, i, 'nsubj').find((s) => s !== index);
    if (subject === undefined) continue;
    const { lemma } = tree.words[i]!;
    if (speaks.test(lemma) && !hails.test(lemma)) return null;
    return isAnaphor(tree, subject) && countOf(tree, subject) === 2 ? subject : null;
  }
  return null;
}

/** [Chad *buys* jets from Spain under a contract]: two sides of one trade. */
const trades =
  /^(buy|purchase|sell|supply|deliver|lease|export|import|acquire|order|provide|receive|ship|pay|lend|send|hand|return|extradite|deport|accept|take|transfer)$/;

/** [the two presidents *hailed* a trade deal]: as a rule their own. */
const hails = /^(welcome|praise|hail|laud|applaud)$/;

/** What outsiders do about a pact of others. */
const speaks =
  /^(say|tell|add|report|warn|note|welcome|praise|hail|laud|applaud|condemn|criticize|criticise|denounce|oppose|back|support|endorse|reject|urge|call|broker|mediate|facilitate|host|sponsor|guarantee|supervise|oversee|monitor|press|push|encourage|fear|doubt|hope|expect|believe|think|demand|insist|want|accuse|suspect|involve)$/;
