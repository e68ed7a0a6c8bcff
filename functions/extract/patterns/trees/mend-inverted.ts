import { hang } from '../../grammar/hang.ts';
import type { Tree, Word } from '../../grammar/tree.ts';
import { representatives } from '../filling/representatives.ts';

/** [*Also attending were* the ministers of Peru and Chile]: who does it stands behind the verb, and the parser takes them for what it is. */
export function mendInverted(tree: Tree): Tree {
  const { words } = tree;
  const first = words.findIndex((w) => !/^(also|among|those|them)$/i.test(w.text));
  const predicate = words[first];
  if (!predicate || !isPredicate(predicate, first > 0)) return tree;
  const be = words.findIndex((w) => w.index > first && /^(is|are|was|were)$/.test(w.text));
  const between = words.slice(first + 1, Math.max(be, first + 1));
  if (be < 0 || between.some((w) => /^(VBD|VBZ|VBP|MD)$/.test(w.xpos) || /^[,;:“”"]$/.test(w.text)))
    return tree;
  const subject = headBehind(tree, be);
  return subject === null ? tree : asSubject(tree, predicate, be, subject);
}

/** [*attending*], [*expected* to attend], [*due* to visit], [*present* at the talks]. */
const isPredicate = ({ text, xpos }: Word, fronted: boolean): boolean =>
  /^(due|present|scheduled|expected|set|slated|likely|invited)$/i.test(text) ||
  (xpos === 'VBG' &&
    (fronted || /^(meeting|attending|joining|visiting|representing)$/i.test(text)));

/** The first of those behind [were], people of some office or by name: the words of one phrase up to its noun. */
function headBehind({ words }: Tree, be: number): number | null {
  for (let i = be + 1; i < words.length; i++) {
    const { unit, lemma, upos } = words[i]!;
    if (/^(name|title)$/.test(unit ?? '')) return i;
    if (upos === 'NOUN' && words[i + 1]?.upos !== 'NOUN')
      return representatives.has(lemma) ? i : null;
    if (!/^(DET|ADJ|NUM|PROPN|NOUN|PART)$/.test(upos)) return null;
  }
  return null;
}

/** What stood above the predicate or the subject hangs on the predicate now; all else stays where it was. */
function asSubject(tree: Tree, predicate: Word, be: number, subject: number): Tree {
  const root = tree.words.find((w) => w.head < 0)!;
  const words = tree.words.map((word): Word => {
    const { index } = word;
    if (index === predicate.index) return { ...word, head: -1, relation: 'root' };
    if (index === subject) return { ...word, head: predicate.index, relation: 'nsubj' };
    if (index === be) return { ...word, head: predicate.index, relation: 'aux' };
    if (index === root.index)
      return { ...word, head: predicate.index, relation: word.xpos === 'VB' ? 'xcomp' : 'advmod' };
    // [*Also* due *to visit* Peru are]: hung on the word in front
    if (index > predicate.index && index < be && (word.head < predicate.index || word.head > be))
      return { ...word, head: predicate.index };
    return word;
  });
  return hang(tree.sentence, words);
}
