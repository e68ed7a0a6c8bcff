import type { MeetingVerb } from '../frame.ts';

export const satAcross: MeetingVerb = {
  finds: 'meeting',
  by: 'verb',
  name: 'sat-across',
  kind: 'negotiation',
  verbs: ['sit'],
  parties: ['subject', 'from', 'opposite'],
  needs: ['from', 'opposite'],
  between: true,
  with: ['table'],
  examples: {
    'Peruvian negotiators sat across the table from a Chilean delegation in Oslo on Monday.':
      'CHL PER held',
  },
  counterexamples: ['Peru sits across the sea from Japan, a Chilean envoy said.'],
};
