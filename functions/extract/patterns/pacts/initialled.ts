import type { PactAct } from '../frame.ts';

export const initialled: PactAct = {
  finds: 'pact',
  by: 'act',
  name: 'initialled',
  status: 'agreed',
  verbs: ['initial', 'initialise', 'initialize'],
  nouns: ['initialling', 'initialing'],
  instrument: ['object'],
  parties: ['subject', 'with', 'between', 'by'],
  planned: 'under-discussion',
  wished: 'under-discussion',
  examples: {
    'Jordan and Syria initialled a water treaty in Damascus on Sunday.': 'JOR SYR agreed',
  },
  counterexamples: ['The initial cost of the Finnish bridge was high.'],
};
