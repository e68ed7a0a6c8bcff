import type { Frame } from '../patterns/frame.ts';

/** [*had* met, *had* failed to agree]: of a time before the one of which the text tells. */
export function isPluperfect({ scene: { tree }, clause, cue, reality }: Frame): boolean {
  return [clause, cue, reality.cue].some((at) =>
    (tree.children[at] ?? []).some((c) => {
      const word = tree.words[c]!;
      return /^(had|'d)$/i.test(word.text) && word.relation.startsWith('aux');
    }),
  );
}
