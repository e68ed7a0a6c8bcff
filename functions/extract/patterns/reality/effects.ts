import type { Tree, Word } from '../../grammar/tree.ts';
import { childrenOf, is, isVerb } from '../trees/relations.ts';
import {
  cancellers,
  deniers,
  doers,
  failers,
  planners,
  postponers,
  refusers,
  wishers,
} from './governing-words.ts';
import type { Reality } from './modes.ts';

export type Effect =
  | 'fact'
  | 'plan'
  | 'wish'
  | 'refusal'
  | 'failure'
  | 'cancelled'
  | 'postponed'
  | 'denial';

/** What a governing word does to what it governs, or null when it says nothing about it. */
export function effectOf(head: Word, word: Word): Effect | null {
  const lower = head.lemma.toLowerCase();
  // [*open* to talks] would like them, [*opened* talks] held them, whatever the tagger takes it for
  if (lower === 'open' && (isVerb(head) || is(word, 'obj'))) return 'fact';
  // [is *going to* host him]; [is *going* to Lima to meet him] goes there
  if (lower === 'go' && head.text === 'going' && is(word, 'xcomp')) return 'plan';
  // [*close* to signing]
  if (/^AD[JV]$/.test(head.upos) && /^(close|near)$/.test(lower)) return 'wish';
  // [officials *see* Moscow *agreeing* to a pact]: they expect it
  if (lower === 'see' && /^VB[ZP]$/.test(head.xpos) && word.xpos === 'VBG') return 'wish';
  // [denied *that they met*], [denied *breaking* the truce]
  if ((is(word, 'ccomp') || (is(word, 'xcomp') && word.xpos === 'VBG')) && deniers.has(lower))
    return 'denial';
  if (refusers.has(lower)) return 'refusal';
  if (failers.has(lower)) return 'failure';
  if (cancellers.has(lower)) return 'cancelled';
  if (postponers.has(lower)) return 'postponed';
  if (planners.has(lower)) return 'plan';
  // [pressure *to ensure* a deal is reached], not [ensured that it was]
  if (lower === 'ensure' && head.xpos === 'VB' && word.xpos !== 'VB') return 'wish';
  if (wishers.has(lower)) return 'wish';
  if (doers.has(lower)) return 'fact';
  return null;
}

/** [*looks forward* to the summit], [*looks ahead* to it], [as he *prepared* to fly to Lima]: it is set; [looks to meet] and [is prepared to meet] hope to. */
export const looksForward = (tree: Tree, { lemma, text, index }: Word): boolean =>
  (lemma === 'look' && /^(forward|ahead)$/.test(tree.words[index + 1]?.text ?? '')) ||
  (text === 'prepared' && childrenOf(tree, index, 'cop', 'aux').length === 0);

/** The effect of the governing word, itself seen in its own reality: [did not refuse], [had planned], [will try]. */
export function compose(effect: Effect, above: Reality, cue: number, own: Reality): Reality {
  if (above.mode === 'denial' || above.mode === 'refusal') {
    return { mode: effect === 'refusal' ? 'wish' : 'refusal', time: above.time, cue: above.cue };
  }
  if (above.mode === 'condition') return { mode: 'condition', time: above.time, cue: above.cue };
  if (effect === 'fact') return { ...above, cue: above.mode === 'fact' ? cue : above.cue };
  if (effect === 'plan') {
    if (above.mode === 'wish' || above.mode === 'cancelled' || above.mode === 'postponed')
      return above;
    return { mode: 'plan', time: 'future', cue };
  }
  if (effect === 'failure') return { mode: 'failure', time: above.time, cue };
  return { mode: effect, time: own.time, cue };
}

/** [pledged support *after reaching* a deal], [*before meeting* her he called for calm]: what went before or came after is no part of it. */
export const isAfterwards = (tree: Tree, { index, relation, xpos }: Word): boolean =>
  relation === 'advcl' &&
  xpos === 'VBG' &&
  childrenOf(tree, index, 'mark', 'case').some((c) =>
    /^(after|since|before)$/i.test(tree.words[c]!.text),
  );

/** [confirmed that they *had met*], [hinted that they met]: what is told as past is past; [confirmed, suggested that they *are holding* talks]. */
export const isToldAsFact = (word: Word, above: Word, own: Reality): boolean =>
  is(word, 'ccomp') &&
  ((own.mode === 'fact' && own.time === 'past') ||
    (own.mode === 'going-on' &&
      /^(confirm|acknowledge|admit|reveal|suggest|hint|insist|indicate)$/.test(above.lemma)));
