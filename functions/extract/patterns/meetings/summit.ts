import type { MeetingNoun } from '../frame.ts';

export const summit: MeetingNoun = {
  finds: 'meeting',
  by: 'noun',
  name: 'summit',
  kind: 'summit',
  nouns: ['summit', 'summitry', 'mini-summit', 'megasummit'],
  examples: {
    'The Tongan premier looks forward to a summit with Fiji in May.': 'FJI TON planned',
    'The Tongan premier thanked the king of Bhutan for hosting the India-Nepal summit.':
      'IND NPL held',
    'The leaders of India and Nepal held a summit in Delhi on Monday.': 'IND NPL held',
  },
  counterexamples: ['Two Austrian climbers reached the summit on Sunday.'],
};
