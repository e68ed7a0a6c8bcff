import { hang } from '../../grammar/hang.ts';
import type { Tree, Word } from '../../grammar/tree.ts';
import { representatives } from '../filling/representatives.ts';
import { is, isAbove, isNoun, isVerb } from './relations.ts';

/** Clauses without [that], and participles: what they tell is of the noun before them, and the sentence goes on behind. */
export const mendReduced = (tree: Tree): Tree =>
  mendPassive(mendBare(mendNamed(mendGathered(tree))));

/** [the *accord Peru signed* last week was attacked]: no accord of that name signs, the one that Peru signed was attacked. */
function mendBare(tree: Tree): Tree {
  for (const name of tree.words) {
    const noun = tree.words[name.index - 1];
    const clause = tree.words[name.head];
    // [attacked the accord *Peru signed*]: it tells of the accord, not of the attack
    if (is(name, 'nsubj') && clause?.relation === 'acl:relcl' && isVerb(tree.words[clause.head]))
      if (noun && isTold(noun) && noun.head === clause.head && is(noun, 'obj', 'obl'))
        return mendBare(rehang(tree, (w) => (w === clause ? { head: noun.index } : {})));
    if (noun?.relation !== 'compound' || noun.head !== name.index || !isTold(noun)) continue;
    if (name.upos !== 'PROPN') continue;
    const verb = verbBehind(tree, name.index);
    if (!verb) continue;
    const mended =
      name.head === verb.index && name.relation.startsWith('nsubj')
        ? withMain(tree, noun, verb, mainBehind(tree, verb))
        : inPlaceOf(tree, name, noun, verb);
    if (mended) return mendBare(withOwnWords(mended, name.index, noun.index));
  }
  return tree;
}

/** [the treaty, *called the Lima Pact*, will be signed]: it calls nothing, it is called so and signed. */
function mendNamed(tree: Tree): Tree {
  for (const verb of tree.words) {
    if (!/^(called|named|dubbed|termed|titled|entitled|nicknamed)$/.test(verb.text)) continue;
    const comma = tree.words[verb.index - 1];
    const noun = tree.words[verb.index - 2];
    if (comma?.text !== ',' || noun?.head !== verb.index || !isNoun(noun)) continue;
    const mended = withMain(tree, noun, verb, mainBehind(tree, verb));
    if (mended)
      return rehang(mended, ({ index }) =>
        index === verb.index ? { relation: 'acl', xpos: 'VBN' } : {},
      );
  }
  return tree;
}

/** [a truce *agreed* by the two last week *collapsed*]: the first verb only tells which truce. */
function mendPassive(tree: Tree): Tree {
  for (const verb of tree.words) {
    if (!/^VB[ND]$/.test(verb.xpos) || !/(ed|[dkntw]|um)$/.test(verb.text)) continue;
    const children = tree.children[verb.index]!.map((c) => tree.words[c]!);
    const above = tree.words[verb.head];
    const noun =
      is(verb, 'acl') && isNoun(above) && above!.head < 0
        ? above
        : children.findLast((c) => is(c, 'nsubj') && c.index < verb.index);
    if (noun?.index !== verb.index - 1 || !isNoun(noun) || noun.unit) continue;
    const isMade = isMadeOf(noun, verb);
    if (noun.upos === 'PROPN' && !isMade) continue;
    // [the basis *is* an accord signed by both]: it is the accord that is
    const isApart = children.some((c) => c.relation === 'cop' && c.index < noun.index);
    const isFull = children.some((c) => /^(aux|cop)/.test(c.relation));
    if (representatives.has(noun.lemma) || (isFull && !isApart)) continue;
    if (children.some((c) => c.relation === 'obj' && c.unit !== 'date')) continue;
    // [the truce *announced Monday* holds], [welcomed the accord *reached over* the weekend]
    if (
      !isMade &&
      !/^(by|between|in|at|on|last|this|with|to|for)\b/i.test(
        tree.words[verb.index + 1]?.text ?? '',
      )
    )
      continue;
    const mended =
      isApart || isPredicate(tree, noun)
        ? underPredicate(tree, noun, verb)
        : withMain(tree, noun, verb, mainBehind(tree, verb));
    if (mended) return mendPassive(mended);
    // [*the deal concluded in Riga* – after days of talks – is a test]: no deal concludes anything, wherever its own verb went
    const isDone = isMade && noun.relation === 'nsubj' && noun.head === verb.index;
    if (isDone)
      return mendPassive(
        rehang(tree, (w) =>
          w === noun ? { relation: 'nsubj:pass' } : w === verb ? { xpos: 'VBN' } : {},
        ),
      );
  }
  return tree;
}

/** [*deal* … *struck*], [*treaty* … *signed*]: it is done to it. */
const isMadeOf = (noun: Word, { lemma }: Word): boolean =>
  /^(agreement|accord|pact|treaty|deal|truce|ceasefire|memorandum|protocol)$/i.test(noun.lemma) &&
  /^(announce|agree|reach|sign|strike|conclude|broker|negotiate|seal|clinch|unveil|initial)$/.test(
    lemma,
  );

/** [the basis is *an accord* signed by both]: what something is cannot be what signs. */
const isPredicate = (tree: Tree, { index }: Word): boolean =>
  tree.children[index]!.some((c) => tree.words[c]!.relation === 'cop');

