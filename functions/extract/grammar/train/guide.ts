import type { GoldSentence } from '../conllu.ts';

/** What another parser says of a sentence, brought near to UD: a hint to learn with, never the truth. */
export interface Guide {
  /** Number of words at the root. */
  readonly head: Int32Array;
  readonly label: readonly string[];
  /** The other parser's own relation and Penn tag. */
  readonly original: readonly string[];
  readonly tag: readonly string[];
}

const RENAMED: Readonly<Record<string, string>> = {
  dobj: 'obj',
  nsubjpass: 'nsubj:pass',
  csubjpass: 'csubj:pass',
  auxpass: 'aux:pass',
  neg: 'advmod',
  npadvmod: 'obl:unmarked',
  poss: 'nmod:poss',
  relcl: 'acl:relcl',
  acomp: 'xcomp',
  oprd: 'xcomp',
  attr: 'xcomp',
  prt: 'compound:prt',
  predet: 'det:predet',
  preconj: 'cc:preconj',
  intj: 'discourse',
  quantmod: 'advmod',
  dative: 'iobj',
  ROOT: 'root',
};

/**
 * CLEAR relations (OntoNotes) to UD: prepositions under their objects [held → in → Seoul ⇒ held → Seoul → in], copulas under
 * their predicates, every conjunct under the first, conjunctions under the conjunct that follows.
 */
export function readGuide(clear: GoldSentence): Guide {
  const n = clear.head.length;
  const head = Int32Array.from(clear.head, (h) => (h < 0 ? n : h));
  const original = clear.relation;
  const label = original.map((relation) => RENAMED[relation] ?? relation);
  const isVerbal = (i: number) => i < n && /^(VERB|AUX|ADJ|ADV)$/.test(clear.upos[i]!);
  const children = (i: number) => {
    const found: number[] = [];
    for (let k = 0; k < n; k++) if (head[k] === i) found.push(k);
    return found;
  };
  const swap = (outer: number, inner: number, relation: string, ofOuter: string) => {
    const above = head[outer]!;
    head[inner] = above;
    head[outer] = inner;
    label[inner] = above === n ? 'root' : relation;
    label[outer] = ofOuter;
  };
  // Prepositions, innermost last so that [out of town] unwinds.
  for (let i = n - 1; i >= 0; i--) {
    if (!/^(prep|agent|dative)$/.test(original[i]!)) continue;
    const object = children(i).find((k) => k > i && /^(pobj|pcomp)$/.test(original[k]!));
    const nested = children(i).find((k) => label[k] === 'obl' || label[k] === 'nmod');
    const inner = object ?? nested;
    if (inner === undefined) {
      if (original[i] === 'prep') label[i] = 'advmod';
      continue;
    }
    const clause = original[inner] === 'pcomp';
    const verbal = isVerbal(head[i]!);
    const relation =
      original[i] === 'agent'
        ? 'obl:agent'
        : clause
          ? verbal
            ? 'advcl'
            : 'acl'
          : verbal
            ? 'obl'
            : 'nmod';
    for (const k of children(i)) if (k !== inner) head[k] = inner;
    swap(i, inner, relation, clause ? 'mark' : 'case');
  }
  for (let i = 0; i < n; i++) {
    if (clear.lemma[i] !== 'be' || /^(aux|auxpass)$/.test(original[i]!)) continue;
    const predicate =
      children(i).find((k) => /^(attr|acomp)$/.test(original[k]!)) ??
      children(i).find((k) => k > i && label[k] === 'obl');
    if (predicate === undefined) continue;
    for (const k of children(i)) if (k !== predicate) head[k] = predicate;
    swap(i, predicate, label[i]!, 'cop');
  }
  for (let i = 0; i < n; i++) {
    if (original[i] === 'conj') {
      let first = head[i]!;
      while (first < n && original[first] === 'conj' && label[first] === 'conj')
        first = head[first]!;
      if (first < n) head[i] = first;
    }
    if (original[i] === 'aux' && clear.xpos[i] === 'TO') label[i] = 'mark';
    if (original[i] === 'case') label[i] = 'case';
  }
  for (let i = 0; i < n; i++) {
    if (original[i] !== 'cc') continue;
    const next = children(head[i]!).find((k) => k > i && label[k] === 'conj');
    if (next !== undefined) head[i] = next;
  }
  return { head, label, original, tag: clear.xpos };
}
