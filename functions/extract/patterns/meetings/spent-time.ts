import type { MeetingVerb } from '../frame.ts';

export const spentTime: MeetingVerb = {
  finds: 'meeting',
  by: 'verb',
  name: 'spent-time',
  kind: 'talks',
  verbs: ['spend'],
  takesThings: true,
  parties: ['subject', 'with'],
  needs: ['with'],
  between: true,
  with: [
    'hour',
    'hours',
    'minute',
    'minutes',
    'day',
    'days',
    'evening',
    'afternoon',
    'morning',
    'some time',
  ],
  examples: {
    'Peruvian negotiators spent ten hours with a Chilean delegation in Lima on Monday.':
      'CHL PER held',
  },
  counterexamples: [
    'Peru spent millions on roads with Chile in mind.',
    'The Peruvian envoy spent an hour with his family.',
  ],
};
