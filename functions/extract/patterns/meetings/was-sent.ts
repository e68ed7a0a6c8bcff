import { isPassive } from '../filling/subjects.ts';
import type { MeetingVerb } from '../frame.ts';
import { sent } from './sent.ts';

export const wasSent: MeetingVerb = {
  finds: 'meeting',
  by: 'verb',
  name: 'was-sent',
  kind: 'visit',
  verbs: ['send', 'dispatch'],
  parties: ['subject', 'object'],
  roles: { subject: 'visitor', object: 'visitor' },
  needs: ['subject', 'object'],
  sends: sent.sends!,
  host: ['to'],
  unless: ({ tree }, verb) => !isPassive(tree, verb),
  examples: {
    'Maltese envoys were dispatched to Reykjavik on Monday.': 'ISL MLT held',
    'Maltese envoys are expected to be sent to Reykjavik on Friday.': 'ISL MLT planned',
  },
  counterexamples: ['Maltese soldiers were sent to Iceland after the storm.'],
};
