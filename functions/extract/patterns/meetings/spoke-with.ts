import type { MeetingVerb } from '../frame.ts';
import { speaksThere } from '../speech-sense.ts';

export const spokeWith: MeetingVerb = {
  finds: 'meeting',
  by: 'verb',
  name: 'spoke-with',
  kind: 'call',
  verbs: ['speak', 'talk'],
  parties: ['subject', 'with', 'to'],
  needs: ['with', 'to'],
  unless: speaksThere,
  // [speaking *ahead* of talks with her]
  notBefore: ['ahead'],
  examples: {
    'Portuguese President Maria Costa spoke today with President Jan Novak of Czechia.':
      'CZE PRT held',
  },
  counterexamples: ['The Greek minister spoke to reporters in Athens on Friday.'],
};
