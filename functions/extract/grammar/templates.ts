import { mix, spread } from './hash.ts';

/**
 * Which values make up each feature: one template a line or between bars, each the names of one to four values. A
 * template's number is its place in the list, from 1; it is the first thing that goes into the feature's hash.
 *
 *     new Templates(['word', 'tag'], 'word | tag | word tag')
 */
export class Templates {
  readonly count: number;
  /** By how many values: the templates' numbers, and the places of their values one after another. */
  readonly #groups: readonly { numbers: Int32Array; places: Uint8Array }[];

  constructor(names: readonly string[], list: string) {
    const templates = list.split(/[|\n]/).flatMap((words) => {
      const name = words.trim();
      return name === '' ? [] : [name.split(/\s+/)];
    });
    this.count = templates.length;
    this.#groups = [1, 2, 3, 4].map((size) => {
      const chosen = [...templates.entries()].filter(([, words]) => words.length === size);
      return {
        numbers: Int32Array.from(chosen, ([i]) => i + 1),
        places: Uint8Array.from(chosen.flatMap(([, words]) => words.map((w) => names.indexOf(w)))),
      };
    });
  }

  /** Writes the hash of every feature into `out`; how many they are. */
  hash(values: Int32Array, out: Int32Array): number {
    const [one, two, three, four] = this.#groups;
    let n = 0;
    let at = 0;
    let { numbers, places } = one!;
    for (let i = 0; i < numbers.length; i++) {
      out[n++] = spread(mix(numbers[i]!, values[places[i]!]!));
    }
    ({ numbers, places } = two!);
    for (let i = 0; i < numbers.length; i++) {
      const h = mix(numbers[i]!, values[places[at]!]!);
      out[n++] = spread(mix(h, values[places[at + 1]!]!));
      at += 2;
    }
    ({ numbers, places } = three!);
    at = 0;
    for (let i = 0; i < numbers.length; i++) {
      const h = mix(mix(numbers[i]!, values[places[at]!]!), values[places[at + 1]!]!);
      out[n++] = spread(mix(h, values[places[at + 2]!]!));
      at += 3;
    }
    ({ numbers, places } = four!);
    at = 0;
    for (let i = 0; i < numbers.length; i++) {
      const h = mix(mix(numbers[i]!, values[places[at]!]!), values[places[at + 1]!]!);
      out[n++] = spread(mix(mix(h, values[places[at + 2]!]!), values[places[at + 3]!]!));
      at += 4;
    }
    return n;
  }
}
