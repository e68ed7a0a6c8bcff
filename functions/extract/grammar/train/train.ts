import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { type GoldSentence, readConllu } from '../conllu.ts';
import { modelPath, unpackModel } from '../model.ts';
import { describeScores, scoreModel } from './scores.ts';
import { trainModel } from './train-model.ts';
import { trainingUnits } from './training-units.ts';
import { readWordClasses } from './word-classes.ts';

/**
 * `npm run train`: the model from the treebanks beside the project and, where `teach.ts` has made them, from silver trees.
 * GRAMMAR_WORK names the folder of the silver trees, OUT another file to write.
 */
const VOTES = { tagger: 350_000, mover: 650_000, labeler: 150_000 };
const WITH_SILVER = { fold: 1, tagger: 2, parser: 2, settle: 1 };
const GOLD_ALONE = { fold: 2, tagger: 3, parser: 5, settle: 1 };

const began = performance.now();
const log = (line: string) =>
  console.log(`${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${line}`);
const treebanks = new URL('../../../../../shared/treebanks/', import.meta.url);
const treebank = (name: string) =>
  readConllu(readFileSync(new URL(`${name}.conllu`, treebanks), 'utf8'));

/** Sentence by sentence, because the file is large. */
function* silverTrees(path: string): Generator<GoldSentence> {
  for (const block of readFileSync(path, 'utf8').split('\n\n')) yield* readConllu(block);
}

const silver = `${process.env.GRAMMAR_WORK ?? '.local/grammar'}/silver.conllu`;
const withSilver = existsSync(silver);
if (!withSilver) log(`no ${silver}: training on gold trees alone, which gives a weaker model`);
const file = trainModel(
  [...treebank('ewt-train'), ...treebank('gum-train')],
  withSilver ? silverTrees(silver) : [],
  readWordClasses(new URL('word-classes.tsv', import.meta.url)),
  {
    seed: 2011,
    goldWeight: 2,
    silverForTags: 20_000,
    passes: withSilver ? WITH_SILVER : GOLD_ALONE,
    votes: VOTES,
    log,
  },
);
writeFileSync(process.env.OUT ?? modelPath(), file);
log(`${file.length} bytes`);

const model = unpackModel(file);
const pud = treebank('pud-test');
const news = pud.filter(({ id }) => id.startsWith('n'));
console.log(describeScores('PUD news', scoreModel(model, news)));
console.log(describeScores('joined', scoreModel(model, news, trainingUnits)));
console.log(describeScores('PUD', scoreModel(model, pud)));
console.log(describeScores('EWT', scoreModel(model, treebank('ewt-test'))));
console.log(describeScores('GUM', scoreModel(model, treebank('gum-test'))));
