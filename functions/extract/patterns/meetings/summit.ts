import type { MeetingNoun } from '../frame.ts';

export const summit: MeetingNoun = {
  finds: 'meeting',
  by: 'noun',
  name: 'summit',
  kind: 'summit',
  nouns: ['summit', 'summitry', 'mini-summit', 'megasummit'],
  ofOrganisations: true,
  examples: { 'The leaders of India and Nepal held a summit in Delhi on Monday.': 'IND NPL held' },
  counterexamples: ['Two Austrian climbers reached the summit on Sunday.'],
};
