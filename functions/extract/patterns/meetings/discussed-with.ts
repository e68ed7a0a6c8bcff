import type { MeetingVerb } from '../frame.ts';

export const discussedWith: MeetingVerb = {
  finds: 'meeting',
  by: 'verb',
  name: 'discussed-with',
  kind: 'talks',
  verbs: ['discuss', 'review', 'raise'],
  parties: ['subject', 'with'],
  needs: ['with'],
  examples: {
    'The Qatari minister discussed the border with Saudi Foreign Minister Faisal Noor in Riyadh.':
      'QAT SAU held',
  },
  counterexamples: ['The Dutch cabinet discussed relations with China.'],
};
