import type { Tree } from '../../grammar/tree.ts';
import type { DateMention } from '../../mentions/mention.ts';
import type { Frame } from '../../patterns/frame.ts';
import { listTop } from '../../patterns/trees/list-top.ts';
import {
  childrenOf,
  extent,
  is,
  isAbove,
  isNoun,
  isPresentPerfect,
  prepositionOf,
} from '../../patterns/trees/relations.ts';

/** [in a statement *this week* blasting him *for leaving* the pact]: what one is blamed or praised for was done before. */
export function isOfBlame({ scene: { tree }, clause }: Frame, date: number): boolean {
  const { words, children } = tree;
  return (
    date < clause &&
    words[clause]!.xpos === 'VBG' &&
    words[clause]!.relation.startsWith('advcl') &&
    children[clause]!.some((c) => words[c]!.text === 'for' && c < clause)
  );
}

/** [was asked *on Wednesday* about his talks with Putin]: what is talked of was on a day of its own. */
export const isOfTelling = (
  { scene: { tree }, pattern, reality, cue, clause }: Frame,
  date: number,
): boolean =>
  // [said *on Monday* that the talks *are dead*]
  (reality.weak === true &&
    /^(dead|over|off|pointless|useless|doomed)$/.test(tree.words[clause]!.lemma) &&
    !isAbove(tree, clause, date)) ||
  // [named *on Friday* a delegation to go]
  (pattern === 'announced-delegation' && tree.words[date]!.head === reality.cue) ||
  (/^(about|over|regarding|concerning)\b/.test(prepositionOf(tree, cue)) &&
    !isAbove(tree, cue, date)) ||
  // [doubted *on Wednesday whether* talks would bring peace]
  (!isAbove(tree, clause, date) &&
    childrenOf(tree, clause, 'mark').some((m) => tree.words[m]!.text === 'whether'));

const tells =
  /^(say|speak|tell|announce|pledge|confirm|add|report|disclose|reveal|declare|reiterate)$/;

/**
 * [told reporters *yesterday* the talks *were* useful], [envoys in a row over her call *said this weekend*]: the day of the words; of the
 * meeting they tell nothing but that there was one.
 */
export function isOfWords({ type, reality, scene: { tree }, cue }: Frame, date: number): boolean {
  const verb = tree.words[tree.words[date]!.head];
  if (type !== 'meeting' || !reality.weak || !isNoun(tree.words[cue])) return false;
  if (verb?.xpos !== 'VBD' || !tells.test(verb.lemma)) return false;
  // [said on Monday *after talks* with Rojas]
  if (/^(at|in|on|during|after|following)\b/.test(prepositionOf(tree, listTop(tree, cue))))
    return false;
  // behind the noun, wherever the parser hung the verb
  if (cue < verb.index) return verb.index < date && tree.words[cue]!.head !== verb.index;
  // [said Monday, *stressing* how slow the talks are]
  const said = childrenOf(tree, verb.index, 'ccomp', 'advcl');
  return said.some((c) => isAbove(tree, c, cue));
}

/** [*said on Friday* that they will meet], [they will meet, her office *announced Friday*]: the day of saying so. */
export function isOfReport(frame: Frame, date: number): boolean {
  const { tree } = frame.scene;
  const { head } = tree.words[date]!;
  const verb = tree.words[head];
  return (
    // [said Monday she was *pulling out* of the pact]: by that she had
    (frame.type === 'meeting' ? /^(plan|wish|going-on)$/ : /^(plan|wish)$/).test(
      frame.reality.mode,
    ) &&
    frame.cue !== head &&
    // [said Monday that they will walk out *of talks*]: the talks have a clause of their own
    (frame.reality.cue !== frame.cue || is(tree.words[frame.clause], 'ccomp')) &&
    frame.clause !== head &&
    verb !== undefined &&
    // wherever the parser hung it, it stands beside the verb
    Math.abs(date - head) <= 3 &&
    tells.test(verb.lemma) &&
    // [*announced on Monday* that they would join the accord]: by then they had agreed to
    (frame.type === 'meeting' || !/^(announce|confirm|declare)$/.test(verb.lemma)) &&
    (verb.lemma === 'speak' ? /^VB[DNG]$/ : /^VB[DN]$/).test(verb.xpos) &&
    (isTold(frame, head, date) || isSaidBehind({ tree, cue: frame.cue }, head))
  );
}

