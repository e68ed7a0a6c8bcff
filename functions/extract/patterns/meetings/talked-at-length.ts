import type { MeetingVerb } from '../frame.ts';

export const talkedAtLength: MeetingVerb = {
  finds: 'meeting',
  by: 'verb',
  name: 'talked-at-length',
  kind: 'talks',
  verbs: ['talk', 'speak', 'chat'],
  parties: ['subject'],
  between: true,
  byName: true,
  with: ['hour', 'minute', 'privately', 'one-on-one', 'one on one', 'face-to-face', 'face to face'],
  notBefore: ['phone', 'telephone', 'video', 'call', 'reporters', 'audience', 'crowd'],
  examples: {
    'Peruvian President Ana Souza and Chilean President Luis Rojas talked for nearly an hour at the border.':
      'CHL PER held',
  },
  counterexamples: [
    'Peruvian President Ana Souza spoke for an hour.',
    'Peruvian President Ana Souza and Chilean President Luis Rojas spoke to reporters for an hour.',
  ],
};
