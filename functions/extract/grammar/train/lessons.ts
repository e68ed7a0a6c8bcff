import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Codes, PAD } from '../encode.ts';
import type { HashedLexicon } from '../lexicon.ts';
import type { NetworkParts } from '../network-parts.ts';
import type { Moves } from '../parser.ts';
import type { Example, Labels } from './examples.ts';

/** What `learn-moves.py` learns from: the trees, word by word, and what its network is to look like. */
export interface Lessons {
  readonly golden: readonly Example[];
  readonly silvery: readonly Example[];
  readonly lexicon: HashedLexicon;
  readonly labels: Labels;
  readonly moves: Moves;
}

/** Settings of a training, all of them in the file that `learn-moves.py` reads. */
interface MoverRecipe {
  readonly seed: number;
  readonly passes: number;
  /** How often a gold sentence is seen for one sight of a silver one. */
  readonly goldWeight: number;
  /** Numbers in a hidden vector, in a word's, in a tag's, in a relation's; words that have a vector of their own. */
  readonly sizes: { hidden: number; word: number; tag: number; arc: number; words: number };
}

/**
 * Writes the lessons to a folder: `lessons.json`; `types`, for each different word its place in the lexicon, suffix, class, shape,
 * tag set, and whether it is a mark; and for gold and silver trees columns with a number for each word (NAME.type and so on).
 */
export function writeLessons(folder: string, lessons: Lessons, recipe: MoverRecipe): void {
  const { golden, silvery, lexicon, labels, moves } = lessons;
  mkdirSync(folder, { recursive: true });
  const numbers = new Map<string, number>();
  const types: number[] = [];
  const codes = new Codes();
  const typeAt = (at: number): number => {
    const key = `${codes.form[at]} ${codes.shape[at]}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const { entry, suffix3, wordClass, shape, ambiguity, marks } = codes;
    const mark = marks[at + 1]! - marks[at]!;
    types.push(entry[at]!, suffix3[at]! | 0, wordClass[at]!, shape[at]!, ambiguity[at]!, mark);
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  };
  const write = (name: string, examples: readonly Example[]) => {
    const words = examples.reduce((sum, { forms }) => sum + forms.length, 0);
    const columns = {
      type: new Int32Array(words),
      tag: new Uint8Array(words),
      head: new Int16Array(words),
      label: new Uint8Array(words),
      length: Int16Array.from(examples, ({ forms }) => forms.length),
    };
    let word = 0;
    for (const { forms, predicted, head, label } of examples) {
      codes.read(forms, 0, forms.length, lexicon);
      for (let i = 0; i < forms.length; i++, word++) {
        columns.type[word] = typeAt(i + PAD);
        columns.tag[word] = predicted[i]!;
        columns.head[word] = head[i]!;
        columns.label[word] = label[i]!;
      }
    }
    for (const [column, values] of Object.entries(columns)) {
      writeFileSync(`${folder}/${name}.${column}`, values);
    }
  };
  write('gold', golden);
  write('silver', silvery);
  writeFileSync(`${folder}/types`, Int32Array.from(types));
  const settings = {
    recipe,
    forms: lexicon.classes.length,
    classes: lexicon.classes.reduce((a, b) => Math.max(a, b), 0),
    tags: labels.tags.length,
    moves: [...moves.moves],
    groups: [...moves.groups],
    groupOf: [...moves.groupOf],
  };
  writeFileSync(`${folder}/lessons.json`, JSON.stringify(settings));
}

/** A network as `learn-moves.py` writes it: `network.json` names its columns and their units, `network` has their bytes one after another. */
export function readNetwork(folder: string): NetworkParts {
  const { columns, ...sizes } = JSON.parse(readFileSync(`${folder}/network.json`, 'utf8'));
  const file = readFileSync(`${folder}/network`);
  let at = 0;
  const parts: Record<string, unknown> = {};
  for (const { name, type, length, unit } of columns) {
    const copy = Uint8Array.from(file.subarray(at, at + length)).buffer;
    at += length;
    const bytes =
      type === 'int8'
        ? new Int8Array(copy)
        : type === 'int16'
          ? new Int16Array(copy)
          : type === 'uint16'
            ? new Uint16Array(copy)
            : new Int32Array(copy);
    parts[name] = unit === undefined ? bytes : { bytes, unit };
  }
  return { ...sizes, ...parts } as NetworkParts;
}
