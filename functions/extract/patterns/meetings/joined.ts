import type { MeetingVerb } from '../frame.ts';
import { joinsInDoing } from '../meeting-verb-sense.ts';

export const joined: MeetingVerb = {
  finds: 'meeting',
  by: 'verb',
  name: 'joined',
  kind: 'talks',
  verbs: ['join'],
  parties: ['subject', 'object'],
  needs: ['object'],
  unless: joinsInDoing,
  between: true,
  face: true,
  with: [
    'launch',
    'unveil',
    'unveiling',
    'announce',
    'inaugurate',
    'inauguration',
    'opening',
    'ceremony',
    'sign',
    'signing',
    'mark',
    'commemorate',
    'celebrate',
  ],
  examples: {
    'Greek President Eleni Vasso joined Maltese Prime Minister Carla Vella in Rome on Monday to launch a fund for fishermen.':
      'GRC MLT held',
    'Greek President Eleni Vasso joined Maltese Prime Minister Carla Vella and leaders from Cyprus and Italy at the opening of a port on Monday.':
      'CYP GRC ITA MLT held',
    'Peruvian Prime Minister Rui Costa will join the presidents of Chile and Bolivia next week to unveil the map.':
      'BOL CHL PER planned',
  },
  counterexamples: [
    'Greece joined Malta and Italy to launch a satellite.',
    'The Greek president joined the Maltese leader in marking the day with a letter.',
    'Greek President Eleni Vasso joined his party to launch a fund.',
  ],
};
