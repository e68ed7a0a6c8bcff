import type { GoldSentence } from '../conllu.ts';
import { MAX_WORDS } from '../encode.ts';
import { type Form, joinUnits } from '../join-units.ts';
import { groupOf } from '../relation-groups.ts';
import type { Unit } from '../tree.ts';
import { type GoldTree, projectivize } from './gold-tree.ts';
import { joinGold } from './join-gold.ts';
import { trainingUnits } from './training-units.ts';

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
  // By group, of which the root's is the first.
  const relationNames = kept(relations, MIN_RELATION).filter((name) => name !== 'root');
  relationNames.sort((a, b) => groupOf(a) - groupOf(b));
  return { tags: kept(tags, MIN_TAG), relations: ['root', ...relationNames] };
}

/** Turns a gold sentence into an example; with `units`, joined as articles are joined. `null` over the cap. */
function toExample(
  gold: GoldSentence,
  source: number,
  labels: Labels,
  units: readonly Unit[],
): Example | null {
  const forms = joinUnits(gold.sentence, units);
  const n = forms.length;
  if (n > MAX_WORDS) return null;
  const { upos, xpos, head: above, relation } = joinGold(gold, units);
  const head = Int32Array.from(above, (h) => (h < 0 ? n : h));
  const label = Uint8Array.from(relation, (name, i) =>
    head[i] === n ? 0 : relationIndex(name, labels),
  );
  const tag = Uint8Array.from(upos, (name, i) => tagIndex(name, xpos[i]!, labels));
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

/** Gold examples: every sentence as it stands; half of those with units also joined; a few also in capitals or as headlines. */
export function goldExamples(
  treebank: readonly GoldSentence[],
  labels: Labels,
  random: () => number,
): Example[] {
  const examples: (Example | null)[] = [];
  for (const [source, gold] of treebank.entries()) {
    examples.push(toExample(gold, source, labels, []));
    const units = trainingUnits(gold);
    if (units.length > 0 && random() < 0.5) examples.push(toExample(gold, source, labels, units));
    const dice = random();
    if (dice < 0.04) examples.push(toExample(shout(gold), source, labels, []));
    else if (dice < 0.08) examples.push(toExample(headline(gold), source, labels, []));
  }
  return examples.filter((example) => example !== null);
}

/** A silver example: the sentence once, a third of them joined, some in capitals or as a headline. */
export function silverExample(
  silver: GoldSentence,
  source: number,
  labels: Labels,
  random: () => number,
): Example | null {
  const dice = random();
  if (dice < 0.33) return toExample(silver, source, labels, trainingUnits(silver));
  if (dice < 0.36) return toExample(shout(silver), source, labels, []);
  if (dice < 0.39) return toExample(headline(silver), source, labels, []);
  return toExample(silver, source, labels, []);
}
