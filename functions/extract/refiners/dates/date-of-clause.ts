import type { Tree } from '../../grammar/tree.ts';
import type { Frame } from '../../patterns/frame.ts';
import {
  childrenOf,
  distance,
  isAbove,
  isNoun,
  isVerb,
  prepositionOf,
} from '../../patterns/trees/relations.ts';

/** [flew to Moscow *on Thursday*, and on Friday he *goes* to Paris]: another clause lies between, whatever the tree says. */
export function isBeyondVerb({ scene: { tree }, cue, clause }: Frame, date: number): boolean {
  return tree.words.some(
    (w, i) =>
      i > Math.min(date, cue) &&
      i < Math.max(date, cue) &&
      i !== clause &&
      w.head !== clause &&
      w.head !== cue &&
      /^(VBD|VBZ|VBP|MD)$/.test(w.xpos),
  );
}

/** Verbs that set a meeting or pact in time without being one [talks *opened* Monday, is *scheduled to resume* Nov. 20]. */
const timers =
  /^(say|announce|tell|report|be|begin|start|open|end|close|conclude|finish|hold|have|schedule|set|plan|expect|take|arrive|resume|continue|reopen|convene|kick|wrap|run|last|occur|happen|come|follow|go|travel|fly|due|slate|vote)$/;

