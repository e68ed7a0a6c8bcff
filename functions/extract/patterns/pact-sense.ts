import type { Tree } from '../grammar/tree.ts';
import type { Found } from './acts/found-act.ts';
import { bodies } from './filling/bodies.ts';
import type { Filling } from './filling/fill.ts';
import { subjectsOf } from './filling/subjects.ts';
import type { Instrument } from './frame.ts';
import { isSignedJointly } from './instruments/made-instruments.ts';
import { realityOf } from './reality/reality.ts';
import { isDefinite } from './trees/definite.ts';
import { childrenOf, is, isVerb } from './trees/relations.ts';

/** [resolved to *support* the Riga accord], [the pact *is aimed* at stopping the war]: nobody proposes what is there. */
export function isOfStanding(
  tree: Tree,
  { head, proper }: Instrument,
  { act, word }: Found,
): boolean {
  const { lemma, xpos } = tree.words[word]!;
  if (act?.name !== 'proposed') return false;
  // [*called* the pact a failure], not [called for a pact]
  if (lemma === 'call' && tree.words[head]!.head === word && is(tree.words[head], 'obj'))
    return isVerb(tree.words[word]) && isDefinite(tree, head);
  if (lemma === 'aim') return xpos === 'VBN' || tree.words[head]!.head === word;
  return (
    /^(support|back)$/.test(lemma) && (proper || isDefinite(tree, head) || isCurrent(tree, head))
  );
}

/** [the *current* fishing and grazing pact, which is *backed* by Chad]. */
const isCurrent = ({ words }: Tree, head: number): boolean =>
  words
    .slice(Math.max(0, head - 5), head)
    .some((w) => /^(current|existing|present)$/i.test(w.text));

/** [will vote on the *treaty*]: one that has been signed; [on the *deal*] may be one that has only been agreed. */
export const isSignedBefore = (tree: Tree, { head }: Instrument, { act }: Found): boolean =>
  act?.name === 'voted-on' &&
  /^(treaty|convention|protocol|pact|accord)$/.test(tree.words[head]!.lemma.toLowerCase());

/** [*thousands* marched to demand a truce]: those who are no party and speak for none. */
export function isOfCrowd(tree: Tree, verb: number): boolean {
  const subjects = isVerb(tree.words[verb]) ? subjectsOf(tree, verb) : [];
  return subjects.length > 0 && subjects.every((s) => crowds.test(tree.words[s]!.lemma));
}

const crowds =
  /^(thousand|hundred|dozen|crowd|protester|demonstrator|marcher|activist|student|worker|relative|family|people|resident|voter|group|celebrity|editorial)$/i;

/** [a step that *could lead to* the first agreement]: nobody has proposed one yet. */
export function isMereProspect(tree: Tree, head: number): boolean {
  const verb = tree.words[tree.words[head]!.head];
  return (
    isVerb(verb) &&
    /^(lead|pave|result)$/.test(verb!.lemma) &&
    ['wish', 'condition'].includes(realityOf(tree, verb!.index).mode)
  );
}

/** [the *post*-Lima Treaty order], [the *pre-New* START world]: a time is called by it, and nothing is told of it. */
export const isOfItsTime = ({ words }: Tree, { first }: Instrument): boolean =>
  /^(post|pre)(-|$)/i.test(words[first - (words[first - 1]?.text === '-' ? 2 : 1)]?.text ?? '');

/** [*no deal* on the border *could* be made without us]: of none that anybody has made or makes. */
export function isNoneAtAll(tree: Tree, head: number): boolean {
  const verb = tree.words[tree.words[head]!.head];
  return (
    isVerb(verb) &&
    childrenOf(tree, head, 'det').some((c) => /^no$/i.test(tree.words[c]!.text)) &&
    childrenOf(tree, verb!.index, 'aux').some((c) =>
      /^(could|can|should|must|may|might)$/i.test(tree.words[c]!.text),
    )
  );
}

/** [ended the war with a truce, *but no treaty*]: what came of it, and what did not. */
export const isButNone = (tree: Tree, head: number): boolean =>
  is(tree.words[head], 'conj') &&
  childrenOf(tree, head, 'det').some((c) => /^no$/i.test(tree.words[c]!.text)) &&
  childrenOf(tree, head, 'cc').some((c) => /^but$/i.test(tree.words[c]!.text));

/** [*do not have* an extradition treaty], [the *lack of* a tax treaty]: two have one or have none, and nobody says that they seek it. */
export function isLacking({ words }: Tree, { first, head, name }: Instrument): boolean {
  if (!/\b(extradition|tax(ation)?|defen[cs]e|alliance|visa|consular)\b/i.test(name)) return false;
  const before = words
    .slice(Math.max(0, Math.min(first, head) - 5), head)
    .map((w) => w.text.toLowerCase())
    .join(' ');
  return /\b(lack|absence) of (an?|any)\b|\b(is|was|has|have|had) no\b|\b(n't|not) have (an?|any)\b/.test(
    before,
  );
}

/** Said of an instrument of which one cannot tell whose it is. */
export function isOfWhomever(
  tree: Tree,
  instrument: Instrument,
  found: Found | null,
  filling: Filling,
): boolean {
  // [has violated international treaties]: some or other
  if (
    instrument.plural &&
    instrument.bare &&
    !isDefinite(tree, instrument.head) &&
    filling.codes().size < 2 &&
    /^(violated|upheld)$/.test(found?.act?.name ?? '')
  )
    return true;
  if (
    instrument.loose &&
    !isOfBody(filling) &&
    filling.codes().size < 2 &&
    filling.anaphors.length === 0 &&
    !isSignedJointly(tree, instrument.head)
  )
    return true;
  // [rejects bigger *multilateral* trade agreements]: a kind of them
  if (
    instrument.plural &&
    !isDefinite(tree, instrument.head) &&
    filling.codes().size < 2 &&
    isKind(tree, instrument)
  )
    return true;
  // [may not make trade deals *with other countries*]
  if (instrument.plural && isWithSome(tree, instrument)) return true;
  // [a blow to *other* fishing agreements]: of whomever
  return (
    instrument.plural &&
    filling.codes().size === 0 &&
    filling.anaphors.length === 0 &&
    isAnyOther(tree, instrument)
  );
}

/** [the *OECD* agreed reforms]. */
const isOfBody = (filling: Filling): boolean => [...filling.codes()].some((c) => bodies.has(c));

const isWithSome = ({ words }: Tree, { head }: Instrument): boolean => {
  // ["trade agreements" with other countries]
  const next = /^["”'’]+$/.test(words[head + 1]?.text ?? '') ? head + 2 : head + 1;
  return (
    words[next]?.text === 'with' &&
    /^(other|others|many|several|some|various)$/i.test(words[next + 1]?.text ?? '')
  );
};

const isKind = ({ words }: Tree, { first, head }: Instrument): boolean =>
  words
    .slice(Math.max(0, Math.min(first, head) - 3), head)
    .some((w) => /^multi(-?lateral|-?national)?$/i.test(w.text));

/** [*other* deals], [*any* truces]. */
const isAnyOther = ({ words }: Tree, { first, head }: Instrument): boolean =>
  words
    .slice(Math.max(0, Math.min(first, head) - 2), head)
    .some((w) => /^(other|such|any|all|many|most|similar|some)$/i.test(w.text));
