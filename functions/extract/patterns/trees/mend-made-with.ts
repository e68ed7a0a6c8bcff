import { hang, isWhole } from '../../grammar/hang.ts';
import type { Tree, Word } from '../../grammar/tree.ts';
import { instrumentNouns } from '../instruments/instrument-nouns.ts';
import { childrenOf, is } from './relations.ts';

/** [praised the accord with Peru and Chile *signed* on Monday]: behind those with whom it is made a participle tells of it, and of no deed of theirs. */
export function mendMadeWith(tree: Tree): Tree {
  for (const noun of tree.words) {
    if (!instrumentNouns.has(noun.lemma) || noun.upos !== 'NOUN') continue;
    const made = participleBehind(tree, noun);
    if (!made || made.head < 0 || made.head === noun.index) continue;
    const isDoer = noun.head === made.index;
    // [since the deal with Peru *is signed*], [that the deal *signed*]: a clause of its own
    const own = childrenOf(tree, made.index, 'nsubj', 'aux', 'cop', 'mark', 'cc', 'obj');
    if (own.some((c) => c !== noun.index && tree.words[c]!.unit !== 'date')) continue;
    if (isDoer && !is(noun, 'nsubj')) continue;
    const mended = hang(
      tree.sentence,
      tree.words.map((w) => {
        if (w === made)
          return { ...w, head: noun.index, relation: 'acl', upos: 'VERB', xpos: 'VBN' };
        if (w === noun && isDoer) return { ...w, head: made.head, relation: 'obj' };
        // [*proposed* last month], taken for a preposition of the month
        return is(made, 'case') && w.index === made.head && w.index > made.index
          ? { ...w, head: made.index, relation: 'obl:unmarked' }
          : w;
      }),
    );
    if (isWhole(mended)) return mendMadeWith(mended);
  }
  return tree;
}

/** [with Chile *signed*], [between the two states *reached*]: right behind the names. */
function participleBehind({ words }: Tree, { index }: Word): Word | null {
  if (!/^(with|between|among)$/.test(words[index + 1]?.text ?? '')) return null;
  let i = index + 2;
  while (i < index + 12 && /^(PROPN|DET|NUM|CCONJ)$/.test(words[i]?.upos ?? '')) i++;
  const made = words[i];
  return made &&
    i > index + 2 &&
    makes.test(made.text) &&
    !/^(to|that)$/.test(words[i + 1]?.text ?? '')
    ? made
    : null;
}

const makes =
  /^(announced|unveiled|signed|reached|concluded|agreed|struck|brokered|negotiated|mediated|proposed|drafted|drawn|clinched|sealed|finali[sz]ed|initialled|forged|completed|worked|hammered)$/;
