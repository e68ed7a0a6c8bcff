import type { MeetingVerb } from '../frame.ts';
import { speaksToOthers } from '../speech-sense.ts';

export const spoke: MeetingVerb = {
  finds: 'meeting',
  by: 'verb',
  name: 'spoke',
  kind: 'call',
  verbs: ['speak', 'talk', 'connect'],
  parties: ['subject'],
  between: true,
  unless: speaksToOthers,
  with: [
    'today',
    'yesterday',
    'tonight',
    'phone',
    'telephone',
    'again',
    'earlier',
    'video',
    'direct',
    'twice',
    'briefly',
  ],
  examples: {
    'British Prime Minister Ann Hale and President Luc Morel of France spoke today about the floods.':
      'FRA GBR held',
    'Chinese President Li Wen and Brazilian President Ana Souza talked by phone on Monday.':
      'BRA CHN held',
  },
  counterexamples: [
    'The Greek minister and the Cypriot envoy spoke at the opening of a museum.',
    'The Greek minister and the Cypriot envoy spoke at the opening of a museum today.',
    'President Ana Souza of Brazil and Chilean President Luis Rojas spoke to reporters today.',
  ],
};
