import type { Tree, Word } from '../../grammar/tree.ts';
import type { Instrument, PactAct, Slot } from '../frame.ts';
import { isNegated, negate } from '../reality/negation.ts';
import { realityOf } from '../reality/reality.ts';
import { isAny } from '../trees/definite.ts';
import { childrenOf, is, isNoun, isVerb } from '../trees/relations.ts';
import { withStatus } from './act-status.ts';
import { actBefore, participleBehind, relativeAct, verbBefore } from './acts-around.ts';
import { cameOfIt } from './came-of-it.ts';
import { exampleOf } from './example-of.ts';
import { type Found, isMediation, slotOf } from './found-act.ts';
import { leftWithout } from './left-without.ts';
import { nounAct } from './noun-act.ts';
import { isProvision, participleAct } from './participle-act.ts';
import { adjectiveAct, inDiscussion, isNewAndUpheld, predicateAct, yetToBe } from './said-of-it.ts';
import { talked } from './talked.ts';
import { isOwedUnder, isPartIn, isShareOf, throughNouns, topOfName } from './through-nouns.ts';
import { isNear, verbAct } from './verb-act.ts';
import { verbOf } from './verb-of.ts';

/** What is done to the instrument, and by nobody or to none where the sentence says so [*no* deal was reached]. */
export function actOn(acts: readonly PactAct[], tree: Tree, instrument: Instrument): Found | null {
  if (isSucceeded(tree, instrument)) return null;
  const found = seekAct(acts, tree, instrument);
  // [would not *abide by any* deal], [*any* deal *must be ratified*]: there may be none
  if (found?.status && isUnmade(found) && isWhichever(tree, instrument.head))
    return { ...found, status: 'under-discussion' };
  // [will not agree to *a* deal *that leaves out* cod]: to one that does not it may
  if (
    found?.act &&
    found.reality.mode === 'refusal' &&
    /^(reached|signed)$/.test(found.act.name) &&
    isAny(tree, instrument.head) &&
    childrenOf(tree, instrument.head, 'acl:relcl').length > 0
  )
    return { ...found, status: found.act.wished ?? found.status };
  if (!found?.act || found.reality.mode !== 'fact' || !isVerb(tree.words[found.word])) return found;
  // [*any* deal reached will ease the strain]: whichever there may be
  if (isWhichever(tree, instrument.head))
    return withStatus(found.act, found.word, { ...found.reality, mode: 'condition' }, tree);
  // [ended the summit *with no treaty*]
  const none = [...childrenOf(tree, found.word, 'nsubj', 'obj'), instrument.head]
    .map((c) => isNegated(tree, c))
    .find((c) => c !== null);
  return none == null
    ? found
    : withStatus(found.act, found.word, negate(found.reality, none), tree);
}

/** [signed *the successor to* the Lima Treaty]: another one is signed. */
function isSucceeded(tree: Tree, { head }: Instrument): boolean {
  const word = tree.words[head]!;
  // [the Lima Treaty *(LT)*]
  const whole = is(word, 'appos') ? word.head : head;
  return childrenOf(tree, whole, 'case').some(
    (c) =>
      /^(to|for|of)$/.test(tree.words[c]!.text) &&
      /^(successor|replacement|alternative)$/.test(tree.words[c - 1]?.lemma ?? ''),
  );
}

const isUnmade = ({ status, reality }: Found): boolean =>
  status === 'in-force' || /^(wish|plan|condition)$/.test(reality.mode);

/** [*any* deal], [*whatever* pact they make]. */
const isWhichever = (tree: Tree, head: number): boolean =>
  childrenOf(tree, head, 'det').some((c) =>
    /^(any|whatever|whichever)$/i.test(tree.words[c]!.text),
  );

