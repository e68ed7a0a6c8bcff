import type { MeetingVerb } from '../frame.ts';

export const announcedDelegation: MeetingVerb = {
  finds: 'meeting',
  by: 'verb',
  name: 'announced-delegation',
  kind: 'visit',
  verbs: ['announce', 'name', 'designate', 'appoint'],
  parties: ['subject'],
  roles: { subject: 'visitor' },
  needs: ['subject'],
  takesThings: true,
  sends: /^delegation$/,
  host: ['to'],
  effect: 'plan',
  announces: true,
  examples: {
    'Estonian President Mari Kask today announced the designation of a delegation to attend the inauguration of Luis Rojas on July 1 in Lima, Peru.':
      'EST PER planned',
    'Fiji named a delegation to Samoa to mark the day of its independence.': 'FJI WSM planned',
  },
  counterexamples: [
    'Fiji announced on Monday that its delegation had a new head.',
    'Fiji announced aid to Samoa.',
  ],
};
