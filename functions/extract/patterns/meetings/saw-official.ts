import type { MeetingVerb } from '../frame.ts';

export const sawOfficial: MeetingVerb = {
  finds: 'meeting',
  by: 'verb',
  name: 'saw-official',
  kind: 'talks',
  verbs: ['see'],
  parties: ['subject', 'object'],
  needs: ['object'],
  without: ['xcomp', 'ccomp', 'advcl', 'acl'],
  face: true,
  notBefore: ['as', 'like'],
  examples: {
    'Danish Foreign Minister Bo Holm was to see Maltese President Carla Vella in Valletta on Friday.':
      'DNK MLT planned',
    'The Kenyan minister saw Ugandan President Paul Otim in Kampala on Monday.': 'KEN UGA held',
  },
  counterexamples: [
    'The Danish minister sees Maltese President Carla Vella as a friend.',
    'Danish Prime Minister Bo Holm saw Maltese President Carla Vella leave the hall.',
    'Peru saw President Luis Rojas of Chile win.',
  ],
};
