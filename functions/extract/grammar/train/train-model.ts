import type { GoldSentence } from '../conllu.ts';
import { Codes, type Lexicon, PAD } from '../encode.ts';
import { HashedLexicon } from '../lexicon.ts';
import { unpackModel } from '../model.ts';
import type { NetworkParts } from '../network-parts.ts';
import { Tagger } from '../tagger.ts';
import { buildLexicon } from './build-lexicon.ts';
import { collectMoves } from './collect-moves.ts';
import { collectLabels, type Example, goldExamples, silverExample } from './examples.ts';
import { gatherPrecedents } from './gather-precedents.ts';
import { learnLemmas } from './learn-lemmas.ts';
import type { Lessons } from './lessons.ts';
import { packModel, setPrecedents } from './pack.ts';
import { Perceptron } from './perceptron.ts';
import { seededRandom } from './random.ts';
import { Tally } from './tally.ts';
import { trainTagger } from './train-tagger.ts';

export interface Recipe {
  readonly seed: number;
  /** How often the tagger sees a gold sentence for one sight of a silver one. */
  readonly goldWeight: number;
  /** Silver sentences that the tagger learns from. */
  readonly silverForTags: number;
  /** Passes over everything: of each half's tagger, of the tagger, and of the tagger once it is pruned. */
  readonly passes: { fold: number; tagger: number; settle: number };
  /** Weights of the tagger that are kept. */
  readonly votes: number;
  /** Learns to choose the parser's moves. */
  readonly learnMoves: (lessons: Lessons) => NetworkParts;
  readonly log: (line: string) => void;
}

const FOLDS = 2;
/** Sentences by which it is known which features are common. */
const MEASURED = 20_000;
/** Sentences in which the model is watched for what it always does. */
const WATCHED = 100_000;

/** Learns the model file from gold trees, silver trees and word classes. The same input gives the same bytes. */
export function trainModel(
  gold: readonly GoldSentence[],
  silver: Iterable<GoldSentence>,
  classes: ReadonlyMap<string, number>,
  { seed, goldWeight, silverForTags, passes, votes, learnMoves, log }: Recipe,
): Buffer {
  const random = seededRandom(seed);
  const labels = collectLabels(gold);
  const golden = goldExamples(gold, labels, random);
  const silvery: Example[] = [];
  for (const sentence of silver) {
    const example = silverExample(sentence, gold.length + silvery.length, labels, random);
    if (example) silvery.push(example);
  }
  const once = [...golden, ...silvery];
  const copies = silvery.length > 0 ? goldWeight : 1;
  const many = Array<Example[]>(copies).fill(golden).flat();
  // Tags are learned from less than trees are.
  const forTags = [...many, ...silvery.slice(0, silverForTags)];
  const columns = buildLexicon(once, labels, classes);
  const lexicon = new HashedLexicon(columns.hashes, columns.classes, columns.ambiguities);
  const upos = [...new Set(labels.tags.map((tag) => tag.split(' ')[0]!))];
  const uposOf = Uint8Array.from(labels.tags, (tag) => upos.indexOf(tag.split(' ')[0]!));
  log(`${golden.length} gold and ${silvery.length} silver examples`);
  log(
    `${labels.tags.length} tags, ${labels.relations.length} relations, ${columns.hashes.length} forms`,
  );

  // The parser must see tags as wrong as they will be: each half is tagged by a tagger that has not seen it.
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = new Perceptron(labels.tags.length);
    const rest = forTags.filter(({ source }) => source % FOLDS !== fold);
    trainTagger(rest, model, { lexicon, passes: passes.fold, random });
    model.average();
    const part = once.filter(({ source }) => source % FOLDS === fold);
    const right = retag(part, new Tagger(model, uposOf), lexicon);
    log(`half ${fold + 1}: ${(100 * right).toFixed(2)} % of tags right`);
  }

  const tagger = new Perceptron(labels.tags.length);
  trainTagger(forTags, tagger, { lexicon, passes: passes.tagger, random });
  tagger.prune(votes);
  trainTagger(forTags, tagger, { lexicon, passes: passes.settle, random });
  tagger.average();
  log('tagger trained');

  const moves = collectMoves(once, labels);
  const network = learnMoves({ golden, silvery, lexicon, labels, moves });
  const uses = countUses(golden.slice(0, MEASURED), tagger, lexicon, uposOf);
  const lemmas = learnLemmas(gold, new Set(classes.keys()));
  const parts = { labels, moves, lemmas, lexicon: columns, tagger, uses, network };
  const file = packModel(parts, votes);
  const watched = once.slice(0, WATCHED).map(({ forms }) => forms);
  return setPrecedents(file, gatherPrecedents(unpackModel(file), watched));
}

/** Writes the tagger's guesses into the examples; the share of right ones comes back. */
function retag(part: readonly Example[], by: Tagger, lexicon: Lexicon): number {
  const codes = new Codes();
  let right = 0;
  let all = 0;
  for (const example of part) {
    codes.read(example.forms, 0, example.forms.length, lexicon);
    by.tag(codes);
    for (let i = 0; i < codes.length; i++) {
      example.predicted[i] = codes.tag[i + PAD]!;
      if (example.predicted[i] === example.tag[i]) right++;
      all++;
    }
  }
  return right / all;
}

/** Tags examples, and counts what it asks the tagger for. */
function countUses(
  examples: readonly Example[],
  model: Perceptron,
  lexicon: Lexicon,
  uposOf: Uint8Array,
): Tally {
  const tally = new Tally(model);
  const tagger = new Tagger(tally, uposOf);
  const codes = new Codes();
  for (const { forms } of examples) {
    codes.read(forms, 0, forms.length, lexicon);
    tagger.tag(codes);
  }
  return tally;
}
