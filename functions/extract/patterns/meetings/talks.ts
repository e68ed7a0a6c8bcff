import type { MeetingNoun } from '../frame.ts';

export const talks: MeetingNoun = {
  finds: 'meeting',
  by: 'noun',
  name: 'talks',
  kind: 'talks',
  nouns: ['talk', 'talks', 'discussion', 'consultation', 'deliberation'],
  plural: true,
  examples: {
    "Zambia had accepted Kenya's invitation to return for talks with Malawi.": 'MWI ZMB planned',
    'Greek and Turkish ministers held talks on Monday in Izmir.': 'GRC TUR held',
    'Talks between Armenia and Azerbaijan opened in Tbilisi on Tuesday.': 'ARM AZE ongoing',
    'Zambia called off talks with Malawi on Wednesday.': 'MWI ZMB cancelled',
  },
  counterexamples: [
    'The bank is in talks with its creditors.',
    'Contacts with the press were limited, the Thai ministry said.',
  ],
};
