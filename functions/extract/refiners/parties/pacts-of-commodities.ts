import type { Frame } from '../../patterns/frame.ts';
import type { Draft, DraftParty } from '../draft.ts';

/** [the *cocoa pact*], [a new *International Natural Rubber Agreement*]: of those who grow and buy it, for whom the body of its name stands. */
export function bodyOfCommodity(
  { instrument, fillers, pattern, scene: { tree, agents } }: Frame,
  mentioned: ReadonlySet<string>,
): DraftParty | null {
  // [the *Ghana*-Mali cocoa deal], [a coffee pact *with Chad*]: of those two; [*Chad* joins the cocoa pact] of the others
  if (fillers.length > 0 && pattern !== 'joined') return null;
  const { first, last, head, name } = instrument!;
  if (!/\b(pact|agreement|accord)\b/i.test(name)) return null;
  const words = tree.words.slice(Math.max(0, first - 1), last + 1);
  const code = words.map((w) => bodyOf.get(w.lemma.toLowerCase())).find((c) => c !== undefined);
  // [a tin accord], where nobody speaks of the council: any two may have made it
  const isNamed =
    code !== undefined &&
    (mentioned.has(code) ||
      agents.some((a) => a.codes.includes(code)) ||
      /^International \p{Lu}/u.test(name));
  if (!isNamed) return null;
  const { start, end } = tree.words[head]!;
  return { code, span: { start, end } };
}

/** [the London *cocoa talks*], [new *coffee talks*] where one reads of the organisation: its own. */
export function addBodyOfCommodity(
  draft: Draft,
  frame: Frame,
  mentioned: ReadonlySet<string>,
): void {
  const { fillers, anaphors, scene, cue } = frame;
  if (draft.parties.length + fillers.length + anaphors.length > 0) return;
  const code = commodityOf(frame);
  if (code === null || !(mentioned.has(code) || isOfAll(frame))) return;
  const { start, end } = scene.tree.words[cue]!;
  draft.parties.push({ code, span: { start, end } });
}

/** [the *London cocoa* talks], [*international coffee* talks]: of all who grow and buy it, in the town where their body sits. */
export const isOfAll = (frame: Frame): boolean =>
  commodityOf(frame) !== null &&
  before(frame).some((word) => /^(london|international)$/.test(word));

const commodityOf = (frame: Frame): string | null =>
  /^(talks|negotiations|meeting)$/.test(frame.pattern)
    ? (bodyOf.get(before(frame).at(-1) ?? '') ?? null)
    : null;

const before = ({ scene: { tree }, cue }: Frame): string[] =>
  tree.words.slice(Math.max(0, cue - 3), cue).map((w) => w.text.toLowerCase());

const bodyOf: ReadonlyMap<string, string> = new Map([
  ['cocoa', 'ICCO'],
  ['coffee', 'ICO'],
  ['rubber', 'INRO'],
  ['tin', 'ITC'],
  ['sugar', 'ISO'],
]);
