import type { MeetingVerb } from '../frame.ts';

export const discussed: MeetingVerb = {
  finds: 'meeting',
  by: 'verb',
  name: 'discussed',
  kind: 'talks',
  verbs: ['discuss', 'confer', 'consult'],
  parties: ['subject'],
  takesThings: true,
  between: true,
  face: true,
  examples: {
    'Swedish Foreign Minister Karl Lind and Danish Foreign Minister Bo Holm will discuss the bridge on Friday.':
      'DNK SWE planned',
    'Peru and Chile had discussed sending ships to the strait, the Peruvian presidency said.':
      'CHL PER held',
  },
  counterexamples: [
    'Sweden and Denmark discuss bridges too much.',
    'The Swedish minister discussed bridges with his cabinet.',
  ],
};
