import { Codes, type Lexicon, PAD } from '../encode.ts';
import { type Moves, mayMove, PARSER_FEATURES, parseFeatures } from '../parser.ts';
import { Configuration, LEFT, RIGHT, SHIFT } from '../transitions.ts';
import type { Example } from './examples.ts';
import { moveCost } from './oracle.ts';
import { Perceptron } from './perceptron.ts';
import { shuffle } from './random.ts';

/** How often, after the first pass, the parser walks on from its own choice instead of the right one. */
const EXPLORE = 0.9;
const MARGIN = 1;

/** All moves with the relations they were seen with. */
export function collectMoves(examples: readonly Example[]): Moves {
  const seen = new Map<number, number>();
  for (const { head, label } of examples) {
    for (let i = 0; i < head.length; i++) {
      const key = (head[i]! > i ? LEFT : RIGHT) * 256 + label[i]!;
      seen.set(key, (seen.get(key) ?? 0) + 1);
    }
  }
  const keys = [...seen].filter(([, count]) => count >= 5).map(([key]) => key);
  keys.sort((a, b) => a - b);
  const all = [SHIFT * 256, ...keys];
  return {
    moves: Uint8Array.from(all, (key) => key >> 8),
    labels: Uint8Array.from(all, (key) => key & 255),
  };
}

/** Adds features that only a teacher has. */
export type MoreParseFeatures = (
  example: Example,
  codes: Codes,
  c: Configuration,
  out: Uint32Array,
  from: number,
) => number;

/** Learns to parse with a dynamic oracle: any move that loses no reachable arc is right. */
export function trainParser(
  examples: readonly Example[],
  lexicon: Lexicon,
  uposOf: Uint8Array,
  known: Moves,
  passes: number,
  random: () => number,
  log: (line: string) => void,
  extra?: MoreParseFeatures,
): Perceptron {
  const { moves, labels } = known;
  const model = new Perceptron(moves.length);
  const codes = new Codes();
  const c = new Configuration();
  const features = new Uint32Array(PARSER_FEATURES + 40);
  const scores = new Float32Array(moves.length);
  const costs = new Int32Array(3);
  const order = [...examples];
  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, random);
    let updates = 0;
    const began = performance.now();
    for (const example of order) {
      const size = example.forms.length;
      codes.read(example.forms, 0, size, lexicon);
      for (let i = 0; i < size; i++) {
        codes.tag[i + PAD] = example.predicted[i]!;
        codes.upos[i + PAD] = uposOf[example.predicted[i]!]!;
      }
      c.start(size);
      while (!c.done) {
        let n = parseFeatures(codes, c, features);
        if (extra) n = extra(example, codes, c, features, n);
        model.score(features, n, scores);
        let least = 1000;
        for (const move of [SHIFT, LEFT, RIGHT]) {
          costs[move] = c.may(move) ? moveCost(move, c, example) : 1000;
          if (costs[move]! < least) least = costs[move]!;
        }
        const top = c.top(0);
        let good = -1;
        let bad = -1;
        for (let k = 0; k < scores.length; k++) {
          const move = moves[k]!;
          if (!mayMove(move, labels[k]!, c)) continue;
          const right =
            costs[move] === least && (move === SHIFT || isLabel(example, top, labels[k]!, move, c));
          if (right) {
            if (good < 0 || scores[k]! > scores[good]!) good = k;
          } else if (bad < 0 || scores[k]! > scores[bad]!) bad = k;
        }
        if (good < 0) good = bad;
        model.tick();
        let next = good;
        if (bad >= 0 && good !== bad && scores[good]! <= scores[bad]! + MARGIN) {
          updates++;
          model.update(features, n, good, bad);
          if (scores[bad]! >= scores[good]! && pass > 0 && random() < EXPLORE) next = bad;
        }
        c.apply(moves[next]!, labels[next]!);
      }
    }
    log(
      `pass ${pass + 1}: ${updates} updates, ${((performance.now() - began) / 1000).toFixed(0)} s`,
    );
  }
  model.average();
  return model;
}

/** A move that makes the gold arc must name its relation; where that arc is lost, the word's own relation still serves. */
function isLabel(
  example: Example,
  child: number,
  label: number,
  move: number,
  c: Configuration,
): boolean {
  const wanted = example.label[child]!;
  if (wanted === label) return true;
  // The gold root under another word, or another word at the root: any relation that the move allows.
  const toRoot = move === LEFT && c.buffer === c.length;
  return (wanted === 0) !== toRoot;
}
