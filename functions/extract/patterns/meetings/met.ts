import type { MeetingVerb } from '../frame.ts';
import { isOfThings } from '../meeting-verb-sense.ts';

export const met: MeetingVerb = {
  finds: 'meeting',
  by: 'verb',
  name: 'met',
  kind: 'talks',
  verbs: ['meet'],
  parties: ['subject', 'object', 'with'],
  // [targets, where *they are not met*]
  unless: isOfThings,
  examples: {
    'Norwegian Foreign Minister Anna Berg met her Swedish counterpart Karl Lind in Oslo on Monday.':
      'NOR SWE held',
    'Norwegian Foreign Minister Anna Berg met Karl Lind of Sweden with a smile on Monday.':
      'NOR SWE held',
    'The presidents of Kenya and Uganda will meet in Nairobi next week.': 'KEN UGA planned',
  },
  counterexamples: [
    'Portugal met its budget target on Friday.',
    'The proposal was met with silence in Madrid.',
    'The presidents of Kenya and Uganda set targets, and worry when they are not met.',
  ],
};
