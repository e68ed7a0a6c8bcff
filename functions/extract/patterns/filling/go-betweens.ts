import type { Tree } from '../../grammar/tree.ts';
import type { Scene } from '../frame.ts';
import { listTop } from '../trees/list-top.ts';
import { childrenOf, is, prepositionOf } from '../trees/relations.ts';
import type { Agent } from './agents.ts';

/** [The truce was brokered *by Qatar and Oman*. The two sides …], [Mediators *from Qatar and Oman* have a plan]: it is between others. */
export function isGoBetween(scene: Scene, agent: Agent): boolean {
  const { tree } = scene;
  const { words } = tree;
  const own = words[agent.head]!;
  // [the crown prince, *Vella*, helped broker it]
  const top = listTop(tree, is(own, 'appos') ? own.head : agent.head);
  return (
    (isCalledMediator(tree, agent) && !negotiates(scene, agent)) ||
    // [*Qatar* mediates between them]
    (is(words[top], 'nsubj') && mediatesOrHelps(tree, words[top]!.head)) ||
    (prepositionOf(tree, top) === 'by' && mediating.test(words[words[top]!.head]?.lemma ?? ''))
  );
}

/** [*Chadian negotiator* Ana Rojas says *Chadian and Nigerien mediators* will meet]: who has a negotiator is a side, and so is who is told with him. */
function negotiates({ tree, agents }: Scene, agent: Agent): boolean {
  const beside = agents.filter((a) => listTop(tree, a.head) === listTop(tree, agent.head));
  const codes = new Set(beside.flatMap((a) => a.codes));
  return agents.some(
    (a) =>
      /negotiator$/i.test(a.title ?? a.person?.title ?? '') && a.codes.some((c) => codes.has(c)),
  );
}

/** [*Mediators* from Qatar]. */
export function isCalledMediator(tree: Tree, { head, first, last }: Agent): boolean {
  const { words } = tree;
  const top = listTop(tree, head);
  const above = words[words[top]!.head];
  // [*Qatari* and Omani *mediators*], [the *mediators Qatar* and Oman], [*Qatar* and Oman, the *mediators*]
  return (
    isMediator(words[head]!.lemma) ||
    isMediator(words[top]!.lemma) ||
    (isMediator(above?.lemma ?? '') && above!.index < first) ||
    isMediator(words[first - 1]?.lemma ?? '') ||
    // not [*Qatar*, the *mediator*, and Oman signed a gas deal]: its own
    (!/^(sign|ink|initial|ratify|conclude)$/.test(above?.lemma ?? '') &&
      [top, head].some((i) =>
        childrenOf(tree, i, 'appos', 'conj').some((c) => c > last && isMediator(words[c]!.lemma)),
      ))
  );
}

/** [*helped to broker* a swap]. */
const mediatesOrHelps = (tree: Tree, verb: number): boolean =>
  mediating.test(tree.words[verb]!.lemma) ||
  (/^(help|try|agree|offer)$/.test(tree.words[verb]!.lemma) &&
    childrenOf(tree, verb, 'xcomp').some((c) => mediating.test(tree.words[c]!.lemma)));

/** Verbs of those who bring others together. */
export const mediating = /^(broker|mediate|facilitate|moderate)$/;

const isMediator = (lemma: string): boolean => /^(mediator|go-between|facilitator)$/.test(lemma);
