import type { Document, Sentence } from '../../document/document.ts';
import type { Frame } from '../../patterns/frame.ts';
import { isAbove } from '../../patterns/trees/relations.ts';

/**
 * [*Republicans* and *Democrats* struck a deal to end the *shutdown*]: made between the parties of one state, so that no other state of
 * the text is in it; [Republicans spoke against the deal] may be of any.
 */
export function isOfOneState(
  { instrument, fillers, scene: { tree }, pattern }: Frame,
  { sentences }: Document,
): boolean {
  const { index, zone } = tree.sentence;
  if (instrument!.proper || zone !== 'body' || /^(ratified|voted-on)$/.test(pattern)) return false;
  if (!/\b(deals?|agreements?|compromise)\b/i.test(instrument!.name)) return false;
  // [a deal *with Chad*], which the house may block
  if (fillers.some(({ slot }) => !/^(subject|owner)$/.test(slot))) return false;
  if (new Set(fillers.flatMap((f) => f.agent.codes)).size >= 2) return false;
  // [an *immunity* deal], [a deal to avert *a shutdown*]
  const { head } = instrument!;
  if (tree.words.some((w) => atHome.test(w.text) && isAbove(tree, head, w.index))) return true;
  const near = sentences.slice(Math.max(0, index - 2), index + 1).filter((s) => s.zone === 'body');
  const titles = sentences.filter((s) => s.zone === 'headline');
  return has([...titles, ...near], atHome) && has(near, house);
}

const has = (sentences: readonly Sentence[], words: RegExp): boolean =>
  sentences.some(({ tokens }) => tokens.some(({ text }) => words.test(text)));

/** What no state needs another for. */
const atHome =
  /^(shutdowns?|stopgap|appropriations?|filibuster|immunity|plea|prosecutors?|medicare|medicaid|obamacare|cliff|sequester|sequestration)$/i;

const house =
  /^(bipartisan|republicans?|democrats?|gop|dems?|lawmakers?|legislators?|senators?|congressmen|senate|congress|congressional|chamber)$/i;
