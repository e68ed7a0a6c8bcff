import type { MeetingVerb } from '../frame.ts';

export const dueIn: MeetingVerb = {
  finds: 'meeting',
  by: 'verb',
  name: 'due-in',
  kind: 'visit',
  verbs: ['due'],
  adjective: true,
  parties: ['subject'],
  roles: { subject: 'visitor' },
  needs: ['subject'],
  without: ['obj', 'xcomp'],
  host: ['in', 'at'],
  effect: 'plan',
  examples: {
    'Danish Foreign Minister Bo Holm is due in Riga on Friday for talks.': 'DNK LVA planned',
  },
  counterexamples: ['Rain is due in Peru on Friday.', 'Danish elections are due in May.'],
};
