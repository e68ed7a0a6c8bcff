import type { MeetingVerb } from '../frame.ts';
import { isToldFromAfar } from '../meeting-verb-sense.ts';

export const toldLeader: MeetingVerb = {
  finds: 'meeting',
  by: 'verb',
  name: 'told-leader',
  kind: 'talks',
  verbs: ['tell', 'assure', 'inform'],
  parties: ['subject', 'object'],
  needs: ['object'],
  unless: isToldFromAfar,
  between: true,
  byName: true,
  examples: {
    'Chilean President Luis Rojas told Peruvian President Rosa Vega that the road would open.':
      'CHL PER held',
    'Chilean President Luis Rojas told Peruvian President Rosa Vega on Monday that a statement would follow.':
      'CHL PER held',
  },
  counterexamples: [
    'The Cuban minister told tourists to stay inside.',
    'Cuban Foreign Minister Luis Perez told Kremlin leaders on television to stop.',
    'Chilean President Luis Rojas told Peruvian President Rosa Vega in an open letter that the road would open.',
    'In a tweet, Chilean President Luis Rojas told Peruvian President Rosa Vega to open the road.',
  ],
};
