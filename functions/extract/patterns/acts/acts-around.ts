import type { Tree, Word } from '../../grammar/tree.ts';
import type { Instrument, PactAct } from '../frame.ts';
import { realityOf } from '../reality/reality.ts';
import { childrenOf, is, isNoun, isVerb } from '../trees/relations.ts';
import { withStatus } from './act-status.ts';
import { type Found, isBurden, isOfThing } from './found-act.ts';
import { nominalReality } from './nominal-act.ts';
import { verbOf } from './verb-of.ts';

/** [*talks* Monday in Seoul *about* possible pacts]: where the parser hung it elsewhere, the words before it tell. */
export function actBefore(
  acts: readonly PactAct[],
  tree: Tree,
  { first, head }: Instrument,
): Found | null {
  let i = first - 1;
  while (
    i >= 0 &&
    head - i < 6 &&
    (/^(DET|ADJ|NUM|ADV)$/.test(tree.words[i]!.upos) || tree.words[i]!.text === '-')
  )
    i--;
  const preposition = tree.words[i]?.text.toLowerCase() ?? '';
  if (!/^(on|over|about|for|of|from|toward|towards|to)$/.test(preposition)) return null;
  for (let j = i - 1; j >= 0 && i - j < 7; j--) {
    const word = tree.words[j]!;
    if (word.upos === 'PUNCT' || isVerb(word)) return null;
    if (!isNoun(word) || isBurden(word.lemma, preposition)) continue;
    const act = acts.find(
      (a) =>
        a.nouns?.includes(word.lemma.toLowerCase()) &&
        a.instrument.includes(preposition === 'of' ? 'object' : preposition),
    );
    if (act) return withStatus(act, j, nominalReality(tree, j), tree);
  }
  return null;
}

/** [holding *talks*, mediated by Chad, *on* a truce and *a swap of prisoners*]: the matter of what is held, which the parser hangs beside it. */
export function matterOfHeld(
  acts: readonly PactAct[],
  tree: Tree,
  matter: number,
  slot: string,
): Found | null {
  const above = tree.words[tree.words[matter]!.head];
  if (!isVerb(above) || !/^(on|over|about)$/.test(slot)) return null;
  const mediated = is(above, 'advcl') && childrenOf(tree, above!.index, 'obl:agent').length > 0;
  const verb = mediated ? above!.head : above!.index;
  for (const held of childrenOf(tree, verb, 'obj')) {
    if (held > matter) continue;
    const act = acts.find(
      (a) =>
        a.nouns?.includes(tree.words[held]!.lemma.toLowerCase()) && a.instrument.includes(slot),
    );
    if (act) return withStatus(act, held, nominalReality(tree, held), tree);
  }
  return null;
}

/** [The deal, *reached* in Oslo after a week of talks, …], [the deal with Chad, *signed* hours before]: a participle right behind the comma. */
export function participleBehind(
  acts: readonly PactAct[],
  tree: Tree,
  { last }: Instrument,
): Found | null {
  const { words } = tree;
  let comma = last + 1;
  if (/^(with|between|among)$/.test(words[comma]?.text ?? ''))
    while (comma < last + 7 && /^(ADP|PROPN|CCONJ|DET)$/.test(words[comma]?.upos ?? '')) comma++;
  if (words[comma]?.text !== ',') return null;
  // [a tax treaty, *first* signed in 2010]
  const word = /^(first|originally|last)$/.test(words[comma + 1]?.text ?? '')
    ? words[comma + 2]
    : words[comma + 1];
  if (!word || !/^VB[DN]$/.test(word.xpos)) return null;
  // [Norway, a critic of the deal, *suggested that* it may fish, *wanted Chile* to leave]: no participle, and of something else
  const own = childrenOf(tree, word.index, 'ccomp', 'obj').filter((c) => c > word.index);
  if (own.some((c) => words[c]!.unit !== 'date')) return null;
  const act = acts.find(
    (a) => a.verbs.includes(verbOf(tree, word.index)) && a.instrument.includes('object'),
  );
  return act ? withStatus(act, word.index, { mode: 'fact', time: 'past', cue: word.index }) : null;
}

/** [*signed* inter-governmental accords]: the verb right before, whatever the tree made of it. */
export function verbBefore(
  acts: readonly PactAct[],
  tree: Tree,
  { head }: Instrument,
): Found | null {
  for (let i = head - 1; i >= 0 && head - i < 7; i--) {
    const word = tree.words[i]!;
    if (isVerb(word)) {
      if (word.lemma === 'leave' && isOfThing(tree, i)) return null;
      const act = acts.find(
        (a) => a.verbs.includes(verbOf(tree, i)) && a.instrument.includes('object'),
      );
      return act ? withStatus(act, i, realityOf(tree, i), tree) : null;
    }
    if (!/^(DET|ADJ|NUM|ADV|NOUN|PROPN)$/.test(word.upos)) return null;
  }
  return null;
}

/** [a memorandum *that* the two ministers *signed*]: the first verb behind, where the tree hung it elsewhere. */
export function relativeAct(
  acts: readonly PactAct[],
  tree: Tree,
  { last, head }: Instrument,
): Found | null {
  // [the pact *between Chad and Niger that* was announced]: behind those whose it is
  let end = last + 1;
  while (/^(between|with|and|,)$/.test(tree.words[end]?.text ?? '') || isOfName(tree.words[end]))
    end++;
  const opens = tree.words.findIndex(
    (w) => w.index > head && w.index <= Math.max(last + 3, end) && /^(that|which)$/.test(w.text),
  );
  if (opens < 0) return null;
  for (let i = opens + 1; i < Math.min(tree.words.length, opens + 14); i++) {
    const word = tree.words[i]!;
    if (/^[;:.]$/.test(word.text)) return null;
    if (!/^(VBD|VBN|VBZ|VBP)$/.test(word.xpos) || word.upos === 'AUX') continue;
    const act = acts.find((a) => a.verbs.includes(verbOf(tree, i)) && changes.test(a.name));
    return act ? withStatus(act, i, realityOf(tree, i), tree) : null;
  }
  return null;
}

const isOfName = (word: Word | undefined): boolean =>
  word !== undefined && /^(PROPN|DET)$/.test(word.upos);

const changes = /^(signed|initialled|reached|ratified|joined)$/;
