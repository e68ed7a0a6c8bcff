import type { PactAct } from '../frame.ts';

export const joined: PactAct = {
  finds: 'pact',
  by: 'act',
  name: 'joined',
  status: 'signed',
  verbs: ['join', 'accede'],
  nouns: ['accession'],
  instrument: ['object', 'to'],
  parties: ['subject'],
  planned: 'agreed',
  wished: 'proposed',
  refused: 'rejected',
  examples: { 'Mongolia acceded to the Ottawa Convention on landmines in June.': 'MNG signed' },
  counterexamples: ['A Kenyan runner joined the club on Monday.'],
};
