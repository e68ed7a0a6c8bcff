import type { MeetingVerb } from '../frame.ts';

export const shookHands: MeetingVerb = {
  finds: 'meeting',
  by: 'verb',
  name: 'shook-hands',
  kind: 'talks',
  verbs: ['shake', 'pose', 'stand'],
  parties: ['subject', 'with', 'alongside', 'beside'],
  with: ['hand', 'hands', 'photo', 'photograph', 'photographers', 'picture', 'camera', 'alongside'],
  takesThings: true,
  between: true,
  examples: {
    'Slovak President Eva Horak posed for pictures with Czech Prime Minister Jan Novak.':
      'CZE SVK held',
    'Slovak President Eva Horak shakes hands with Czech Prime Minister Jan Novak in Brno on May 4.':
      'CZE SVK held',
  },
  counterexamples: [
    'Danish voters shook hands with the minister.',
    'Danish Prime Minister Bo Holm posed for pictures with Estonian fans.',
  ],
};
