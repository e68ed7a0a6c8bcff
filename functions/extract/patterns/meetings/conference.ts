import type { MeetingNoun } from '../frame.ts';

/** [COP28]: those who keep to a convention of the United Nations, by their number. */
const ofParties = Array.from({ length: 26 }, (_, i) => `cop${15 + i}`);

export const conference: MeetingNoun = {
  finds: 'meeting',
  by: 'noun',
  name: 'conference',
  kind: 'conference',
  nouns: [
    'conference',
    'forum',
    'conclave',
    'symposium',
    'roundtable',
    'round-table',
    ...ofParties,
  ],
  examples: {
    'Britain and Kenya will host a conference on ocean law in Mombasa in March.': 'GBR KEN planned',
    'The Peruvian president will attend COP30 in Lagos in November.': 'PER UN planned',
  },
  counterexamples: ['The Peruvian minister told a news conference that prices would fall.'],
};
