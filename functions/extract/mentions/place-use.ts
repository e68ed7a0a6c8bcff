import type { Tree, Word } from '../grammar/tree.ts';
import type { ActorMention } from './mention.ts';

const words = (list: string) => new Set(list.trim().split(/\s+/));

const locative = words(`
  in at near outside inside around across throughout within into onto via through`);
/** [arrive in], [the road to], [a trip from] */
const motion = words(`
  arrive fly travel go come return journey trip flight head leave depart visit rush drive move march stop bring take invite tour stay land
  route way road highway visitor traveler`);
const speaking = words('say speak telephone phone call report write broadcast address');
/** What one does to a place, as its object [left Beijing]. */
const leaving = words('leave visit reach enter tour quit flee depart exit');
/** Right before a name these make it a place whatever the parse says [before leaving Riyadh he …]. */
const leavingForms = words(
  'leaving left visiting visited reaching reached entering entered touring',
);
/** What stands in a city and bears its name [a Moscow court, the Paris conference]. */
const sites = words(`
  airport hotel suburb street station bureau headquarters apartment palace university museum restaurant time stock exchange resident mayor
  police governor district neighborhood neighbourhood office hospital court trip summit conference ceremony venue visit stop leg`);
const rounds = words('talk meeting negotiation round session');
/** [the mayor of Paris, 800 miles away from Tokyo] */
const parts = words(`
  mayor outskirts suburb street city town capital north south east west center centre heart port siege fall bombing airport university
  archbishop bishop resident district part away mile kilometer kilometre edge tour sector airspace`);

/** Whether a capital or seat only says where something is [in Seoul, the mayor of Paris], or is a government that acts [Tokyo said]. */
export function isUsedAsPlace(tree: Tree, at: number, actor: ActorMention): boolean {
  const word = tree.words[at]!;
  const { tokens, zone } = tree.sentence;
  if (zone === 'byline' || isDateline(tree, actor)) return true;
  if (leavingForms.has(tokens[actor.from - 1]?.text.toLowerCase() ?? '')) return true;
  if (isFirstHalf(tree, actor)) return true;
  // [800 miles away from Tokyo]: wherever the parse hangs it
  if (
    /^(away|mile|miles|kilometers|kilometres|km|north|south|east|west)$/.test(
      tokens[actor.from - 2]?.text ?? '',
    ) &&
    /^(from|of)$/.test(tokens[actor.from - 1]?.text ?? '')
  )
    return true;
  const preposition = prepositionAt(tree, word);
  if (preposition !== '') return isPlacedBy(tree, word, preposition);
  const governor = tree.words[word.head];
  if (governor === undefined) return false;
  const lemma = governor.lemma.toLowerCase();
  if (word.relation.startsWith('obj')) return leaving.has(lemma);
  if (/^(compound|amod|nmod|nmod:unmarked)$/.test(word.relation) && governor.index > word.index)
    return sites.has(lemma) || (rounds.has(lemma) && isAlone(tree, word, actor));
  if (word.relation === 'appos') return /^(capital|city|town)$/.test(lemma);
  return word.relation.startsWith('conj') && isPlaceBeside(tree, governor);
}

/** [WASHINGTON (Reuters) -] [PARIS, Oct 19 -]: the head of an article, where it was not told apart before. */
function isDateline({ sentence: { tokens } }: Tree, { from, to, text }: ActorMention): boolean {
  if (from > 0 || text.length < 4 || text !== text.toUpperCase()) return false;
  return /^([(,:/]|-|--|\d.*)?$/.test(tokens[to]?.text ?? '');
}

/** [London-based], [Moscow-born], but [Moscow-backed]. */
function isFirstHalf({ sentence: { tokens } }: Tree, { to }: ActorMention): boolean {
  return tokens[to]?.text === '-' && /^(based|bound|born|area)$/.test(tokens[to + 1]?.text ?? '');
}

/** [the Geneva talks] were held there; [Seoul-Tokyo talks] are told by their parties. */
function isAlone(tree: Tree, word: Word, { from, to }: ActorMention): boolean {
  const { tokens } = tree.sentence;
  if (tokens[from - 1]?.text === '-' || tokens[to]?.text === '-') return false;
  const beside = (tree.children[word.head] ?? []).filter(
    (at) => at !== word.index && at < word.head,
  );
  const joined = (tree.children[word.index] ?? []).filter(
    (at) => tree.words[at]!.relation === 'conj',
  );
  return joined.length === 0 && !beside.some((at) => tree.words[at]!.upos === 'PROPN');
}

/** The preposition of the word, else the one right before it in the sentence. */
function prepositionAt(tree: Tree, word: Word): string {
  for (const child of tree.children[word.index] ?? []) {
    const { relation, text } = tree.words[child]!;
    if (relation === 'case' && !text.includes("'")) return text.toLowerCase();
  }
  // [tension over Pyongyang's missiles]: the preposition before a modifier is its noun's
  if (!/^(obl|nmod|dep|root)/.test(word.relation) || word.head > word.index) return '';
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
      return parts.has(lemma);
    case 'from':
      return motion.has(lemma) || parts.has(lemma) || speaking.has(lemma);
    case 'to':
    case 'toward':
      // [from Amman to Baghdad] hung one on the other
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
  const left = governor?.upos === 'PROPN' && governor.relation.startsWith('obj');
  return (left ? tree.words[governor.head] : governor)?.lemma.toLowerCase() ?? '';
}

/** [in Paris and London], [visit Tokyo and Seoul] are places together, [Seoul and Tokyo agreed] are not. */
function isPlaceBeside(tree: Tree, first: Word): boolean {
  const preposition = prepositionAt(tree, first);
  if (preposition !== '') return isPlacedBy(tree, first, preposition);
  const above = tree.words[first.head]?.lemma.toLowerCase() ?? '';
  return first.relation.startsWith('obj') && leaving.has(above);
}
