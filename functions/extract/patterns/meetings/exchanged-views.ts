import type { MeetingVerb } from '../frame.ts';

export const exchangedViews: MeetingVerb = {
  finds: 'meeting',
  by: 'verb',
  name: 'exchanged-views',
  kind: 'talks',
  verbs: ['exchange'],
  parties: ['subject', 'with'],
  with: ['views', 'opinions', 'pleasantries'],
  takesThings: true,
  between: true,
  examples: {
    'Japanese and South Korean officials exchanged views on fishing in Busan on Friday.':
      'JPN KOR held',
  },
  counterexamples: ['Poland and Latvia exchanged prisoners on Friday.'],
};