/** [*will fly* home *on Sunday* after having completed a trip to Peru]: the day of what is still to come. */
export function isOfVerbAhead(
  { scene: { tree }, cue, clause, reality }: Frame,
  date: number,
): boolean {
  const { head } = tree.words[date]!;
  return (
    reality.mode === 'fact' &&
    reality.time === 'past' &&
    !reality.weak &&
    head !== cue &&
    head !== clause &&
    isVerb(tree.words[head]) &&
    isVerb(tree.words[clause]) &&
    isAbove(tree, head, clause) &&
    childrenOf(tree, head, 'aux').some((a) => /^(will|'ll)$/i.test(tree.words[a]!.text))
  );
}

const says = /^(say|tell|add|report|declare|claim|argue|note|recall)$/;

/** Words that put what follows at another time. */
const apart = /^(since|until|till|after|before|when|because|while|if|unless)$/i;

/** A date under another verb's clause belongs to that verb: [talks resumed] after rebels [attacked on Friday]. */
export function crossesClause(frame: Frame, date: number): boolean {
  const { tree } = frame.scene;
  if (isPredicate(frame, date)) return false;
  for (
    let i = tree.words[date]!.head, steps = 0;
    i >= 0 && steps < 20;
    i = tree.words[i]!.head, steps++
  ) {
    if (i === frame.cue || i === frame.clause) return false;
    if (!isVerb(tree.words[i])) continue;
    if (isOutbreak(frame, i)) return false;
    // [their first encounter *since* he took office in March]
    if (tree.children[i]!.some((c) => apart.test(tree.words[c]!.text) && c < date)) return true;
    const { lemma, relation, head } = tree.words[i]!;
    // [*made it clear on Monday* that she was leaving the pact]: she left it with that
    if (frame.type === 'pact' && isStated(tree, i) && isAbove(tree, i, frame.clause)) return false;
    // [told reporters during a visit that *prices had risen in May*]: what was said there
    const isSaid =
      relation === 'ccomp' && head === frame.clause && says.test(tree.words[head]!.lemma);
    if (isSaid && frame.kind === 'visit' && !isAbove(tree, i, frame.cue)) return true;
    // [the president, *who took office in June*, will meet]: told to say who
    if (relation === 'acl:relcl' && isOfPeople(tree, i)) return true;
    // [is scheduled *to resume* Nov. 20]
    if (relation === 'xcomp' && (head === frame.clause || timers.test(lemma))) continue;
    if (isLedTo(frame, i)) return false;
    // [talks in Lima *that ended on Sunday*]
    const isOwn =
      relation === 'acl:relcl' && (head === frame.cue || isAbove(tree, frame.cue, head));
    // [the meeting *that Lima hosted last month*]
    if (isOwn && /^(host|chair|attend)$/.test(lemma)) return false;
    return !timers.test(lemma) || (!isOwn && distance(tree, i, frame.clause) > 2);
  }
  return true;
}

const isStated = (tree: Tree, verb: number): boolean => {
  const { lemma, xpos } = tree.words[verb]!;
  return (
    xpos === 'VBD' &&
    (/^(declare|confirm)$/.test(lemma) ||
      (lemma === 'make' && tree.children[verb]!.some((c) => tree.words[c]!.lemma === 'clear')))
  );
};

/** [the next talks *would be on Friday*], [their last meeting *was in 2021*]: said of the meeting itself. */
const isPredicate = ({ scene: { tree }, cue, clause }: Frame, date: number): boolean =>
  childrenOf(tree, date, 'cop').length > 0 &&
  childrenOf(tree, date, 'nsubj').some((s) => s === cue || s === clause);

/** [*agreed on Tuesday* to cut duties *after talks* in Lima]: what they led to was of the same day. */
const isLedTo = ({ scene: { tree }, cue }: Frame, verb: number): boolean =>
  /^(agree|pledge|vow)$/.test(tree.words[verb]!.lemma) &&
  tree.words[verb]!.xpos === 'VBD' &&
  /^(after|following)$/.test(prepositionOf(tree, cue)) &&
  isAbove(tree, verb, cue);

/** [*renewed* its attacks in May *after ending* a truce], [*struck* on Monday, breaking a truce]: a truce ends by what is done then. */
const isOutbreak = ({ scene: { tree }, clause, pactStatus }: Frame, verb: number): boolean =>
  /^(terminated|violated)$/.test(pactStatus ?? '') &&
  tree.words[clause]!.head === verb &&
  tree.words[clause]!.relation === 'advcl' &&
  tree.words[clause]!.xpos === 'VBG';

/** [the president, *who* took office], [two states, *whose* ministers met on Saturday]. */
const isOfPeople = (tree: Tree, clause: number): boolean =>
  tree.children[clause]!.some((c) =>
    [c, ...tree.children[c]!].some((w) => /^(who|whose)$/.test(tree.words[w]!.text)),
  );

/** [ended Saturday, though talks *are set to resume* on May 20]: the date of the clause above is the last to be asked. */
export function isOfClauseAbove({ scene: { tree }, clause }: Frame, date: number): boolean {
  const above = tree.words[date]!.head;
  for (let i = clause, steps = 0; i >= 0 && steps < 8; i = tree.words[i]!.head, steps++) {
    if (i === above) return i !== clause;
  }
  return false;
}

/** [credit runs out *on May 3*, and the talk at *the meeting* is gloomy]: merely named, and in another clause. */
export function isOfClauseBeside({ scene: { tree }, cue, reality }: Frame, date: number): boolean {
  if (!reality.weak) return false;
  for (let i = cue, n = 0; i >= 0 && n < 20 && !isAbove(tree, i, date); n++) {
    const word = tree.words[i]!;
    if (word.relation === 'conj' && childrenOf(tree, i, 'nsubj').length > 0) return true;
    i = word.head;
  }
  return false;
}

/** [the two, *whose* ministers met on Monday, signed], [Lie, *sworn in* last week, met Rojas]: a clause between commas, of those who do it. */
export function isToldOfWhom(words: Tree['words'], date: number, cue: number): boolean {
  const opens = words.findLast((w) => w.index < date && w.text === ',');
  const first = words[(opens?.index ?? -2) + 1];
  return (
    (/^(who|whose)$/.test(first?.text ?? '') ||
      (first?.xpos === 'VBN' && toOffice.test(first.lemma))) &&
    words.some((w) => w.index > date && w.index < cue && w.text === ',')
  );
}

const toOffice =
  /^(swear|elect|reelect|re-elect|appoint|inaugurate|install|nominate|confirm|promote|oust|defeat|bear|release|free)$/;

/** [a call to Rojas *has stirred* anger *over the past weeks*]: how long that has gone on, not when they spoke. */
export const isOfStir = ({ type, scene: { tree }, cue }: Frame, date: number): boolean => {
  const { head } = tree.words[date]!;
  return (
    type === 'meeting' &&
    isNoun(tree.words[cue]) &&
    /^nsubj/.test(tree.words[cue]!.relation) &&
    tree.words[cue]!.head === head &&
    /^(spark|stir|cause|draw|fuel|provoke|prompt|raise|trigger|ignite|arouse|attract)$/.test(
      tree.words[head]?.lemma ?? '',
    )
  );
};
