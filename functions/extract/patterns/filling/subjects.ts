import type { Tree } from '../../grammar/tree.ts';
import { childrenOf, is, isNoun, isVerb, prepositionOf } from '../trees/relations.ts';
import { askedToDo } from './asked-to-do.ts';
import { calledOnToDo } from './called-on-to-do.ts';
import {
  isAim,
  isOfRank,
  isOwnDeed,
  isReason,
  isSpanUntil,
  isStepTaken,
  isToDoer,
  plannedBy,
} from './doer-before.ts';
import { isOfMereIt } from './mere-it.ts';
import { guestOfStay } from './stay.ts';

/** Verbs whose object does the infinitive that follows: [invited Xi to visit]: Xi visits. */
const objectControl = new Set(
  'invite urge ask tell press pressure push persuade allow permit enable force order encourage bring get help want expect call send lead convince leave mandate authorize authorise empower instruct task direct assign'.split(
    ' ',
  ),
);

/**
 * Who does what the verb says, also when it is not said beside the verb: [flew to Oslo and met], [plans to meet],
 * [Kerry, who met …], [the minister visiting Cairo], [after meeting Xi, Kan said]. Passive verbs give their agent.
 */
export function subjectsOf(tree: Tree, verb: number, depth = 0): number[] {
  if (depth > 12) return [];
  const word = tree.words[verb]!;
  const named = childrenOf(tree, verb, 'nsubj');
  const own = named.length > 0 ? named : numberedBefore(tree, verb);
  const passive = isPassive(tree, verb);
  if (passive) return agentsOf(tree, verb);
  if (own.length > 0) return own.flatMap((s) => antecedent(tree, s, verb));
  const head = word.head;
  if (head < 0) return [];
  const called = calledOnToDo(tree, word);
  if (called.length > 0) return called;
  const planned = plannedBy(tree, word);
  if (planned) return [planned.doer];
  if (isOfMereIt(tree, word)) return [];
  const governor = tree.words[head]!;
  if (isToDoer(tree, word)) return [head];
  const guest = guestOfStay(tree, word);
  if (guest !== null) return [guest];
  // [Holm *is due* in Riga on Friday]: the parser may take the time for what he is
  const copula = tree.words[verb - 1];
  if (word.upos === 'ADJ' && is(copula, 'cop') && copula!.head === head)
    return childrenOf(tree, head, 'nsubj');
  // [is on a visit to Malaysia and *leaves* for Indonesia]: also behind a noun that is the predicate
  if (is(word, 'conj'))
    return isVerb(governor) || childrenOf(tree, head, 'nsubj').length > 0
      ? subjectsOf(tree, head, depth + 1)
      : [];
  // [were due *to see* him], which the parser may take for what is due
  const due = is(word, 'csubj') && verb > head && childrenOf(tree, head, 'nsubj').length > 0;
  const asked = askedToDo(tree, word);
  if (asked.length > 0) return asked;
  if (is(word, 'xcomp', 'ccomp') || due) {
    const objects = childrenOf(tree, head, 'obj', 'iobj');
    if (objects.length > 0 && objectControl.has(governor.lemma)) return objects;
    // [hailed *Costa's initiative* to bring both together]: Costa's
    const owners = objects
      .filter((o) => isAim.test(tree.words[o]!.lemma))
      .flatMap((o) => childrenOf(tree, o, 'nmod:poss'));
    if (word.xpos === 'VB' && owners.length > 0) return owners;
    if (isPassive(tree, head)) return childrenOf(tree, head, 'nsubj');
    return subjectsOf(tree, head, depth + 1);
  }
  if (is(word, 'advcl', 'acl') && word.xpos === 'VBG' && isReason(tree, word)) {
    // [thanked Macron *for hosting* the talks]: Macron hosted them
    const objects = answersFor.test(governor.lemma) ? childrenOf(tree, head, 'obj', 'iobj') : [];
    if (objects.length > 0) return objects;
    // [was accused *of breaking* the truce]
    if (answersFor.test(governor.lemma) && isPassive(tree, head))
      return childrenOf(tree, head, 'nsubj');
  }
  if (is(word, 'advcl')) {
    // [pushed *Chad* into taking part]
    const into = childrenOf(tree, verb, 'mark').some((c) => tree.words[c]!.text === 'into');
    if (into) return childrenOf(tree, head, 'obj');
    // [*mandated the Commission* to open talks], which the parser may take for why
    const told = word.xpos === 'VB' && isMandate.test(governor.lemma);
    if (told && childrenOf(tree, head, 'obj').length > 0) return childrenOf(tree, head, 'obj');
    if (isPassive(tree, head)) return childrenOf(tree, head, 'nsubj');
    return subjectsOf(tree, head, depth + 1);
  }
  // [*Vella* is in Riga *meeting* with the premier]: not the town
  if (is(word, 'acl', 'nmod') && word.xpos === 'VBG' && isWhereOneIs(tree, head))
    return childrenOf(tree, head, 'nsubj');
  // [left *two days after meeting* Rojas]: who left had met him
  if (isSpanUntil(tree, word)) return subjectsOf(tree, governor.head, depth + 1);
  if (is(word, 'acl')) {
    // [his plan to meet Xi]: the owner of the plan; [the minister visiting Cairo]: the minister
    const owner = childrenOf(tree, head, 'nmod:poss');
    // [Rome's hope *of sealing* a deal]: Rome's
    const isOf = childrenOf(tree, verb, 'mark').some((c) =>
      /^(of|for)$/i.test(tree.words[c]!.text),
    );
    if (word.xpos === 'VBG' && isOf)
      return isStepTaken(tree, head) ? subjectsOf(tree, governor.head, depth + 1) : owner;
    if (word.xpos === 'VB') {
      // [accepted *Peru's invitation to come*]: who is asked does it
      if (isAsking.test(governor.lemma))
        return is(governor, 'obj') &&
          /^(accept|decline|reject|receive|refuse)$/.test(tree.words[governor.head]!.lemma)
          ? subjectsOf(tree, governor.head, depth + 1)
          : [];
      if (owner.length > 0) return owner;
      // [the *Peruvian* decision to cancel it], not [*Recent* decisions to]; what is offered others are to do too
      const own = childrenOf(tree, head, 'amod', 'compound').filter((c) =>
        /^\p{Lu}/u.test(tree.words[c]!.text),
      );
      if (own.length > 0 && isOwnResolve.test(governor.lemma) && own.every((c) => c > 0))
        return own;
      // [plans *by a Chadian minister* to visit], [the failure *of the coffee organisation* to agree]
      const by = obliquesOf(tree, head, ['by', 'of', 'for']).filter((o) => o < verb);
      if (by.length > 0 && isOwnDeed.test(governor.lemma)) return by;
      // [May was the first leader *to visit* Quito]: she has visited it
      // and who is no name says by the noun whose leader she is
      if (childrenOf(tree, head, 'cop').length > 0)
        return [...childrenOf(tree, head, 'nsubj').flatMap((s) => antecedent(tree, s, head)), head];
      // [*May*, the first leader *to visit* Quito, said]
      if (is(governor, 'appos') && isOfRank(tree, head)) return [governor.head, head];
      const above = tree.words[governor.head];
      // [is *in Chile on a visit* to meet], [left *on a mission* to meet]
      // or [met the queen, *with plans* to meet Rojas]
      const isFor = journeys.test(governor.lemma) || isOnesPlan(tree, head);
      if (is(governor, 'obl', 'nmod') && above && isFor)
        return isVerb(above)
          ? subjectsOf(tree, above.index, depth + 1)
          : childrenOf(tree, above.index, 'nsubj');
      return is(governor, 'obj', 'nsubj') && isVerb(above)
        ? subjectsOf(tree, governor.head, depth + 1)
        : [];
    }
    return isNoun(governor) || governor.upos === 'PRON' ? [head] : [];
  }
  return [];
}

