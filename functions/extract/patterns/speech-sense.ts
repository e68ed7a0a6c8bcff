import type { Tree } from '../grammar/tree.ts';
import { obliquesOf } from './filling/subjects.ts';
import type { Scene } from './frame.ts';
import { childrenOf, isAbove } from './trees/relations.ts';

/** [speaking at a *news conference* with the premier]: a meeting that is found by its noun. */
export function speaksThere({ tree }: Scene, verb: number): boolean {
  const [hung] = obliquesOf(tree, verb, ['with']);
  const other = hung ?? tree.words.slice(verb, verb + 12).find((w) => w.text === 'with')?.index;
  if (other !== undefined && isOfDeed(tree, verb, other)) return true;
  // [speaks *to the nation*]: to everybody
  const addressed = obliquesOf(tree, verb, ['to']);
  if (other === undefined && isOnTheWay(tree, verb, addressed)) return true;
  // and [*to the General Assembly*] one makes a speech
  if (addressed.some((a) => audience.test(tree.words[a]!.text))) return true;
  // [spoke *to Costa* before a meeting with Rojas]
  const before = tree.words.slice(verb, other).some((w) => /^(before|ahead|after)$/.test(w.text));
  if (hung === undefined && addressed.length > 0 && before) return false;
  return (
    other !== undefined &&
    tree.words
      .slice(verb + 1, other)
      .some((w) =>
        /^(conference|meeting|summit|ceremony|interview|appearance|event)$/.test(w.lemma),
      )
  );
}

/** [speaking *on his way back to Rome*]: there he goes, and nobody is addressed. */
function isOnTheWay(tree: Tree, verb: number, addressed: readonly number[]): boolean {
  const to = tree.words.findIndex((w) => w.index > verb && w.text === 'to');
  return (
    to > 0 &&
    addressed.every((a) => childrenOf(tree, a, 'case').includes(to)) &&
    tree.words
      .slice(verb + 1, to)
      .some((w) => /^(way|flight|trip|journey|route|return|visit|tour)$/.test(w.lemma))
  );
}

/** [talked *about trading letters with* her]: so one does that, and may speak to anybody. */
const isOfDeed = (tree: Tree, verb: number, other: number): boolean =>
  obliquesOf(tree, verb, ['with', 'to']).length === 0 &&
  childrenOf(tree, verb, 'advcl').some(
    (c) =>
      c < other &&
      tree.words[c]!.xpos === 'VBG' &&
      /^(about|of)$/.test(tree.words[c - 1]?.text ?? '') &&
      isAbove(tree, c, other),
  );

const audience =
  /\b(nation|country|assembly|council|parliament|congress|senate|knesset|bundestag|duma|forum|crowd)$/i;

/** [spoke *to reporters*], [spoke *at the opening*]: to others. */
export const speaksToOthers = ({ tree }: Scene, verb: number): boolean =>
  obliquesOf(tree, verb, ['to', 'at', 'before']).length > 0;
