import type { PactStatus } from '#shared/event.ts';
import type { Tree, Word } from '../grammar/tree.ts';
import { isPassive } from './filling/subjects.ts';
import type { PactAct, Slot } from './frame.ts';
import { effectOf } from './reality/effects.ts';
import type { Reality } from './reality/modes.ts';
import { nounReality } from './reality/noun-reality.ts';
import { realityOf } from './reality/reality.ts';
import { childrenOf, is, isVerb, prepositionOf } from './trees/relations.ts';

/** An act that a sentence does to an instrument, the word that says so, and what that makes of the pact. */
export interface Found {
  act: PactAct | null;
  word: number;
  reality: Reality;
  status: PactStatus | null;
}

/** [Egypt *brokered* a truce]: who brings the sides together is none of them. */
export const isMediation = (tree: Tree, index: number): boolean =>
  /^(broker|mediate|facilitate|host|sponsor|guarantee|supervise|oversee)$/.test(
    tree.words[index]!.lemma,
  );

/** Lemma with its particle: [pulled out], [broke down]. */
export function verbOf(tree: Tree, verb: number): string {
  const word = tree.words[verb]!;
  // [the *so-called* Riga deal]: nobody called for it
  if (word.lemma === 'call' && /^so$/i.test(tree.words[verb - 2]?.text ?? '')) return 'so-call';
  if (isMadeSo(tree, verb) || isNoForce(tree, verb) || isShortOf(tree, verb))
    return `${word.lemma}-so`;
  const particle = childrenOf(tree, verb, 'compound:prt', 'advmod', 'compound')
    .map((c) => tree.words[c]!)
    .find(
      (w) =>
        w.index > verb && /^(out|down|up|off|apart|back|away|aside|over|through)$/i.test(w.text),
    );
  const next = tree.words[verb + 1]?.text.toLowerCase() ?? '';
  const tail =
    particle?.text.toLowerCase() ??
    // [violated *over* the weekend]
    (/^(out|down|up|off|apart|back|away|aside|over)$/.test(next) &&
    !(next === 'over' && is(tree.words[verb + 1], 'case'))
      ? next
      : '');
  const lemma = /^(tore|torn)$/i.test(word.lemma) ? 'tear' : word.lemma.toLowerCase();
  return tail ? `${lemma}-${tail}` : lemma;
}

/** [the deal *fell short* of hopes], [*falls within* the law]: it does not fall. */
const isShortOf = ({ words }: Tree, verb: number): boolean =>
  words[verb]!.lemma === 'fall' &&
  /^(short|far|well|within|under|outside|below|on|to|into)$/i.test(words[verb + 1]?.text ?? '');

/** [the deal *came* after a week of talks], [the pact *went* too far]: no word of force or effect. */
const isNoForce = ({ words }: Tree, verb: number): boolean =>
  /^(come|go|take|enter)$/.test(words[verb]!.lemma) &&
  // [*came to* an agreement]
  !(words[verb]!.lemma === 'come' && words[verb + 1]?.text === 'to') &&
  !words
    .slice(verb + 1, verb + 5)
    .some((w) => /^(force|effect|hold|shape|place|life|operation|into|ahead|on)$/i.test(w.text));

/** [*made* the truce *permanent*], [*left* the pact *intact*]: the instrument was there before. */
function isMadeSo(tree: Tree, verb: number): boolean {
  const { lemma } = tree.words[verb]!;
  if (!/^(make|leave|get|render)$/.test(lemma)) return false;
  const own = childrenOf(tree, verb, 'xcomp', 'obj', 'nsubj').filter((c) => c !== verb);
  const things = own.flatMap((c) => [c, ...childrenOf(tree, c, 'obj', 'xcomp')]);
  return (
    things.some((c) => c > verb && (is(tree.words[c], 'xcomp') || !own.includes(c))) ||
    tree.words.slice(verb + 2, verb + 12).some((w) => w.upos === 'ADJ' && stays.test(w.text))
  );
}

