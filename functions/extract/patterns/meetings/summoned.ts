import { posted } from '../../mentions/people/heads.ts';
import { obliquesOf } from '../filling/subjects.ts';
import type { MeetingVerb, Scene } from '../frame.ts';
import { childrenOf } from '../trees/relations.ts';

export const summoned: MeetingVerb = {
  finds: 'meeting',
  by: 'verb',
  name: 'summoned',
  kind: 'talks',
  verbs: ['summon', 'call'],
  parties: ['subject', 'object', 'by', 'in'],
  needs: ['object', 'in'],
  unless: isNoSummons,
  examples: {
    'Austria summoned the Hungarian ambassador on Monday over the fence.': 'AUT HUN held',
    'Austria called in the Hungarian ambassador on Monday.': 'AUT HUN held',
    'Hungarian Ambassador Lili Kun was called in by Austria.': 'AUT HUN held',
  },
  counterexamples: [
    'The Irish court summoned two witnesses.',
    'Austria called in a statement for calm in Hungary.',
    'Austria called the Hungarian ambassador a liar.',
  ],
};

/** [*called in* the envoy], and not [called him a friend], [called in a speech for calm]. */
function isNoSummons({ tree }: Scene, verb: number): boolean {
  if (tree.words[verb]!.lemma !== 'call') return false;
  if (tree.words[verb + 1]?.text !== 'in') return true;
  return ![...obliquesOf(tree, verb, ['in']), ...childrenOf(tree, verb, 'obj', 'nsubj:pass')].some(
    (i) => posted.test(tree.words[i]!.text),
  );
}
