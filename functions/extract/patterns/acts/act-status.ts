import type { PactStatus } from '#shared/event.ts';
import type { Tree, Word } from '../../grammar/tree.ts';
import type { PactAct } from '../frame.ts';
import type { Reality } from '../reality/modes.ts';
import { realityOf } from '../reality/reality.ts';
import { childrenOf, is, isNoun, isVerb } from '../trees/relations.ts';
import type { Found } from './found-act.ts';

const runsOut = ({ lemma, xpos }: Word): boolean =>
  /^(expire|lapse|end)$/.test(lemma) && /^(VBZ|VBP)$/.test(xpos);

const isPastAbove = (tree: Tree, verb: number): boolean =>
  realityOf(tree, tree.words[verb]!.head).time === 'past';

/** [*work* to reach a deal], [*getting* a deal is hard], [*racing* to sign]. */
const isStrivenFor = (tree: Tree, verb: number, { name }: PactAct): boolean =>
  (is(tree.words[verb], 'csubj') && tree.words[verb]!.xpos === 'VBG' && !isPastAbove(tree, verb)) ||
  // [talks on *signing* a pact]
  (tree.words[verb]!.xpos === 'VBG' &&
    /^(talk|talks|negotiation|discussion|consultation)$/.test(
      tree.words[tree.words[verb]!.head]?.lemma ?? '',
    )) ||
  // [the *prospects* of Peru *reaching* a deal], which the parser may take for the verb of the sentence
  childrenOf(tree, verb, 'nsubj').some((c) =>
    /^(prospect|chance|hope|possibility|likelihood|odds)$/.test(tree.words[c]!.lemma),
  ) ||
  // [said *reaching* a deal *is possible*]: the parser may hang the predicate on it
  (tree.words[verb]!.xpos === 'VBG' &&
    childrenOf(tree, verb, 'ccomp').some(
      (c) => tree.words[c]!.upos === 'ADJ' && childrenOf(tree, c, 'cop').length > 0,
    )) ||
  (is(tree.words[verb], 'xcomp', 'advcl') &&
    tree.words[verb]!.xpos === 'VB' &&
    /^(work|strive|struggle|race|rush|scramble|compromise)$/.test(
      tree.words[tree.words[verb]!.head]!.lemma,
    )) ||
  // [*sat down to hammer out* a deal]: by meeting they do not have it yet; [met *to sign* it], [met *to announce* it]
  (name === 'reached' &&
    is(tree.words[verb], 'xcomp', 'advcl') &&
    tree.words[verb]!.xpos === 'VB' &&
    tree.words[verb - 1]?.xpos === 'TO' &&
    !/^(announce|unveil|declare|adopt|accept|issue|deliver|agree)$/.test(tree.words[verb]!.lemma) &&
    isOnTheWay(tree, tree.words[tree.words[verb]!.head]!));

/** [*met* to], [*had gone* to Oslo to], [*made ten trips* to]; [*went on* to strike a deal] did. */
const isOnTheWay = (tree: Tree, { lemma, index }: Word): boolean =>
  /^(meet|gather|sit|huddle|convene|reconvene|assemble|travel|fly|return|head|negotiate|talk)$/.test(
    lemma,
  ) ||
  (/^(go|come|arrive|journey|shuttle)$/.test(lemma) && tree.words[index + 1]?.text !== 'on') ||
  (/^(make|take|pay|cut)$/.test(lemma) &&
    childrenOf(tree, index, 'obj').some((o) =>
      /^(trip|visit|journey|tour|stop|mission)$/.test(tree.words[o]!.lemma),
    ));

