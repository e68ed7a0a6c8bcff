import type { MeetingVerb } from '../frame.ts';
import { isOfThings } from '../meeting-verb-sense.ts';

export const received: MeetingVerb = {
  finds: 'meeting',
  by: 'verb',
  name: 'received',
  kind: 'visit',
  verbs: ['receive', 'host', 'welcome', 'greet', 'entertain', 'fete'],
  parties: ['subject', 'object'],
  roles: { subject: 'host', object: 'visitor' },
  needs: ['object'],
  unless: isOfThings,
  examples: {
    'King Salim of Jordan received Omani Foreign Minister Yusuf Harthi in Amman on Sunday.':
      'JOR OMN held',
    'Omani Foreign Minister Yusuf Harthi was received in Amman on Sunday with full honours.':
      'JOR OMN held',
  },
  counterexamples: [
    'Spain received 200,000 doses of the vaccine on Monday.',
    'The Spanish team was welcomed in Lisbon by its fans.',
  ],
};
