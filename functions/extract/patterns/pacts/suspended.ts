import type { PactAct } from '../frame.ts';

export const suspended: PactAct = {
  finds: 'pact',
  by: 'act',
  name: 'suspended',
  status: 'suspended',
  verbs: ['suspend', 'freeze', 'shelve', 'pause', 'halt', 'put-off', 'postpone'],
  nouns: ['suspension'],
  adjectives: ['suspended', 'frozen', 'shelved'],
  instrument: ['object'],
  parties: ['subject', 'with', 'between', 'by'],
  planned: 'in-force',
  wished: 'in-force',
  examples: {
    'Iceland suspended its fishing treaty with the Faroe Islands on Friday.': 'FRO ISL suspended',
  },
  counterexamples: ['The Maltese league suspended the player.'],
};
