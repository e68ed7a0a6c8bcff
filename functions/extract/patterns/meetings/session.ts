import type { MeetingNoun } from '../frame.ts';

export const session: MeetingNoun = {
  finds: 'meeting',
  by: 'noun',
  name: 'session',
  kind: 'talks',
  nouns: ['session'],
  needs: ['with', 'between', 'modifier'],
  examples: {
    'The Danish premier held a session with Finnish President Aino Laine in Turku on Friday.':
      'DNK FIN held',
  },
  counterexamples: [
    'Finland presides over the 75th session of the U.N. General Assembly.',
    'The Danish parliament ended its session on Friday.',
    'The Finnish premier held a session with reporters in Turku.',
  ],
};
