import { createReadStream, existsSync, openSync, readFileSync, writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { type GoldSentence, readConllu } from '../conllu.ts';
import { Codes, PAD } from '../encode.ts';
import { LABELS, labelFeatures } from '../label-features.ts';
import { HashedLexicon } from '../lexicon.ts';
import { MOVES, moveFeatures } from '../move-features.ts';
import { mayMove } from '../parser.ts';
import { TAGS, tagFeatures } from '../tagger.ts';
import { Configuration, SHIFT } from '../transitions.ts';
import { buildLexicon } from './build-lexicon.ts';
import { collectLabels, type Example, toExample } from './examples.ts';
import { readGuide } from './guide.ts';
import {
  encodeGuide,
  GUIDED_FEATURES,
  type GuideCodes,
  guidedParseFeatures,
  guidedTagFeatures,
} from './guided-features.ts';
import { Perceptron } from './perceptron.ts';
import { seededRandom } from './random.ts';
import { type Answer, describeScores, scoreAnswers } from './scores.ts';
import { collectMoves, trainParser } from './train-parser.ts';
import { trainTagger } from './train-tagger.ts';
import { readWordClasses } from './word-classes.ts';

/**
 * Makes silver trees: a teacher that sees, beside our own features, the parse of another parser (`guide.py`) is trained on
 * the gold trees, and parses raw text. It is slow, large and never shipped; the shipped model learns from its trees.
 */
const work = pathToFileURL(`${process.env.GRAMMAR_WORK ?? '.local/grammar'}/`);
const treebanks = new URL('../../../../../shared/treebanks/', import.meta.url);
const began = performance.now();
const log = (line: string) =>
  console.log(`${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${line}`);

const FOLDS = 4;
const random = seededRandom(2012);
const gold = (name: string) =>
  readConllu(readFileSync(new URL(`${name}.conllu`, treebanks), 'utf8'));
const guides = (name: string) =>
  readConllu(readFileSync(new URL(`${name}.guide.conllu`, work), 'utf8')).map((clear) =>
    encodeGuide(readGuide(clear)),
  );

const treebank = [...gold('ewt-train'), ...gold('gum-train')];
const guide = [...guides('ewt-train'), ...guides('gum-train')];
const labels = collectLabels(treebank);
const examples = treebank.flatMap((sentence, i) => toExample(sentence, i, labels, []) ?? []);
const columns = buildLexicon(
  examples,
  labels,
  readWordClasses(new URL('word-classes.tsv', import.meta.url)),
);
const lexicon = new HashedLexicon(columns.hashes, columns.classes, columns.ambiguities);
const upos = [...new Set(labels.tags.map((tag) => tag.split(' ')[0]!))];
const uposOf = Uint8Array.from(labels.tags, (tag) => upos.indexOf(tag.split(' ')[0]!));

const codes = new Codes();
const c = new Configuration();
const features = new Int32Array(Math.max(TAGS.count, MOVES.count, LABELS.count) + GUIDED_FEATURES);

const tagMore = (example: Example, codes: Codes, at: number, out: Int32Array, from: number) =>
  guidedTagFeatures(codes, at, guide[example.source]!, out, from);
const parseMore = (
  example: Example,
  codes: Codes,
  c: Configuration,
  out: Int32Array,
  from: number,
) => guidedParseFeatures(codes, c, guide[example.source]!, out, from);
const learnTagger = (part: readonly Example[], passes: number): Perceptron => {
  const model = new Perceptron(labels.tags.length);
  trainTagger(part, model, { lexicon, passes, random, extra: tagMore });
  model.average();
  return model;
};

const scoresOfTags = new Float32Array(labels.tags.length);
function tagWith(model: Perceptron, forms: Example['forms'], by: GuideCodes): void {
  codes.read(forms, 0, forms.length, lexicon);
  for (let i = 0; i < codes.length; i++) {
    const n = guidedTagFeatures(
      codes,
      i + PAD,
      by,
      features,
      tagFeatures(codes, i + PAD, features),
    );
    model.score(features, n, scoresOfTags);
    let best = 0;
    for (let t = 1; t < scoresOfTags.length; t++)
      if (scoresOfTags[t]! > scoresOfTags[best]!) best = t;
    codes.tag[i + PAD] = best;
    codes.upos[i + PAD] = uposOf[best]!;
  }
}

for (let fold = 0; fold < FOLDS; fold++) {
  const model = learnTagger(
    examples.filter(({ source }) => source % FOLDS !== fold),
    3,
  );
  for (const example of examples) {
    if (example.source % FOLDS !== fold) continue;
    tagWith(model, example.forms, guide[example.source]!);
    for (let i = 0; i < codes.length; i++) example.predicted[i] = codes.tag[i + PAD]!;
  }
  log(`fold ${fold + 1} tagged`);
}
const tagger = learnTagger(examples, 5);
log('tagger trained');
const moves = collectMoves(examples, labels);
const mover = new Perceptron(moves.moves.length);
const labeler = new Perceptron(labels.relations.length);
const passes = Number(process.env.PP ?? 6);
trainParser(
  examples,
  { mover, labeler },
  { lexicon, uposOf, moves, passes, random, log, extra: parseMore },
);
mover.average();
labeler.average();

const scoresOfMoves = new Float32Array(moves.moves.length);
const scoresOfLabels = new Float32Array(labels.relations.length);

function chooseLabel(move: number, group: number, by: GuideCodes): number {
  if (group === 0) return 0;
  const count = guidedParseFeatures(
    codes,
    c,
    by,
    features,
    labelFeatures(codes, c, move, features),
  );
  labeler.score(features, count, scoresOfLabels);
  let best = -1;
  for (let k = 1; k < scoresOfLabels.length; k++) {
    if (moves.groupOf[k] !== group) continue;
    if (best < 0 || scoresOfLabels[k]! > scoresOfLabels[best]!) best = k;
  }
  return best;
}

/** Tags and parses a sentence with the teacher. */
function answer(sentence: GoldSentence, by: GuideCodes): Answer {
  const forms = sentence.sentence.tokens.map((token) => ({
    ...token,
    key: token.text,
    unit: null,
  }));
  const n = forms.length;
  tagWith(tagger, forms, by);
  c.start(n);
  while (!c.done) {
    const count = guidedParseFeatures(codes, c, by, features, moveFeatures(codes, c, features));
    mover.score(features, count, scoresOfMoves);
    let best = -1;
    for (let k = 0; k < scoresOfMoves.length; k++) {
      if (best >= 0 && scoresOfMoves[k]! <= scoresOfMoves[best]!) continue;
      if (mayMove(moves.moves[k]!, moves.groups[k]!, c)) best = k;
    }
    const move = moves.moves[best]!;
    c.apply(move, move === SHIFT ? 0 : chooseLabel(move, moves.groups[best]!, by));
  }
  return {
    tags: forms.map((_, i) => labels.tags[codes.tag[i + PAD]!]!),
    head: forms.map((_, i) => (c.head[i] === n ? -1 : c.head[i]!)),
    relation: forms.map((_, i) => labels.relations[c.label[i]!]!),
  };
}

for (const name of ['pud-test', 'ewt-test', 'gum-test']) {
  const by = guides(name);
  const sentences = gold(name);
  const score = (kept: (id: string) => boolean) => {
    const chosen = sentences.flatMap((sentence, i) => (kept(sentence.id) ? [i] : []));
    return scoreAnswers(
      chosen.map((i) => sentences[i]!),
      (k) => answer(sentences[chosen[k]!]!, by[chosen[k]!]!),
    );
  };
  if (name === 'pud-test')
    console.log(
      describeScores(
        'PUD news',
        score((id) => id.startsWith('n')),
      ),
    );
  console.log(
    describeScores(
      name,
      score(() => true),
    ),
  );
}

const bulk = new URL('bulk.guide.conllu', work);
if (existsSync(bulk)) {
  const out = openSync(new URL('silver.conllu', work), 'w');
  let block: string[] = [];
  let written = 0;
  // Nothing twice, and nothing that is measured with.
  const known = new Set(
    ['pud-test', 'ewt-test', 'gum-test', 'gum-dev'].flatMap((name) =>
      gold(name).map(({ sentence }) => sentence.tokens.map((token) => token.text).join('')),
    ),
  );
  for await (const line of createInterface({ input: createReadStream(bulk) })) {
    if (line !== '') {
      block.push(line);
      continue;
    }
    const key = block.map((row) => row.split('\t')[1]).join('');
    if (block.length >= 4 && block.length <= 80 && !known.has(key)) {
      known.add(key);
      const clear = readConllu(`${block.join('\n')}\n`)[0]!;
      const { tags, head, relation } = answer(clear, encodeGuide(readGuide(clear)));
      const rows = block.map((row, i) => {
        const columns = row.split('\t');
        const [u, x] = tags[i]!.split(' ');
        return [
          i + 1,
          columns[1],
          columns[2],
          u,
          x,
          '_',
          head[i]! + 1,
          relation[i],
          '_',
          columns[9],
        ].join('\t');
      });
      writeSync(out, `${rows.join('\n')}\n\n`);
      written++;
    }
    block = [];
  }
  log(`${written} silver sentences`);
}
