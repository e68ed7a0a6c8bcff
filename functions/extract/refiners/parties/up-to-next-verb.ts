import type { Tree } from '../../grammar/tree.ts';
import type { Agent } from '../../patterns/filling/agents.ts';

/** Those named behind a word, as long as the sentence does not go on to say what somebody did. */
export function upToNextVerb(tree: Tree, after: number, named: readonly Agent[]): Agent[] {
  const found: Agent[] = [];
  for (const agent of named.filter((a) => a.first > after)) {
    const between = tree.words.slice(Math.max(after, found.at(-1)?.last ?? after) + 1, agent.first);
    const isDoing = (i: number): boolean =>
      /^(VBD|VBZ|VBP|MD)$/.test(tree.words[i]!.xpos) &&
      !/^(did|do|does)$/.test(tree.words[i]!.text);
    if (found.length > 0 && between.some((w) => isDoing(w.index) && !sitsIn(tree, w.index))) break;
    found.push(agent);
  }
  return found;
}

/** [also *attended*.], [*sat in*, as did]: nothing is said of what, so it is what was told. */
export function sitsIn({ words, children }: Tree, verb: number): boolean {
  const { lemma, xpos } = words[verb]!;
  // [a rally, *which* she also attended,]
  if (children[verb]!.some((c) => /^which$/i.test(words[c]!.text))) return false;
  const next = words[verb + 1]?.text ?? '.';
  const ends = (at: number): boolean => /^[.,;]$/.test(words[at]?.text ?? '.');
  if (!/^VB[DZP]$/.test(xpos)) return false;
  if (/^(attend|participate)$/.test(lemma)) return ends(verb + 1);
  if (lemma === 'sit') return next === 'in' && ends(verb + 2);
  return lemma === 'take' && next === 'part' && ends(verb + 2);
}

/** [was *joined by* Minister Holm], [Vella, *accompanied by* her ministers]. */
export const isInCompany = ({ words }: Tree, verb: number): boolean =>
  words[verb]!.xpos === 'VBN' &&
  /^(join|accompany|flank)$/.test(words[verb]!.lemma) &&
  words[verb + 1]?.text === 'by';
