import type { Morphology } from './tree.ts';

/** What a Penn tag says of a word's form. */
const FORMS: Readonly<Record<string, Morphology>> = {
  VBD: { tense: 'past', form: 'finite' },
  VBP: { tense: 'present', form: 'finite' },
  VBZ: { tense: 'present', form: 'finite', number: 'singular' },
  MD: { form: 'finite' },
  VB: { form: 'infinitive' },
  VBG: { form: 'participle-present' },
  VBN: { form: 'participle-past' },
  NN: { number: 'singular' },
  NNP: { number: 'singular' },
  NNS: { number: 'plural' },
  NNPS: { number: 'plural' },
};

const NONE: Morphology = {};

/** Shared values: the same tag gives the same object. */
export function morphologyOf(xpos: string): Morphology {
  return FORMS[xpos] ?? NONE;
}
