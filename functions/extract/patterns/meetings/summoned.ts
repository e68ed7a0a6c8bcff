import type { MeetingVerb } from '../frame.ts';

export const summoned: MeetingVerb = {
  finds: 'meeting',
  by: 'verb',
  name: 'summoned',
  kind: 'talks',
  verbs: ['summon'],
  parties: ['subject', 'object', 'by'],
  needs: ['object'],
  examples: {
    'Austria summoned the Hungarian ambassador on Monday over the fence.': 'AUT HUN held',
  },
  counterexamples: ['The Irish court summoned two witnesses.'],
};
