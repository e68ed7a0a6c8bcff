import type { MeetingVerb } from '../frame.ts';

export const stayedIn: MeetingVerb = {
  finds: 'meeting',
  by: 'verb',
  name: 'stayed-in',
  kind: 'visit',
  verbs: ['spend'],
  takesThings: true,
  parties: ['subject'],
  roles: { subject: 'visitor' },
  needs: ['subject'],
  with: ['hours', 'day', 'days', 'week'],
  host: ['in'],
  examples: {
    'Peruvian Finance Minister Ana Paz spent two days in Chile before she flew home.':
      'CHL PER held',
  },
  counterexamples: [
    'Peruvian tourists spent two days in Chile.',
    'The Peruvian minister spent two days in hospital.',
    'Peruvian President Ana Paz spent two days in jail in Chile.',
    'Peruvian President Ana Paz spent a day in Chile with her daughter.',
    'Peruvian Finance Minister Ana Paz spent millions in Chile.',
  ],
};