/** [at a *recent* meeting they agreed, *a minister told reporters Friday*], [awaits the outcome of their talks, *he said last Friday*]: of the day of saying so, and where, the meeting is not. */
export function isOfTeller({ type, scene: { tree }, cue, clause }: Frame, told: number): boolean {
  const above = tree.words[told]!.head;
  // [told reporters *in Suva on Friday*], wherever the parser hung it
  const head = isNoun(tree.words[above]) && above > cue ? tree.words[above]!.head : above;
  const verb = tree.words[head];
  if (type !== 'meeting' || !verb || verb.xpos !== 'VBD' || !tells.test(verb.lemma)) return false;
  if (head === clause || !isNoun(tree.words[cue])) return false;
  if (told > head && isToSayWho(tree, cue, head)) return true;
  if (!isSaidBehind({ tree, cue }, head)) return false;
  const governor = tree.words[tree.words[cue]!.head];
  return (
    childrenOf(tree, cue, 'amod').some((c) => earlier.test(tree.words[c]!.text)) ||
    (prepositionOf(tree, cue) === 'of' && /^(outcome|result|failure)$/.test(governor?.lemma ?? ''))
  );
}

/** [Lie, *the negotiator in the talks*, said on Monday]: named between commas, to say who it is that speaks. */
function isToSayWho(tree: Tree, cue: number, verb: number): boolean {
  const subject = childrenOf(tree, verb, 'nsubj')[0];
  return (
    subject !== undefined &&
    subject < cue &&
    tree.words[subject + 1]?.text === ',' &&
    tree.words.some((w) => w.index > cue && w.index < verb && w.text === ',')
  );
}

/** [*has spoken* with Rojas, *a minister said Tuesday*]: that form of the verb goes with no day; it is of the day of saying so. */
export function isOfPerfect({ type, scene: { tree }, cue, clause }: Frame, date: number): boolean {
  const { head } = tree.words[date]!;
  const verb = tree.words[head];
  if (type !== 'meeting' || head === cue || head === clause) return false;
  if (verb?.xpos !== 'VBD' || !tells.test(verb.lemma) || tree.words[clause]!.xpos !== 'VBN')
    return false;
  const { relation, head: first } = tree.words[clause]!;
  return [clause, ...(relation === 'conj' ? [first] : [])].some((v) => isPresentPerfect(tree, v));
}

const earlier = /^(recent|earlier|previous|past|prior|last)$/i;

/** [*said on Friday that* they will meet]; not [announced talks on Friday]. */
const isTold = ({ scene: { tree }, cue, clause, reality }: Frame, verb: number, date: number) =>
  date < cue &&
  isAbove(tree, verb, cue) &&
  (reality.cue !== verb || is(tree.words[clause], 'ccomp'));

/** [they will meet, *her office announced* Friday]: a clause of its own behind a comma, which the parser may hang on its subject. */
function isSaidBehind({ tree, cue }: { tree: Tree; cue: number }, verb: number): boolean {
  if (cue > verb) return false;
  const { relation, head } = tree.words[verb]!;
  const subjects = relation === 'acl' ? [head] : childrenOf(tree, verb, 'nsubj');
  return subjects.some((subject) =>
    /^[,”"]$/.test(tree.words[extent(tree, subject).first - 1]?.text ?? ''),
  );
}

/** [the talks, *announced yesterday*], [the meeting *was arranged last week*]: when it was made known or set up, not when it is. */
export function isOfArranging(frame: Frame, { value }: DateMention, first: number): boolean {
  const { words } = frame.scene.tree;
  let at = first - 1;
  while (/^(on|late|earlier|early|only|just|back|in)$/i.test(words[at]?.text ?? '')) at--;
  if (frame.type !== 'meeting') return false;
  if (/^(weekday|relative)$/.test(value.sort) && isOfProposing(frame, first)) return true;
  return (
    /^(announce|arrange|disclose|reveal|propose|request)$/.test(words[at]?.lemma ?? '') &&
    /^VB[DN]$/.test(words[at]!.xpos) &&
    /^(was|were|been|first|only|,)$/i.test(words[at - 1]?.text ?? '')
  );
}

/** [*proposed the talks on Sunday*]: when one did so, for the talks are known to the reader; not [proposed *talks on Sunday*]. */
function isOfProposing({ scene: { tree }, cue, definite }: Frame, first: number): boolean {
  const verb = tree.words[tree.words[cue]!.head];
  return (
    definite &&
    is(tree.words[cue], 'obj') &&
    first > cue &&
    /^VB[DN]$/.test(verb?.xpos ?? '') &&
    /^(propose|suggest|offer|request|announce|arrange|demand)$/.test(verb!.lemma)
  );
}
