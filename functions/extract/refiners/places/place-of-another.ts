import type { Word } from '../../grammar/tree.ts';
import { lightNouns } from '../../patterns/filling/light-nouns.ts';
import type { Frame } from '../../patterns/frame.ts';
import { meeting } from '../../patterns/trees/of-two-meetings.ts';
import {
  childrenOf,
  is,
  isAbove,
  isNoun,
  isVerb,
  prepositionOf,
} from '../../patterns/trees/relations.ts';

/** [returned from Moscow, the first trip since war *began in Syria*]: where something else happens. */
export function isElsewhere({ scene: { tree }, cue, clause }: Frame, place: number): boolean {
  for (let i = tree.words[place]!.head, steps = 0; i >= 0 && steps < 20; steps++) {
    if (i === cue || i === clause) return false;
    const word = tree.words[i]!;
    // [discussed *developments* in Aleppo]
    if (is(word, 'obj', 'conj') && happenings.test(word.lemma))
      return isOfHappening(tree.words.slice(i, place));
    // [talks on the *situation* in Aleppo]
    if (isNoun(word) && /^(on|about|over|regarding|concerning)$/.test(prepositionOf(tree, i)))
      return !lightNouns.has(word.lemma) && !/^(visit|trip|tour|occasion|day)$/.test(word.lemma);
    // [the summit *to be held in Lima*], [that *begins in Lima*]
    if (word.head === cue && is(word, 'acl') && takingPlace.test(word.lemma))
      // [the first trip since *the war* began in Chad]
      return childrenOf(tree, i, 'nsubj').some((s) => isNoun(tree.words[s]));
    if (isVerb(word) && is(word, 'advcl', 'acl', 'ccomp', 'parataxis')) {
      // a verb between the place and the frame; the frame may still hang below it [arrived in Paris for talks]
      return !isAbove(tree, i, clause) && !isAbove(tree, i, cue);
    }
    i = word.head;
  }
  return false;
}

const takingPlace = /^(hold|schedule|plan|convene|begin|open|start|resume|end|conclude|take)$/;

const happenings =
  /^(situation|crisis|conflict|war|fighting|violence|unrest|development|event|hostility|tension|bloodshed|turmoil|upheaval|election|coup|instability|escalation|genocide|insurgency|attack|bombing|blast|explosion|raid|killing|shooting|massacre)$/;

/** [the *war* in Chad], [the *coup* in Chad *in Rome*]: whether what is talked of happens in the place that these words lead to. */
export function isOfHappening(words: readonly Word[]): boolean {
  const at = words.findLastIndex((w) => happenings.test(w.lemma));
  return at >= 0 && words.slice(at).filter((w) => /^(in|at)$/.test(w.text)).length < 2;
}

/** [wanted to meet him, but *he was busy* in Suva]: said of somebody else. */
export function isOfClauseBeside({ scene: { tree }, cue, clause }: Frame, place: number): boolean {
  for (let i = tree.words[place]!.head, n = 0; i >= 0 && n < 20; i = tree.words[i]!.head, n++) {
    if (i === cue || i === clause) return false;
    if (is(tree.words[i], 'conj') && childrenOf(tree, i, 'nsubj').length > 0)
      return !isAbove(tree, i, clause) && !isAbove(tree, i, cue);
  }
  return false;
}

/** [met Vella *in Gaza* on Sunday and was to *see* Costa *on Monday*]: another day, and perhaps another town. */
export function isOfFirstMeeting(
  { scene: { tree, mentions }, clause }: Frame,
  place: number,
): boolean {
  const verb = tree.words[clause]!;
  const first = tree.words[verb.head];
  if (!first || !is(verb, 'conj') || tree.words[place]!.head !== first.index) return false;
  if (!/^(meet|see|visit)$/.test(first.lemma) || place > clause) return false;
  const isDay = (word: number): boolean =>
    mentions.some(
      (m) =>
        m.kind === 'date' && m.start <= tree.words[word]!.start && tree.words[word]!.start < m.end,
    );
  return tree.children[first.index]!.some(isDay) && tree.children[clause]!.some(isDay);
}

/** [will hold talks on May 24 *before a meeting* of NATO ministers *in Madrid*], [came a day *after they met* in Madrid]: that one is there. */
export function isOfAnother({ scene: { tree }, cue, clause }: Frame, place: number): boolean {
  // [the meeting *follows* a round *in Lima*]: that one was there
  const follows = /^(follow|precede)$/.test(tree.words[clause]!.lemma);
  if (follows && childrenOf(tree, clause, 'obj').some((o) => o !== cue && isAbove(tree, o, place)))
    return true;
  const between = tree.words.slice((clause < place ? Math.max(cue, clause) : cue) + 1, place);
  // [the round of talks *launched in* Apia]: where it once began
  if (between.some((w) => w.text === 'launched' && w.relation === 'acl')) return true;
  // [a meeting on Monday and *the summit in Suva*]
  if (between.some((w) => is(w, 'conj') && meeting.test(w.lemma) && isAbove(tree, w.index, place)))
    return true;
  // [urged *Vella, who skipped the summit* in Vienna,]
  const who = between.findIndex((w) => /^(who|whose)$/.test(w.text));
  if (who >= 0 && between.slice(who).some((w) => /^(meeting|summit|conference)$/.test(w.lemma)))
    return true;
  const at = between.findIndex((w) => /^(before|after|ahead|following|since)$/i.test(w.text));
  return (
    at >= 0 &&
    between
      .slice(at)
      .some(
        (w) =>
          /^(meeting|meet|summit|conference|talk|visit)$/.test(w.lemma) || /^met$/i.test(w.text),
      )
  );
}

/** [worry *in Suva about* the meeting], [spoke *in Suva about* the talks]: where one speaks of it. */
export function isOfTalkAbout({ scene: { tree }, cue }: Frame, place: number): boolean {
  const about = childrenOf(tree, cue, 'case').find((c) =>
    /^(about|over|regarding|concerning)$/i.test(tree.words[c]!.text),
  );
  return about !== undefined && place < about;
}

/** [*arrived in Suva* on Tuesday *after a summit* with Fiji]: it was somewhere else. */
export function isOfArrival({ scene: { tree }, cue, clause }: Frame, place: number): boolean {
  if (!isNoun(tree.words[cue]) || !arriving.test(tree.words[clause]!.lemma)) return false;
  return tree.words
    .slice(place + 1, cue)
    .some((w) => w.index > clause && /^(after|following)$/i.test(w.text));
}

const arriving = /^(arrive|return|land|come|fly|travel|reach)$/;

/** [to meet him and sign an agreement *on a consulate* in Arica]: the consulate is there. */
export function isOfTopic({ scene: { tree }, cue }: Frame, place: number): boolean {
  const above = tree.words[place]!.head;
  return (
    above > cue &&
    isNoun(tree.words[above]) &&
    tree.words
      .slice(cue, above)
      .some((w, i, all) => w.xpos === 'VB' && all[i - 1]?.text === 'and') &&
    !lightNouns.has(tree.words[above]!.lemma) &&
    /^(on|about|over|regarding|concerning)$/.test(prepositionOf(tree, above))
  );
}