const stays = /^(intact|alive|unchanged|dead|void|permanent|untouched|untenable|unworkable)$/i;

export function slotOf(tree: Tree, index: number): Slot {
  const word = tree.words[index]!;
  const head = word.head;
  const preposition = prepositionOf(tree, index);
  if (is(word, 'nsubj')) return isPassive(tree, head) ? 'object' : 'subject';
  if (preposition && is(word, 'obl', 'nmod', 'advcl', 'obj', 'xcomp'))
    return preposition.split(' ').at(-1)!;
  if (is(word, 'obj', 'iobj', 'xcomp', 'ccomp', 'dep')) return 'object';
  return preposition || 'object';
}

export function nominalReality(tree: Tree, noun: number): Reality {
  const head = tree.words[tree.words[noun]!.head];
  // [the *completion* of the treaty would be a step]: nobody has completed it
  if (is(tree.words[noun], 'nsubj') && head && childrenOf(tree, head.index, 'cop').length > 0) {
    const said = realityOf(tree, head.index);
    if (/^(plan|wish|condition)$/.test(said.mode)) return said;
  }
  // [*blocked adoption* of the pact]
  if (is(tree.words[noun], 'obj') && /^(block|veto|thwart|bar)$/.test(head?.lemma ?? ''))
    return { mode: 'refusal', time: 'past', cue: head!.index };
  if (isVerb(head)) {
    const above = realityOf(tree, head!.index);
    if (is(tree.words[noun], 'nsubj') || above.mode === 'plan' || above.mode === 'wish')
      return above;
  }
  // [denied that it *was in breach* of the deal]
  if (childrenOf(tree, noun, 'cop').length > 0) return realityOf(tree, noun);
  // [*put off* the signing], [*refused* ratification]
  const said = nounReality(tree, noun, noun);
  if (/^(postponed|cancelled|refusal)$/.test(said.mode)) return said;
  return isMerePossibility(tree, noun)
    ? { mode: 'wish', time: 'future', cue: noun }
    : { mode: 'fact', time: 'past', cue: noun };
}

/** [could lead to *a collapse* of the pact], [the *threat* of withdrawal], [the vote on *ratification*]: nobody says that it was done. */
function isMerePossibility(tree: Tree, noun: number): boolean {
  const word = tree.words[noun]!;
  const head = tree.words[word.head];
  if (/^(ratification|approval)$/.test(word.lemma))
    return !/^(after|following|since|upon|despite)$/.test(prepositionOf(tree, noun).split(' ')[0]!);
  if (
    !/^(withdrawal|exit|pullout|pull-out|termination|abandonment|collapse|breakdown|end|demise|departure|suspension|violation|breach)$/.test(
      word.lemma,
    )
  )
    return false;
  if (head && effectOf(head, word) === 'wish') return true;
  if (head && /^(fear|risk|danger|avoid|avert|prevent|oppose|mean|cause)$/.test(head.lemma))
    return true;
  return (
    /^(withdrawal|exit|termination|collapse|breakdown)$/.test(word.lemma) &&
    childrenOf(tree, noun, 'det').some((c) => /^(an?|any)$/i.test(tree.words[c]!.text)) &&
    !(isVerb(head) && /^(announce|order|declare|complete|decree|see|witness)$/.test(head!.lemma))
  );
}

const runsOut = ({ lemma, xpos }: Word): boolean =>
  /^(expire|lapse|end)$/.test(lemma) && /^(VBZ|VBP)$/.test(xpos);

const isPastAbove = (tree: Tree, verb: number): boolean =>
  realityOf(tree, tree.words[verb]!.head).time === 'past';

/** [*work* to reach a deal], [*getting* a deal is hard], [*racing* to sign]. */
const isStrivenFor = (tree: Tree, verb: number): boolean =>
  (is(tree.words[verb], 'csubj') && tree.words[verb]!.xpos === 'VBG' && !isPastAbove(tree, verb)) ||
  (is(tree.words[verb], 'xcomp', 'advcl') &&
    tree.words[verb]!.xpos === 'VB' &&
    /^(work|strive|struggle|race|rush|scramble|compromise)$/.test(
      tree.words[tree.words[verb]!.head]!.lemma,
    ));

