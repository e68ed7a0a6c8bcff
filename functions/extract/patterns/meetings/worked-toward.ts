import type { MeetingVerb } from '../frame.ts';

export const workedToward: MeetingVerb = {
  finds: 'meeting',
  by: 'verb',
  name: 'worked-toward',
  kind: 'negotiation',
  verbs: ['work', 'push', 'race', 'struggle', 'inch'],
  parties: ['subject', 'with'],
  with: ['deal', 'deadline', 'agreement', 'accord', 'pact', 'treaty'],
  between: true,
  placed: true,
  examples: {
    'Iceland and Norway worked toward a deal on herring in Bergen on Friday.': 'ISL NOR held',
  },
  counterexamples: ['Peru and Bolivia work hard on the deal.', 'Fiji worked toward a deadline.'],
};
