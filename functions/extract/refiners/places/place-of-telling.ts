import type { Frame } from '../../patterns/frame.ts';
import { childrenOf, is, isAbove, isNoun, isVerb } from '../../patterns/trees/relations.ts';

const tells =
  /^(say|tell|add|announce|warn|note|report|pledge|vow|insist|confirm|declare|repeat|reiterate)$/;

/** [*said in Lima* that she might meet him], [Centres could be built *in Peru*, they *said after talks*]: where one speaks, or of what. */
export function isWhereToldOf(
  { scene: { tree }, cue, clause, reality }: Frame,
  place: number,
): boolean {
  const { words } = tree;
  const verb = words[words[place]!.head];
  if (!verb || !isVerb(verb) || verb.index === clause || verb.index === cue) return false;
  if (tells.test(verb.lemma))
    return (
      /^(plan|wish|refusal)$/.test(reality.mode) &&
      place < clause &&
      childrenOf(tree, verb.index, 'ccomp').some((c) => c === clause || isAbove(tree, c, clause))
    );
  // what is said stands before who says it
  return (
    tells.test(words[clause]!.lemma) &&
    isNoun(words[cue]) &&
    place < clause &&
    !isAbove(tree, cue, place) &&
    (is(words[clause], 'conj', 'parataxis') || is(verb, 'ccomp', 'parataxis')) &&
    words.slice(place + 1, clause).some((w) => /^[,”"]$/.test(w.text))
  );
}

/** [will travel *to Peru* to *discuss* talks with Fiji]: of what one speaks there may be elsewhere. */
export const isOfWhatIsDiscussed = (
  { scene: { tree }, cue, clause }: Frame,
  place: number,
): boolean =>
  cue !== clause &&
  isNoun(tree.words[cue]) &&
  /^(discuss|debate|review|consider|urge|propose|prepare|arrange|suggest)$/.test(
    tree.words[clause]!.lemma,
  ) &&
  !isAbove(tree, cue, place) &&
  !isAbove(tree, clause, place);

/** [a dialogue with rebels *in the north of Chile*]: where they are. */
export function isWhereTheyAre({ scene: { tree }, cue }: Frame, place: number): boolean {
  const { words } = tree;
  const at = words.findLastIndex((w, i) => i > cue && i < place && /^(in|from|of)$/.test(w.text));
  const first = words.findIndex((w, i) => i > cue && i < place && /^(in|from)$/.test(w.text));
  return (
    at > 0 &&
    first > 0 &&
    armed.test(words[first - 1]!.lemma) &&
    words.slice(first, at).every((w) => w.text !== ',')
  );
}

const armed =
  /^(separatist|rebel|insurgent|guerrilla|militant|militia|fighter|tribe|clan|warlord|secessionist)$/;
