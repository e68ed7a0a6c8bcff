import type { MeetingVerb } from '../frame.ts';
import { hasNoGuest } from '../meeting-verb-sense.ts';

export const toldVisiting: MeetingVerb = {
  finds: 'meeting',
  by: 'verb',
  name: 'told-visiting',
  kind: 'visit',
  verbs: [
    'tell',
    'assure',
    'inform',
    'give',
    'promise',
    'brief',
    'thank',
    'urge',
    'warn',
    'ask',
    'remind',
    'press',
    'offer',
  ],
  parties: ['subject', 'object'],
  roles: { subject: 'host', object: 'visitor' },
  needs: ['object'],
  with: ['visiting'],
  unless: hasNoGuest,
  between: true,
  examples: {
    'Vietnamese President Tran Minh told visiting Cuban Foreign Minister Luis Perez on Monday that trade would grow.':
      'CUB VNM held',
    'The Mongolian premier told a visiting Indian delegation on Friday that the road was safe.':
      'IND MNG held',
  },
  counterexamples: [
    'Cuba warned Vietnamese officials against visiting the island.',
    'Peru gave visiting fans from Chile free beer.',
    'The Cuban minister told tourists visiting Havana to stay inside.',
  ],
};
