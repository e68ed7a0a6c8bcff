import type { PactAct } from '../frame.ts';

export const signed: PactAct = {
  finds: 'pact',
  by: 'act',
  name: 'signed',
  status: 'signed',
  verbs: ['sign', 'ink', 'co-sign', 'sign-off', 'endorse'],
  nouns: ['signing', 'signature'],
  adjectives: ['signed', 'newly-signed', 'recently-signed'],
  instrument: ['object', 'on', 'onto', 'to'],
  parties: ['subject', 'with', 'between', 'by'],
  planned: 'agreed',
  wished: 'under-discussion',
  refused: 'rejected',
  failed: 'under-discussion',
  examples: {
    'Malta has signed an Interim Growth Facility with the IMF.': 'IMF MLT signed',
    'Spain and Morocco signed a fisheries agreement on Tuesday.': 'ESP MAR signed',
    'Spain will sign a fisheries agreement with Morocco next week.': 'ESP MAR agreed',
    'A border treaty between Peru and Ecuador was signed in Quito on Friday.': 'ECU PER signed',
  },
  counterexamples: [
    'Malta signed a lease for a new facility on Monday.',
    'The Italian club signed a deal with a Croatian striker.',
  ],
};
