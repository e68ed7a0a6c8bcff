import type { Frame } from '../patterns/frame.ts';
import { childrenOf, is } from '../patterns/trees/relations.ts';

/** Verbs of saying, for [officials *said*], [the ministry *announced*]. */
const saying = new Set(
  'say announce report tell state add note confirm declare claim write quote disclose reveal deny'.split(
    ' ',
  ),
);

/** Who says so [the ministry said in a statement], in the article's words; null when the article says it itself. */
export function attributionOf(frame: Frame): string | null {
  const { tree } = frame.scene;
  for (let i = frame.clause, steps = 0; i >= 0 && steps < 12; i = tree.words[i]!.head, steps++) {
    const speech = [i, ...childrenOf(tree, i, 'parataxis')].find((v) =>
      saying.has(tree.words[v]!.lemma),
    );
    if (speech === undefined || speech === frame.cue) continue;
    const speaker = childrenOf(tree, speech, 'nsubj')[0];
    if (speaker === undefined) continue;
    return phrase(frame, speaker);
  }
  const according = tree.words.find((w) => w.text.toLowerCase() === 'according');
  if (according) {
    const source = tree.words.find(
      (w) => w.index > according.index && is(w, 'obl', 'nmod', 'pobj'),
    );
    if (source) return phrase(frame, source.index);
  }
  return null;
}

function phrase(frame: Frame, head: number): string {
  const { tree } = frame.scene;
  let first = head;
  for (const c of childrenOf(tree, head, 'det', 'amod', 'compound', 'nmod:poss', 'flat', 'nummod'))
    first = Math.min(first, c);
  const words = tree.words.slice(first, head + 1);
  return words
    .map((w, i) => (i > 0 && words[i - 1]!.end < w.start ? ` ${w.text}` : w.text))
    .join('');
}
