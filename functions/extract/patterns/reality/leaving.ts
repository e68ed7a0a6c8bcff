import type { Tree, Word } from '../../grammar/tree.ts';
import type { Reality } from './modes.ts';

export const isTalks = /^(talk|talks|negotiation|discussion|dialogue)$/;

/** [*walk away from* talks], [*pull out of* a summit]. */
export const isLeaving = ({ words }: Tree, verb: number, preposition: string): boolean =>
  /^(from|of|out)$/.test(preposition) &&
  (words[verb]!.lemma === 'withdraw' ||
    (/^(walk|pull|back|storm|break|drop|step)$/.test(words[verb]!.lemma) &&
      /^(away|out|off|back)$/.test(words[verb + 1]?.text ?? '')));

/** [*will* walk away from talks unless], [*threatened* to pull out of the summit]: until then talks go on, and a summit is set. */
export const ofLeaving = (what: Word, verb: number, { mode }: Reality): Reality | null =>
  /^(fact|going-on)$/.test(mode)
    ? null
    : isTalks.test(what.lemma)
      ? { mode: 'going-on', time: 'present', cue: verb }
      : { mode: 'plan', time: 'future', cue: verb };
