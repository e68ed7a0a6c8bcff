import type { MeetingNoun } from '../frame.ts';

export const delegation: MeetingNoun = {
  finds: 'meeting',
  by: 'noun',
  name: 'delegation',
  kind: 'visit',
  nouns: ['mission'],
  owner: 'visitor',
  host: ['to'],
  examples: { 'A Vietnamese trade mission to Chile began on Monday.': 'CHL VNM held' },
  counterexamples: ['The mission of the Danish museum is to teach.'],
};
