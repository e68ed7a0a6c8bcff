import type { MeetingNoun } from '../frame.ts';

export const ceremony: MeetingNoun = {
  finds: 'meeting',
  by: 'noun',
  name: 'ceremony',
  kind: 'ceremony',
  nouns: ['ceremony'],
  examples: {
    'Ministers from Laos and Cambodia attended a ceremony at the border on Sunday.': 'KHM LAO held',
  },
  counterexamples: ['The Oscars ceremony was shown in Japan.'],
};
