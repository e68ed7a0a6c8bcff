import type { PactAct } from '../frame.ts';

export const enteredIntoForce: PactAct = {
  finds: 'pact',
  by: 'act',
  name: 'entered-into-force',
  status: 'in-force',
  verbs: ['enter', 'take', 'come', 'go', 'remain', 'stand', 'apply', 'prevail', 'begin-truce'],
  instrument: ['subject'],
  parties: [],
  planned: 'agreed',
  wished: 'under-discussion',
  failed: 'agreed',
  examples: {
    'A tax treaty between Malta and Cyprus took effect on January 1.': 'CYP MLT in-force',
    'A truce between Malta and Cyprus began on Friday.': 'CYP MLT in-force',
  },
  counterexamples: [
    'The Cypriot minister took a deal of time to answer.',
    'The Cypriot minister began with a deal in mind.',
  ],
};
