import type { Tree, Word } from '../../grammar/tree.ts';
import { childrenOf, is } from '../trees/relations.ts';
import { effectOf } from './effects.ts';
import type { Reality } from './modes.ts';
import { realityOf } from './reality.ts';
import { undoing } from './undoing.ts';

/** [the talks, *which have been going on* since May], [a summit in Lima on 12 June, *which has been cancelled*]: what a clause with [which] says of the meeting, or null. */
export function relativeBehind(tree: Tree, noun: number): Reality | null {
  for (const verb of clausesOf(tree, noun)) {
    const which = tree.children[verb]!.find(
      (c) => c < verb && /^(which|that)$/i.test(tree.words[c]!.text),
    );
    if (which === undefined) continue;
    const reality = realityOf(tree, verb);
    // [skipped the talks *that Lima hosted* last month]: they were held, whoever was not there
    if (isHostedBehind(tree, verb) && reality.mode === 'fact') return { ...reality, cue: verb };
    if (is(tree.words[which], 'nsubj') && goesOn(tree, verb, reality))
      return { mode: 'going-on', time: 'present', cue: verb };
    const effect = is(tree.words[which], 'obj')
      ? effectOf(tree.words[verb]!, tree.words[noun]!)
      : null;
    const undone =
      undoing(tree, verb) ?? (/^(cancelled|postponed)$/.test(effect ?? '') ? effect : null);
    if (undone && undone !== 'plan' && reality.mode === 'fact')
      return { mode: undone, time: 'past', cue: verb };
  }
  return null;
}

const isHostedBehind = (tree: Tree, verb: number): boolean =>
  tree.words[verb]!.xpos === 'VBD' &&
  /^(host|chair|attend|convene)$/.test(tree.words[verb]!.lemma) &&
  childrenOf(tree, verb, 'nsubj').some((s) => !/^(which|that)$/i.test(tree.words[s]!.text));

/** By the words: nothing but those who meet, the place and the day stands between, whatever the parser hung the clause on. */
function clausesOf({ words }: Tree, noun: number): number[] {
  let at = noun + 1;
  while (isOfMeeting(words[at])) at++;
  const which = words[at];
  const verb = which && /^(which|that)$/i.test(which.text) ? words[which.head] : undefined;
  return verb && verb.index > at && verb.relation === 'acl:relcl' ? [verb.index] : [];
}

const isOfMeeting = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.unit !== null || /^(ADP|DET|PROPN|NUM|CCONJ|PUNCT|ADJ|NOUN)$/.test(word.upos)) &&
  !/^(which|that|[;:.])$/i.test(word.text);

/** [have *been going* on], [*are going* on], [have *dragged* on]. */
function goesOn(tree: Tree, verb: number, { mode, time }: Reality): boolean {
  const { lemma, xpos } = tree.words[verb]!;
  if (!/^(go|continue|drag|run|take|proceed|last|hold)$/.test(lemma)) return false;
  const has = childrenOf(tree, verb, 'aux').some((c) =>
    /^(have|has|'ve)$/.test(tree.words[c]!.text),
  );
  // [which *have been going* on], but [which *has been held*] is over
  const isBeing = tree.children[verb]!.some((c) => /^being$/i.test(tree.words[c]!.text));
  return (
    (mode === 'going-on' && time === 'present' && (xpos === 'VBG' || isBeing)) ||
    (has && (xpos === 'VBG' || lemma === 'drag' || lemma === 'continue'))
  );
}
