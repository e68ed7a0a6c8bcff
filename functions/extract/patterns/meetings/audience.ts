import type { MeetingNoun } from '../frame.ts';

export const audience: MeetingNoun = {
  finds: 'meeting',
  by: 'noun',
  name: 'audience',
  kind: 'talks',
  nouns: ['audience'],
  needs: ['with', 'by'],
  examples: {
    'Maltese President Carla Vella had an audience with Pope Leo in the Vatican on Saturday.':
      'MLT VAT held',
  },
  counterexamples: [
    'The Fijian president found an audience open to his speech in Samoa.',
    'He told an audience of British investors that Ghana was open for business.',
  ],
};
