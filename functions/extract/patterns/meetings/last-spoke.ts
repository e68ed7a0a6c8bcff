import type { MeetingVerb } from '../frame.ts';

/** [The two leaders *last spoke* in May]: with each other, or nobody would count. */
export const lastSpoke: MeetingVerb = {
  finds: 'meeting',
  by: 'verb',
  name: 'last-spoke',
  kind: 'talks',
  verbs: ['speak', 'talk', 'negotiate', 'sit'],
  parties: ['subject'],
  between: true,
  after: ['last'],
  notBefore: ['reporters', 'publicly'],
  examples: {
    'President Ana Souza of Brazil and Chilean President Luis Rojas last spoke in May.':
      'BRA CHL held',
    'Peru and Chile last negotiated face to face in Quito.': 'CHL PER held',
  },
  counterexamples: [
    'President Ana Souza of Brazil last spoke in May.',
    'Peru and Chile last spoke to reporters in May.',
    'Peru and Chile spoke at last.',
  ],
};
