import type { MeetingVerb } from '../frame.ts';

export const offThePhone: MeetingVerb = {
  finds: 'meeting',
  by: 'verb',
  name: 'off-the-phone',
  kind: 'call',
  verbs: ['get', 'come'],
  parties: ['subject', 'with'],
  needs: ['with'],
  with: ['the phone'],
  unless: ({ tree }, verb) => tree.words[verb + 1]?.text !== 'off',
  takesThings: true,
  examples: {
    'Icelandic Prime Minister Jon Bjarnason got off the phone with Maltese President Anna Vella on Monday.':
      'ISL MLT held',
  },
  counterexamples: ['Iceland got off lightly in its row with Malta.'],
};