/** What an act makes of the pact, told as fact, plan, wish, refusal … */
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
  // [*announced* that he *is quitting* the pact], that he *would quit* it, *his withdrawal*: by that he has
  if (act.name === 'withdrew' && tree && reality.mode === 'plan' && isDeclared(tree, word, reality))
    return {
      act,
      word,
      reality: isNoun(tree.words[word]) ? { ...reality, mode: 'fact', time: 'past' } : reality,
      status: act.status,
    };
  // [*decided to quit* the pact]: by that it has
  if (act.name === 'withdrew' && tree && reality.mode === 'plan' && isDecided(tree, reality.cue))
    return { act, word, reality: { ...reality, mode: 'fact', time: 'past' }, status: act.status };
  // [the pact would allow]: it is still to come
  const would =
    reality.mode === 'plan' && /^(would|'d)$/i.test(tree?.words[reality.cue]?.text ?? '');
  // [said that they *would sign* it on Friday]: as one says that they will
  const promises =
    tree !== undefined &&
    /^(signed|initialled)$/.test(act.name) &&
    is(tree.words[word], 'ccomp') &&
    !childrenOf(tree, word, 'advcl').some((c) =>
      childrenOf(tree, c, 'mark').some((m) => /^(if|once|unless|when)$/i.test(tree.words[m]!.text)),
    );
  if (tree && reality.mode !== 'refusal' && isStrivenFor(tree, word, act))
    return { act, word, reality, status: act.wished ?? act.status };
  // [*stopped* negotiating the treaty]
  if (tree && act.status === 'under-discussion' && reality.mode === 'fact' && isStopped(tree, word))
    return { act, word, reality, status: act.failed ?? null };
  // [*urged* them to negotiate a treaty], [is *ready* to discuss one]: nobody does so yet
  if (tree && isOnlyAskedFor(tree, act, reality)) return { act, word, reality, status: 'proposed' };
  const status = ((): PactStatus | null => {
    // [does not cover the sea]: says nothing of what the accord is
    if (act.silent && /^(denial|failure|refusal)$/.test(reality.mode)) return null;
    // [did not *negotiate* a sound pact], [denied that it *was pursuing* one]: whether there is one is not said
    if (reality.mode === 'denial' && act.name === 'negotiated' && isVerb(tree?.words[word]))
      return null;
    // [does not *expect* a deal this year]: nobody spurns one
    if (/^(denial|refusal)$/.test(reality.mode) && foresees.test(tree?.words[word]?.lemma ?? ''))
      return act.wished ?? null;
    // [will not agree to a pact *unless* prices rise]: then it will
    if (tree && reality.mode === 'refusal' && isUnless(tree, word)) return act.wished ?? null;
    switch (reality.mode) {
      case 'fact':
        return act.silent ? null : act.status;
      case 'going-on':
        return act.ongoing ?? act.status;
      case 'plan':
        return (would && !promises ? act.wished : act.planned) ?? act.planned ?? null;
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

const foresees = /^(expect|envision|envisage|foresee|anticipate)$/;

const isUnless = (tree: Tree, verb: number): boolean =>
  childrenOf(tree, verb, 'advcl').some((c) =>
    childrenOf(tree, c, 'mark').some((m) => /^(unless|until)$/i.test(tree.words[m]!.text)),
  );

const isOnlyAskedFor = ({ words }: Tree, { status }: PactAct, { mode, cue }: Reality): boolean =>
  status === 'under-discussion' &&
  mode === 'wish' &&
  /^(urge|call|ask|want|hope|wish|propose|offer|invite|press|demand|suggest|appeal|advise|recommend|encourage|ready|willing|open|eager|keen|should|must|ought)$/.test(
    words[cue]!.lemma,
  );

const isNegotiated = (tree: Tree, verb: number): boolean =>
  /^(re)?negotiate$/.test(tree.words[verb]!.lemma) &&
  // [*was able to negotiate* one]
  (/^VB[DN]$/.test(tree.words[verb]!.xpos) ||
    tree.words[tree.words[verb]!.head]?.lemma === 'able') &&
  childrenOf(tree, verb, 'aux').every((c) => tree.words[c]!.lemma !== 'be');

const isDeclared = (tree: Tree, verb: number, { cue }: Reality): boolean =>
  /^(announce|declare)$/.test(tree.words[cue]!.lemma) &&
  ((isNoun(tree.words[verb]) && is(tree.words[verb], 'obj')) ||
    childrenOf(tree, verb, 'aux').some((c) =>
      tree.words[verb]!.xpos === 'VBG'
        ? tree.words[c]!.lemma === 'be'
        : /^(will|would)$/.test(tree.words[c]!.text) && !isOnCondition(tree, verb),
    ));

/** [*has decided* to]; not [*would* decide to]. */
function isDecided(tree: Tree, cue: number): boolean {
  const { lemma, xpos, index } = tree.words[cue]!;
  return lemma === 'decide' && /^VB[DN]$/.test(xpos) && realityOf(tree, index).mode === 'fact';
}

/** [would quit *unless* its boats were freed]. */
const isOnCondition = (tree: Tree, verb: number): boolean =>
  childrenOf(tree, verb, 'advcl').some((c) =>
    childrenOf(tree, c, 'mark').some((m) => /^(if|unless)$/i.test(tree.words[m]!.text)),
  );

const isStopped = (tree: Tree, verb: number): boolean =>
  is(tree.words[verb], 'xcomp') &&
  /^(stop|halt|quit|cease|abandon|suspend)$/.test(tree.words[tree.words[verb]!.head]!.lemma);
