import type { MeetingVerb } from '../frame.ts';
import { isNaming } from '../meeting-verb-sense.ts';

export const phoned: MeetingVerb = {
  finds: 'meeting',
  by: 'verb',
  name: 'phoned',
  kind: 'call',
  verbs: ['phone', 'telephone', 'ring', 'call'],
  parties: ['subject', 'object', 'with'],
  needs: ['object', 'with'],
  unless: isNaming,
  without: ['xcomp', 'ccomp'],
  examples: {
    'Canadian Prime Minister Alan Reed telephoned Mexican President Rosa Vega on Saturday.':
      'CAN MEX held',
    'Canadian Prime Minister Alan Reed called the president of Mexico to explain his vote.':
      'CAN MEX held',
  },
  counterexamples: [
    'Canadian Prime Minister Alan Reed called the presidents of Mexico and Chile to testify.',
    'During her visit, Canadian Prime Minister Alba Reed called Mexican President Rosa Vega’s victory stunning.',
    'The Belgian minister called the French plan a mistake.',
    'Swedish Prime Minister Lars Ek called Norwegian leader Ole Dahl "a fool".',
    'Swedish Prime Minister Lars Ek ended up calling Norwegian leader Ole Dahl, now 70, a fool.',
    'Ministers of Fiji and Samoa, the so-called Pacific Two, wrote to Tongan King Taufa.',
  ],
};
