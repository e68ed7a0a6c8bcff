import type { MeetingNoun } from '../frame.ts';

export const conference: MeetingNoun = {
  finds: 'meeting',
  by: 'noun',
  name: 'conference',
  kind: 'conference',
  nouns: ['conference', 'forum', 'conclave', 'symposium', 'roundtable', 'round-table'],
  examples: {
    'Britain and Kenya will host a conference on ocean law in Mombasa in March.': 'GBR KEN planned',
  },
  counterexamples: ['The Peruvian minister told a news conference that prices would fall.'],
};
