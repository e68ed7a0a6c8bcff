import type { MeetingNoun } from '../frame.ts';

export const meeting: MeetingNoun = {
  finds: 'meeting',
  by: 'noun',
  name: 'meeting',
  kind: 'talks',
  nouns: [
    'meeting',
    'encounter',
    'sit-down',
    'tete-a-tete',
    'gathering',
    'meet',
    'one-on-one',
    'face-to-face',
    'bilat',
    'pull-aside',
  ],
  examples: {
    'The African Union called an emergency meeting with Chad on Friday.': 'AU TCD planned',
    'This follows a meeting between Ghana and Togo earlier this year.': 'GHA TGO held',
    'A meeting between Ghana and Togo took place in Lomé on Thursday.': 'GHA TGO held',
    'NATO defence ministers will hold a meeting in Brussels on June 3.': 'NATO planned',
  },
  counterexamples: ['The Hungarian party holds its annual meeting on Saturday.'],
};
