import type { MeetingNoun } from '../frame.ts';

export const visit: MeetingNoun = {
  finds: 'meeting',
  by: 'noun',
  name: 'visit',
  kind: 'visit',
  nouns: [
    'visit',
    'trip',
    'tour',
    'stopover',
    'journey',
    'stop',
    'swing',
    'pilgrimage',
    'arrival',
    'way',
  ],
  owner: 'visitor',
  host: ['to', 'in', 'of'],
  examples: {
    'Peruvian Prime Minister Rui Costa is in Malta on a three-day visit.': 'MLT PER ongoing',
    'Polish President Ewa Nowak paid a visit to Lithuania on Friday.': 'LTU POL held',
    'Greek President Eleni Vasso ended a three-day tour of Malta on Monday.': 'GRC MLT held',
    'Malian Foreign Minister Awa Keita is on her way to Algiers.': 'DZA MLI planned',
  },
  counterexamples: [
    'The Greek minister was given a tour of a Maltese shipyard on Monday.',
    'A visit to the dentist costs more in Switzerland.',
    'The Greek minister found a way to Berlin’s heart.',
  ],
};
