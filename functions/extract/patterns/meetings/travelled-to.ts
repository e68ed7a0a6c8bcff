import type { MeetingVerb } from '../frame.ts';
import { isDoneBy, isOfUsAll } from '../meeting-verb-sense.ts';
import { goesHome, touchesNoGround } from '../travel-sense.ts';

export const travelledTo: MeetingVerb = {
  finds: 'meeting',
  by: 'verb',
  name: 'travelled-to',
  kind: 'visit',
  verbs: [
    'travel',
    'fly',
    'arrive',
    'head',
    'land',
    'journey',
    'go',
    'come',
    'leave',
    'depart',
    'return',
    'stop',
    'touch',
  ],
  parties: ['subject'],
  roles: { subject: 'visitor' },
  needs: ['subject'],
  without: ['obj'],
  unless: (scene, verb) =>
    isOfUsAll(scene, verb) ||
    isDoneBy(scene, verb) ||
    touchesNoGround(scene, verb) ||
    goesHome(scene, verb),
  host: ['to', 'in', 'for', 'from'],
  examples: {
    'Turkish Foreign Minister Emre Aydin flew to Baku on Wednesday for talks.': 'AZE TUR held',
    'Italian President Paolo Neri will travel to Albania on May 4.': 'ALB ITA planned',
    'Turkish Foreign Minister Emre Aydin touched down in Baku on Wednesday.': 'AZE TUR held',
  },
  counterexamples: [
    'The Turkish minister touched on trade in Baku.',
    'Oil exports went to Japan last year.',
    'The Turkish minister stopped in Baku on his way home from Tokyo.',
    'The Turkish president would not go to war with Poland.',
    'The Turkish minister came under pressure in Baku from Poland.',
    '"For Poland," the Turkish president went on, "it is too late."',
    'Polish voters will go to the polls in Warsaw on Sunday.',
  ],
};
