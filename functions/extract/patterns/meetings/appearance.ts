import type { MeetingNoun } from '../frame.ts';

export const appearance: MeetingNoun = {
  finds: 'meeting',
  by: 'noun',
  name: 'appearance',
  kind: 'talks',
  nouns: ['appearance', 'photo-op'],
  needs: ['with', 'alongside', 'between'],
  examples: {
    'Malta is small, Maltese President Carla Vella said in a joint appearance with Italian Prime Minister Paolo Neri.':
      'ITA MLT held',
  },
  counterexamples: ['The Maltese president made an appearance on Italian television.'],
};
