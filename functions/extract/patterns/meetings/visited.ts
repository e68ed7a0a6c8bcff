import type { MeetingVerb } from '../frame.ts';
import { isAtMission } from '../travel-sense.ts';

export const visited: MeetingVerb = {
  finds: 'meeting',
  by: 'verb',
  name: 'visited',
  kind: 'visit',
  verbs: ['visit', 'tour'],
  parties: ['subject'],
  roles: { subject: 'visitor' },
  needs: ['subject'],
  unless: isAtMission,
  host: ['object'],
  examples: {
    'Peru renewed its invitation to Iraqi Prime Minister Omar Sabri to visit Lima in May.':
      'IRQ PER proposed',
    'Japanese Prime Minister Kenji Mori visited Vietnam on Thursday.': 'JPN VNM held',
    'Peruvian President Rosa Vega was proud that Chilean President Luis Rojas visited her in May.':
      'CHL PER held',
  },
  counterexamples: [
    'Thousands of German tourists visited Greece in July.',
    'The German minister urged the writer to visit the Greek consulate in Lyon.',
    'Japan issued an invitation to anglers to visit Kyoto.',
  ],
};
