import type { Tree, Word } from '../../grammar/tree.ts';
import { childrenOf } from '../trees/relations.ts';
import { effectOf } from './effects.ts';
import type { Reality } from './modes.ts';
import { isLinedUp, occurs, takesPlace } from './takes-place.ts';
import { undoing, undoneBehind } from './undoing.ts';

/** What the verb makes of the meeting that it has as subject: [the talks *were postponed*]. */
export function asSubject(tree: Tree, top: number, verb: number, above: Reality): Reality {
  const word = tree.words[top]!;
  const head = tree.words[verb]!;
  const said = undoing(tree, verb);
  if (said)
    return above.mode === 'denial'
      ? { ...above, mode: 'fact' }
      : // [will not be *postponed* again]
        above.mode === 'refusal'
        ? { mode: 'plan', time: 'future', cue: verb }
        : above.mode === 'fact'
          ? { mode: said, time: said === 'plan' ? 'future' : above.time, cue: verb }
          : above;
  // [talks, begun on Monday, are *due to end* on Friday]
  if (
    /^(schedule|due|expect|set)$/.test(head.lemma) &&
    /^(fact|going-on)$/.test(above.mode) &&
    above.time === 'present' &&
    childrenOf(tree, verb, 'xcomp').some((c) =>
      /^(end|conclude|finish)$/.test(tree.words[c]!.lemma),
    )
  )
    return { mode: 'going-on', time: 'present', cue: verb };
  // [talks were *aimed* at a truce]: what they were for
  const passive =
    head.lemma === 'aim' ? null : isLinedUp(tree, verb) ? 'plan' : effectOf(head, word);
  // [talks *are planned*]; not [the talks *have failed* to yield a deal], which were held
  const undergoes = childrenOf(tree, verb, 'aux:pass', 'aux').some(
    (c) => tree.words[c]!.lemma === 'be',
  );
  const isSet = passive !== null && undergoes && head.xpos === 'VBN';
  const undone = isSet || above.mode === 'plan' ? undoneBehind(tree, verb) : null;
  if (undone) return undone;
  if (head.lemma === 'suppose' && isUndone(tree, verb)) return { ...above, mode: 'denial' };
  if (isSet) {
    // [the meeting *had been arranged* in May]: told beside the meeting itself
    if (head.lemma === 'arrange' && above.time === 'past' && hasHad(tree, verb))
      return { mode: 'fact', time: 'past', cue: top, weak: true };
    return { mode: passive, time: 'future', cue: verb };
  }
  // [a *chance* that the summit *will not happen*]: it is still set
  if (above.mode === 'refusal' && takesPlace(tree, head) && isOnlyFeared(tree, top, verb))
    return { mode: 'plan', time: 'future', cue: verb };
  // [talks *are not* going well]: they go on
  if (
    above.mode === 'denial' &&
    above.time === 'present' &&
    isTalks.test(word.lemma) &&
    /^(appear|seem|go|progress|produce|yield|lead|bring|work|advance|move)$/.test(head.lemma) &&
    !takesPlace(tree, head)
  )
    return { mode: 'going-on', time: 'present', cue: verb };
  // [has not *resumed*], [did not *go* well]: it was there before
  if (above.mode === 'denial' && !takesPlace(tree, head))
    return {
      mode: 'fact',
      time: 'past',
      cue: above.cue,
      ...(head.lemma === 'resume' && { weak: true }),
    };
  // [her talks *may seem* fruitless]: they are judged, and there to be judged
  if (above.mode === 'wish' && isLooks.test(head.lemma))
    return { mode: 'fact', time: 'past', cue: top, weak: true };
  // [talks *may end* without a deal]: they go on
  if (/^(wish|plan)$/.test(above.mode) && /^(end|fail|collapse)$/.test(head.lemma))
    return { mode: 'going-on', time: 'present', cue: verb };
  // [doubts whether *talks will lead* to a deal], [if the talks *fail*]: they go on, whatever they bring
  if (
    (above.mode === 'condition' ? above.time !== 'past' : above.mode === 'plan') &&
    isTalks.test(word.lemma) &&
    brings.test(head.lemma) &&
    !hasTime(tree, top)
  )
    return { mode: 'going-on', time: 'present', cue: verb };
  // [the visit *comes* at a bad time], held or to come
  if (head.lemma === 'come' && above.mode === 'fact' && above.time === 'present')
    return { mode: 'fact', time: 'past', cue: top, weak: true };
  // [the conference *aims* at a treaty], held or to come
  if (/^(aim|seek|intend)$/.test(head.lemma) && above.mode === 'fact' && above.time === 'present')
    return { ...above, weak: true };
  // [had hoped that the summit *could have brought* peace]: it was there, whatever it brought
  if (above.mode === 'wish' && above.time === 'past' && !occurs.test(head.lemma))
    return { mode: 'fact', time: 'past', cue: top, weak: true };
  // [hopes that *her visit* will help both], [*Costa's visit* will bring trade]: there is one, over or still to come
  if (
    /^(wish|plan)$/.test(above.mode) &&
    !undergoes &&
    /^(visit|trip|meeting|summit)$/.test(word.lemma) &&
    doesGood.test(head.lemma) &&
    childrenOf(tree, top, 'nmod:poss').length > 0
  )
    return { mode: 'plan', time: 'future', cue: verb, weak: true };
  // [talks *have dragged* on since May]
  const still =
    /^(drag|continue|proceed)$/.test(head.lemma) &&
    childrenOf(tree, verb, 'aux').some((c) => /^(have|has|'ve)$/.test(tree.words[c]!.text));
  // [talks *this week* could bring peace]: set for then, whatever they bring
  if (above.mode === 'wish' && !undergoes && !isSetting(tree, head) && hasTime(tree, top))
    return { mode: 'plan', time: 'future', cue: above.cue };
  return ongoingVerb(head.lemma) && above.mode === 'fact' && (above.time === 'present' || still)
    ? { ...above, mode: 'going-on' }
    : above;
}

/** [a *risk* that it will not happen], [a *chance* the talks will not]: what it hangs on, or the word right before it. */
function isOnlyFeared({ words, children }: Tree, top: number, verb: number): boolean {
  const first = Math.min(top, ...children[top]!);
  const before = words.findLast((w) => w.index < first && w.upos !== 'PUNCT' && w.text !== 'that');
  return [words[words[verb]!.head], before].some((w) => fears.test(w?.lemma ?? ''));
}

const fears =
  /^(chance|risk|danger|possibility|probability|likelihood|odds|possible|conceivable|fear|worry|concern|doubt|speculation)$/;

const hasHad = (tree: Tree, verb: number): boolean =>
  childrenOf(tree, verb, 'aux').some((c) => /^(had|'d)$/.test(tree.words[c]!.text));

/** Verbs that say whether or when it takes place, not what it brings. */
const sets =
  /^(begin|start|happen|occur|materiali[sz]e|hold|go|be|resume|reopen|open|restart|proceed|continue|last|end|come|follow|run|drag|slip|fail|collapse|break)$/;

const isLooks = /^(seem|appear|look|sound|feel|strike)$/;

const isTalks = /^(talk|talks|negotiation|discussion)$/;

const brings = /^(lead|yield|produce|bring|bear|result|succeed|fail|collapse|deliver|help|end)$/;

/** What a visit may do for others, by which it is not said to come about. */
const doesGood =
  /^(help|nudge|lead|bring|yield|produce|boost|ease|improve|strengthen|deepen|change|spur|encourage|persuade|convince|pave|calm|mend|repair|soothe|revive|restore|reassure|signal|serve|make|show|demonstrate|highlight|underscore|underline|cement)$/;

const isSetting = ({ words }: Tree, { lemma, index }: Word): boolean =>
  sets.test(lemma) || (lemma === 'take' && words[index + 1]?.text === 'place');

const time =
  /\b((mon|tues|wednes|thurs|fri|satur|sun)day|week|weekend|month|tomorrow|today|(january|february|march|april|may|june|july|august|september|october|november|december)\b.*)/i;

/** [talks *this week*], [*Monday's* talks], [a meeting *on Monday*]. */
const hasTime = (tree: Tree, noun: number): boolean =>
  childrenOf(tree, noun, 'nmod', 'obl', 'compound').some((c) => time.test(tree.words[c]!.text));

/** [talks were supposed *to have begun*]: they did not. */
const isUndone = (tree: Tree, verb: number): boolean =>
  childrenOf(tree, verb, 'xcomp').some((c) =>
    childrenOf(tree, c, 'aux').some((a) => tree.words[a]!.lemma === 'have'),
  );

const ongoingVerb = (lemma: string): boolean =>
  /^(continue|proceed|enter|underway|go|drag|progress|focus|last|run|stall)$/.test(lemma);
