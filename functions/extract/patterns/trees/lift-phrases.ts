import { hang } from '../../grammar/hang.ts';
import type { Tree, Word } from '../../grammar/tree.ts';
import type { Mention } from '../../mentions/mention.ts';
import { headWithin, wordsOf } from '../filling/agents.ts';

/**
 * The parser often hangs a phrase on the time, town or name right before it. Nothing but its own words hangs on those:
 * [signed Saturday *by* the president], [met Xi *in* Beijing *on* Monday] — such phrases go up to what the time or name hangs on.
 */
export function liftPhrases(tree: Tree, mentions: readonly Mention[]): Tree {
  const heads = tree.words.map((w) => w.head);
  const subjects = new Set<number>();
  let moved = false;
  for (const mention of mentions) {
    if (mention.kind === 'date' || mention.kind === 'place') continue;
    const words = wordsOf(tree, mention);
    if (!words) continue;
    const child = headWithin(tree, words.first, words.last);
    const verb = tree.words[words.first - 1]?.text === ',' ? verbAfter(tree, child) : null;
    if (verb === null) continue;
    heads[child] = verb;
    subjects.add(child);
    moved = true;
  }
  for (const mention of mentions) {
    if (mention.kind === 'date' || mention.kind === 'place') continue;
    const words = wordsOf(tree, mention);
    const day = words && tree.words[words.first - 1];
    if (!words || day?.unit !== 'date' || !day.relation.startsWith('nsubj')) continue;
    // [Earlier in the day *Putin* talked]: a day does nothing
    const child = headWithin(tree, words.first, words.last);
    if (heads[child] !== day.index || !isVerbAt(tree, day.head)) continue;
    heads[child] = day.head;
    subjects.add(child);
    moved = true;
  }
  for (const mention of mentions) {
    const words =
      mention.kind === 'date' || mention.kind === 'place' || mention.kind === 'person'
        ? wordsOf(tree, mention)
        : null;
    if (!words) continue;
    const top = headWithin(tree, words.first, words.last);
    const above = heads[top]!;
    // [Vella, who *was in Lima for a summit*, spoke]: what the clause says of him, its phrases too
    if (above < 0 || isPredicate(tree, top)) continue;
    for (const child of tree.children[top]!) {
      if (child <= words.last || heads[child] !== top || subjects.has(child)) continue;
      if (belongs(tree, child, mention.kind)) continue;
      heads[child] = above;
      moved = true;
    }
  }
  for (const word of tree.words) {
    const adverb = tree.words[word.head];
    if (!adverb || !isOpening(tree, adverb) || adverb.head < 0) continue;
    if (!/^(obl|nmod)/.test(word.relation) || word.index < adverb.index) continue;
    heads[word.index] = adverb.head;
    moved = true;
  }
  return moved ? withHeads(tree, heads, subjects) : tree;
}

/** [on *Tuesday*, President Souza agreed]: a name behind the comma, taken for the time, is the subject that the verb lacks. */
function verbAfter(tree: Tree, child: number): number | null {
  const word = tree.words[child]!;
  if (!/^(appos|conj|list|dep|nmod|flat)/.test(word.relation)) return null;
  for (let i = word.head, steps = 0; i >= 0 && steps < 6; i = tree.words[i]!.head, steps++) {
    if (i <= child || !isVerbAt(tree, i)) continue;
    const has = tree.children[i]!.some((c) => /^(nsubj|csubj)/.test(tree.words[c]!.relation));
    return has ? null : i;
  }
  return null;
}

/** [*Earlier*, at the Bergen summit, ministers agreed]: what follows such a word belongs to its verb. */
const isOpening = (tree: Tree, adverb: Word): boolean =>
  adverb.relation === 'advmod' &&
  isVerbAt(tree, adverb.head) &&
  /^(earlier|later|today|yesterday|also|here|meanwhile|separately|then|afterwards?|previously|instead|elsewhere)$/i.test(
    adverb.text,
  );

/** What may hang on a date, a place or a name from behind. */
function belongs(tree: Tree, child: number, kind: Mention['kind']): boolean {
  const word = tree.words[child]!;
  // [a summit in Rome on Monday and *talks* in Oslo]
  if (kind === 'date' && word.relation === 'conj' && word.upos === 'NOUN' && !word.unit)
    return false;
  // [Vella, *who was in Lima* on Monday]: said of the name, though it begins with [in]
  if (/^acl/.test(word.relation) && isPredicate(tree, child)) return true;
  const preposition = tree.children[child]!.map((c) => tree.words[c]!).find(
    (w) => w.relation === 'case',
  );
  if (!preposition)
    return !(
      kind !== 'person' &&
      /^(obl|nmod|advcl)/.test(word.relation) &&
      /^(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(word.text)
    );
  const text = preposition.text.toLowerCase();
  if (text === 'of' || text === "'s" || text === 'from') return true;
  return !/^(by|with|in|at|on|about|over|after|before|during|for|to|between|without|near|ahead|following|amid|against|under)$/.test(
    text,
  );
}

function withHeads(tree: Tree, heads: readonly number[], subjects: ReadonlySet<number>): Tree {
  const words: Word[] = tree.words.map((w) =>
    w.head === heads[w.index]
      ? w
      : {
          ...w,
          head: heads[w.index]!,
          relation: subjects.has(w.index)
            ? 'nsubj'
            : isVerbAt(tree, heads[w.index]!) && w.relation.startsWith('nmod')
              ? 'obl'
              : w.relation,
        },
  );
  return hang(tree.sentence, words);
}

const isVerbAt = (tree: Tree, index: number): boolean =>
  /^(VERB|AUX)$/.test(tree.words[index]!.upos);

const isPredicate = (tree: Tree, index: number): boolean =>
  tree.children[index]!.some((c) => tree.words[c]!.relation === 'cop');
