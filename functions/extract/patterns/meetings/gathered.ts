import type { MeetingVerb } from '../frame.ts';

export const gathered: MeetingVerb = {
  finds: 'meeting',
  by: 'verb',
  name: 'gathered',
  kind: 'conference',
  verbs: ['gather', 'convene', 'reconvene', 'assemble', 'congregate'],
  parties: ['subject', 'object', 'with'],
  needs: ['subject', 'object'],
  // [the *assembled* envoys]: those who sit there
  unless: ({ tree }, verb) => tree.words[verb]!.relation === 'amod',
  examples: { 'Leaders of Brunei and Laos gathered in Jakarta on Monday.': 'BRN LAO held' },
  counterexamples: [
    'Mexican police gathered evidence in Tijuana.',
    'The speech drew applause from the assembled diplomats of Laos and Brunei.',
  ],
};
