import type { MeetingVerb } from '../frame.ts';

export const toldByPhone: MeetingVerb = {
  finds: 'meeting',
  by: 'verb',
  name: 'told-by-phone',
  kind: 'call',
  verbs: ['tell', 'assure', 'inform', 'congratulate', 'thank', 'consult', 'brief', 'urge', 'press'],
  parties: ['subject', 'object'],
  needs: ['object'],
  with: [
    'by phone',
    'over phone',
    'phone call',
    'the phone',
    'telephone',
    'videoconference',
    'hotline',
  ],
  between: true,
  face: true,
  examples: {
    'Chilean President Luis Rojas told Peruvian President Rosa Vega by phone on Friday that the road would open.':
      'CHL PER held',
    'Danish Prime Minister Bo Holm congratulated Maltese President Carla Vella in a phone call on Monday.':
      'DNK MLT held',
  },
  counterexamples: ['The Cuban minister told tourists by phone to stay inside.'],
};
