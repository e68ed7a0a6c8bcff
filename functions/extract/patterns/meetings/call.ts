import type { MeetingNoun } from '../frame.ts';

export const call: MeetingNoun = {
  finds: 'meeting',
  by: 'noun',
  name: 'call',
  kind: 'call',
  notBefore: ['for', 'to', 'on'],
  nouns: ['call', 'conversation', 'phone-call', 'teleconference', 'videoconference', 'chat'],
  examples: {
    'Brazilian President Ana Souza tried to assure Argentine President Hugo Paz in a phone call that the bridge is safe.':
      'ARG BRA held',
    'Brazil held calls with Argentina and agreed to open the old bridge.': 'ARG BRA held',
    'In a phone call on Tuesday, Brazilian President Ana Souza and Argentine President Hugo Paz agreed to reopen the bridge.':
      'ARG BRA held',
  },
  counterexamples: [
    'A call for calm came from the Iraqi government.',
    'Brazil has long resisted calls by Argentina to open the old bridge.',
    'Among the hurdles were calls from Brazil and Argentina for new rules on nets.',
    'Brazilian President Ana Souza rejected calls from the Argentine government for a ban on nets.',
  ],
};
