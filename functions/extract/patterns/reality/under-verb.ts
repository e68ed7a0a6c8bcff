import type { Tree, Word } from '../../grammar/tree.ts';
import { childrenOf, is, isVerb } from '../trees/relations.ts';
import { effectOf, looksForward } from './effects.ts';
import type { Mode, Reality } from './modes.ts';
import { realityOf } from './reality.ts';

/** Verbs whose subject is the meeting: what they say of it. */
const subjectVerbs: ReadonlyMap<string, Mode> = new Map([
  ...'cancel scrap abandon'.split(' ').map((v) => [v, 'cancelled'] as const),
  ...'postpone delay suspend defer'.split(' ').map((v) => [v, 'postponed'] as const),
]);

export const before = new Set('before ahead toward towards until till pending'.split(' '));
const after = new Set(
  'after following since upon at during in from throughout amid amidst through on'.split(' '),
);

/** What the verb makes of the meeting that it has as subject, as object, or behind a preposition. */
export function underVerb(
  tree: Tree,
  top: number,
  verb: number,
  preposition: string,
  asObject = false,
): Reality {
  const word = tree.words[top]!;
  const head = tree.words[verb]!;
  const above = realityOf(tree, verb);
  if (is(word, 'nsubj') && !asObject) {
    const said = subjectVerbs.get(head.lemma.toLowerCase()) ?? called(tree, verb, 'off');
    if (said)
      return above.mode === 'denial'
        ? { ...above, mode: 'fact' }
        : // [will not be *postponed* again]
          above.mode === 'refusal'
          ? { mode: 'plan', time: 'future', cue: verb }
          : above.mode === 'fact'
            ? { mode: said, time: above.time, cue: verb }
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
    const passive = head.lemma === 'aim' ? null : effectOf(head, word);
    // [talks *are planned*]; not [the talks *have failed* to yield a deal], which were held
    const undergoes = childrenOf(tree, verb, 'aux:pass', 'aux').some(
      (c) => tree.words[c]!.lemma === 'be',
    );
    if (passive && undergoes && head.xpos === 'VBN') {
      return { mode: passive, time: 'future', cue: verb };
    }
    if (head.lemma === 'suppose' && isUndone(tree, verb)) return { ...above, mode: 'denial' };
    // [has not *resumed*], [did not *go* well]: it was there before
    if (above.mode === 'denial' && !takesPlace(tree, head))
      return {
        mode: 'fact',
        time: 'past',
        cue: above.cue,
        ...(head.lemma === 'resume' && { weak: true }),
      };
    // [talks *may end* without a deal]: they go on
    if (/^(wish|plan)$/.test(above.mode) && /^(end|fail|collapse)$/.test(head.lemma))
      return { mode: 'going-on', time: 'present', cue: verb };
    // [the visit *comes* at a bad time], held or to come
    if (head.lemma === 'come' && above.mode === 'fact' && above.time === 'present')
      return { mode: 'fact', time: 'past', cue: top, weak: true };
    // [had hoped that the summit *could have brought* peace]: it was there, whatever it brought
    if (above.mode === 'wish' && above.time === 'past' && !occurs.test(head.lemma))
      return { mode: 'fact', time: 'past', cue: top, weak: true };
    // [talks *have dragged* on since May]
    const still =
      /^(drag|continue|proceed)$/.test(head.lemma) &&
      childrenOf(tree, verb, 'aux').some((c) => /^(have|has|'ve)$/.test(tree.words[c]!.text));
    return ongoingVerb(head.lemma) && above.mode === 'fact' && (above.time === 'present' || still)
      ? { ...above, mode: 'going-on' }
      : above;
  }
  if (is(word, 'obj', 'ccomp', 'xcomp', 'iobj') || preposition === '') {
    // [*ruled out* talks] refuses them, [did *not* rule out] leaves them possible
    if (head.lemma === 'rule' && isParticle(tree, verb, 'out'))
      return {
        mode: /^(denial|refusal)$/.test(above.mode) ? 'wish' : 'refusal',
        time: 'future',
        cue: verb,
      };
    // [a demand that *set* the talks *back*]: hindered
    if (head.lemma === 'set' && isParticle(tree, verb, 'back'))
      return { mode: 'fact', time: 'past', cue: top, weak: true };
    // [this *follows* a meeting]: it is over
    if (head.lemma === 'follow' && above.mode === 'fact')
      return { mode: 'fact', time: 'past', cue: verb };
    // [do not *expect* the talks *to change* much]: nobody refuses them
    if (
      /^(denial|refusal)$/.test(above.mode) &&
      /^(expect|want|allow|believe|like)$/.test(head.lemma) &&
      [...childrenOf(tree, verb, 'xcomp'), ...childrenOf(tree, top, 'acl')].some(
        (c) => c > top && tree.words[c]!.xpos === 'VB' && !occurs.test(tree.words[c]!.lemma),
      )
    )
      return { mode: 'fact', time: 'past', cue: top, weak: true };
    // [met to *discuss* next week's summit], [declined to discuss the talks]: what is talked of is held or to come all the same
    if (ofTalk.test(head.lemma)) return { mode: 'fact', time: 'past', cue: top, weak: true };
    const off = called(tree, verb, 'off');
    // [has not *confirmed* the meeting]: nobody refuses it
    if (/^(confirm|announce)$/.test(head.lemma) && above.mode === 'denial')
      return { mode: 'plan', time: 'future', cue: verb, weak: true };
    // [NATO *called* an emergency meeting]: there will be one
    if (head.lemma === 'call' && !off && above.mode === 'fact')
      return { mode: 'plan', time: 'future', cue: verb };
    const effect = off ?? effectOf(head, word) ?? (head.lemma === 'offer' ? 'wish' : null);
    if (effect === 'fact') return isEnd(head.lemma) ? { ...above, mode: still(above) } : above;
    if (effect) {
      // [would not have *set up* the meeting]: there is one or there was none, and neither is refused
      if (above.mode === 'condition') return above;
      if (above.mode === 'denial' || above.mode === 'refusal')
        return { ...above, mode: effect === 'refusal' ? 'wish' : 'refusal' };
      // [*failed to arrange* talks]
      if (above.mode === 'failure') return above;
      if (above.mode === 'wish' && effect !== 'wish') return above;
      return { mode: effect, time: 'future', cue: verb };
    }
    return above;
  }
  if (before.has(preposition)) return { mode: 'plan', time: 'future', cue: top };
  // [*goes* on to London *for* a meeting]: he is not there yet
  if (
    preposition === 'for' &&
    above.mode === 'fact' &&
    above.time === 'present' &&
    /^(go|travel|fly|head|leave|depart|journey|embark)$/.test(head.lemma)
  )
    return { mode: 'plan', time: 'future', cue: verb };
  if (preposition === 'for' || preposition === 'to' || preposition === 'into') {
    const effect = looksForward(tree, head) ? 'plan' : effectOf(head, word);
    if (effect && effect !== 'fact') {
      if (above.mode === 'denial') return { ...above, mode: 'refusal' };
      return { mode: effect, time: 'future', cue: verb };
    }
    // [had hoped that it could have brought life into *those talks*]: they were there
    const known = childrenOf(tree, top, 'det').some((c) => /^those$/i.test(tree.words[c]!.text));
    if (known && above.mode === 'wish' && above.time === 'past')
      return { mode: 'fact', time: 'past', cue: top, weak: true };
    // [declined to *give* a date for the talks]: nobody refuses them
    if (/^(denial|refusal)$/.test(above.mode) && giving.test(head.lemma))
      return { mode: 'fact', time: 'past', cue: top, weak: true };
    return above;
  }
  if (preposition === 'after' || preposition === 'following' || preposition === 'since') {
    // [agreed to restore ties *after four days of talks*]: the talks led to it
    const agreed = tree.words[above.cue]!.lemma === 'agree';
    // [will go home *after the meeting*]: the one that was told of, held or to come
    const told = childrenOf(tree, top, 'det').some((c) =>
      /^(the|this)$/i.test(tree.words[c]!.text),
    );
    if (told && above.mode === 'plan') return { mode: 'fact', time: 'past', cue: top, weak: true };
    // a headline: [Peru and Chile *to open border* after talks in Lima]: they talked
    const headline = tree.sentence.zone === 'headline' && head.xpos === 'VB';
    return above.mode === 'plan' && above.time === 'future' && !agreed && !headline
      ? { mode: 'plan', time: 'future', cue: top }
      : { mode: 'fact', time: 'past', cue: top };
  }
  // [*returned to* the negotiating table], [urged both to *come to* it]
  if (preposition === 'to' && /^(return|come|get)$/.test(head.lemma)) return above;
  // [talks *to be followed by a visit*]
  if (preposition === 'by' && head.lemma === 'follow') {
    const mode = head.xpos === 'VBN' && tree.words[verb - 2]?.text === 'to' ? 'plan' : above.mode;
    return mode === 'plan' ? { mode, time: 'future', cue: verb } : above;
  }
  // [a trip that will begin *with a visit* to Cairo]
  if (preposition === 'with' && /^(begin|start|open|end|conclude)$/.test(head.lemma)) return above;
  if (after.has(preposition)) {
    // [*tried* to assure him *in a call*]: he was called, whatever came of it
    const trier = tree.words[head.head];
    if (is(head, 'xcomp') && trier && /^(try|attempt|seek)$/.test(trier.lemma)) {
      const { mode, time } = realityOf(tree, trier.index);
      if (mode === 'fact' && time === 'past') return { mode, time, cue: top };
    }
    // [made the *decision to leave* during a call]: made there
    const decided = isVerb(tree.words[tree.words[head.head]?.head ?? -1])
      ? realityOf(tree, tree.words[head.head]!.head)
      : null;
    if (
      is(head, 'acl') &&
      /^(decision|chance|opportunity|way)$/.test(tree.words[head.head]!.lemma) &&
      decided?.mode === 'fact' &&
      decided.time === 'past'
    )
      return { ...decided, cue: top };
    // [may raise it at the summit], [will not see her during the visit]: what is still to come is at one that is to come
    const will = childrenOf(tree, verb, 'aux').some((c) =>
      /^(will|wo|'ll)$/.test(tree.words[c]!.text.toLowerCase()),
    );
    if (above.time === 'future' && (above.mode === 'wish' || above.mode === 'plan' || will))
      return { mode: 'plan', time: 'future', cue: top };
    return ['denial', 'wish', 'refusal', 'failure', 'cancelled'].includes(above.mode)
      ? { mode: 'fact', time: 'past', cue: top }
      : above;
  }
  return { mode: 'fact', time: 'past', cue: top, weak: true };
}

/** [talks were supposed *to have begun*]: they did not. */
const isUndone = (tree: Tree, verb: number): boolean =>
  childrenOf(tree, verb, 'xcomp').some((c) =>
    childrenOf(tree, c, 'aux').some((a) => tree.words[a]!.lemma === 'have'),
  );

/** [the talks *went ahead*]; not [they *went* well]. */
const takesPlace = ({ words }: Tree, { lemma, index }: Word): boolean =>
  occurs.test(lemma) &&
  (lemma !== 'go' || /^(ahead|forward|on|through)$/.test(words[index + 1]?.text ?? ''));

/** What one says of a meeting, or says nothing of. */
const ofTalk = /^(discuss|review|describe|recall|assess|characteri[sz]e)$/;

const giving = /^(give|provide|offer|say|comment|speculate|name|set)$/;

/** What a meeting does by taking place. */
export const occurs = /^(take|begin|start|happen|occur|materiali[sz]e|hold|go)$/;

const isEnd = (lemma: string): boolean => /^(stop|end|finish|complete|quit)$/.test(lemma);

/** [threatened to *stop* the talks]: they go on. */
const still = ({ mode }: Reality): Mode =>
  ['wish', 'plan', 'condition', 'refusal', 'denial'].includes(mode) ? 'going-on' : mode;

const ongoingVerb = (lemma: string): boolean =>
  /^(continue|proceed|enter|underway|go|drag|progress|focus|last|run|stall)$/.test(lemma);

function called(tree: Tree, verb: number, particle: string): Mode | null {
  const word = tree.words[verb]!;
  if (!['call', 'put', 'break'].includes(word.lemma)) return null;
  if (!isParticle(tree, verb, particle)) return null;
  return word.lemma === 'put' ? 'postponed' : 'cancelled';
}

const isParticle = (tree: Tree, verb: number, particle: string): boolean =>
  childrenOf(tree, verb, 'compound', 'advmod', 'obl', 'case').some(
    (c) => tree.words[c]!.text.toLowerCase() === particle,
  ) || tree.words[verb + 1]?.text.toLowerCase() === particle;
