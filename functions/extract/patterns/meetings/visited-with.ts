import type { MeetingVerb } from '../frame.ts';

export const visitedWith: MeetingVerb = {
  finds: 'meeting',
  by: 'verb',
  name: 'visited-with',
  kind: 'talks',
  verbs: ['visit'],
  parties: ['subject', 'with'],
  needs: ['with'],
  // [*visited* Valletta with her]
  without: ['obj'],
  examples: {
    'Icelandic Prime Minister Jon Bjarnason will visit with Maltese President Anna Vella in Oslo on Friday.':
      'ISL MLT planned',
  },
  counterexamples: [
    'Icelandic Prime Minister Jon Bjarnason visited the fair with his family from Malta.',
  ],
};
