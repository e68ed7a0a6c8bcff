import type { MeetingVerb } from '../frame.ts';

export const gathered: MeetingVerb = {
  finds: 'meeting',
  by: 'verb',
  name: 'gathered',
  kind: 'conference',
  verbs: ['gather', 'convene', 'reconvene', 'assemble', 'congregate'],
  parties: ['subject', 'object', 'with'],
  needs: ['subject', 'object'],
  examples: { 'Leaders of Brunei and Laos gathered in Jakarta on Monday.': 'BRN LAO held' },
  counterexamples: ['Mexican police gathered evidence in Tijuana.'],
};
