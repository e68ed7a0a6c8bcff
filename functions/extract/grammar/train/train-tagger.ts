import { Codes, type Lexicon, PAD } from '../encode.ts';
import { TAGS, tagFeatures } from '../tagger.ts';
import type { Example } from './examples.ts';
import type { Perceptron } from './perceptron.ts';
import { shuffle } from './random.ts';

interface TaggerTask {
  readonly lexicon: Lexicon;
  readonly passes: number;
  readonly random: () => number;
}

/** Learns to tag, left to right, on its own guesses. The model still has to be averaged or pruned. */
export function trainTagger(
  examples: readonly Example[],
  model: Perceptron,
  { lexicon, passes, random }: TaggerTask,
): void {
  const tags = model.labels;
  const codes = new Codes();
  const features = new Int32Array(TAGS.count);
  const { scores } = model;
  const order = [...examples];
  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, random);
    for (const example of order) {
      codes.read(example.forms, 0, example.forms.length, lexicon);
      for (let i = 0; i < codes.length; i++) {
        const gold = example.tag[i]!;
        const n = tagFeatures(codes, i + PAD, features);
        model.score(features, n);
        let best = gold === 0 ? 1 : 0;
        for (let t = 0; t < tags; t++) if (t !== gold && scores[t]! > scores[best]!) best = t;
        model.tick();
        if (scores[gold]! <= scores[best]! + MARGIN) model.update(features, n, gold, best);
        codes.tag[i + PAD] = scores[gold]! > scores[best]! ? gold : best;
      }
    }
  }
}

/** A right answer must win by this much, or it is learned from as if it were wrong. */
const MARGIN = 1;
