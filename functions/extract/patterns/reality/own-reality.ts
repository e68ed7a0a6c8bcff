import type { Tree, Word } from '../../grammar/tree.ts';
import { isToDoer } from '../filling/doer-before.ts';
import { childrenOf, is, isNoun, isVerb } from '../trees/relations.ts';
import type { Reality } from './modes.ts';

const wishModals = new Set(['may', 'might', 'could', 'can', 'should', 'must', 'ought', 'need']);

/** What a verb says by its own form and auxiliaries; `timeAbove` gives the time of the verb that it hangs on. */
export function ownReality(
  tree: Tree,
  word: Word,
  auxiliaries: Word[],
  timeAbove: (verb: number) => Reality['time'],
): Reality {
  const find = (test: (w: Word) => boolean): Word | undefined => auxiliaries.find(test);
  const will = find((w) => /^(will|'ll|shall|wo|sha)$/i.test(w.text));
  if (will) return { mode: 'plan', time: 'future', cue: will.index };
  const would = find((w) => /^(would|'d)$/i.test(w.text) && w.lemma !== 'have');
  const have = find((w) => w.lemma === 'have');
  // [*Had* they met earlier, war might have been avoided]
  if (have?.text.toLowerCase() === 'had' && subjectFollows(tree, word.index, have.index))
    return { mode: 'condition', time: 'past', cue: have.index };
  if (would) {
    if (have) return { mode: 'condition', time: 'past', cue: would.index };
    return { mode: underSaying(word) ? 'plan' : 'wish', time: 'future', cue: would.index };
  }
  const modal = find((w) => wishModals.has(w.text.toLowerCase()));
  if (modal)
    return { mode: have ? 'condition' : 'wish', time: have ? 'past' : 'future', cue: modal.index };
  if (isBareWish(tree, word, auxiliaries)) return { mode: 'wish', time: 'future', cue: word.index };
  const toDo = tree.children[word.index]!.map((c) => tree.words[c]!).find(
    (w) => w.relation === 'mark' && w.text.toLowerCase() === 'to',
  );
  const be = find((w) => w.lemma === 'be');
  // [was to *have come* today]: he did not
  if (toDo && be && have && be.index < toDo.index && have.index > toDo.index)
    return { mode: 'condition', time: 'past', cue: have.index };
  if (toDo && be && be.index < toDo.index) {
    // [*the goal is to hold* talks]: nobody has set them
    const isAim = childrenOf(tree, word.index, 'nsubj').some((s) =>
      /^(goal|aim|hope|wish|dream|idea|ambition|objective|purpose|desire|priority|challenge|task)$/.test(
        tree.words[s]!.lemma,
      ),
    );
    return { mode: isAim ? 'wish' : 'plan', time: 'future', cue: toDo.index };
  }
  // [an accord *to be* signed in June]
  if (toDo && be && is(word, 'acl')) return { mode: 'plan', time: 'future', cue: toDo.index };
  if (
    toDo ||
    (word.morphology.form === 'infinitive' && !isFiniteAfterAll(tree, word, auxiliaries))
  ) {
    // a headline: [Trump to meet Kim in June], [Peru and Chile to sign treaty]
    const ofNames = is(word, 'conj') && isNoun(tree.words[word.head]);
    if (toDo && (word.head < 0 || ofNames || isToDoer(tree, word)))
      return { mode: 'plan', time: 'future', cue: toDo.index };
    return { mode: 'fact', time: 'future', cue: word.index };
  }
  if (be && !isVerb(word)) {
    // [is on a visit], but [is the first visit]
    const there = childrenOf(tree, word.index, 'case').length > 0;
    const time = be.morphology.tense ?? 'present';
    return { mode: there && time === 'present' ? 'going-on' : 'fact', time, cue: be.index };
  }
  if (word.xpos === 'VBG') {
    if (be) return { mode: 'going-on', time: be.morphology.tense ?? 'present', cue: word.index };
    return { mode: 'fact', time: parentTime(tree, word, timeAbove), cue: word.index };
  }
  if (word.xpos === 'VBN') {
    if (have?.morphology.tense === 'present' || have)
      return { mode: 'fact', time: 'past', cue: word.index };
    if (be)
      return {
        mode: 'fact',
        time: be.morphology.tense === 'past' ? 'past' : 'present',
        cue: word.index,
      };
    return { mode: 'fact', time: 'past', cue: word.index };
  }
  if (word.xpos === 'VBD') return { mode: 'fact', time: 'past', cue: word.index };
  return { mode: 'fact', time: 'present', cue: word.index };
}

/** [suggested in May that he *meet* her], wherever the parser hung it: what one he or she does without an -s is only asked for. */
function isBareWish(tree: Tree, { index, xpos }: Word, auxiliaries: readonly Word[]): boolean {
  const { words } = tree;
  // a mark, or an object in the eyes of the parser
  const that = tree.children[index]!.find((c) => words[c]!.text === 'that');
  const [subject] = childrenOf(tree, index, 'nsubj');
  if (!/^VBP?$/.test(xpos) || auxiliaries.length > 0) return false;
  if (that === undefined || subject === undefined || subject > index) return false;
  const isOne =
    /^(NN|NNP)$/.test(words[subject]!.xpos) || /^(he|she|it)$/i.test(words[subject]!.text);
  const asking = words
    .slice(Math.max(0, that - 8), that)
    .findLast((w) => isVerb(w) || (isNoun(w) && asks.test(w.lemma)));
  return isOne && childrenOf(tree, subject, 'conj').length === 0 && asks.test(asking?.lemma ?? '');
}

const asks =
  /^(suggest|propose|demand|insist|recommend|urge|ask|request|advise|suggestion|proposal|recommendation|request)$/;

const subjectFollows = (tree: Tree, verb: number, auxiliary: number): boolean =>
  childrenOf(tree, verb, 'nsubj').some((subject) => subject > auxiliary);

/** The tagger may take a present for an infinitive: [Russia, Switzerland *sign* agreement] has a subject and nothing above it but a conjunction. */
function isFiniteAfterAll(tree: Tree, word: Word, auxiliaries: readonly Word[]): boolean {
  return (
    auxiliaries.length === 0 &&
    (word.head < 0 || is(word, 'parataxis', 'ccomp', 'root') || isInClause(tree, word)) &&
    childrenOf(tree, word.index, 'nsubj').length > 0
  );
}

/** [the issues *when the two sit* down]: wherever the parser hung it. */
const isInClause = (tree: Tree, { index }: Word): boolean =>
  childrenOf(tree, index, 'advmod', 'mark').some((c) =>
    /^(when|once|while|after|before|until|because|as)$/i.test(tree.words[c]!.text),
  );

function parentTime(
  tree: Tree,
  word: Word,
  timeAbove: (verb: number) => Reality['time'],
): Reality['time'] {
  if (word.head < 0) return 'present';
  const head = tree.words[word.head]!;
  // [ministers, *meeting* in Lima, *rejected* the plan]: as what they do
  // and [*was asked* by reporters *covering* the talks]: while they did
  const above =
    is(word, 'acl') && is(head, 'nsubj', 'obl') && isVerb(tree.words[head.head])
      ? tree.words[head.head]!
      : head;
  // [*was* in Lima *meeting* the premier]
  const be = childrenOf(tree, above.index, 'cop')[0];
  if (be !== undefined) return tree.words[be]!.morphology.tense ?? 'present';
  // [*did not smile* while meeting her]
  const did = childrenOf(tree, above.index, 'aux').some((c) => /^did$/i.test(tree.words[c]!.text));
  if (did) return 'past';
  return isVerb(above) ? timeAbove(above.index) : 'present';
}

function underSaying(word: Word): boolean {
  return is(word, 'ccomp', 'parataxis', 'conj', 'root', 'acl', 'advcl') || word.head < 0;
}

/** [if they meet] · [when he visits in May] · [before meeting] · [after meeting]. */
export function conditionOf(marks: Word[], own: Reality, isPassive: boolean): Reality | null {
  for (const mark of marks) {
    const text = mark.text.toLowerCase();
    if (text === 'if' || text === 'unless' || text === 'whether')
      return { mode: 'condition', time: own.time, cue: mark.index };
    if (
      ['when', 'once', 'until', 'before', 'ahead'].includes(text) &&
      own.mode === 'fact' &&
      own.time !== 'past'
    ) {
      return { mode: 'plan', time: 'future', cue: mark.index };
    }
    // [*hopefully* a truce will take hold], [*perhaps* they will sign]: nobody has said that they will
    if (/^(hopefully|ideally|perhaps|maybe|possibly)$/.test(text) && own.time !== 'past')
      return { mode: 'wish', time: 'future', cue: mark.index };
    // [ended talks *without* reaching a deal]
    if (text === 'without' && own.mode === 'fact')
      return { mode: 'denial', time: own.time, cue: mark.index };
    // [must stay *after* a treaty *is signed*]
    if (text === 'after' && own.time === 'present' && isPassive)
      return { mode: 'plan', time: 'future', cue: mark.index };
    if (text === 'after' || text === 'since')
      return { mode: 'fact', time: own.time === 'future' ? 'future' : 'past', cue: mark.index };
    if (
      /^(regularly|often|routinely|frequently|seldom|rarely|usually|annually|occasionally|sometimes)$/.test(
        text,
      )
    ) {
      return { mode: 'habit', time: own.time, cue: mark.index };
    }
  }
  return null;
}
