import type { MeetingVerb } from '../frame.ts';

export const conferred: MeetingVerb = {
  finds: 'meeting',
  by: 'verb',
  name: 'conferred',
  kind: 'talks',
  verbs: ['confer', 'parley', 'huddle', 'consult', 'sit-down', 'sit', 'dine', 'lunch', 'breakfast'],
  parties: ['subject', 'with'],
  needs: ['with'],
  examples: {
    'The Chilean president conferred with Peruvian Prime Minister Luis Rojas in Lima on Tuesday.':
      'CHL PER held',
  },
  counterexamples: ['The university conferred a degree on the Danish author.'],
};
