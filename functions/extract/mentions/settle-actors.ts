import type { Tree, Word } from '../grammar/tree.ts';
import type { ActorMention } from './mention.ts';

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
      if (!isPlace(tree, at, actor)) settled.push(actor);
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

const words = (list: string) => new Set(list.trim().split(/\s+/));
const locative = words(
  'in at near outside inside around across throughout within into onto via through over',
);
const motion =
  words(`arrive fly travel go come return journey trip flight head leave depart visit rush drive move march stop bring take invite tour
  route way road highway flight visitor traveler stay land`);
const leaving = words('leave visit reach enter tour quit flee depart exit');
const sites =
  words(`airport hotel suburb suburbs street streets station bureau headquarters apartment palace university museum restaurant time
  stock exchange resident residents mayor police governor district neighborhood neighbourhood office offices hospital court based area bound born trip
  summit conference ceremony venue visit stop leg`);
const partOf =
  words(`mayor outskirts suburb suburbs street streets city town capital north south east west center centre heart port siege fall
  bombing airport university archbishop bishop resident residents district part parts miles kilometers kilometres edge tour sector airspace`);

/** Right before a capital these make it a place whatever the parse says [before leaving Riyadh he …]. */
const leavingForms = /^(leaving|left|visiting|visited|reaching|reached|entering|entered|touring)$/i;
const speaking = words('say speak telephone phone call report write broadcast address beam');

/** Whether a capital or seat is a place here and no government. */
function isPlace(tree: Tree, at: number, actor: ActorMention): boolean {
  const word = tree.words[at]!;
  if (tree.sentence.zone === 'byline') return true;
  const next = tree.sentence.tokens[actor.to]?.text;
  if (
    next === '-' &&
    /^(based|bound|born|area)$/.test(tree.sentence.tokens[actor.to + 1]?.text ?? '')
  )
    return true;
  if (leavingForms.test(tree.sentence.tokens[actor.from - 1]?.text ?? '')) return true;
  const preposition = prepositionAt(tree, word);
  if (preposition !== '') return isPlacedBy(tree, word, preposition);
  const governor = tree.words[word.head];
  if (governor === undefined) return false;
  if (/^(obj|dobj)/.test(word.relation)) return leaving.has(governor.lemma.toLowerCase());
  if (/^(compound|amod|nmod|nmod:unmarked)$/.test(word.relation) && governor.index > word.index)
    return sites.has(governor.lemma.toLowerCase()) || sites.has(governor.text.toLowerCase());
  if (word.relation === 'appos') return /^(capital|city|town)$/.test(governor.lemma);
  if (word.relation.startsWith('conj') && governor.index < word.index)
    return isPlaceLikeConjunct(tree, governor, actor);
  return false;
}

/** The preposition of the word, else the one right before it in the sentence. */
function prepositionAt(tree: Tree, word: Word): string {
  for (const child of tree.children[word.index] ?? []) {
    const { relation, text } = tree.words[child]!;
    if (relation === 'case' && !text.includes("'")) return text.toLowerCase();
  }
  if (!/^(obl|nmod|dep|root|compound|flat)/.test(word.relation)) return '';
  const before = tree.words[word.index - 1];
  const article = before?.text.toLowerCase() === 'the' ? tree.words[word.index - 2] : before;
  return article?.upos === 'ADP' ? article.text.toLowerCase() : '';
}

function isPlacedBy(tree: Tree, word: Word, preposition: string): boolean {
  if (locative.has(preposition)) return true;
  const governor = tree.words[word.head];
  const lemma = governor?.lemma.toLowerCase() ?? '';
  switch (preposition) {
    case 'of':
      return partOf.has(lemma);
    case 'from':
      return motion.has(lemma) || partOf.has(lemma) || speaking.has(lemma);
    case 'to':
    case 'toward':
      if (governor?.upos === 'PROPN' && prepositionAt(tree, governor) === 'from')
        return isPlacedBy(tree, governor, 'from');
      return motion.has(lemma);
    case 'for':
      return /^(leave|depart|head|bind|embark|set|take)$/.test(departure(tree, governor));
    default:
      return false;
  }
}

/** [left Beijing for Moscow]: where the parse hangs the aim on the place left, the verb above counts. */
function departure(tree: Tree, governor: Word | undefined): string {
  const left = governor?.upos === 'PROPN' && /^obj/.test(governor.relation);
  return (left ? tree.words[governor.head] : governor)?.lemma.toLowerCase() ?? '';
}

/** [in Paris and London] stay places together, [Seoul and Tokyo agreed] do not. */
function isPlaceLikeConjunct(tree: Tree, governor: Word, actor: ActorMention): boolean {
  const preposition = prepositionAt(tree, governor);
  if (preposition !== '') return isPlacedBy(tree, governor, preposition);
  const above = tree.words[governor.head];
  return (
    /^obj/.test(governor.relation) &&
    above !== undefined &&
    leaving.has(above.lemma.toLowerCase()) &&
    actor.form === 'capital'
  );
}
