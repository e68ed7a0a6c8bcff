import type { MeetingVerb } from '../frame.ts';

export const sent: MeetingVerb = {
  finds: 'meeting',
  by: 'verb',
  name: 'sent',
  kind: 'visit',
  verbs: ['send', 'dispatch'],
  parties: ['subject'],
  roles: { subject: 'visitor' },
  needs: ['subject'],
  takesThings: true,
  sends:
    /^(delegation|envoy|emissary|negotiator|team|minister|secretary|official|diplomat|representative|mission|inspector)$/,
  host: ['to'],
  examples: {
    'Estonia will send a delegation to Riga on Thursday to discuss the bridge.': 'EST LVA planned',
    'Fiji dispatched an envoy to Samoa on Monday.': 'FJI WSM held',
    'Fiji is sending Foreign Minister Litia Vuki to Samoa on Friday.': 'FJI WSM planned',
    'Fiji sent its deputy foreign minister to Samoa last week.': 'FJI WSM held',
  },
  counterexamples: [
    'Estonia will send grain to Latvia.',
    'Fiji sent soldiers to Samoa after the storm.',
    'Fiji sent its prime minister a letter from Samoa.',
  ],
};
