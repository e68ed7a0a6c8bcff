import type { MeetingVerb } from '../frame.ts';

export const toldLeader: MeetingVerb = {
  finds: 'meeting',
  by: 'verb',
  name: 'told-leader',
  kind: 'talks',
  verbs: ['tell', 'assure', 'inform'],
  parties: ['subject', 'object'],
  needs: ['object'],
  between: true,
  byName: true,
  examples: {
    'Chilean President Luis Rojas told Peruvian President Rosa Vega that the road would open.':
      'CHL PER held',
  },
  counterexamples: [
    'The Cuban minister told tourists to stay inside.',
    'Cuban Foreign Minister Luis Perez told Kremlin leaders on television to stop.',
  ],
};
