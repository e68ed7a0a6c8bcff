import type { MeetingVerb } from '../frame.ts';

export const invited: MeetingVerb = {
  finds: 'meeting',
  by: 'verb',
  name: 'invited',
  kind: 'visit',
  verbs: ['invite'],
  parties: ['subject', 'object'],
  roles: { subject: 'host', object: 'visitor' },
  host: ['to'],
  needs: ['object'],
  effect: 'wish',
  examples: {
    'The Egyptian president invited Sudanese leader Omar Deng to Cairo.': 'EGY SDN proposed',
    'Turkish Prime Minister Orhan Celik has been invited to Athens in June.': 'GRC TUR proposed',
    'Ghana is inviting President Luis Rojas of Chile to show that it has changed.':
      'CHL GHA proposed',
    'Ghana will invite President Luis Rojas of Chile to Accra.': 'CHL GHA proposed',
  },
  counterexamples: ['Sweden invited bids for the new railway.'],
};
