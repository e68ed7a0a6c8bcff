import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import type { Lexicon } from './encode.ts';
import { HashedLexicon } from './lexicon.ts';
import { Network } from './network.ts';
import type { NetworkParts } from './network-parts.ts';
import type { Moves } from './parser.ts';
import { NO_PRECEDENTS, PackedPrecedents, type Precedents } from './precedents.ts';
import { groupOf } from './relation-groups.ts';
import { PackedScorer } from './scorer.ts';
import { SETTLING_TAGS } from './tagger.ts';
import type { Templates } from './templates.ts';

/** What is learned from treebanks, ready to run. */
export interface Model {
  /** `UPOS XPOS`, e.g. `VERB VBD`. */
  readonly tags: readonly string[];
  readonly upos: readonly string[];
  readonly uposOf: Uint8Array;
  readonly relations: readonly string[];
  readonly moves: Moves;
  readonly lexicon: Lexicon;
  readonly tagger: PackedScorer;
  readonly precedents: Precedents;
  readonly network: Network;
  readonly lemmas: LemmaTables;
}

/** What rules cannot know of lemmas: by Penn tag, form → lemma; and base forms that are known to exist. */
export interface LemmaTables {
  readonly exceptions: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly bases: string;
}

/** The columns of the network in the model file; the first of them tables. */
export const NETWORK_TABLES = [
  'word',
  'suffix',
  'wordClass',
  'shape',
  'ambiguity',
  'tag',
  'arc',
  'matrix',
  'measures',
] as const;
export const NETWORK_COLUMNS = [...NETWORK_TABLES, 'rowOf', 'answers', 'biases'] as const;

/** The head of the model file; the columns follow it in this order: lexicon, tagger, network, precedents of tags. */
export interface ModelHeader {
  readonly tags: readonly string[];
  readonly relations: readonly string[];
  readonly moves: readonly number[];
  readonly moveGroups: readonly number[];
  readonly lemmas: LemmaTables;
  /** How many of the tagger's features are common. */
  readonly common: number;
  /** The tagger's heaviest weight, chosen so that sums keep to 16 bits. */
  readonly heaviest: number;
  readonly network: Pick<NetworkParts, 'width' | 'wordSize' | 'tagSize' | 'arcSize'> & {
    /** Of each table. */
    readonly units: readonly number[];
  };
  /** Byte lengths of the columns. */
  readonly columns: readonly number[];
}

/** `new URL` finds the file beside this module, and beside the bundle once bundled; the variable says otherwise. */
export function modelPath(): URL | string {
  return process.env.ENTENTE_GRAMMAR_MODEL ?? new URL('./model.bin', import.meta.url);
}

let loaded: Model | null = null;

/** The model, read from its file on first use. */
export function model(): Model {
  loaded ??= unpackModel(readFileSync(modelPath()));
  return loaded;
}

/** Reads a model file: [header length, header as JSON, columns], deflated, which is read at twice the speed of brotli. */
export function unpackModel(file: Uint8Array): Model {
  const bytes = inflateRawSync(file);
  const headerLength = bytes.readUInt32LE(0);
  const header: ModelHeader = JSON.parse(bytes.toString('utf8', 4, 4 + headerLength));
  let at = 4 + headerLength;
  const columns = header.columns.map((length) => {
    at += length;
    return bytes.subarray(at - length, at);
  });
  const classLow = columns[4]!;
  const classHigh = columns[5]!;
  const precedentsAt = 14 + NETWORK_COLUMNS.length;
  const classes = new Uint16Array(classLow!.length);
  for (let i = 0; i < classes.length; i++) classes[i] = classLow![i]! | (classHigh![i]! << 8);
  const relationGroups = Uint8Array.from(header.relations, groupOf);
  const upos = [...new Set(header.tags.map((tag) => tag.split(' ')[0]!))];
  return {
    tags: header.tags,
    upos,
    uposOf: Uint8Array.from(header.tags, (tag) => upos.indexOf(tag.split(' ')[0]!)),
    relations: header.relations,
    moves: {
      moves: Uint8Array.from(header.moves),
      groups: Uint8Array.from(header.moveGroups),
      groupOf: relationGroups,
    },
    lexicon: new HashedLexicon(
      readGaps(columns.slice(0, 4)),
      classes,
      new Uint16Array(columns[6]!),
    ),
    tagger: unpackScorer(columns.slice(7, 14), header),
    precedents: unpackPrecedents(columns.slice(precedentsAt), SETTLING_TAGS),
    network: unpackNetwork(columns.slice(14, precedentsAt), header.network),
    lemmas: header.lemmas,
  };
}

function unpackScorer(
  columns: readonly Buffer[],
  { common, heaviest, tags }: ModelHeader,
): PackedScorer {
  const hashes = readGaps(columns.slice(0, 4));
  const [counts, labels, bytes] = columns.slice(4) as [Buffer, Buffer, Buffer];
  const votes = { hashes, counts, labels, bytes, common };
  return new PackedScorer(votes, expand(heaviest), tags.length);
}

function unpackNetwork(columns: readonly Buffer[], header: ModelHeader['network']): Network {
  // A copy begins where numbers of four bytes may.
  const copies = columns.map((column) => Uint8Array.from(column).buffer);
  const tables = NETWORK_TABLES.map((name, i) => [
    name,
    { bytes: new Int8Array(copies[i]!), unit: header.units[i]! },
  ]);
  const [rowOf, answers, biases] = copies.slice(NETWORK_TABLES.length);
  return new Network({
    ...header,
    ...(Object.fromEntries(tables) as Pick<NetworkParts, (typeof NETWORK_TABLES)[number]>),
    rowOf: new Uint16Array(rowOf!),
    answers: new Int16Array(answers!),
    biases: new Int32Array(biases!),
  });
}

function unpackPrecedents(columns: readonly Buffer[], templates: Templates): Precedents {
  if (columns.length === 0) return NO_PRECEDENTS;
  return new PackedPrecedents(templates, readGaps(columns.slice(0, 4)), columns[4]!);
}

/** Companding: a byte holds the square root of a weight, so that small weights keep their precision. */
export function compress(weight: number, largest: number): number {
  return Math.sign(weight) * Math.round(Math.sqrt(Math.abs(weight) / largest) * 127);
}

/** The weight of every byte. */
function expand(heaviest: number): Int32Array {
  return Int32Array.from({ length: 256 }, (_, byte) => {
    const signed = (byte << 24) >> 24;
    return Math.sign(signed) * Math.round((signed / 127) ** 2 * heaviest);
  });
}

/** Numbers from the gaps between them, their four bytes in a column each, as deflate likes them. */
function readGaps(columns: readonly Buffer[]): Int32Array {
  const [a, b, c, d] = columns as [Buffer, Buffer, Buffer, Buffer];
  const numbers = new Int32Array(a.length);
  let value = 0;
  for (let i = 0; i < numbers.length; i++) {
    value = (value + (a[i]! | (b[i]! << 8) | (c[i]! << 16) | (d[i]! << 24))) | 0;
    numbers[i] = value;
  }
  return numbers;
}
