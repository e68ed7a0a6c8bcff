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
    'Swedish Defence Minister Karl Lind and Danish officials discussed the bridge on Friday.':
      'DNK SWE held',
    'Peru and Chile had discussed sending ships to the strait, the Peruvian presidency said.':
      'CHL PER held',
    'NATO ministers will discuss the bridge further in Turku in June.': 'NATO planned',
    'Peru and Chile have been discussing a copper tariff for months.': 'CHL PER ongoing',
  },
  counterexamples: [
    'Sweden and Denmark discuss bridges too much.',
    'Sweden and Denmark are discussing whether to ban plastic bags.',
    'NATO ministers discuss bridges too much.',
    'The EU minister of Sweden discussed bridges in Turku.',
    'Lawmakers in Sweden and Denmark are discussing a ban on plastic bags.',
    'The Swedish minister discussed bridges with his cabinet.',
  ],
};
