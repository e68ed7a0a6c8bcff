import type { PactAct } from '../frame.ts';

export const rejected: PactAct = {
  finds: 'pact',
  by: 'act',
  name: 'rejected',
  status: 'rejected',
  verbs: [
    'reject',
    'refuse',
    'rebuff',
    'veto',
    'vote-down',
    'spurn',
    'dismiss',
    'turn-down',
    'rule-out',
    'block',
    'decline',
    'vote-against',
  ],
  nouns: ['rejection', 'refusal'],
  adjectives: ['rejected'],
  instrument: ['object', 'against'],
  parties: ['subject', 'with', 'between', 'by'],
  planned: 'under-discussion',
  wished: 'under-discussion',
  examples: {
    'Latvia rejected a transit agreement with Belarus on Wednesday.': 'BLR LVA rejected',
  },
  counterexamples: ['Voters in the Swiss town rejected the stadium deal.'],
};
