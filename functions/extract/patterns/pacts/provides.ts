import type { PactAct } from '../frame.ts';

export const provides: PactAct = {
  finds: 'pact',
  by: 'act',
  name: 'provides',
  status: 'in-force',
  silent: true,
  verbs: [
    'guarantee',
    'require',
    'allow',
    'oblige',
    'prohibit',
    'ban',
    'commit',
    'provide',
    'cover',
    'regulate',
    'govern',
    'bind',
  ],
  instrument: ['subject'],
  parties: [],
  planned: 'agreed',
  wished: 'under-discussion',
  examples: {
    'Spain and Cuba are negotiating a tax treaty. The treaty would allow both to share records.':
      'CUB ESP under-discussion',
  },
  counterexamples: ['The Belgian deal for the striker would allow the club to sell him.'],
};
