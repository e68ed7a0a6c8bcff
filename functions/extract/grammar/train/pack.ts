import { brotliCompressSync, constants } from 'node:zlib';
import { compress, type LemmaTables, type ModelHeader } from '../model.ts';
import type { Moves } from '../parser.ts';
import type { LexiconColumns } from './build-lexicon.ts';
import type { Labels } from './examples.ts';
import type { Perceptron } from './perceptron.ts';

export interface Parts {
  readonly labels: Labels;
  readonly moves: Moves;
  readonly lemmas: LemmaTables;
  readonly lexicon: LexiconColumns;
  readonly tagger: Perceptron;
  readonly mover: Perceptron;
  readonly labeler: Perceptron;
}

/** How many weights of each are kept. */
export interface Votes {
  readonly tagger: number;
  readonly mover: number;
  readonly labeler: number;
}

/** Writes the model file, keeping the heaviest weights of tagger and parser. `unpackModel` reads it. */
export function packModel(parts: Parts, votes: Votes): Buffer {
  const { lexicon, labels, moves, lemmas } = parts;
  const columns = [
    writeGaps(lexicon.hashes),
    Uint8Array.from(lexicon.classes, (n) => n & 255),
    Uint8Array.from(lexicon.classes, (n) => n >> 8),
    Uint8Array.from(lexicon.ambiguities),
    ...packScorer(parts.tagger, votes.tagger),
    ...packScorer(parts.mover, votes.mover),
    ...packScorer(parts.labeler, votes.labeler),
  ];
  const header: ModelHeader = {
    tags: labels.tags,
    relations: labels.relations,
    moves: [...moves.moves],
    moveGroups: [...moves.groups],
    lemmas,
    columns: columns.map((column) => column.length),
  };
  const head = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(head.length);
  return brotliCompressSync(Buffer.concat([length, head, ...columns]), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
  });
}

function packScorer(model: Perceptron, votes: number): Uint8Array[] {
  const sizes = new Float32Array(1 << 28);
  let seen = 0;
  for (const { weights } of model.features()) {
    for (const weight of weights) if (weight !== 0) sizes[seen++] = Math.abs(weight);
  }
  if (seen > sizes.length) throw new Error(`${seen} weights are more than packing has room for`);
  const sorted = sizes.subarray(0, seen).sort();
  const least = sorted[Math.max(0, seen - votes)]!;
  const largest = sorted[seen - 1]!;
  const hashes: number[] = [];
  const counts: number[] = [];
  const labels: number[] = [];
  const bytes: number[] = [];
  for (const { hash, weights } of model.features()) {
    let count = 0;
    for (let label = 0; label < weights.length; label++) {
      const byte = compress(weights[label]!, largest);
      if (Math.abs(weights[label]!) < least || byte === 0) continue;
      labels.push(label);
      bytes.push(byte & 255);
      count++;
    }
    if (count === 0) continue;
    hashes.push(hash);
    counts.push(count);
  }
  console.log(`${seen} weights, kept ${labels.length} of ${hashes.length} features, from ${least}`);
  return [
    writeGaps(hashes),
    Uint8Array.from(counts),
    Uint8Array.from(labels),
    Uint8Array.from(bytes),
  ];
}

function writeGaps(rising: ArrayLike<number>): Uint8Array {
  const bytes: number[] = [];
  let last = 0;
  for (let i = 0; i < rising.length; i++) {
    let gap = rising[i]! - last;
    last = rising[i]!;
    while (gap >= 128) {
      bytes.push((gap % 128) | 128);
      gap = Math.floor(gap / 128);
    }
    bytes.push(gap);
  }
  return Uint8Array.from(bytes);
}
