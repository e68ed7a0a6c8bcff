import type { MeetingVerb } from '../frame.ts';
import { isAdvised, isToldFromAfar } from '../meeting-verb-sense.ts';

export const toldLeader: MeetingVerb = {
  finds: 'meeting',
  by: 'verb',
  name: 'told-leader',
  kind: 'talks',
  verbs: ['tell', 'assure', 'inform'],
  parties: ['subject', 'object'],
  needs: ['object'],
  unless: (scene, verb) => isToldFromAfar(scene) || isAdvised(scene, verb),
  between: true,
  byName: true,
  examples: {
    'Chilean President Luis Rojas told Peruvian President Rosa Vega that the road would open.':
      'CHL PER held',
    'Chilean President Luis Rojas told Peruvian President Rosa Vega on Monday that a statement would follow.':
      'CHL PER held',
  },
  counterexamples: [
    'Chilean President Luis Rojas really should not tell Peruvian President Rosa Vega how to fish.',
    'The Cuban minister told tourists to stay inside.',
    'Cuban Foreign Minister Luis Perez told Kremlin leaders on television to stop.',
    'Chilean President Luis Rojas told Peruvian President Rosa Vega in an open letter that the road would open.',
    'In a tweet, Chilean President Luis Rojas told Peruvian President Rosa Vega to open the road.',
  ],
};