export function withStatus(act: PactAct, word: number, reality: Reality, tree?: Tree): Found {
  // [the treaty *expires* in February]: a present that tells of a day to come
  if (act.name === 'collapsed' && tree && runsOut(tree.words[word]!))
    return { act, word, reality, status: act.planned ?? null };
  // [has *yet to sign* it]
  if (tree && tree.words[word - 2]?.lemma === 'yet' && tree.words[word - 1]!.text === 'to')
    return { act, word, reality, status: act.planned ?? null };
  // [*negotiated* a truce]: it has come of it; [the deal *negotiated* by them]: it was there
  if (tree && reality.mode === 'fact' && isNegotiated(tree, word))
    return {
      act,
      word,
      reality,
      status: is(tree.words[word], 'acl', 'amod') ? null : 'agreed',
    };
  // [*announced* that he *is quitting* the pact]: by that he has
  if (act.name === 'withdrew' && tree && reality.mode === 'plan' && isDeclared(tree, word, reality))
    return { act, word, reality, status: act.status };
  // [the pact would allow]: it is still to come
  const would =
    reality.mode === 'plan' && /^(would|'d)$/i.test(tree?.words[reality.cue]?.text ?? '');
  if (tree && reality.mode !== 'refusal' && isStrivenFor(tree, word))
    return { act, word, reality, status: act.wished ?? act.status };
  // [*stopped* negotiating the treaty]
  if (tree && act.status === 'under-discussion' && reality.mode === 'fact' && isStopped(tree, word))
    return { act, word, reality, status: act.failed ?? null };
  const status = ((): PactStatus | null => {
    // [does not cover the sea]: says nothing of what the accord is
    if (act.silent && /^(denial|failure|refusal)$/.test(reality.mode)) return null;
    // [did not *negotiate* a good treaty]: whether there is one is not said
    if (reality.mode === 'denial' && tree?.words[word]?.lemma === 'negotiate') return null;
    switch (reality.mode) {
      case 'fact':
        return act.silent ? null : act.status;
      case 'going-on':
        return act.ongoing ?? act.status;
      case 'plan':
        return (would ? act.wished : act.planned) ?? act.planned ?? null;
      case 'wish':
      case 'condition':
      case 'postponed':
        return act.wished ?? act.planned ?? null;
      case 'refusal':
      case 'cancelled':
        return act.refused ?? null;
      case 'failure':
      case 'denial':
        return act.failed ?? act.wished ?? null;
      default:
        return null;
    }
  })();
  return { act, word, reality, status };
}

const isNegotiated = (tree: Tree, verb: number): boolean =>
  tree.words[verb]!.lemma === 'negotiate' &&
  /^VB[DN]$/.test(tree.words[verb]!.xpos) &&
  childrenOf(tree, verb, 'aux').every((c) => tree.words[c]!.lemma !== 'be');

const isDeclared = (tree: Tree, verb: number, { cue }: Reality): boolean =>
  /^(announce|declare)$/.test(tree.words[cue]!.lemma) &&
  tree.words[verb]!.xpos === 'VBG' &&
  childrenOf(tree, verb, 'aux').some((c) => tree.words[c]!.lemma === 'be');

const isStopped = (tree: Tree, verb: number): boolean =>
  is(tree.words[verb], 'xcomp') &&
  /^(stop|halt|quit|cease|abandon|suspend)$/.test(tree.words[tree.words[verb]!.head]!.lemma);

/** [*That* leaves New START as the only treaty]: nobody left it. */
export const isOfThing = (tree: Tree, verb: number): boolean =>
  childrenOf(tree, verb, 'nsubj').some((s) =>
    /^(that|this|which|decision|move|step|withdrawal|end|collapse)$/i.test(tree.words[s]!.lemma),
  );
