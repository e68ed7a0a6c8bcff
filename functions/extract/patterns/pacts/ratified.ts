import type { PactAct } from '../frame.ts';

export const ratified: PactAct = {
  finds: 'pact',
  by: 'act',
  name: 'ratified',
  status: 'ratified',
  verbs: ['ratify', 'approve'],
  nouns: ['ratification', 'approval'],
  adjectives: ['ratified'],
  instrument: ['object', 'to', 'for', 'of'],
  parties: ['subject', 'with', 'between', 'by'],
  planned: 'signed',
  wished: 'signed',
  refused: 'signed',
  failed: 'signed',
  examples: {
    "Kenya's senate gave its approval to a trade agreement with Ethiopia on Thursday.":
      'ETH KEN ratified',
    "Kenya's parliament ratified a trade agreement with Ethiopia on Thursday.": 'ETH KEN ratified',
  },
  counterexamples: ['The Thai parliament approved the budget.'],
};