const isOwnResolve = /^(decision|refusal|failure|attempt|move|bid)$/;

/** [flew home *with plans* to return]. */
const isOnesPlan = (tree: Tree, noun: number): boolean =>
  /^(plan|intention|hope)$/.test(tree.words[noun]!.lemma) && prepositionOf(tree, noun) === 'with';

/** [is *in Malta* on a visit]: the place is the predicate. */
export const isWhereOneIs = (tree: Tree, place: number): boolean =>
  place >= 0 &&
  childrenOf(tree, place, 'cop').length > 0 &&
  /^(in|at)$/.test(prepositionOf(tree, place));

/** What its object has done is told behind it. */
export const answersFor =
  /^(thank|praise|commend|applaud|congratulate|criticize|criticise|condemn|blame|accuse|suspect)$/;

const isMandate = /^(mandate|authori[sz]e|empower|instruct|order|urge|invite|ask|press|persuade)$/;

const isAsking = /^(invitation|request|demand|appeal)$/;

const journeys = /^(visit|trip|tour|mission|journey|way)$/;

/** [when *the two* meet]: a numeral before its verb that the parser takes for a measure. */
function numberedBefore(tree: Tree, verb: number): number[] {
  return childrenOf(tree, verb, 'nummod').filter(
    (c) => c < verb && /^(two|three|four|both)$/i.test(tree.words[c]!.text),
  );
}

