import type { GoldSentence } from '../conllu.ts';
import { joinUnits } from '../join-units.ts';
import type { Model } from '../model.ts';
import { Analyser } from '../parse.ts';
import type { Unit } from '../tree.ts';
import { type GoldWords, joinGold } from './join-gold.ts';

/** Counts over the words of a test set, punctuation left out. Relations are universal, without subtype. */
export interface Scores {
  words: number;
  upos: number;
  xpos: number;
  uas: number;
  las: number;
  readonly relations: Map<string, { gold: number; found: number; right: number }>;
}

const universal = (relation: string) => relation.split(':')[0]!;

/** Tags, heads (-1 at the root) and relations that a parser gives to gold tokens. */
export interface Answer {
  readonly tags: readonly string[];
  readonly head: readonly number[];
  readonly relation: readonly string[];
}

/** Counts what is right in the answers to a test set. */
function scoreAnswers(treebank: readonly GoldWords[], answer: (index: number) => Answer): Scores {
  const scores: Scores = { words: 0, upos: 0, xpos: 0, uas: 0, las: 0, relations: new Map() };
  const tally = (relation: string, key: 'gold' | 'found' | 'right') => {
    const row = scores.relations.get(relation) ?? { gold: 0, found: 0, right: 0 };
    scores.relations.set(relation, row);
    row[key]++;
  };
  for (const [index, gold] of treebank.entries()) {
    const { tags, head, relation } = answer(index);
    for (let i = 0; i < gold.upos.length; i++) {
      if (gold.upos[i] === 'PUNCT') continue;
      scores.words++;
      const [upos, xpos] = tags[i]!.split(' ');
      if (upos === gold.upos[i]) scores.upos++;
      if (xpos === gold.xpos[i]) scores.xpos++;
      const wanted = universal(gold.relation[i]!);
      const given = universal(relation[i]!);
      const headRight = head[i] === gold.head[i];
      if (headRight) scores.uas++;
      if (headRight && wanted === given) {
        scores.las++;
        tally(wanted, 'right');
      }
      tally(wanted, 'gold');
      tally(given, 'found');
    }
  }
  return scores;
}

/** Tags and parses gold tokens with the model's own tags, and counts what is right; `unitsOf` says what to join before. */
export function scoreModel(
  model: Model,
  treebank: readonly GoldSentence[],
  unitsOf: (gold: GoldSentence) => readonly Unit[] = () => [],
): Scores {
  const analyser = new Analyser(model);
  const units = treebank.map(unitsOf);
  return scoreAnswers(
    treebank.map((gold, i) => joinGold(gold, units[i]!)),
    (index) => {
      const words = analyser.parse(joinUnits(treebank[index]!.sentence, units[index]!));
      return {
        tags: words.map((word) => `${word.upos} ${word.xpos}`),
        head: words.map((word) => word.head),
        relation: words.map((word) => word.relation),
      };
    },
  );
}

const percent = (part: number, whole: number) => ((100 * part) / Math.max(1, whole)).toFixed(1);

export function f1(row: { gold: number; found: number; right: number } | undefined): string {
  return row ? percent(2 * row.right, row.gold + row.found) : '–';
}

/** `PUD news  UPOS 95.0  UAS 85.4  LAS 81.6  nsubj 85 …` */
export function describeScores(name: string, scores: Scores): string {
  const { words, upos, xpos, uas, las, relations } = scores;
  const some = ['nsubj', 'obj', 'obl', 'nmod', 'conj', 'appos', 'advcl', 'ccomp', 'xcomp'];
  return [
    name.padEnd(9),
    `UPOS ${percent(upos, words)} XPOS ${percent(xpos, words)}`,
    `UAS ${percent(uas, words)} LAS ${percent(las, words)}`,
    some.map((relation) => `${relation} ${f1(relations.get(relation))}`).join(' '),
  ].join('  ');
}
