import type { Tree } from '../../grammar/tree.ts';
import { type Agent, isBody } from '../../patterns/filling/agents.ts';
import type { Frame } from '../../patterns/frame.ts';
import { listTop } from '../../patterns/trees/list-top.ts';
import { childrenOf, is, isAbove, prepositionOf } from '../../patterns/trees/relations.ts';

/** [*welcomed the coming visit* of the minister]: to whomever that is. */
const hails = ({ words }: Tree, clause: number, cue: number): boolean =>
  words[cue]!.head === clause &&
  is(words[cue], 'obj') &&
  /^(laud|hail|praise|welcome|commend|applaud|condemn|criticize|criticise|denounce|slam|blast)$/.test(
    words[clause]!.lemma,
  );

/** [a U.N. official *says* talks between …]: who says so is no party for that. */
export function isSpeaker({ scene: { tree }, clause, cue }: Frame, agent: Agent): boolean {
  const word = tree.words[agent.head]!;
  const verb = tree.words[word.head];
  return (
    word.relation.startsWith('nsubj') &&
    verb !== undefined &&
    (verb.index !== clause || hails(tree, clause, cue)) &&
    /^(say|tell|announce|report|add|warn|believe|note|state|write|see|think|hope|expect|claim|argue|insist|acknowledge|suggest|fear|doubt|laud|hail|praise|welcome|commend|applaud|condemn|criticize|criticise|denounce|slam|blast|describe|predict)$/.test(
      verb.lemma,
    )
  );
}

/** [options *on Iran*], [the war *with Pakistan*], [met him; *Russia* denied it], [met him, and many blamed *Russia*]: what is talked of, or who does something else. */
export function isBystander({ type, scene: { tree }, cue, clause }: Frame, agent: Agent): boolean {
  if (type !== 'meeting') return false;
  const head = listTop(tree, agent.head);
  const word = tree.words[head]!;
  const above = tree.words[word.head];
  if (!above) return false;
  const preposition = prepositionOf(tree, head).split(' ')[0]!;
  if (isTopic(tree, head, [cue, clause])) return true;
  if (preposition === 'with' && above.index !== cue && dealings.test(above.lemma)) return true;
  // [Hall, a former ambassador *to the United Nations*]: an office that he had
  if (preposition === 'to' && isBody(agent) && /^(ambassador|envoy|delegate)$/.test(above.lemma))
    return true;
  // [lied *to the premier* about a meeting with Chad's envoy]: who is told
  if (preposition === 'to' && above.lemma === 'lie') return true;
  if (isBriefed(tree, head, cue)) return true;
  // [will return home after the meeting, visiting *Chile* on the way]
  if (is(word, 'obj') && /^(visit|tour|leave)$/.test(above.lemma)) return true;
  const isDone = is(word, 'obj') && childrenOf(tree, above.index, 'nsubj').length > 0;
  return (
    (is(word, 'nsubj') || isDone) &&
    is(above, 'parataxis', 'conj') &&
    !isAbove(tree, above.index, clause)
  );
}

/** [will brief *his Chadian colleagues on* the meeting in Lima]: who is told of it was not there. */
const isBriefed = (tree: Tree, head: number, cue: number): boolean =>
  is(tree.words[head], 'obj', 'iobj') &&
  /^(brief|debrief|inform|update|tell)$/.test(tree.words[tree.words[head]!.head]?.lemma ?? '') &&
  /^(on|about|of)$/.test(prepositionOf(tree, cue)) &&
  cue > head;

/** [talks with Chad amid *tensions with* Niger], [agreed at the summit to end *drills with* Niger], [a meeting with NATO and *a better meeting with* Niger]: told of something else that one has with somebody. */
const dealings =
  /^(conflict|war|tie|relation|relationship|border|dispute|tension|row|quarrel|feud|spat|friction|rift|rivalry|standoff|clash|trade|alliance|exercise|drill|manoeuvre|maneuver|game|meeting|talk|summit|call|conversation|conference|negotiation|discussion)$/;

/** [met *about* reports that Russia …], [met to *discuss* Iran], [met a man *who* has contracts with Oman]: somewhere on the way up to the meeting. */
function isTopic(tree: Tree, from: number, ends: readonly number[]): boolean {
  for (let i = from, steps = 0; i >= 0 && steps < 8; i = tree.words[i]!.head, steps++) {
    const word = tree.words[i]!;
    if (
      /^(on|over|about|against|regarding|concerning|towards?|for|without|despite|amid|unlike)$/.test(
        prepositionOf(tree, i).split(' ')[0]!,
      )
    )
      return true;
    if (
      is(word, 'obj') &&
      /^(discuss|debate|consider|review|address|raise|mention)$/.test(tree.words[word.head]!.lemma)
    )
      return true;
    if (ends.includes(i) || ends.includes(word.head)) return false;
    if (word.relation === 'acl:relcl' || tree.words[i - 1]?.text === 'who') return true;
  }
  return false;
}
