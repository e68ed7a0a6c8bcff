import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type GoldSentence, readConllu } from '../conllu.ts';
import { modelPath, unpackModel } from '../model.ts';
import { readNetwork, writeLessons } from './lessons.ts';
import { describeScores, scoreModel } from './scores.ts';
import { trainModel } from './train-model.ts';
import { trainingUnits } from './training-units.ts';
import { readWordClasses } from './word-classes.ts';

/**
 * `npm run train`: the model from the treebanks beside the project and raw text: another parser's trees (`guide.py`), a teacher's
 * silver trees (`teach.py`), our tagger, and the parser's network (`learn_moves.py`). What the work folder has is not made again.
 * PYTHON is one with spaCy and torch; GRAMMAR_WORK names the work folder, OUT another file to write.
 */
const began = performance.now();
const log = (line: string) =>
  console.log(`${((performance.now() - began) / 1000).toFixed(0).padStart(5)} s  ${line}`);
const python = (script: string, ...args: string[]) => {
  log(`${script} …`);
  const path = fileURLToPath(new URL(script, import.meta.url));
  execFileSync(process.env.PYTHON ?? 'python3', [path, ...args], { stdio: 'inherit' });
};
const work = process.env.GRAMMAR_WORK ?? '.local/grammar';
const shared = fileURLToPath(new URL('../../../../../shared/', import.meta.url));
const treebank = (name: string) =>
  readConllu(readFileSync(`${shared}treebanks/${name}.conllu`, 'utf8'));

/** Sentence by sentence, because the file is large. */
function* silverTrees(path: string): Generator<GoldSentence> {
  for (const block of readFileSync(path, 'utf8').split('\n\n')) yield* readConllu(block);
}

mkdirSync(work, { recursive: true });
if (!existsSync(`${work}/bulk.guide.conllu`)) python('guide.py', shared, work);
if (!existsSync(`${work}/silver.conllu`)) python('teach.py', shared, work);
const seed = 2011;
const file = trainModel(
  [...treebank('ewt-train'), ...treebank('gum-train')],
  silverTrees(`${work}/silver.conllu`),
  readWordClasses(new URL('word-classes.tsv', import.meta.url)),
  {
    seed,
    goldWeight: 2,
    silverForTags: 20_000,
    passes: { fold: 1, tagger: 2, settle: 1 },
    votes: 350_000,
    log,
    learnMoves: (lessons) => {
      const sizes = { hidden: 128, word: 40, tag: 20, arc: 16, words: 16_000 };
      writeLessons(`${work}/lessons`, lessons, { seed, passes: 3, goldWeight: 2, sizes });
      python('learn_moves.py', `${work}/lessons`);
      return readNetwork(`${work}/lessons`);
    },
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
