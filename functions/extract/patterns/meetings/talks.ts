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
    'Zambian President Joy Banda and Kenyan President Ann Otieno held a phone discussion on maize.':
      'KEN ZMB held',
    'Zambian President Joy Banda had a long discussion with Kenyan President Ann Otieno about maize.':
      'KEN ZMB held',
  },
  counterexamples: [
    'The bank is in talks with its creditors.',
    'The leaders of Zambia had a long discussion of Kenya.',
    'Contacts with the press were limited, the Thai ministry said.',
  ],
};
