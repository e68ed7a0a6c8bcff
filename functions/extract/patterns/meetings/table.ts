import type { MeetingNoun } from '../frame.ts';

export const table: MeetingNoun = {
  finds: 'meeting',
  by: 'noun',
  name: 'table',
  kind: 'negotiation',
  nouns: ['table'],
  described: ['negotiating', 'bargaining'],
  examples: {
    'Chad and Niger returned to the negotiating table on Friday.': 'NER TCD held',
    'Egypt urged Chad and Niger to return to the negotiating table.': 'NER TCD proposed',
  },
  counterexamples: ['The Chadian minister laid the plan of Niger on the table.'],
};
