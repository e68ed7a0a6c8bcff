import type { MeetingVerb } from '../frame.ts';

export const expectedIn: MeetingVerb = {
  finds: 'meeting',
  by: 'verb',
  name: 'expected-in',
  kind: 'visit',
  verbs: ['expect', 'await'],
  parties: ['object'],
  roles: { object: 'visitor' },
  needs: ['object'],
  without: ['xcomp', 'ccomp'],
  host: ['in', 'at'],
  effect: 'plan',
  examples: {
    'Danish Foreign Minister Bo Holm is expected in Riga on Friday.': 'DNK LVA planned',
  },
  counterexamples: ['Rain is expected in Peru on Friday.', 'Danish elections are expected in May.'],
};
