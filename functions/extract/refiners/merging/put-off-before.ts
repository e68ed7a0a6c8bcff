import { type Draft, haveSameParties } from '../draft.ts';

/** [has *opened* talks with Peru … *postponed* talks with Peru]: they were put off before they were opened, and are held all the same. */
export const werePutOffBefore = (a: Draft, b: Draft): boolean =>
  haveSameParties(a, b) &&
  [a, b].every(({ frames }) => frames.every((f) => /^(talks|negotiations)$/.test(f.pattern))) &&
  [a, b].some((d) => d.status?.value === 'postponed' && d.date === null) &&
  [a, b].some((d) => /^(held|ongoing)$/.test(d.status?.value ?? '') && isOpened(d));

/** [*opened* talks], [the talks *resumed*]. */
const isOpened = ({ frames }: Draft): boolean =>
  frames.some(({ clause, reality: { cue }, scene: { tree } }) =>
    [clause, cue].some((w) =>
      /^(open|begin|start|resume|launch|reopen)$/.test(tree.words[w]!.lemma),
    ),
  );
