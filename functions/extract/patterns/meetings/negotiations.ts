import type { MeetingNoun } from '../frame.ts';

export const negotiations: MeetingNoun = {
  finds: 'meeting',
  by: 'noun',
  name: 'negotiations',
  kind: 'negotiation',
  nouns: ['negotiation', 'dialogue', 'parley'],
  examples: {
    'Negotiations between Sudan and South Sudan resumed in Addis Ababa on Friday.': 'SDN SSD held',
  },
  counterexamples: ['Negotiations between the airline and its pilots broke down in Lisbon.'],
};
