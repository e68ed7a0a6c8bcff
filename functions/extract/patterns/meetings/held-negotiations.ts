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
    'Finland will not negotiate over the pipeline until Estonia pays its debts.': 'EST FIN refused',
  },
  counterexamples: [
    'Finland will not negotiate over the pipeline until its parliament has voted.',
    'Finland negotiated a lease until Estonia paid.',
    'The driver negotiated the bends of the Swiss pass.',
  ],
};
