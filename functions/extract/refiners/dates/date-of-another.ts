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

/** [mediated *the 2013 agreement*], [met over its *May 3* decision]: the day of the noun that it stands before. */
export function isOfAnother(
  { scene: { tree }, cue, clause, instrument }: Frame,
  at: { first: number; last: number },
): boolean {
  const before = tree.words[at.first - 1];
  // [a *deadline* of May 3 on the talks], [ahead of a May 3 *deadline*]
  const beside = tree.words.slice(Math.max(0, at.first - 7), at.last + 3);
  if (beside.some((w) => w.lemma === 'deadline')) return true;
  // [money for the *period* 1987-90], [quotas in the *period from* next April]
  if (tree.words.slice(Math.max(0, at.first - 2), at.first).some((w) => w.lemma === 'period'))
    return true;
  if (!before || !(before.upos === 'DET' || /^(PRP\$|POS)$/.test(before.xpos))) return false;
  let noun = at.last + 1;
  while (/^(ADJ|NUM)$/.test(tree.words[noun]?.upos ?? '') || tree.words[noun]?.text === '-') noun++;
  // [the May 3 *Peru-Chile summit*]
  for (let n = noun; isNoun(tree.words[n]) || tree.words[n]?.text === '-'; n++)
    if (isNoun(tree.words[n])) noun = n;
  if (!isNoun(tree.words[noun])) return false;
  return ![cue, clause, instrument?.head, tree.words[cue]!.head].includes(noun);
}

/** [arrived *on Monday* ahead of her meeting *on Friday*]: the day of what goes before it. */
export function isOfWhatGoesBefore({ scene: { tree }, cue }: Frame, date: number): boolean {
  if (date > cue || !isNoun(tree.words[cue])) return false;
  const between = tree.words.slice(date + 1, cue).map((w) => w.text);
  return /^((in|at) )?([^ ]+ )?([^ ]+ )?(ahead of|prior to) /i.test(between.join(' '));
}

/** [ratified the accord *signed in May*], [accused of breaching a pact *reached in 2020*]: when it was made, not when that was done. */
export function isOfMaking({ scene: { tree }, cue, clause, instrument }: Frame, date: number) {
  const { head } = tree.words[date]!;
  const verb = tree.words[head];
  return (
    instrument !== undefined &&
    verb !== undefined &&
    head !== cue &&
    head !== clause &&
    head > instrument.head &&
    verb.head === instrument.head &&
    /^acl/.test(verb.relation) &&
    /^VB[DN]$/.test(verb.xpos)
  );
}

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
    // [the president, *who took office in June*, will meet]: told to say who
    if (relation === 'acl:relcl' && isOfPeople(tree, i)) return true;
    // [is scheduled *to resume* Nov. 20]
    if (relation === 'xcomp' && (head === frame.clause || timers.test(lemma))) continue;
    if (isLedTo(frame, i)) return false;
    // [talks in Lima *that ended on Sunday*]
    const isOwn =
      relation === 'acl:relcl' && (head === frame.cue || isAbove(tree, frame.cue, head));
    return !timers.test(lemma) || (!isOwn && distance(tree, i, frame.clause) > 2);
  }
  return true;
}

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

/** [ended Saturday, though talks *are scheduled to resume* Nov. 20]: the date of the clause above is the last to be asked. */
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

/** [visited Lima *to undo* what was said *in May*]: of what one came for. */
export const isOfAim = (
  { scene: { tree }, cue }: Frame,
  { first, last }: { first: number; last: number },
): boolean => {
  const { head } = tree.words[last]!;
  return (
    isNoun(tree.words[head]) &&
    head > cue &&
    head < first &&
    tree.words
      .slice(cue + 1, head)
      .some((w, i, all) => w.xpos === 'VB' && all[i - 1]?.text === 'to')
  );
};

/** [agreed *to buy* wheat *in 1988*], [reached an accord *letting* ferries sail *in May*]: when that is to be done; a weekday is as a rule of the agreement. */
export function isOfPromise(
  { type, scene: { tree }, cue, clause, instrument }: Frame,
  date: number,
): boolean {
  if (type !== 'pact') return false;
  for (let i = tree.words[date]!.head, n = 0; i >= 0 && n < 12; i = tree.words[i]!.head, n++) {
    const { head, relation, xpos } = tree.words[i]!;
    const isUnder = [cue, clause, instrument!.head].includes(head) || head === instrument!.last;
    if (i === cue || i === clause) return false;
    if (isUnder && isVerb(tree.words[i]))
      return (
        // [a deal *to stop* the fighting in May] is of May, as likely
        (xpos === 'VB' && /^(xcomp|ccomp|advcl)$/.test(relation)) ||
        (xpos === 'VBG' && /^(advcl|acl)$/.test(relation) && provides.test(tree.words[i]!.lemma))
      );
  }
  return false;
}

const provides =
  /^(allow|enable|let|permit|guarantee|give|grant|provide|end|extend|oblige|require|set|limit|cover|call)$/;

/** [ended talks *that started in 2007*]: when they were taken up, long before what is told of them now. */
export function isOfOutset({ scene: { tree }, cue }: Frame, date: number): boolean {
  const verb = tree.words[tree.words[date]!.head];
  return (
    verb !== undefined &&
    verb.relation === 'acl:relcl' &&
    isAbove(tree, cue, verb.index) &&
    /^(start|begin|open|launch)$/.test(verb.lemma)
  );
}

/** [her visit follows *the killing* of two envoys *on Wednesday*]: the day of what went before. */
export const isOfPrecedent = ({ scene: { tree }, cue, clause }: Frame, date: number): boolean =>
  tree.words[clause]!.lemma === 'follow' &&
  cue < clause &&
  childrenOf(tree, clause, 'obj').some((o) => o > clause && o < date && isNoun(tree.words[o]));

/** [talks on the return of soldiers *killed* in the fighting in *the 1980s*]: of those who are told of. */
export const isOfTold = ({ scene: { tree }, cue, clause }: Frame, date: number): boolean => {
  for (let i = tree.words[date]!.head, n = 0; i >= 0 && n < 20; i = tree.words[i]!.head, n++) {
    if (i === cue || i === clause) return false;
    if (/^(kill|die|murder|capture|arrest|detain|abduct|bear)$/.test(tree.words[i]!.lemma))
      return !isAbove(tree, i, cue) && !isAbove(tree, i, clause);
  }
  return false;
};
