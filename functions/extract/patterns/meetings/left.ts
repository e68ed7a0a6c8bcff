import { isNoDeparture } from '../departures.ts';
import type { MeetingVerb } from '../frame.ts';

export const left: MeetingVerb = {
  finds: 'meeting',
  by: 'verb',
  name: 'left',
  kind: 'visit',
  verbs: ['leave', 'depart'],
  parties: ['subject'],
  roles: { subject: 'visitor' },
  needs: ['subject'],
  unless: isNoDeparture,
  host: ['object'],
  examples: {
    'Turkish Foreign Minister Emre Aydin left Baku on Friday.': 'AZE TUR held',
    'As Turkish President Emre Aydin departed Baku on Friday for a summit in Lima, his wife stayed behind.':
      'AZE TUR held',
  },
  counterexamples: [
    'Turkish Foreign Minister Emre Aydin left Ankara on Friday.',
    'Turkish President Emre Aydin left Greece off the list on Friday.',
    'Turkish President Emre Aydin left Greece with little choice.',
    'Turkish troops left Syria on Friday.',
    'The Turkish ambassador left Athens on Friday.',
    'U.N. envoy Jan Holm left Damascus for Beirut on Friday.',
    'Former Turkish President Emre Aydin left Athens on Friday.',
    'Turkish President Emre Aydin left Greece in 1974 to study law.',
  ],
};