const underPredicate = (tree: Tree, noun: Word, verb: Word): Tree | null =>
  noun.head === verb.index
    ? rehang(tree, ({ index, head, relation }) => {
        if (index === noun.index) return { head: verb.head, relation: verb.relation };
        if (index === verb.index) return { head: noun.index, relation: 'acl', xpos: 'VBN' };
        const isBefore = head === verb.index && index < noun.index;
        return isBefore ? { head: noun.index, relation: relation.replace(':outer', '') } : {};
      })
    : null;

const isTold = ({ text, lemma }: Word): boolean =>
  /^\p{Ll}/u.test(text) &&
  /^(agreement|accord|pact|treaty|deal|truce|ceasefire|memorandum|protocol|convention|declaration|meeting|talk|summit|conference|negotiation|round|visit|trip|offer|invitation)$/.test(
    lemma,
  );

/** [Peru *signed*], [Peru and Chile *have signed*]: right behind the names. */
function verbBehind({ words }: Tree, name: number): Word | null {
  let i = name + 1;
  while (words[i] && (/^(and|,)$/.test(words[i]!.text) || words[i]!.unit === 'actor')) i++;
  if (/^(,)$/.test(words[i - 1]!.text)) return null;
  while (words[i]?.upos === 'AUX' || words[i]?.upos === 'ADV') i++;
  const verb = words[i];
  return verb?.upos === 'VERB' && /^VB[DNZP]$/.test(verb.xpos) ? verb : null;
}

/** The verb of the sentence, which the parser hung on the one before it: it has nobody to do what it says. */
function mainBehind({ words, children }: Tree, verb: Word): Word | null {
  // [signed *last week* were rejected]: no week is rejected
  const hasOwn = (i: number): boolean =>
    children[i]!.some(
      (c) =>
        /^(nsubj|csubj|mark|cc)/.test(words[c]!.relation) &&
        words[c]!.unit !== 'date' &&
        // [*is to* be signed]
        !(words[c]!.text === 'to' && words[c - 1]?.head === i && words[c - 1]!.upos === 'AUX'),
    );
  const isFiniteVerb = ({ index, xpos }: Word): boolean =>
    /^VB[DZP]$/.test(xpos) || children[index]!.some((c) => /^(aux|cop)/.test(words[c]!.relation));
  return (
    words.find(
      (w) =>
        w.index > verb.index + 1 &&
        w.head === verb.index &&
        /^(acl|advcl|ccomp|conj|parataxis|xcomp|dep)/.test(w.relation) &&
        isFiniteVerb(w) &&
        !hasOwn(w.index) &&
        !/^(,|and|but|or|that|which|who|as|to)$/i.test(words[w.index - 1]!.text),
    ) ?? null
  );
}

function withMain(tree: Tree, noun: Word, verb: Word, main: Word | null): Tree | null {
  if (!main) return null;
  const passive = tree.children[main.index]!.some((c) => tree.words[c]!.relation === 'aux:pass');
  const top = verb.head === noun.index ? noun : verb;
  return rehang(tree, (word) => {
    if (word.index === main.index) return { head: top.head, relation: top.relation };
    if (word.index === noun.index)
      return { head: main.index, relation: passive ? 'nsubj:pass' : 'nsubj' };
    if (word.index === verb.index) return { head: noun.index, relation: 'acl:relcl' };
    return word.head === main.index && word.index < main.index && word.unit === 'date'
      ? { head: verb.index, relation: 'obl:unmarked' }
      : {};
  });
}

/** [attacked the *accord Peru signed*]: the noun takes the place of the name. */
function inPlaceOf(tree: Tree, name: Word, noun: Word, verb: Word): Tree | null {
  if (name.head < 0) return null;
  // where the verb stands above that place, the way up to it takes the place of the verb
  let heir = name.head;
  while (heir >= 0 && tree.words[heir]!.head !== verb.index) heir = tree.words[heir]!.head;
  if (heir < 0 && isAbove(tree, verb.index, name.head)) return null;
  return rehang(tree, ({ index }) => {
    if (index === noun.index) return { head: name.head, relation: name.relation };
    if (index === name.index) return { head: verb.index, relation: 'nsubj' };
    if (index === verb.index) return { head: noun.index, relation: 'acl:relcl' };
    return index === heir ? { head: verb.head, relation: verb.relation } : {};
  });
}

/** [*the* accord Peru]: what stands before the noun is its own. */
const withOwnWords = (tree: Tree, name: number, noun: number): Tree =>
  rehang(tree, (w) => (w.head === name && w.index < noun ? { head: noun } : {}));

const rehang = (tree: Tree, change: (word: Word) => Partial<Word>): Tree =>
  hang(
    tree.sentence,
    tree.words.map((word) => ({ ...word, ...change(word) })),
  );

/** [NATO *ministers meeting* in Riga put out a text]: two subjects side by side are those who meet. */
function mendGathered(tree: Tree): Tree {
  const noun = (w: Word): Word | undefined => tree.words[w.index - 1];
  const isGathered = (w: Word): boolean =>
    w.text === 'meeting' &&
    is(w, 'nsubj') &&
    noun(w)?.xpos === 'NNS' &&
    is(noun(w), 'nsubj') &&
    noun(w)!.head === w.head;
  if (!tree.words.some(isGathered)) return tree;
  return rehang(tree, (w) =>
    isGathered(w)
      ? { head: w.index - 1, relation: 'acl', lemma: 'meet', upos: 'VERB', xpos: 'VBG' }
      : {},
  );
}
