import type { MeetingVerb } from '../frame.ts';

export const broughtTogether: MeetingVerb = {
  finds: 'meeting',
  by: 'verb',
  name: 'brought-together',
  kind: 'talks',
  verbs: ['bring'],
  parties: ['subject', 'object'],
  needs: ['object'],
  with: ['together'],
  between: true,
  examples: {
    'Oman brought Yemeni and Saudi officials together for talks in Muscat on Sunday.':
      'OMN SAU YEM held',
    'Swiss diplomats hope to bring Armenia and Azerbaijan together in Geneva.':
      'ARM AZE CHE proposed',
  },
  counterexamples: ['The festival in Malta brought together singers from Spain and Italy.'],
};
