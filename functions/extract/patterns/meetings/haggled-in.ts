import type { MeetingVerb } from '../frame.ts';

export const haggledIn: MeetingVerb = {
  finds: 'meeting',
  by: 'verb',
  name: 'haggled-in',
  kind: 'negotiation',
  verbs: ['negotiate', 'haggle', 'hammer', 'hash', 'thrash', 'bargain'],
  parties: ['subject'],
  takesThings: true,
  between: true,
  placed: true,
  examples: {
    'The treaty being negotiated in Nadi by Fiji, Samoa and Tonga would protect tuna.':
      'FJI TON WSM ongoing',
  },
  counterexamples: [
    'Finland negotiated in Tallinn.',
    'The cabinets of Peru and Chile discussed prices.',
  ],
};
