import type { MeetingNoun } from '../frame.ts';

export const mediation: MeetingNoun = {
  finds: 'meeting',
  by: 'noun',
  name: 'mediation',
  kind: 'talks',
  nouns: ['mediation'],
  examples: {
    'Omani Foreign Minister Yusuf Harthi began a mediation mission between Yemen and Eritrea on Friday.':
      'ERI OMN YEM held',
    'Kuwait offered mediation between Sudan and Chad.': 'KWT SDN TCD proposed',
  },
  counterexamples: [
    'Parliament in Kenya passed a law on mediation between landlords and tenants.',
    'Fighting went on in Chad despite mediation efforts by Libya.',
  ],
};
