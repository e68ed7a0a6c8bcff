import type { Frame } from '../../patterns/frame.ts';
import { aheadOf } from '../../patterns/reality/ahead-of.ts';
import { childrenOf, isAbove, isNoun, isVerb } from '../../patterns/trees/relations.ts';
import { isOfNounAround, upheavals } from './date-of-noun.ts';
import { isSetForOther } from './schedule.ts';

/** [mediated *the 2013 agreement*], [met over its *May 3* decision]: the day of the noun that it stands before, or of the one around it. */
export function isOfAnother(frame: Frame, at: { first: number; last: number }): boolean {
  const { scene, cue, clause, instrument } = frame;
  const { tree } = scene;
  if (isOfNounAround(frame, at)) return true;
  const before = tree.words[at.first - 1];
  // [a *deadline* of May 3 on the talks], [ahead of a May 3 *deadline*]
  const beside = tree.words.slice(Math.max(0, at.first - 7), at.last + 3);
  if (beside.some((w) => w.lemma === 'deadline')) return true;
  if (isSetForOther(tree, [cue, clause], at.first)) return true;
  // [money for the *period* 1987-90], [quotas in the *period from* next April]
  if (tree.words.slice(Math.max(0, at.first - 2), at.first).some((w) => w.lemma === 'period'))
    return true;
  // [left the pact, and *this week's session* is the first since]
  const isOwner =
    frame.type === 'pact' && /^(['’]s|['’])$/.test(tree.words[at.last + 1]?.text ?? '');
  if (!isOwner && (!before || !(before.upos === 'DET' || /^(PRP\$|POS)$/.test(before.xpos))))
    return false;
  // [told her so *during his 2012 campaign*]: that says when
  if (/^during$/i.test(tree.words[at.first - 2]?.text ?? '')) return false;
  let noun = at.last + (isOwner ? 2 : 1);
  while (/^(ADJ|NUM)$/.test(tree.words[noun]?.upos ?? '') || tree.words[noun]?.text === '-') noun++;
  // [the May 3 *Peru-Chile summit*]
  for (let n = noun; isNoun(tree.words[n]) || tree.words[n]?.text === '-'; n++)
    if (isNoun(tree.words[n])) noun = n;
  if (!isNoun(tree.words[noun]) || isBreach(frame, noun)) return false;
  return ![cue, clause, instrument?.head, tree.words[cue]!.head].includes(noun);
}

/** [called *Friday's raid* a breach of the truce], [*Friday's raid* broke the truce]: the deed by which it was broken. */
function isBreach({ scene: { tree }, cue, clause, pactStatus }: Frame, noun: number): boolean {
  const { head, relation } = tree.words[noun]!;
  if (pactStatus !== 'violated') return false;
  return relation === 'obj'
    ? head === tree.words[cue]!.head && isVerb(tree.words[head])
    : relation.startsWith('nsubj') && (head === cue || head === clause);
}

/** [arrived *on Monday* ahead of her meeting *on Friday*]: the day of what goes before it. */
export function isOfWhatGoesBefore({ scene: { tree }, cue }: Frame, date: number): boolean {
  if (date > cue || !isNoun(tree.words[cue])) return false;
  const between = tree.words.slice(date + 1, cue).map((w) => w.text);
  const said = between.join(' ');
  return (
    isBefore.test(said) || isBehindComma.test(`${said} `) || (date <= 1 && isOnDayBefore.test(said))
  );
}

/** [asked her parliament *on Monday* for ships, *just ahead of* a visit]. */
const isBehindComma = new RegExp(`, ([^ ,]+ ){0,2}${aheadOf} ([^ ,]+ ){0,6}$`, 'i');

/** [*On Monday, before her* first meeting with Rojas, she cast doubt on it]. */
const isOnDayBefore = /^, (just |shortly |hours )?before (her|his|their|the|a) /i;

const isBefore = new RegExp(`^((in|at) )?([^ ]+ )?([^ ]+ )?(in the )?${aheadOf} `, 'i');

/** [visited Lima *before* a summit *on Monday*], [met Costa *ahead of* elections *in May*]: the day of what is still to come then. */
function isOfWhatFollows({ scene: { tree }, cue, clause }: Frame, date: number): boolean {
  const { words } = tree;
  const near = words.slice(Math.max(cue + 1, date - 7), date);
  const ahead = near.findLast(
    ({ text, index }) =>
      /^before$/i.test(text) ||
      (/^of$/i.test(text) && words[index - 1]?.lemma === 'ahead') ||
      (/^to$/i.test(text) && words[index - 1]?.lemma === 'prior'),
  );
  if (!ahead || clause > ahead.index) return false;
  const between = words.slice(ahead.index + 1, date);
  return (
    // [met Costa *before dawn* on Monday]: only says when on that day
    between.some((w) => isNoun(w) && !hours.test(w.lemma)) &&
    between.every((w) => !isVerb(w) && !/^[,;:]$/.test(w.text))
  );
}

