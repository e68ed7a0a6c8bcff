import type { MeetingVerb } from '../frame.ts';

export const playedHost: MeetingVerb = {
  finds: 'meeting',
  by: 'verb',
  name: 'played-host',
  kind: 'visit',
  verbs: ['play'],
  parties: ['subject', 'to'],
  roles: { subject: 'host', to: 'visitor' },
  needs: ['to'],
  with: ['host'],
  takesThings: true,
  examples: {
    'Icelandic Prime Minister Jon Bjarnason played host to Maltese President Anna Vella in Akureyri on Monday.':
      'ISL MLT held',
  },
  counterexamples: ['Iceland played host to the fans of Malta on Monday.'],
};
