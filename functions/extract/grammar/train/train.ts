import { readFileSync, writeFileSync } from 'node:fs';
import { type GoldSentence, readConllu } from '../conllu.ts';
import { Codes, PAD } from '../encode.ts';
import { HashedLexicon } from '../lexicon.ts';
import { modelPath, unpackModel } from '../model.ts';
import { Tagger } from '../tagger.ts';
import { buildLexicon } from './build-lexicon.ts';
import { collectExamples, collectLabels, type Example } from './examples.ts';
import { learnLemmas } from './learn-lemmas.ts';
import { packModel } from './pack.ts';
import { seededRandom } from './random.ts';
import { describeScores, scoreModel } from './scores.ts';
import { collectMoves, trainParser } from './train-parser.ts';
import { trainTagger } from './train-tagger.ts';
import { readWordClasses } from './word-classes.ts';

const began = performance.now();
const log = (line: string) =>
  console.log(`${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${line}`);
const treebank = (name: string): GoldSentence[] =>
  readConllu(
    readFileSync(
      new URL(`../../../../../shared/treebanks/${name}.conllu`, import.meta.url),
      'utf8',
    ),
  );

const TAGGER_PASSES = Number(process.env.TP ?? 8);
const PARSER_PASSES = Number(process.env.PP ?? 10);
const FOLDS = 4;
const TAGGER_VOTES = 350_000;
const PARSER_VOTES = 800_000;

const random = seededRandom(2011);
const training = [...treebank('ewt-train'), ...treebank('gum-train')];
const labels = collectLabels(training);
const examples = collectExamples(training, labels, random);
const columns = buildLexicon(
  examples,
  labels,
  readWordClasses(new URL('word-classes.tsv', import.meta.url)),
);
const lexicon = new HashedLexicon(columns.hashes, columns.classes, columns.ambiguities);
const upos = [...new Set(labels.tags.map((tag) => tag.split(' ')[0]!))];
const uposOf = Uint8Array.from(labels.tags, (tag) => upos.indexOf(tag.split(' ')[0]!));
log(
  `${examples.length} examples, ${labels.tags.length} tags, ${labels.relations.length} relations, ${columns.hashes.length} forms`,
);

// The parser must see tags as wrong as they will be: each fold is tagged by a tagger that has not seen it.
for (let fold = 0; fold < FOLDS; fold++) {
  const rest = examples.filter(({ source }) => source % FOLDS !== fold);
  const part = examples.filter(({ source }) => source % FOLDS === fold);
  const tagger = new Tagger(trainTagger(rest, lexicon, labels.tags.length, 4, random), uposOf);
  log(`fold ${fold + 1}: ${(100 * retag(part, tagger)).toFixed(2)} % of tags right`);
}
const tagger = trainTagger(examples, lexicon, labels.tags.length, TAGGER_PASSES, random);
log('tagger trained');
const moves = collectMoves(examples);
const parser = trainParser(examples, lexicon, uposOf, moves, PARSER_PASSES, random, log);
const lemmas = learnLemmas(training);
const file = packModel(
  { labels, moves, lemmas, lexicon: columns, tagger, parser },
  TAGGER_VOTES,
  PARSER_VOTES,
);
writeFileSync(process.env.OUT ?? modelPath(), file);
log(`${file.length} bytes`);

const model = unpackModel(file);
const pud = treebank('pud-test');
console.log(
  describeScores(
    'PUD news',
    scoreModel(
      model,
      pud.filter((gold) => gold.id.startsWith('n')),
    ),
  ),
);
console.log(describeScores('PUD', scoreModel(model, pud)));
console.log(describeScores('EWT', scoreModel(model, treebank('ewt-test'))));
console.log(describeScores('GUM', scoreModel(model, treebank('gum-test'))));

/** Writes the tagger's guesses into the examples; the share of right ones comes back. */
function retag(part: readonly Example[], by: Tagger): number {
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
