import { hang } from '../../grammar/hang.ts';
import type { Tree, Word } from '../../grammar/tree.ts';
import { is, isAbove, isNoun, isVerb, prepositionOf } from './relations.ts';

/** [a summit with President Okello *that was scheduled* for Saturday]: a clause with [that] or [which] tells of no person, but of the noun above. */
export function mendRelatives(tree: Tree): Tree {
  const nouns = new Map<number, number>();
  for (const { index, head, relation } of tree.words) {
    const person = tree.words[head];
    if (relation !== 'acl:relcl' || !person) continue;
    if (person.unit !== 'title' && person.unit !== 'name') continue;
    const noun = tree.words[person.head];
    if (!/^nmod/.test(person.relation) || !isNoun(noun) || noun!.index > index) continue;
    const subject = tree.children[index]!.find((c) => tree.words[c]!.relation.startsWith('nsubj'));
    if (subject !== undefined && /^(that|which)$/i.test(tree.words[subject]!.text))
      nouns.set(index, noun!.index);
  }
  for (const [clause, noun] of clausesWithWho(tree)) nouns.set(clause, noun);
  for (const [clause, place] of clausesWithWhere(tree)) nouns.set(clause, place);
  for (const [clause, state] of clausesOfStates(tree)) nouns.set(clause, state);
  const inside = phrasesInside(tree);
  if (nouns.size === 0 && inside.size === 0) return tree;
  const words = tree.words.map((word): Word => {
    const noun = nouns.get(word.index);
    const clause = inside.get(word.index);
    if (clause !== undefined) return { ...word, head: clause };
    return noun === undefined ? word : { ...word, head: noun, relation: 'acl:relcl' };
  });
  return hang(tree.sentence, words);
}

/** [Minister Berg, *who is to resume* talks in Lima, said]: a clause of its own to the parser, but of the one named right before it. */
function clausesWithWho(tree: Tree): [clause: number, noun: number][] {
  return tree.words.flatMap((who): [number, number][] => {
    const clause = tree.words[who.head];
    if (who.text !== 'who' || !who.relation.startsWith('nsubj') || !clause) return [];
    if (!is(clause, 'ccomp', 'parataxis', 'advcl', 'dep', 'conj')) return [];
    const before = tree.words[who.index - 2];
    if (tree.words[who.index - 1]?.text !== ',' || !isNoun(before) || clause.head < 0) return [];
    const ofState = is(before, 'nmod') && prepositionOf(tree, before!.index) === 'of';
    const noun = ofState ? before!.head : before!.index;
    return isAbove(tree, clause.index, noun) ? [] : [[clause.index, noun]];
  });
}

/** [calm the unrest in *Jordan, which has* a treaty with Israel]: what only a state does is said of the one named right before, whatever verb the parser takes it for. */
function clausesOfStates(tree: Tree): [clause: number, state: number][] {
  return tree.words.flatMap((which): [number, number][] => {
    const clause = tree.words[which.head];
    if (which.text !== 'which' || !which.relation.startsWith('nsubj') || !clause) return [];
    if (!is(clause, 'acl', 'advcl', 'ccomp', 'parataxis', 'conj', 'dep')) return [];
    const before = tree.words[which.index - 2];
    if (tree.words[which.index - 1]?.text !== ',' || before?.upos !== 'PROPN') return [];
    if (!isVerb(tree.words[clause.head]) || !deedsOfStates.test(clause.lemma)) return [];
    return isAbove(tree, clause.index, before.index) ? [] : [[clause.index, before.index]];
  });
}

const deedsOfStates =
  /^(have|sign|ratify|join|host|share|border|broker|mediate|oppose|back|support|seek|want|deny|refuse|accuse|send|hold|control|withdraw|pull)$/;

/** [will see him before returning to *Berlin, where* he will receive her]: said of the place right before. */
function clausesWithWhere(tree: Tree): [clause: number, place: number][] {
  return tree.words.flatMap((where): [number, number][] => {
    const clause = tree.words[where.head];
    if (where.text !== 'where' || !clause || clause.head < 0) return [];
    if (!is(clause, 'ccomp', 'parataxis', 'advcl', 'dep', 'conj')) return [];
    const before = tree.words[where.index - (tree.words[where.index - 1]?.text === ',' ? 2 : 1)];
    if (before?.upos !== 'PROPN' || clause.index < where.index) return [];
    // [spoke at the summit in Lima, *where* they met]: what happens there too may stay
    if (!isVerb(tree.words[before.head]) || before.head === clause.head) return [];
    return isAbove(tree, clause.index, before.index) ? [] : [[clause.index, before.index]];
  });
}

/** [Vella, who was in Lima *for a summit*, spoke by phone with Costa]: what stands before the closing comma is said in the clause, though the parser hangs it on the verb behind. */
function phrasesInside(tree: Tree): ReadonlyMap<number, number> {
  const inside = new Map<number, number>();
  for (const clause of tree.words) {
    const noun = clause.relation === 'acl:relcl' ? tree.words[clause.head] : undefined;
    const verb = noun && tree.words[noun.head];
    if (!noun || !verb || noun.index > clause.index || verb.index < clause.index) continue;
    if (!tree.children[clause.index]!.some((c) => /^who$/i.test(tree.words[c]!.text))) continue;
    for (const phrase of tree.words.slice(clause.index + 1, verb.index)) {
      if (phrase.text === ',') break;
      if (phrase.head === verb.index && is(phrase, 'obl')) inside.set(phrase.index, clause.index);
    }
  }
  return inside;
}
