import type { Word } from './tree.ts';

/**
 * The greedy parser may take a sentence's verb for a participle and its subject for the root [*a truce* collapsed on Friday, as in
 * *a truce* agreed on Friday]. Where the tag says that the verb is finite, it is the root and the noun its subject.
 */
export function withFiniteRoot(words: readonly Word[]): readonly Word[] {
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
