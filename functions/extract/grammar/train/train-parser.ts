import { Codes, type Lexicon, PAD } from '../encode.ts';
import { LABELS, labelFeatures } from '../label-features.ts';
import { MOVES, moveFeatures } from '../move-features.ts';
import { type Moves, mayMove } from '../parser.ts';
import { groupOf } from '../relation-groups.ts';
import { Configuration, LEFT, RIGHT, SHIFT } from '../transitions.ts';
import type { Example, Labels } from './examples.ts';
import { moveCost } from './oracle.ts';
import type { Perceptron } from './perceptron.ts';
import { shuffle } from './random.ts';

/** How often, after the first pass, the parser walks on from its own choice instead of the right one. */
const EXPLORE = 0.9;
const MARGIN = 1;

export interface ParserModels {
  readonly mover: Perceptron;
  readonly labeler: Perceptron;
}

/** All moves with the groups of relations they were seen with. */
export function collectMoves(examples: readonly Example[], labels: Labels): Moves {
  const groups = Uint8Array.from(labels.relations, groupOf);
  const seen = new Set([SHIFT * 256]);
  for (const { head, label } of examples) {
    for (let i = 0; i < head.length; i++) {
      seen.add((head[i]! > i ? LEFT : RIGHT) * 256 + groups[label[i]!]!);
    }
  }
  const keys = [...seen].sort((a, b) => a - b);
  return {
    moves: Uint8Array.from(keys, (key) => key >> 8),
    groups: Uint8Array.from(keys, (key) => key & 255),
    groupOf: groups,
  };
}

/** Adds features that only a teacher has. */
export type MoreParseFeatures = (
  example: Example,
  codes: Codes,
  c: Configuration,
  out: Int32Array,
  from: number,
) => number;

export interface ParserTask {
  readonly lexicon: Lexicon;
  readonly uposOf: Uint8Array;
  readonly moves: Moves;
  readonly passes: number;
  readonly random: () => number;
  readonly log: (line: string) => void;
  readonly extra?: MoreParseFeatures;
}

/** Learns to parse with a dynamic oracle: any move that loses no reachable arc is right. The models still have to be averaged or pruned. */
export function trainParser(
  examples: readonly Example[],
  { mover, labeler }: ParserModels,
  task: ParserTask,
): void {
  const { moves, groups, groupOf: relationGroup } = task.moves;
  const { random, extra } = task;
  const codes = new Codes();
  const c = new Configuration();
  const features = new Int32Array(Math.max(MOVES.count, LABELS.count) + 40);
  const scores = new Float32Array(moves.length);
  const labelScores = new Float32Array(relationGroup.length);
  const costs = new Int32Array(3);
  const order = [...examples];
  let updates = 0;

  /** The relation of the arc about to be made; learned from where the arc is right. */
  const chooseLabel = (example: Example, move: number, group: number): number => {
    if (group === 0) return 0;
    const child = c.top(0);
    const head = move === LEFT ? c.buffer : c.top(1);
    let n = labelFeatures(codes, c, move, features);
    if (extra) n = extra(example, codes, c, features, n);
    labeler.score(features, n, labelScores);
    const wanted = example.label[child]!;
    const teach = example.head[child] === head && relationGroup[wanted] === group;
    let best = -1;
    for (let k = 1; k < labelScores.length; k++) {
      if (relationGroup[k] !== group || (teach && k === wanted)) continue;
      if (best < 0 || labelScores[k]! > labelScores[best]!) best = k;
    }
    if (!teach) return best;
    labeler.tick();
    if (best >= 0 && labelScores[wanted]! <= labelScores[best]! + MARGIN) {
      labeler.update(features, n, wanted, best);
    }
    return best < 0 || labelScores[wanted]! > labelScores[best]! ? wanted : best;
  };

  const step = (example: Example, explore: boolean): void => {
    let n = moveFeatures(codes, c, features);
    if (extra) n = extra(example, codes, c, features, n);
    mover.score(features, n, scores);
    let least = 1000;
    for (let move = SHIFT; move <= RIGHT; move++) {
      costs[move] = c.may(move) ? moveCost(move, c, example) : 1000;
      if (costs[move]! < least) least = costs[move]!;
    }
    const wanted = c.depth > 0 ? relationGroup[example.label[c.top(0)]!]! : 0;
    let good = -1;
    let bad = -1;
    for (let k = 0; k < scores.length; k++) {
      const move = moves[k]!;
      if (!mayMove(move, groups[k]!, c)) continue;
      const right =
        costs[move] === least && (move === SHIFT || isRight(wanted, groups[k]!, move, c));
      if (right) {
        if (good < 0 || scores[k]! > scores[good]!) good = k;
      } else if (bad < 0 || scores[k]! > scores[bad]!) bad = k;
    }
    if (good < 0) good = bad;
    mover.tick();
    let next = good;
    if (bad >= 0 && good !== bad && scores[good]! <= scores[bad]! + MARGIN) {
      updates++;
      mover.update(features, n, good, bad);
      if (scores[bad]! >= scores[good]! && explore && random() < EXPLORE) next = bad;
    }
    const move = moves[next]!;
    c.apply(move, move === SHIFT ? 0 : chooseLabel(example, move, groups[next]!));
  };

  for (let pass = 0; pass < task.passes; pass++) {
    shuffle(order, random);
    updates = 0;
    const began = performance.now();
    for (const [count, example] of order.entries()) {
      if (count % 20_000 === 19_999) task.log(`… ${count + 1} sentences, ${updates} updates`);
      const size = example.forms.length;
      codes.read(example.forms, 0, size, task.lexicon);
      for (let i = 0; i < size; i++) {
        codes.tag[i + PAD] = example.predicted[i]!;
        codes.upos[i + PAD] = task.uposOf[example.predicted[i]!]!;
      }
      c.start(size);
      while (!c.done) step(example, pass > 0);
    }
    const seconds = ((performance.now() - began) / 1000).toFixed(0);
    task.log(`pass ${pass + 1}: ${updates} updates, ${mover.rows} features, ${seconds} s`);
  }
}

/** A move that makes the gold arc must name its group; the gold root under another word, or another word at the root, may have any. */
function isRight(wanted: number, group: number, move: number, c: Configuration): boolean {
  if (wanted === group) return true;
  const toRoot = move === LEFT && c.buffer === c.length;
  return (wanted === 0) !== toRoot;
}
