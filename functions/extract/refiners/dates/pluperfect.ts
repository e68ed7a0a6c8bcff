import type { Frame } from '../../patterns/frame.ts';

/** [*had* met, *had* failed to agree]: of a time before the one of which the text tells. */
export function isPluperfect({ scene: { tree }, clause, cue, reality }: Frame): boolean {
  // [*said* that Russia *had violated* it]: the tense is only that of the report
  const { relation, head: above } = tree.words[clause]!;
  // [*wrote in a post that* she *had met* him]: wherever the parser hung it
  const isOfText =
    /^(tweet|post|statement|letter|message|interview)$/.test(tree.words[above]?.lemma ?? '') &&
    tree.children[clause]!.some((c) => tree.words[c]!.relation === 'mark');
  const head = isOfText ? tree.words[above]!.head : above;
  if (
    (relation === 'ccomp' || isOfText) &&
    /^(say|tell|report|announce|claim|state|confirm|add|note|declare|allege|argue)$/.test(
      tree.words[head]?.lemma ?? '',
    )
  )
    return false;
  return [clause, cue, reality.cue].some((at) =>
    (tree.children[at] ?? []).some((c) => {
      const word = tree.words[c]!;
      return /^(had|'d)$/i.test(word.text) && word.relation.startsWith('aux');
    }),
  );
}
