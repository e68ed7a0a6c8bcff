import type { Tree, Word } from '../../grammar/tree.ts';
import { is, isAbove, isVerb, prepositionOf } from '../trees/relations.ts';
import type { Mode, Reality } from './modes.ts';
import { realityOf } from './reality.ts';

/** [rejected an *offer* of talks], [accepted an *invitation* to the summit]: an answer says more than what it answers. */
export function answered(tree: Tree, asked: Reality): Reality {
  return (asked.mode === 'wish' && answerTo(tree, tree.words[asked.cue]!)) || asked;
}

/** [agreed to a *proposal by Oman to hold* talks], [turned down its *request to hold* them]: behind whomever it is by. */
export function answeredTo(tree: Tree, verb: Word): Reality | null {
  const { words } = tree;
  // [dismissed the *possibility of holding* them]
  if (verb.xpos === 'VBG' && words[verb.index - 1]?.text === 'of') {
    const idea = words[verb.index - 2];
    return idea && (proposals.test(idea.lemma) || ideas.test(idea.lemma))
      ? answerTo(tree, idea)
      : null;
  }
  if (verb.xpos !== 'VB' || words[verb.index - 1]?.xpos !== 'TO') return null;
  const between = words.slice(Math.max(0, verb.index - 8), verb.index - 1);
  const noun = between.findLast((w) => proposals.test(w.lemma));
  if (!noun || words.slice(noun.index + 1, verb.index).some(isVerb)) return null;
  // [after the *proposal to reject* a treaty], where the parser hangs the proposal on what it is to do
  if (isAbove(tree, verb.index, noun.index))
    return { mode: 'wish', time: 'future', cue: noun.index };
  const answer = answerTo(tree, noun);
  if (answer || !is(verb, 'advcl', 'xcomp')) return answer;
  // [backed an *idea to hold* them], which the parser hangs on who backed it
  return verb.head === noun.head && is(noun, 'obj') && realityOf(tree, noun.head).mode === 'fact'
    ? { mode: 'wish', time: 'future', cue: noun.index }
    : null;
}

function answerTo(tree: Tree, noun: Word): Reality | null {
  const verb = tree.words[noun.head];
  const isAgreed = verb?.lemma === 'agree' && prepositionOf(tree, noun.index) === 'to';
  if (!isVerb(verb) || !(is(noun, 'obj', 'nsubj') || isAgreed)) return null;
  const mode = turnsDown(tree, verb!) ? 'refusal' : isAgreed ? 'plan' : answers.get(verb!.lemma);
  return mode && realityOf(tree, verb!.index).mode === 'fact'
    ? { mode, time: 'future', cue: verb!.index }
    : null;
}

const proposals = /^(proposal|suggestion|offer|invitation|request|idea|overture|call)$/;

const ideas = /^(notion|possibility|prospect|thought|option|concept)$/;

/** [*turned down* an offer of talks], [*ruled out* the idea of them]. */
export const turnsDown = ({ words }: Tree, { lemma, index }: Word): boolean =>
  /^(turn|shoot|vote|bat) (down|away)$|^rule out$|^(brush|wave|push) (aside|off)$/.test(
    `${lemma} ${words[index + 1]?.text}`,
  );

const answers: ReadonlyMap<string, Mode> = new Map([
  ...'reject refuse decline rebuff spurn dismiss snub oppose resist scorn'
    .split(' ')
    .map((v) => [v, 'refusal'] as const),
  ...'accept approve'.split(' ').map((v) => [v, 'plan'] as const),
]);
