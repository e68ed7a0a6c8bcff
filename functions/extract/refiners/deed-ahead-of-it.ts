import type { Span } from '../document/document.ts';
import { subjectsOf } from '../patterns/filling/subjects.ts';
import type { Frame } from '../patterns/frame.ts';
import { isAheadOf } from '../patterns/reality/ahead-of.ts';
import { isNoun, verbAbove } from '../patterns/trees/relations.ts';

/** [*played golf on Saturday in Scotland* ahead of a summit with Costa]: when and where something else was done; [arrived *in Helsinki* ahead of it] is there. */
export function isOfDeedAhead(
  { scene: { tree }, cue, kind, fillers }: Frame,
  { end }: Span,
  what: 'day' | 'place',
): boolean {
  if (!isNoun(tree.words[cue]) || !isAheadOf(tree, cue)) return false;
  const between = tree.words.filter((w) => w.start >= end && w.index < cue);
  if (!between.some((w) => phrase.test(w.text))) return false;
  if (what === 'day') return true;
  // [police arrested some in Rome ahead of the summit]: where it is to be
  const verb = verbAbove(tree, cue);
  const isOwn = (verb < 0 ? [] : subjectsOf(tree, verb)).some((s) =>
    fillers.some(({ agent }) => agent.first <= s && s <= agent.last),
  );
  return verb >= 0 && (kind === 'visit' || (isOwn && !there.test(tree.words[verb]!.lemma)));
}

const phrase =
  /^(ahead|prior|advance|eve|until|up|runup|buildup|countdown|preparing|prepared|preparations)$/i;

const there =
  /^(arrive|land|be|gather|travel|fly|come|go|head|visit|stay|convene|assemble|meet|return|reach)$/;
