import type { MeetingNoun } from '../frame.ts';

export const appearance: MeetingNoun = {
  finds: 'meeting',
  by: 'noun',
  name: 'appearance',
  kind: 'talks',
  nouns: ['appearance', 'photo-op', 'briefing'],
  needs: ['with', 'alongside', 'between'],
  examples: {
    'Malta is small, Maltese President Carla Vella said in a joint appearance with Italian Prime Minister Paolo Neri.':
      'ITA MLT held',
    'The road will be finished by June, Estonian Foreign Minister Jaan Tamm said during a joint briefing in Riga with Latvian Foreign Minister Ilze Ozola.':
      'EST LVA held',
  },
  counterexamples: [
    'The Maltese president made an appearance on Italian television.',
    'The Danish minister held a briefing with reporters on Friday.',
  ],
};
