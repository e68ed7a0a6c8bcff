import { codesOf } from './filling/agents.ts';
import { Filling } from './filling/fill.ts';
import type { Frame, Scene } from './frame.ts';
import { nameOf } from './instruments/instrument-name.ts';
import { toldByVerb } from './match-undertaking.ts';
import { realityOf } from './reality/reality.ts';

/** [Peru *will lend* Chile five million barrels]: of how much, so no [lends its support]. */
const measures = /^(mln|million|billion|bln|tonne|ton|barrel|dollar|dlr|pound|euro|yen)s?$/i;
/** No body and no people [OPEC lends to Chad]. */
const codeOfState = /^[A-Z]{3}$/;

/** A loan of one state to another, told by the verb alone. */
export function matchLoan(scene: Scene, verb: number): Frame | null {
  const { tree } = scene;
  const word = tree.words[verb]!;
  const behind = tree.words.slice(verb + 1, verb + 12);
  if (!/^VB/.test(word.xpos) || !behind.some((w) => measures.test(w.lemma))) return null;
  const reality = realityOf(tree, verb);
  const isSure =
    reality.mode === 'fact' ||
    // [*will* lend], not [hopes to lend]
    (reality.mode === 'plan' && /^will$/i.test(tree.words[verb - 1]?.text ?? ''));
  if (!isSure) return null;
  const filling = new Filling(scene).fromVerb(verb, ['subject', 'object', 'to']);
  const fillers = filling.fillers.filter(({ agent }) => !agent.modifier);
  const codes = codesOf(fillers.map((f) => f.agent));
  if (codes.size !== 2 || ![...codes].every((c) => codeOfState.test(c))) return null;
  const last = behind.findLastIndex((w) => measures.test(w.lemma));
  return {
    type: 'pact',
    pattern: 'undertook',
    kind: 'other',
    scene,
    cue: verb,
    clause: verb,
    reality,
    fillers,
    anaphors: [],
    definite: false,
    instrument: toldByVerb(verb, `loan of ${nameOf(tree, verb + 2, verb + 1 + last)}`),
    pactStatus: 'agreed',
  };
}