/** [are to meet after *the election on May 3*], [met after *the raid in May*]: the day of what it comes after, right behind its noun. */
function isOfWhatCameBefore({ scene: { tree }, cue }: Frame, date: number): boolean {
  const { words } = tree;
  const noun = /^(on|in|of|last|next)$/i.test(words[date - 1]?.text ?? '') ? date - 2 : date - 1;
  if (noun <= cue || !upheavals.test(words[noun]?.lemma ?? '')) return false;
  const before = words.slice(Math.max(cue + 1, noun - 6), noun);
  const after = before.findLastIndex((w) => /^(after|following|since)$/i.test(w.text));
  return after >= 0 && before.slice(after + 1).every((w) => !isVerb(w) && !/^[,;:]$/.test(w.text));
}

/** The day of what the sentence says it was before, or after. */
export const isOfBeforeOrAfter = (frame: Frame, date: number): boolean =>
  isOfWhatFollows(frame, date) || isOfWhatCameBefore(frame, date);

const hours =
  /^(dawn|daybreak|sunrise|noon|midday|dusk|sunset|sundown|nightfall|midnight|breakfast|lunch|dinner)$/i;

/** [is due back *on Thursday, having visited* Lima]: the day of what comes after. */
export const isOfReturn = ({ scene: { tree }, clause }: Frame, date: number): boolean =>
  tree.words[clause]!.xpos === 'VBN' &&
  childrenOf(tree, clause, 'aux').some((a) => /^having$/i.test(tree.words[a]!.text)) &&
  // [flew home on Sunday *after having ended* her trip]: on that day
  !childrenOf(tree, clause, 'mark', 'case').some((c) => tree.words[c]!.text === 'after') &&
  !isAbove(tree, clause, date);

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
    // [ratified a treaty with Chad, *signed last year*], which the parser may hang on the verb
    (verb.head === instrument.head ||
      (verb.xpos === 'VBN' && verb.head === cue && cue < instrument.head)) &&
    /^acl/.test(verb.relation) &&
    /^VB[DN]$/.test(verb.xpos)
  );
}

/** [visited Lima *to undo* what was said *in May*], [hopes to meet her *to prepare for* the summit *in May*]: of what one came for. */
export const isOfAim = (
  { scene: { tree }, cue }: Frame,
  { first, last }: { first: number; last: number },
): boolean => {
  const { head } = tree.words[last]!;
  const prepares = tree.words
    .slice(cue + 1, first)
    .some(
      ({ lemma, index }) =>
        lemma === 'prepare' &&
        tree.words[index - 1]!.text === 'to' &&
        tree.words[index + 1]?.text === 'for',
    );
  if (prepares) return true;
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

/** [agreed on a truce *that will* take effect *on Sunday*], [*which would* end in May]: of what follows from it. */
export function isOfWhatWillBe(
  { type, scene: { tree }, cue, clause, instrument }: Frame,
  date: number,
): boolean {
  const { head } = tree.words[date]!;
  const verb = tree.words[head];
  return (
    type === 'pact' &&
    head !== cue &&
    head !== clause &&
    verb?.relation === 'acl:relcl' &&
    (verb.head === instrument!.head || verb.head === instrument!.last) &&
    childrenOf(tree, head, 'aux').some((a) => /^(will|would|'ll|shall)$/i.test(tree.words[a]!.text))
  );
}

const provides =
  /^(allow|enable|let|permit|guarantee|give|grant|provide|end|extend|oblige|require|set|limit|cover|call)$/;

/** [agreed on a truce *effective from Monday*, *starting at noon on Monday*]: when it is to begin. */
export const isOfStart = ({ scene: { tree }, pattern, cue }: Frame, first: number): boolean =>
  !/^(entered-into-force|held)$/.test(pattern) &&
  first > cue &&
  /(^| )(effective|starting|beginning|commencing|(to|will|would) (begin|start|take effect|take hold|go into effect|come into force|enter into force))( (from|on|at|as of|noon|midnight|sundown|dawn|local|time))*$/i.test(
    tree.words
      .slice(Math.max(cue + 1, first - 7), first)
      .map((w) => w.text)
      .join(' '),
  );

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
