import type { MeetingNoun } from '../frame.ts';

export const event: MeetingNoun = {
  finds: 'meeting',
  by: 'noun',
  name: 'event',
  kind: 'talks',
  nouns: ['event'],
  needs: ['with', 'alongside', 'between'],
  byName: true,
  examples: {
    'Maltese President Carla Vella speaks during an event with Italian Prime Minister Paolo Neri in Rome on Monday.':
      'ITA MLT held',
  },
  counterexamples: ['Maltese ministers held an event with Italian ministers on Monday.'],
};