/** The act, wherever the sentence hangs it: a verb, a noun of doing, a clause behind, an adjective before. */
function seekAct(acts: readonly PactAct[], tree: Tree, instrument: Instrument): Found | null {
  const lacking = leftWithout(acts, tree, instrument);
  if (lacking) return lacking;
  const byAdjective = adjectiveAct(acts, tree, instrument);
  let index = topOfName(tree, instrument);
  let isExample = false;
  for (let steps = 0; steps < 6; steps++) {
    const word = tree.words[index]!;
    const head = tree.words[word.head];
    if (!head) break;
    // [halted its *participation* in the deal brokered by Turkey]: what becomes of it is told above
    const isOwed = isOwedUnder(tree, index, head.index);
    if (isPartIn(head) || isShareOf(tree, head.index) || (isOwed && isNoun(head))) {
      index = head.index;
      continue;
    }
    // what becomes of one with a name, its name and its day tell
    const whole = instrument.proper ? null : exampleOf(tree, index);
    if (whole !== null) {
      isExample = true;
      index = whole;
      continue;
    }
    // [signed *the first* of three accords]
    if (/^(ADJ|NUM)$/.test(head.upos) && throughNouns.has(head.lemma) && is(word, 'nmod')) {
      index = head.index;
      continue;
    }
    // [the treaty, *called the Lima Pact*, was signed]: what becomes of it is told of the treaty
    if (
      is(head, 'acl') &&
      isVerb(head) &&
      naming.test(head.lemma) &&
      slotOf(tree, index) === 'object'
    ) {
      index = head.head;
      continue;
    }
    const part = childrenOf(tree, head.index, 'obj').some((c) => isPartIn(tree.words[c]!));
    const slot = part || isOwed ? 'object' : slotOf(tree, index);
    // [*ratified* a treaty that they *signed* in May]: the clause tells the news, unless it only talks of it
    const news = isVerb(head)
      ? acts.find(
          (a) =>
            // [the truce announced on Monday *took effect* on Wednesday]: no mere talk of it
            (!talked.has(a.status) || (a.name === 'entered-into-force' && hasBegun(tree, head))) &&
            !a.silent &&
            a.verbs.includes(verbOf(tree, head.index)) &&
            a.instrument.includes(slot),
        )
      : undefined;
    const deed = news || !isNoun(head) ? null : nounAct(acts, tree, { word, head, slot });
    if (deed && isDone(deed)) return deed;
    const participle = news ? null : participleAct(acts, tree, index);
    // [*agreed to* a truce brokered by Oman]: who agreed to it says more than who brokered it
    const brokered =
      participle !== null &&
      isVerb(head) &&
      // [*accepted* a truce proposed by Oman]
      ((participle.act?.name === 'proposed' && /^(accept|adopt)$/.test(head.lemma)) ||
        isMediation(tree, participle.word) ||
        participle.act?.silent === true ||
        isProvision(tree, participle.word) ||
        isOnlySpurned(acts, tree, participle, head, slot) ||
        isToFollow(acts, participle, slot, verbOf(tree, head.index)) ||
        isOnlyAwaited(acts, participle, head, slot, verbOf(tree, head.index)));
    if (participle && !brokered) return participle;
    if (isVerb(head) || head.upos === 'ADJ' || isNear(head)) {
      const act = verbAct(acts, tree, instrument, { index, head, slot });
      const isOutdone = isExample || isNewAndUpheld(act, byAdjective);
      if (act && !(isOutdone && act.reality.mode !== 'fact')) return act;
      break;
    }
    if (!isNoun(head)) break;
    if (deed) return deed;
    // [deepen *ties with* a treaty]
    const means = isVerb(tree.words[head.head])
      ? cameOfIt(acts, tree, instrument, { head: tree.words[head.head]!, slot })
      : null;
    if (means && is(head, 'obj')) return means;
    if (!is(word, 'conj', 'appos', 'compound') && !throughNouns.has(head.lemma.toLowerCase()))
      break;
    index = head.index;
  }
  return (
    participleAct(acts, tree, instrument.head) ??
    participleBehind(acts, tree, instrument) ??
    predicateAct(acts, tree, instrument) ??
    yetToBe(acts, tree, instrument) ??
    byAdjective ??
    actBefore(acts, tree, instrument) ??
    inDiscussion(acts, tree, instrument) ??
    relativeAct(acts, tree, instrument) ??
    verbBefore(acts, tree, instrument)
  );
}

/** [in *violation* of the truce signed in May]: what becomes of it is told above how it was made. */
const isDone = ({ act, status }: Found): boolean =>
  act !== null && status === act.status && !talked.has(status) && !act.silent;

/** [*took effect* on Wednesday], not [came under fire on Monday]. */
const hasBegun = ({ words }: Tree, { index, xpos }: Word): boolean =>
  xpos === 'VBD' &&
  words.slice(index + 1, index + 4).some((w) => /^(force|effect|hold)$/.test(w.text));

const naming = /^(call|name|dub|term|title|entitle|nickname)$/;

/** [the treaty, *expected* in May, *was initialled* today]: it has come further than was thought. */
const isOnlyAwaited = (
  acts: readonly PactAct[],
  { act }: Found,
  { xpos }: Word,
  slot: Slot,
  verb: string,
): boolean =>
  /^(proposed|negotiated)$/.test(act?.name ?? '') &&
  slot === 'object' &&
  /^VB[DN]$/.test(xpos) &&
  acts.some((a) => /^(reached|initialled)$/.test(a.name) && a.verbs.includes(verb));

/** [*agreed on* a truce that *will take effect* on Sunday]: what is still to come follows from it. */
const isToFollow = (
  acts: readonly PactAct[],
  { reality }: Found,
  slot: Slot,
  verb: string,
): boolean =>
  reality.mode === 'plan' &&
  acts.some(
    (a) =>
      /^(reached|signed|initialled)$/.test(a.name) &&
      a.verbs.includes(verb) &&
      a.instrument.includes(slot),
  );

/** [if they *make* a deal that Chad *cannot accept*]: it is of those who would make it. */
const isOnlySpurned = (
  acts: readonly PactAct[],
  tree: Tree,
  { word }: Found,
  { index }: Word,
  slot: Slot,
): boolean =>
  isNegated(tree, word) !== null &&
  realityOf(tree, index).mode !== 'fact' &&
  acts.some(
    (a) =>
      /^(reached|negotiated|signed)$/.test(a.name) &&
      a.verbs.includes(verbOf(tree, index)) &&
      a.instrument.includes(slot),
  );
