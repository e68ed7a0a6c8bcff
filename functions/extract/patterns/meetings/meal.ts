import type { MeetingNoun } from '../frame.ts';

export const meal: MeetingNoun = {
  finds: 'meeting',
  by: 'noun',
  name: 'meal',
  kind: 'talks',
  nouns: ['tea', 'lunch', 'dinner', 'breakfast', 'luncheon', 'banquet', 'bilateral', 'tête-à-tête'],
  notBefore: ['table'],
  examples: {
    'Belgian Prime Minister Jan Peeters had lunch with Dutch Prime Minister Piet Bakker in Ghent on Friday.':
      'BEL NLD held',
  },
  counterexamples: ['The dinner was cooked by a chef from Peru.'],
};
