import type { MeetingVerb } from '../frame.ts';

export const ledDelegation: MeetingVerb = {
  finds: 'meeting',
  by: 'verb',
  name: 'led-delegation',
  kind: 'visit',
  verbs: ['lead', 'head'],
  parties: ['subject', 'object'],
  roles: { subject: 'visitor', object: 'visitor' },
  needs: ['subject', 'object'],
  takesThings: true,
  sends: /^(delegation|mission)$/,
  goes: true,
  host: ['to'],
  examples: {
    'Estonian Trade Minister Mari Kask will lead a delegation to Riga on Thursday.':
      'EST LVA planned',
    'Mari Kask led an Estonian delegation to Latvia on Monday.': 'EST LVA held',
  },
  counterexamples: [
    'Estonian Trade Minister Mari Kask led a delegation of bakers.',
    'The Estonian minister led the way to Latvia.',
  ],
};
