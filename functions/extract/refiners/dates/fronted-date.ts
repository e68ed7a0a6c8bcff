import type { Tree } from '../../grammar/tree.ts';
import type { DateMention } from '../../mentions/mention.ts';
import { headWithin, wordsOf } from '../../patterns/filling/agents.ts';
import type { Frame } from '../../patterns/frame.ts';
import { childrenOf, extent, is, isVerb } from '../../patterns/trees/relations.ts';
import { isTime } from './times.ts';

/** [flew to Moscow on Thursday, and *on Friday* he goes to Paris]: right before the subject, and at the head of a clause. */
export function frontedDate(
  { scene: { tree, mentions } }: Frame,
  clause: number,
): DateMention | null {
  const subject = childrenOf(tree, clause, 'nsubj')[0];
  if (subject === undefined || subject > clause) return null;
  const { first } = extent(tree, subject);
  // [met in Rome on Monday, *and the last* meeting was in Bonn]: the day before the joint is of the clause before it
  if (/^(PUNCT|CCONJ)$/.test(tree.words[first]!.upos)) return null;
  const end = tree.words[first - 1]?.text === ',' ? first - 2 : first - 1;
  for (const mention of mentions) {
    if (!isTime(mention)) continue;
    const at = wordsOf(tree, mention);
    if (at?.last !== end) continue;
    const start = /^(on|in|at|last|earlier)$/i.test(tree.words[at.first - 1]?.text ?? '')
      ? at.first - 1
      : at.first;
    const before = tree.words[start - 1]?.text.toLowerCase();
    if (before === undefined || /^(and|but|then|;|,|that|“|")$/.test(before)) return mention;
  }
  return null;
}

/** [*On Monday*, Vella struck a deal, *signed* a pact and *met* Costa], [Vella *on Monday* struck a deal and …]: the day before the first of several deeds of one doer is of all of them. */
export function dateOfFirstDeed(frame: Frame): DateMention | null {
  const { tree, mentions } = frame.scene;
  const first = firstOfDeeds(tree, frame.clause);
  if (first === frame.clause) return null;
  const fronted = frontedDate(frame, first);
  if (fronted) return fronted;
  for (const mention of mentions) {
    if (!isTime(mention)) continue;
    const at = wordsOf(tree, mention);
    if (!at || at.last > first) continue;
    const date = headWithin(tree, at.first, at.last);
    if (tree.words[date]!.head === first && is(tree.words[date], 'obl')) return mention;
  }
  return null;
}

/** The first of the verbs in a row that all have its subject and its time. */
function firstOfDeeds(tree: Tree, verb: number): number {
  const word = tree.words[verb]!;
  const above = tree.words[word.head];
  if (!is(word, 'conj') || !above || !isVerb(word) || !isVerb(above) || above.index > verb)
    return verb;
  const own = childrenOf(tree, verb).map((c) => tree.words[c]!);
  const apart = own.some(
    (w) => /^(nsubj|aux|mark)/.test(w.relation) || (w.index < verb && other.test(w.text)),
  );
  const same = word.xpos === above.xpos || /^VB[DN] VB[DN]$/.test(`${word.xpos} ${above.xpos}`);
  return apart || !same ? verb : firstOfDeeds(tree, above.index);
}

/** What sets a deed at another time than the one before it. */
const other =
  /^(later|then|since|now|still|today|soon|previously|earlier|already|subsequently|afterwards?)$/i;
