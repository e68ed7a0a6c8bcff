import type { MeetingVerb } from '../frame.ts';

export const appearedWith: MeetingVerb = {
  finds: 'meeting',
  by: 'verb',
  name: 'appeared-with',
  kind: 'talks',
  verbs: ['speak', 'appear', 'talk', 'stand'],
  parties: ['subject', 'alongside', 'beside'],
  needs: ['alongside', 'beside'],
  between: true,
  examples: {
    'Danish Prime Minister Bo Holm spoke alongside Estonian President Liis Tamm in Tallinn on Friday.':
      'DNK EST held',
    'Polish President Ewa Nowak stood beside Kenyan President Juma Otieno and praised the farmers.':
      'KEN POL held',
  },
  counterexamples: [
    'The Danish minister spoke alongside his wife.',
    'Danish soldiers fought alongside Estonian troops.',
  ],
};
