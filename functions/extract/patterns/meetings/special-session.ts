import type { MeetingNoun } from '../frame.ts';

export const specialSession: MeetingNoun = {
  finds: 'meeting',
  by: 'noun',
  name: 'special-session',
  kind: 'conference',
  nouns: ['session'],
  described: [
    'special',
    'emergency',
    'extraordinary',
    'ministerial',
    'plenary',
    'closed',
    'strategy',
    'working',
    'quarterly',
    'annual',
    'regular',
    'council',
    // [a two-*day* session]
    'day',
  ],
  examples: {
    'OPEC ministers failed to agree at an emergency session in Quito last week.': 'OPEC held',
    'The NATO council ended a special session in Oslo on Friday.': 'NATO held',
    'Envoys from Fiji and Samoa will take part in a two-day session in Suva on Monday.':
      'FJI WSM planned',
    'The Arab League will hold an extraordinary session in Tunis on Monday.': 'ARABLEAGUE planned',
    'The quarterly session of OPEC ended on Friday.': 'OPEC held',
    'Envoys of Laos and Brunei will take part in the two-day strategy session next week.':
      'BRN LAO planned',
  },
  counterexamples: [
    'The Finnish parliament was called to a special session on Friday.',
    'The Finnish parliament ended a two-day session on Friday.',
    'The Finnish parliament ended its annual session on Friday.',
    'The 75th session of the U.N. General Assembly is long.',
  ],
};
