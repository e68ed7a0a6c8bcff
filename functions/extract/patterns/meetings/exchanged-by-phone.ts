import type { MeetingVerb } from '../frame.ts';

export const exchangedByPhone: MeetingVerb = {
  finds: 'meeting',
  by: 'verb',
  name: 'exchanged-by-phone',
  kind: 'call',
  verbs: ['exchange', 'convey', 'discuss', 'agree', 'consult', 'communicate', 'review'],
  parties: ['subject', 'with'],
  with: [
    'by phone',
    'over phone',
    'phone call',
    'phone calls',
    'the phone',
    'telephone',
    'videoconference',
    'video-link',
    'hotline',
  ],
  takesThings: true,
  examples: {
    'Peruvian President Rosa Vega and Chilean President Luis Rojas exchanged greetings by telephone on Friday.':
      'CHL PER held',
    'Nepali Foreign Minister Hari Thapa discussed the flood with his Indian counterpart over the phone on Monday.':
      'IND NPL held',
  },
  counterexamples: ['Kenya and Uganda exchanged data of phone users on Monday.'],
};