/** [who met Xi] → what `who` stands for. */
export function antecedent(tree: Tree, subject: number, verb: number): number[] {
  const word = tree.words[subject]!;
  const relative = /^(who|which|that|whom)$/i.test(word.text);
  if (!relative) return [subject];
  for (let v = verb, steps = 0; v >= 0 && steps < 6; v = tree.words[v]!.head, steps++) {
    if (is(tree.words[v], 'acl')) {
      const { head } = tree.words[v]!;
      // [Fiji is the only country *that* signed]: and who is none by name says by the noun who it is
      return childrenOf(tree, head, 'cop').length > 0
        ? [...childrenOf(tree, head, 'nsubj'), head]
        : [head];
    }
    if (!is(tree.words[v], 'conj', 'xcomp', 'ccomp')) break;
  }
  return [];
}

export function isPassive(tree: Tree, verb: number): boolean {
  const word = tree.words[verb]!;
  if (word.xpos !== 'VBN') return false;
  if (tree.children[verb]!.some((c) => tree.words[c]!.relation === 'aux:pass')) return true;
  if (tree.children[verb]!.some((c) => tree.words[c]!.relation === 'nsubj:pass')) return true;
  const auxiliaries = childrenOf(tree, verb, 'aux').map((c) => tree.words[c]!.lemma);
  if (auxiliaries.length > 0) return auxiliaries.includes('be') && auxiliaries.at(-1) === 'be';
  // [The emir of Kuwait *left* for London.]: the verb of the sentence, taken for a participle on its subject
  const above = tree.words[word.head];
  if (is(word, 'acl') && above && above.head < 0 && above.unit && agentsOf(tree, verb).length === 0)
    return false;
  // [a deal signed by both]: a participle on a noun
  return is(word, 'acl') || is(word, 'amod');
}

function agentsOf(tree: Tree, verb: number): number[] {
  return obliquesOf(tree, verb, ['by']);
}

/** Nominals that hang on a verb or noun by one of the prepositions: [held talks *with* X], [a meeting *between* X and Y]. */
export function obliquesOf(tree: Tree, index: number, prepositions: readonly string[]): number[] {
  return childrenOf(tree, index, 'obl', 'nmod', 'obj', 'dep', 'xcomp', 'advcl').filter((c) => {
    const preposition = prepositionOf(tree, c);
    return preposition !== '' && prepositions.includes(preposition);
  });
}
