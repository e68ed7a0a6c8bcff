import type { Tree, Word } from '../grammar/tree.ts';
import type { ActorMention } from './mention.ts';
import { isUsedAsPlace } from './place-use.ts';

/**
 * The actors of a parsed sentence: capitals and seats that only say where something is are left out [in Seoul, arrived at the Kremlin,
 * the mayor of Paris], those that act stay [Tokyo said, ties between Seoul and Tokyo]. What can be name or adjective follows the tree.
 */
export function settleActors(tree: Tree, actors: readonly ActorMention[]): ActorMention[] {
  const settled: ActorMention[] = [];
  for (const actor of actors) {
    const at = wordAt(tree, actor);
    if (at === null) settled.push(actor);
    else if (actor.form === 'capital' || actor.form === 'seat') {
      if (!isUsedAsPlace(tree, at, actor)) settled.push(actor);
    } else settled.push({ ...actor, form: formOf(tree.words[at]!, actor) });
  }
  return settled;
}

/** The word of the mention that others govern: the one whose head lies outside. */
function wordAt(tree: Tree, { start, end }: ActorMention): number | null {
  let low = 0;
  let high = tree.words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tree.words[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < tree.words.length && tree.words[last]!.start < end) last++;
  for (let at = last - 1; at >= low; at--) {
    const { head } = tree.words[at]!;
    if (head < low || head >= last) return at;
  }
  return null;
}

/** [U.S. officials: adjective], [the U.S. said: name]; words with one reading keep it. */
function formOf(word: Word, { form, text }: ActorMention): ActorMention['form'] {
  if ((form !== 'adjective' && form !== 'name') || !isTwofold(text)) return form;
  const modifies = /^(amod|compound|nmod:poss)/.test(word.relation) && word.head > word.index;
  return modifies ? 'adjective' : 'name';
}

const isTwofold = (text: string): boolean =>
  /^(U\.? ?S\.?|U\.?K\.?|USA|UAE|EU|ROK|DPRK|United States|New Zealand|Hong Kong|Singapore|Taiwan)$/i.test(
    text,
  );
