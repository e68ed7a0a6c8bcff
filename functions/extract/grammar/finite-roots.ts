import type { Word } from './tree.ts';

/** The greedy parser may take the subject of a sentence for its root: the finite verb behind it is the root, and the noun its subject. */
export function withFiniteRoot(words: readonly Word[]): readonly Word[] {
  return behindClause(words) ?? behindPartner(words) ?? rootOfParticiple(words);
}

/**
 * [Talks that were due on Monday *were put off*], [a treaty that they signed in May *was ratified*]: a clause that has its own verb ends
 * before the next one, which says what became of the noun. Null where there is none.
 */
function behindClause(words: readonly Word[]): readonly Word[] | null {
  const noun = words.find(({ head }) => head < 0);
  if (noun?.upos !== 'NOUN') return null;
  const of = (index: number) => words.filter(({ head }) => head === index);
  const clause = of(noun.index).find(({ relation }) => relation === 'acl:relcl');
  if (!clause) return null;
  const verb = words.find(
    ({ index, relation, xpos }) =>
      index > clause.index &&
      xpos === 'VBN' &&
      /^(xcomp|ccomp)$/.test(relation) &&
      isBelow(words, index, clause.index) &&
      of(index).some((w) => w.relation === 'aux:pass' && /^(is|are|was|were)$/.test(w.text)),
  );
  if (!verb || of(verb.index).some(({ relation }) => /^nsubj/.test(relation))) return null;
  // [they signed *in May* was ratified]: a preposition that the clause lost to it
  const lost = of(verb.index).find((w) => w.relation === 'mark' && w.upos === 'ADP');
  const object = lost && of(lost.index)[0];
  if (lost && (!object || lost.text === 'to')) return null;
  return words.map((word) => {
    if (word === verb) return { ...verb, head: -1, relation: 'root' };
    if (word === noun) return { ...noun, head: verb.index, relation: 'nsubj:pass' };
    if (word === lost) return { ...lost, head: object!.index, relation: 'case' };
    if (word === object) return { ...object, head: clause.index, relation: 'obl' };
    const behind = word.head === noun.index && word.index > verb.index;
    return behind ? { ...word, head: verb.index } : word;
  });
}

/** [The truce that they signed *with Chad fell* apart]: a partner of the clause, not somebody who fell while they signed. */
function behindPartner(words: readonly Word[]): readonly Word[] | null {
  const noun = words.find(({ head }) => head < 0);
  if (noun?.upos !== 'NOUN') return null;
  const of = (index: number) => words.filter(({ head }) => head === index);
  const clause = of(noun.index).find(({ relation }) => relation === 'acl:relcl');
  const gap = clause && of(clause.index).some((w) => /^(that|which)$/.test(w.text));
  if (!clause || !gap) return null;
  const verb = of(clause.index).find(
    ({ index, relation, xpos }) =>
      index > clause.index && relation === 'advcl' && /^VB[DZP]$/.test(xpos),
  );
  const lost = verb && of(verb.index).find((w) => w.relation === 'mark' && w.text === 'with');
  const partner = lost && words[lost.index + 1];
  if (partner?.upos !== 'PROPN' || lost!.index !== clause.index + 1) return null;
  const top = words.find(
    (w) =>
      w.head === verb!.index &&
      w.index > lost!.index &&
      w.index < verb!.index &&
      /^(nsubj|obl)/.test(w.relation),
  );
  if (!top) return null;
  return words.map((word) => {
    if (word === verb) return { ...verb, head: -1, relation: 'root' };
    if (word === noun) return { ...noun, head: verb!.index, relation: 'nsubj' };
    if (word === lost) return { ...lost, head: top.index, relation: 'case' };
    if (word === top) return { ...top, head: clause.index, relation: 'obl' };
    const behind = word.head === noun.index && word.index > verb!.index;
    return behind ? { ...word, head: verb!.index } : word;
  });
}

function isBelow(words: readonly Word[], index: number, above: number): boolean {
  for (let at = words[index]!.head, n = 0; at >= 0 && n < 40; at = words[at]!.head, n++)
    if (at === above) return true;
  return false;
}

/** [*a truce* collapsed on Friday], read as [*a truce* agreed on Friday], where the tag says that the verb is finite. */
function rootOfParticiple(words: readonly Word[]): readonly Word[] {
  const noun = words.find(({ head }) => head < 0);
  if (!noun || !/^(NOUN|PROPN)$/.test(noun.upos)) return words;
  const of = (index: number) => words.filter(({ head }) => head === index);
  const verb = of(noun.index).find(
    ({ index, relation, upos, xpos, text }) =>
      index > noun.index &&
      relation === 'acl' &&
      upos === 'VERB' &&
      (/^VB[DZP]$/.test(xpos) || neverParticiple.test(text)),
  );
  if (!verb || of(verb.index).some(({ relation }) => /^(nsubj|mark)/.test(relation))) return words;
  return words.map((word) => {
    if (word === verb) return { ...verb, head: -1, relation: 'root' };
    if (word === noun) return { ...noun, head: verb.index, relation: 'nsubj' };
    const behind = word.head === noun.index && word.index > verb.index;
    return behind ? { ...word, head: verb.index } : word;
  });
}

/** [talks *got* under way], whatever the tagger takes it for. */
const neverParticiple = /^(got|went|came|began|took|broke)$/;
