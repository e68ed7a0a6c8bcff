import { deflateRawSync, inflateRawSync } from 'node:zlib';
import {
  compress,
  type LemmaTables,
  type ModelHeader,
  NETWORK_COLUMNS,
  NETWORK_TABLES,
} from '../model.ts';
import type { NetworkParts } from '../network-parts.ts';
import type { Moves } from '../parser.ts';
import { placeOf } from '../scorer.ts';
import type { LexiconColumns } from './build-lexicon.ts';
import type { Labels } from './examples.ts';
import type { Settled } from './gather-precedents.ts';
import type { Perceptron } from './perceptron.ts';

export interface Parts {
  readonly labels: Labels;
  readonly moves: Moves;
  readonly lemmas: LemmaTables;
  readonly lexicon: LexiconColumns;
  readonly tagger: Perceptron;
  /** What text asks of the tagger. */
  readonly uses: Uses;
  readonly network: NetworkParts;
}

/** How often text asks for each feature, and the highest score it gets. */
interface Uses {
  readonly uses: ReadonlyMap<number, number>;
  readonly highest: number;
}

/** Writes the model file, keeping the `votes` heaviest weights of the tagger. `unpackModel` reads it. */
export function packModel(parts: Parts, votes: number): Buffer {
  const { lexicon, labels, moves, lemmas, network } = parts;
  const { features, largest } = heaviest(parts.tagger, votes);
  const { uses, highest } = parts.uses;
  const common = commonOnes(features, uses);
  const columns = [
    ...writeGaps(lexicon.hashes),
    Uint8Array.from(lexicon.classes, (n) => n & 255),
    Uint8Array.from(lexicon.classes, (n) => n >> 8),
    Uint8Array.from(lexicon.ambiguities),
    ...writeFeatures(features, common),
    ...NETWORK_COLUMNS.map((name) => bytesOf(network[name])),
  ];
  const { width, wordSize, tagSize, arcSize } = network;
  const header: ModelHeader = {
    tags: labels.tags,
    relations: labels.relations,
    moves: [...moves.moves],
    moveGroups: [...moves.groups],
    lemmas,
    common: common.size,
    heaviest: Math.round((largest / highest) * HIGHEST_SCORE),
    network: {
      width,
      wordSize,
      tagSize,
      arcSize,
      units: NETWORK_TABLES.map((t) => network[t].unit),
    },
    columns: columns.map((column) => column.length),
  };
  return writeFile(header, columns);
}

function bytesOf(values: NetworkParts[(typeof NETWORK_COLUMNS)[number]]): Uint8Array {
  const { buffer, byteOffset, byteLength } = 'bytes' in values ? values.bytes : values;
  return new Uint8Array(buffer, byteOffset, byteLength);
}

function writeFile(header: ModelHeader, columns: readonly Uint8Array[]): Buffer {
  const head = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(head.length);
  return deflateRawSync(Buffer.concat([length, head, ...columns]), { level: 9, memLevel: 9 });
}

/** A model file with precedents of tags, in place of those that it may have. */
export function setPrecedents(file: Uint8Array, { hashes, choices }: Settled): Buffer {
  const bytes = inflateRawSync(file);
  const from = 4 + bytes.readUInt32LE(0);
  const header: ModelHeader = JSON.parse(bytes.toString('utf8', 4, from));
  const lengths = header.columns.slice(0, PRECEDENTS_AT);
  const to = lengths.reduce((end, length) => end + length, from);
  const added = [...writeGaps(hashes), Uint8Array.from(choices)];
  return writeFile({ ...header, columns: [...lengths, ...added.map(({ length }) => length)] }, [
    bytes.subarray(from, to),
    ...added,
  ]);
}

/** Columns before the precedents: seven of the lexicon, seven of the tagger, and the network's. */
const PRECEDENTS_AT = 14 + NETWORK_COLUMNS.length;

/** A feature with its votes. */
export interface Feature {
  readonly hash: number;
  readonly labels: number[];
  readonly bytes: number[];
}

/** What the highest score met in text becomes: half of what 16 bits hold, because other text may go higher. */
const HIGHEST_SCORE = 16_384;

/** The features of a model with its `votes` heaviest weights, by rising hash; and the heaviest weight of all. */
function heaviest(model: Perceptron, votes: number): { features: Feature[]; largest: number } {
  const sizes = new Float32Array(1 << 28);
  let seen = 0;
  for (const { weights } of model.features()) {
    for (const weight of weights) if (weight !== 0) sizes[seen++] = Math.abs(weight);
  }
  if (seen > sizes.length) throw new Error(`${seen} weights are more than packing has room for`);
  const sorted = sizes.subarray(0, seen).sort();
  const least = sorted[Math.max(0, seen - votes)]!;
  const largest = sorted[seen - 1]!;
  const features: Feature[] = [];
  for (const { hash, weights } of model.features()) {
    const feature: Feature = { hash, labels: [], bytes: [] };
    for (let label = 0; label < weights.length; label++) {
      const byte = compress(weights[label]!, largest);
      if (Math.abs(weights[label]!) < least || byte === 0) continue;
      feature.labels.push(label);
      feature.bytes.push(byte & 255);
    }
    if (feature.labels.length > 0) features.push(feature);
  }
  return { features, largest };
}

/** The features that are met most often, as many as the small table has places for. */
function commonOnes(features: readonly Feature[], uses: ReadonlyMap<number, number>): Set<Feature> {
  const common = new Set<Feature>();
  const taken = new Map<number, number>();
  const timesOf = ({ hash }: Feature) => uses.get(hash) ?? 0;
  for (const feature of features.toSorted((a, b) => timesOf(b) - timesOf(a) || a.hash - b.hash)) {
    const place = placeOf(feature.hash);
    const sharers = taken.get(place) ?? 0;
    if (timesOf(feature) < 2 || sharers === 2) continue;
    taken.set(place, sharers + 1);
    common.add(feature);
  }
  return common;
}

/** Common features, then the rest: hashes, how many votes each has, labels and weights. */
function writeFeatures(features: readonly Feature[], common: ReadonlySet<Feature>): Uint8Array[] {
  const rare = features.filter((feature) => !common.has(feature));
  const ordered = [...features.filter((feature) => common.has(feature)), ...rare];
  return [
    ...writeGaps(ordered.map(({ hash }) => hash)),
    Uint8Array.from(ordered, ({ labels }) => labels.length),
    Uint8Array.from(ordered.flatMap(({ labels }) => labels)),
    Uint8Array.from(ordered.flatMap(({ bytes }) => bytes)),
  ];
}

/** Gaps between numbers that mostly rise, each of their four bytes in a column. */
function writeGaps(numbers: ArrayLike<number>): Uint8Array[] {
  const columns = [0, 8, 16, 24].map(() => new Uint8Array(numbers.length));
  for (let i = 0; i < numbers.length; i++) {
    const gap = numbers[i]! - (i > 0 ? numbers[i - 1]! : 0);
    for (const [k, column] of columns.entries()) column[i] = gap >> (8 * k);
  }
  return columns;
}
