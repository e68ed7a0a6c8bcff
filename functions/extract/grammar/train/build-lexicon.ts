import { hashText } from '../hash.ts';
import type { Example, Labels } from './examples.ts';

/** The lexicon as sorted columns, ready to be packed. */
export interface LexiconColumns {
  readonly hashes: Int32Array;
  readonly classes: Uint16Array;
  readonly ambiguities: Uint16Array;
}

const MIN_COUNT = 3;

/**
 * Every form seen at least three times with the set of its usual tags [met: VBD or VBN], numbered,
 * and the word class that raw text gives it.
 */
export function buildLexicon(
  examples: readonly Example[],
  labels: Labels,
  classes: ReadonlyMap<string, number>,
): LexiconColumns {
  const classOf = new Map([...classes].map(([word, number]) => [hashText(word), number]));
  const seen = new Map<number, Map<number, number>>();
  for (const example of examples) {
    for (const [i, form] of example.forms.entries()) {
      const hash = hashText(form.key);
      const tags = seen.get(hash) ?? new Map<number, number>();
      seen.set(hash, tags);
      tags.set(example.tag[i]!, (tags.get(example.tag[i]!) ?? 0) + 1);
    }
  }
  const setOf = new Map<number, string>();
  const popularity = new Map<string, number>();
  for (const [hash, tags] of seen) {
    const total = [...tags.values()].reduce((a, b) => a + b, 0);
    if (total < MIN_COUNT) continue;
    const usual = [...tags]
      .filter(([, n]) => n >= total * 0.08)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    const set = usual
      .slice(0, 3)
      .map(([tag]) => labels.tags[tag]!)
      .join('|');
    setOf.set(hash, set);
    popularity.set(set, (popularity.get(set) ?? 0) + total);
  }
  const numbers = new Map(
    [...popularity]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .map(([set], i) => [set, Math.min(i + 1, 255)]),
  );
  const known = Uint32Array.from(new Set([...setOf.keys(), ...classOf.keys()])).sort();
  return {
    hashes: Int32Array.from(known),
    classes: Uint16Array.from(known, (hash) => classOf.get(hash) ?? 0),
    ambiguities: Uint16Array.from(known, (hash) => numbers.get(setOf.get(hash) ?? '') ?? 0),
  };
}
