import type { Tree } from '../grammar/tree.ts';
import { codesOf, isBody } from './filling/agents.ts';
import type { Filling } from './filling/fill.ts';
import { representatives } from './filling/representatives.ts';
import { isPassive } from './filling/subjects.ts';
import type { MeetingNoun } from './frame.ts';
import type { Support } from './meeting-support.ts';
import type { Reality } from './reality/modes.ts';
import { realityOf } from './reality/reality.ts';
import { childrenOf } from './trees/relations.ts';

/** Whether who may attend does: [*took part* in the talks], [*refused to take part* in them], [*stayed away* from them]. */
export function attendanceOf(tree: Tree, { verb }: Support, told: Reality): Reality {
  const { lemma } = tree.words[verb]!;
  // [*missed* the talks], [would *not miss* them for anything]
  if (lemma === 'miss') {
    const own = realityOf(tree, verb);
    return { ...own, mode: isPlain(own.mode) ? 'refusal' : 'plan' };
  }
  const leaves = /^(pull|back|drop|bow|opt|withdraw)$/.test(lemma);
  const shutOut = shutting.test(lemma);
  if (!leaves && !shutOut && !/^(take|participate|stay|send)$/.test(lemma)) return told;
  const own = realityOf(tree, verb);
  // [*was excluded* from the talks], [*will be barred* from them]
  if (shutOut) return /^(fact|plan)$/.test(own.mode) ? { ...own, mode: 'refusal' } : own;
  if (leaves) {
    // [*threatened to* pull out], [will *not* pull out]: the meeting is set
    const goes = /^(wish|condition|denial|refusal)$/.test(own.mode);
    return { ...own, mode: goes ? 'plan' : 'refusal', time: 'future' };
  }
  return lemma === 'stay' && own.mode === 'fact' ? { ...own, mode: 'refusal' } : own;
}

/** [*skipped* the meeting], [*stayed away* from it]: who does is not in it. */
export const isAway = (tree: Tree, verb: number): boolean =>
  /^(skip|boycott|miss|shun|snub)$/.test(tree.words[verb]!.lemma) ||
  (tree.words[verb]!.lemma === 'stay' && tree.words[verb + 1]?.text === 'away');

/** [were *excluded from* the talks]: they are held without him. */
export const isLeftOut = (tree: Tree, verb: number, preposition: string): boolean =>
  isPassive(tree, verb) && preposition === 'from' && shutting.test(tree.words[verb]!.lemma);

/** [*excluded* from talks]: who is, is not there. */
const shutting = /^(exclude|bar|omit|ban)$/;

/** [boycotted the *talks with Chad*]: with nobody else to hold them they are refused; a summit goes on without one. */
export const isOfTwoOnly = ({ name }: MeetingNoun, { fillers }: Filling): boolean =>
  /^(talks|negotiations|meeting|round|summit)$/.test(name) &&
  codesOf(fillers.map((f) => f.agent)).size === 1 &&
  fillers.every(({ slot, agent }) => slot === 'with' && !isBody(agent));

/** [will not attend the talks *and will send* her deputy], [*sending* her deputy instead]: her side is there, without her. */
export const sendsAnother = (tree: Tree, verb: number): boolean =>
  childrenOf(tree, verb, 'conj', 'advcl').some(
    (c) =>
      /^(send|dispatch|delegate)$/.test(tree.words[c]!.lemma) &&
      // [*sending* her deputy]: not denied, though it hangs on what is
      (tree.words[c]!.xpos === 'VBG' || isPlain(realityOf(tree, c).mode)) &&
      childrenOf(tree, c, 'obj').some((o) =>
        tree.words[o]!.text.toLowerCase()
          .split(' ')
          .some((w) => representatives.has(w)),
      ),
  );

const isPlain = (mode: Reality['mode']): boolean => /^(fact|plan|going-on)$/.test(mode);

/** [boycotted the summit] was held without one, [will not attend the summit] is still to come, [*refused* to attend a meeting in May] is of the nearest May. */
export function heldWithout(
  tree: Tree,
  verb: number,
  top: number,
  told: Reality,
  isSet: boolean,
): Reality {
  const { mode, time } = realityOf(tree, verb);
  // [was shut out of an *earlier* meeting]
  const isEarlier = childrenOf(tree, top, 'amod').some((c) =>
    /^(earlier|previous|prior)$/.test(tree.words[c]!.text),
  );
  const isOver = (mode === 'fact' || mode === 'denial') && time === 'past';
  if (isEarlier || (isOver && !isSet)) return { mode: 'fact', time: 'past', cue: top, weak: true };
  return told.mode === 'refusal' && /^VB[DN]$/.test(tree.words[told.cue]!.xpos)
    ? { mode: 'plan', time: 'future', cue: top, weak: true }
    : { mode: 'plan', time: 'future', cue: told.cue };
}
