import { isPassive } from '../filling/subjects.ts';
import type { MeetingVerb, Scene } from '../frame.ts';
import { isEngagedIn, joinsBody, joinsInDoing } from '../meeting-verb-sense.ts';

export const saw: MeetingVerb = {
  finds: 'meeting',
  by: 'verb',
  name: 'saw',
  kind: 'talks',
  verbs: ['see', 'join', 'brief', 'engage'],
  parties: ['subject', 'object', 'with'],
  needs: ['object', 'with'],
  unless: (scene, verb) =>
    joinsInDoing(scene, verb) ||
    joinsBody(scene, verb) ||
    isEngagedIn(scene.tree, verb) ||
    isTakenFor(scene, verb),
  with: ['for', 'talks', 'meeting', 'dinner', 'lunch', 'breakfast'],
  examples: {
    'British Prime Minister Ann Hale joined French President Luc Morel for talks in Calais on Friday.':
      'FRA GBR held',
  },
  counterexamples: [
    'Brazil saw exports to Chile fall in June.',
    "Brazil, as Chile's ally and partner, is seen as its best friend.",
    'Serbia may join the European Union by rules for small states.',
  ],
};

/** [Chad *is seen as* its best friend], [is seen *to* hold back]: what others take it for. */
const isTakenFor = ({ tree }: Scene, verb: number): boolean =>
  isPassive(tree, verb) && /^(as|to)$/.test(tree.words[verb + 1]?.text ?? '');
