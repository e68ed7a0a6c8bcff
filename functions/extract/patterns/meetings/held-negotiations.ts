import type { MeetingVerb } from '../frame.ts';

export const negotiated: MeetingVerb = {
  finds: 'meeting',
  by: 'verb',
  name: 'held-negotiations',
  kind: 'negotiation',
  verbs: ['negotiate', 'renegotiate', 'bargain', 'haggle', 'parlay'],
  parties: ['subject', 'with', 'between'],
  needs: ['with', 'between'],
  examples: {
    'Finland has been negotiating with Estonia in Tallinn over a gas pipeline.': 'EST FIN ongoing',
  },
  counterexamples: ['The driver negotiated the bends of the Swiss pass.'],
};
