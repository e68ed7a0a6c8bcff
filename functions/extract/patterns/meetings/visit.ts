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
    'travel',
  ],
  owner: 'visitor',
  host: ['to', 'in', 'of'],
  examples: {
    'Peruvian Prime Minister Rui Costa is in Malta on a three-day visit.': 'MLT PER ongoing',
    'Polish President Ewa Nowak paid a visit to Lithuania on Friday.': 'LTU POL held',
    'Greek President Eleni Vasso ended a three-day tour of Malta on Monday.': 'GRC MLT held',
    'The ministers discussed Polish envoy Ewa Nowak’s upcoming travel to Lithuania.':
      'LTU POL planned',
    'Malian Foreign Minister Awa Keita is on her way to Algiers.': 'DZA MLI planned',
  },
  counterexamples: [
    'The Greek minister was given a tour of a Maltese shipyard on Monday.',
    'The Greek minister, during a brief visit to Malta on his way home, said that prices were fair.',
    'A visit to the dentist costs more in Switzerland.',
    'Greek travel to Malta fell by a third in May, the Greek minister said.',
    'The Greek minister eased the rules for his citizens’ travel to Malta.',
    'The Greek minister found a way to Berlin’s heart.',
  ],
};
