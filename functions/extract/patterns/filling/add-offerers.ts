import type { Scene } from '../frame.ts';
import { turnsDown } from '../reality/answered.ts';
import { isNoun, isVerb, prepositionOf } from '../trees/relations.ts';
import type { Filling } from './fill.ts';
import { subjectsOf } from './subjects.ts';

/** [Chile rejected *Norway's offer* of talks]: who offers them and who answers, where nothing else says whose they would be. */
export function addOfferers({ tree }: Scene, filling: Filling, top: number): void {
  const offer = tree.words[tree.words[top]!.head];
  if (
    !isNoun(offer) ||
    !/^(offer|proposal|invitation|request|suggestion|call|appeal|overture)$/.test(offer!.lemma)
  )
    return;
  if (filling.codes().size > 0 || !/^(of|for|to)\b/.test(prepositionOf(tree, top))) return;
  const answer = tree.words[offer!.head];
  // [has yet to *respond to* an offer]
  const replies = answer && /^(respond|reply)$/.test(answer.lemma);
  if (!isVerb(answer) || (offer!.relation !== 'obj' && !replies)) return;
  if (!turnsDown(tree, answer!) && !replies && !answers.test(answer!.lemma)) return;
  filling.fromNoun(offer!.index, ['owner', 'modifier', 'from', 'by']);
  if (filling.codes().size > 0) filling.add('subject', subjectsOf(tree, answer!.index));
}

const answers =
  /^(reject|refuse|decline|rebuff|spurn|dismiss|accept|welcome|ignore|consider|study)$/;
