import type { GoldSentence } from '../conllu.ts';
import type { Unit } from '../tree.ts';
import { headOf } from './training-units.ts';

/** What the annotators said, word by word. */
export type GoldWords = Pick<GoldSentence, 'upos' | 'xpos' | 'head' | 'relation'>;

/** The annotation of a sentence whose units are one word each: a unit has the tag, head and relation of its governing token. */
export function joinGold(gold: GoldSentence, units: readonly Unit[]): GoldWords {
  const ends = new Map(units.map((unit) => [unit.from, unit.to]));
  const wordOf: number[] = [];
  const tops: number[] = [];
  for (let token = 0; token < gold.head.length; ) {
    const to = ends.get(token) ?? token + 1;
    for (let i = token; i < to; i++) wordOf.push(tops.length);
    tops.push(headOf(gold.head, token, to));
    token = to;
  }
  return {
    upos: tops.map((top) => gold.upos[top]!),
    xpos: tops.map((top) => gold.xpos[top]!),
    head: tops.map((top) => (gold.head[top]! < 0 ? -1 : wordOf[gold.head[top]!]!)),
    relation: tops.map((top) => gold.relation[top]!),
  };
}
