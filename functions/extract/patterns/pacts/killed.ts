import type { PactAct } from '../frame.ts';

/** How headlines have it: whether a pact that somebody may kill is there yet is not said. */
export const killed: PactAct = {
  finds: 'pact',
  by: 'act',
  name: 'killed',
  status: 'terminated',
  verbs: [
    'kill',
    'kill-off',
    'call-off',
    'spike',
    'torpedo',
    'scuttle',
    'scupper',
    'sink',
    'axe',
    'ax',
    'nix',
    'blow-up',
    'wreck',
  ],
  instrument: ['object'],
  parties: ['subject', 'with', 'between', 'by'],
  examples: {
    'Bolivia killed off its gas treaty with Paraguay on Monday.': 'BOL PRY terminated',
    'Bolivia axed the gas treaty with Paraguay in May.': 'BOL PRY terminated',
  },
  counterexamples: ['The Swiss firm scuttled the merger deal with its French rival.'],
};
