import type { MeetingVerb } from '../frame.ts';

export const calledOn: MeetingVerb = {
  finds: 'meeting',
  by: 'verb',
  name: 'called-on',
  kind: 'visit',
  verbs: ['call'],
  parties: ['subject', 'on', 'upon'],
  needs: ['on', 'upon'],
  between: true,
  face: true,
  toNothing: true,
  examples: {
    'Nepali Foreign Minister Hari Thapa called on Bhutanese Prime Minister Karma Dorji in Thimphu on Friday.':
      'BTN NPL held',
  },
  counterexamples: [
    'The Belgian minister called on Dutch Prime Minister Piet Bakker to reopen the bridge.',
    'Sweden called on Norway to sign.',
  ],
};
