import type { MeetingNoun } from '../frame.ts';

export const round: MeetingNoun = {
  finds: 'meeting',
  by: 'noun',
  name: 'round',
  kind: 'negotiation',
  nouns: ['round'],
  notBefore: ['of', 'table', 'trip'],
  examples: {
    'Peru and Chile will hold another round in Lima on Friday.': 'CHL PER planned',
  },
  counterexamples: [
    'The Swedish candidate won the first round on Sunday.',
    'Kenya reached the next round in Cairo.',
  ],
};
