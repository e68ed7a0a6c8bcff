import type { GoldSentence } from '../conllu.ts';
import { MAX_WORDS } from '../encode.ts';
import { type Form, joinUnits } from '../join-units.ts';
import type { Unit } from '../tree.ts';
import type { GoldTree } from './oracle.ts';
import { projectivize } from './oracle.ts';
import { headOf, trainingUnits } from './training-units.ts';

/** A sentence ready to be learned from. */
export interface Example extends GoldTree {
  /** Number of the sentence it comes from. */
  readonly source: number;
  readonly forms: readonly Form[];
  readonly tag: Uint8Array;
  /** Tags that a tagger gave which had not seen the sentence; the parser learns from these. */
  readonly predicted: Uint8Array;
}

/** The closed lists that the model knows: `UPOS XPOS` pairs and relations; `root` is relation 0. */
export interface Labels {
  readonly tags: readonly string[];
  readonly relations: readonly string[];
}

const MIN_TAG = 4;
const MIN_RELATION = 15;

export function collectLabels(treebank: readonly GoldSentence[]): Labels {
  const tags = new Map<string, number>();
  const relations = new Map<string, number>();
  for (const gold of treebank) {
    for (let i = 0; i < gold.upos.length; i++) {
      const tag = `${gold.upos[i]} ${gold.xpos[i]}`;
      tags.set(tag, (tags.get(tag) ?? 0) + 1);
      relations.set(gold.relation[i]!, (relations.get(gold.relation[i]!) ?? 0) + 1);
    }
  }
  const kept = (counts: Map<string, number>, least: number) =>
    [...counts]
      .filter(([, count]) => count >= least)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .map(([name]) => name);
  const relationNames = kept(relations, MIN_RELATION).filter((name) => name !== 'root');
  return { tags: kept(tags, MIN_TAG), relations: ['root', ...relationNames] };
}

/** Turns gold sentences into examples; with `units`, joined as articles are joined. Sentences over the cap are left out. */
export function toExample(
  gold: GoldSentence,
  source: number,
  labels: Labels,
  units: readonly Unit[],
): Example | null {
  const forms = joinUnits(gold.sentence, units);
  const n = forms.length;
  if (n > MAX_WORDS) return null;
  const wordOf = new Int32Array(gold.head.length);
  const headToken = new Int32Array(n);
  let token = 0;
  const ends = new Map(units.map((unit) => [unit.from, unit.to]));
  for (let word = 0; word < n; word++) {
    const to = ends.get(token) ?? token + 1;
    headToken[word] = to === token + 1 ? token : headOf(gold.head, token, to);
    for (; token < to; token++) wordOf[token] = word;
  }
  const head = new Int32Array(n);
  const label = new Uint8Array(n);
  const tag = new Uint8Array(n);
  for (let word = 0; word < n; word++) {
    const at = headToken[word]!;
    head[word] = gold.head[at]! < 0 ? n : wordOf[gold.head[at]!]!;
    label[word] = relationIndex(gold.relation[at]!, labels);
    if (head[word] === n) label[word] = 0;
    tag[word] = tagIndex(gold.upos[at]!, gold.xpos[at]!, labels);
  }
  projectivize(head);
  return { source, forms, head, label, tag, predicted: new Uint8Array(n) };
}

function relationIndex(relation: string, labels: Labels): number {
  const whole = labels.relations.indexOf(relation);
  if (whole >= 0) return whole;
  return Math.max(
    labels.relations.indexOf(relation.split(':')[0]!),
    labels.relations.indexOf('dep'),
  );
}

function tagIndex(upos: string, xpos: string, labels: Labels): number {
  const whole = labels.tags.indexOf(`${upos} ${xpos}`);
  if (whole >= 0) return whole;
  const near = labels.tags.findIndex((tag) => tag.startsWith(`${upos} `));
  return Math.max(near, 0);
}

/** The same sentence in capitals [Leaders met → LEADERS MET], as old wires and headlines have it. */
export function shout(gold: GoldSentence): GoldSentence {
  const tokens = gold.sentence.tokens.map((token) => ({
    ...token,
    text: token.text.toUpperCase(),
  }));
  return { ...gold, sentence: { ...gold.sentence, tokens } };
}

/** As a headline has it [Leaders Met in Seoul]. */
export function headline(gold: GoldSentence): GoldSentence {
  const tokens = gold.sentence.tokens.map((token, i) =>
    /^(ADP|DET|CCONJ|PART|PUNCT)$/.test(gold.upos[i]!)
      ? token
      : { ...token, text: token.text.charAt(0).toUpperCase() + token.text.slice(1) },
  );
  return { ...gold, sentence: { ...gold.sentence, tokens } };
}

/** All examples: every sentence as it stands; half of those with units also joined; a few in capitals or as headlines. */
export function collectExamples(
  treebank: readonly GoldSentence[],
  labels: Labels,
  random: () => number,
): Example[] {
  const examples: Example[] = [];
  const add = (source: number, gold: GoldSentence, units: readonly Unit[]) => {
    const example = toExample(gold, source, labels, units);
    if (example) examples.push(example);
  };
  for (const [source, gold] of treebank.entries()) {
    add(source, gold, []);
    const units = trainingUnits(gold);
    if (units.length > 0 && random() < 0.5) add(source, gold, units);
    const dice = random();
    if (dice < 0.04) add(source, shout(gold), []);
    else if (dice < 0.08) add(source, headline(gold), []);
  }
  return examples;
}
