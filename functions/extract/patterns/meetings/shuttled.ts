import type { MeetingVerb } from '../frame.ts';
import { isDoneBy } from '../meeting-verb-sense.ts';

export const shuttled: MeetingVerb = {
  finds: 'meeting',
  by: 'verb',
  name: 'shuttled',
  kind: 'talks',
  verbs: ['shuttle', 'mediate', 'commute'],
  parties: ['subject', 'between'],
  needs: ['subject'],
  unless: isDoneBy,
  examples: {
    'Finnish envoy Aino Laine shuttled between Omani and Yemeni officials on Sunday.':
      'FIN OMN YEM held',
  },
  counterexamples: ['Buses shuttled between Vienna and Bratislava all night.'],
};
