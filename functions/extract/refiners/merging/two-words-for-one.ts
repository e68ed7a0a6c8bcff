import type { Tree } from '../../grammar/tree.ts';
import type { Draft } from '../draft.ts';

export function toldTogether(a: Draft, b: Draft): boolean {
  return a.frames.some(
    (f) =>
      !f.instrument!.bare &&
      b.frames.some(
        (g) =>
          !g.instrument!.bare &&
          f.scene === g.scene &&
          !areOne(f.scene.tree, f.instrument!.head, g.instrument!.head) &&
          // [talks to modernize NAFTA … the collapse of *the trade pact*]: the second describes the first
          !(a.proper && !b.proper && g.definite),
      ),
  );
}

/** [the memorandum was the first *agreement* between], [the JCPOA, the *agreement* that]: two words for one. */
function areOne(tree: Tree, a: number, b: number): boolean {
  const { words } = tree;
  const says = (x: number, y: number): boolean =>
    (words[x]!.head === y && words[x]!.relation === 'appos') || isPredicate(tree, x, y);
  // [trade deals *like* the Lima Treaty]: one of them
  const isExample = /\b(like|such as|including)\b/.test(
    words
      .slice(a + 1, b)
      .map((w) => w.text)
      .join(' '),
  );
  return (
    (isExample && b - a < 12) ||
    says(a, b) ||
    says(b, a) ||
    isCalled(tree, Math.min(a, b), Math.max(a, b)) ||
    followsAsName(words, Math.min(a, b), Math.max(a, b))
  );
}

/** [the Nile treaty would be *the first pact*]. */
const isPredicate = ({ words, children }: Tree, a: number, b: number): boolean =>
  words[a]!.head === b &&
  words[a]!.relation.startsWith('nsubj') &&
  children[b]!.some((c) => words[c]!.relation === 'cop');

/** [the pact, which will be *called the Nile Treaty*], [called the accord *the worst deal*]: a name, or what one thinks of it. */
function isCalled({ words }: Tree, a: number, b: number): boolean {
  const verb = words[words[b]!.head];
  if (!verb || !/^(call|dub|name|rename|know|title|entitle|label|term|nickname)$/.test(verb.lemma))
    return false;
  if (!/^(obj|xcomp|obl|iobj|ccomp)$/.test(words[b]!.relation)) return false;
  return (
    // [a pact, *dubbed* the Nile Treaty], wherever the parser hung it
    (a < verb.index &&
      /^VB[DN]$/.test(verb.xpos) &&
      words
        .slice(a + 1, verb.index)
        .every((w) => /^(PUNCT|AUX|ADV)$/.test(w.upos) || w.xpos === 'WDT')) ||
    (verb.relation.startsWith('acl') && verb.head === a) ||
    (words[a]!.head === verb.index && /^(obj|nsubj:pass|iobj)$/.test(words[a]!.relation))
  );
}

/** [the Nile treaty, *a 1929 pact*] is one, whoever does what to it. */
export const isAppositive = (a: Draft, b: Draft): boolean =>
  a.frames.some((f) =>
    b.frames.some(
      (g) =>
        f.scene === g.scene &&
        f.instrument!.head < g.instrument!.head &&
        (followsAsName(f.scene.tree.words, f.instrument!.last, g.instrument!.head) ||
          isCalled(f.scene.tree, f.instrument!.head, g.instrument!.head) ||
          isPredicate(f.scene.tree, f.instrument!.head, g.instrument!.head)),
    ),
  );

/** [the Nile treaty, *a 1929 pact*]: right behind the comma, whatever the parser made of it. */
function followsAsName(words: Tree['words'], a: number, b: number): boolean {
  const between = words.slice(a + 1, b);
  return (
    // [another pact — *the Lima Treaty*]
    (between[0]?.text === ',' ||
      (/^(-|--|–|—)$/.test(between[0]?.text ?? '') && /^\p{Lu}/u.test(words[b]!.text))) &&
    /^(an?|the)$/i.test(between[1]?.text ?? '') &&
    between
      .slice(2)
      .every((w) => /^(ADJ|NOUN|PROPN|NUM)$/.test(w.upos) || w.text === '-' || w.xpos === 'VBN')
  );
}
