import type { Tree } from '../../grammar/tree.ts';
import type { Instrument, PactAct } from '../frame.ts';
import { realityOf } from '../reality/reality.ts';
import { predicateOf } from '../trees/predicates.ts';
import { isNoun, isVerb } from '../trees/relations.ts';
import { withStatus } from './act-status.ts';
import { type Found, isOfThing } from './found-act.ts';
import { nominalReality } from './nominal-act.ts';
import { verbOf } from './verb-of.ts';

/** [a deal with Chad is *within reach*], [the accord is all but *dead*]: what is said of it makes it so, whatever the tree made of it. */
export function predicateAct(
  acts: readonly PactAct[],
  { words }: Tree,
  { head }: Instrument,
): Found | null {
  let i = head + 1;
  while (
    i < Math.min(words.length, head + 9) &&
    /^(ADP|DET|ADJ|NOUN|PROPN|NUM|CCONJ)$/.test(words[i]!.upos)
  )
    i++;
  if (!/^(be|remain|look|seem|appear|stay)$/.test(words[i]?.lemma ?? '')) return null;
  i++;
  if (/^(not|n't|no|never|hardly)$/i.test(words[i]?.text ?? '')) return null;
  while (
    /^(ADV|PUNCT|PART|CCONJ)$/.test(words[i]?.upos ?? '') &&
    predicateOf(words[i]!.text.toLowerCase()) === null
  )
    i++;
  const [first, second] = [words[i], words[i + 1]].map((w) => w?.text.toLowerCase() ?? '');
  // [is *over* 20 years old]
  if (first === 'over' && words[i + 1]?.upos === 'NUM') return null;
  const two = predicateOf(`${first} ${second}`);
  const name = two ?? predicateOf(first!);
  const act = acts.find((a) => a.name === name);
  if (!act) return null;
  const cue = two ? i + 1 : i;
  return withStatus(act, cue, { mode: 'fact', time: 'present', cue });
}

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
    if (!isNoun(word)) continue;
    const act = acts.find(
      (a) =>
        a.nouns?.includes(word.lemma.toLowerCase()) &&
        a.instrument.includes(preposition === 'of' ? 'object' : preposition),
    );
    if (act) return withStatus(act, j, nominalReality(tree, j));
  }
  return null;
}

/** [The deal, *reached* in Oslo after a week of talks, …]: a participle right behind the comma. */
export function participleBehind(
  acts: readonly PactAct[],
  tree: Tree,
  { last }: Instrument,
): Found | null {
  const { words } = tree;
  if (words[last + 1]?.text !== ',') return null;
  // [a tax treaty, *first* signed in 2010]
  const word = /^(first|originally|last)$/.test(words[last + 2]?.text ?? '')
    ? words[last + 3]
    : words[last + 2];
  if (!word || !/^VB[DN]$/.test(word.xpos)) return null;
  const act = acts.find(
    (a) => a.verbs.includes(verbOf(tree, word.index)) && a.instrument.includes('object'),
  );
  return act ? withStatus(act, word.index, { mode: 'fact', time: 'past', cue: word.index }) : null;
}

/** [A deal on cod *has yet to be reached*]. */
export function yetToBe(
  acts: readonly PactAct[],
  { words }: Tree,
  { head }: Instrument,
): Found | null {
  const at = words.findIndex((w) => w.index > head && w.index < head + 10 && /^yet$/i.test(w.text));
  if (at < 0 || words[at + 1]?.text !== 'to' || !/^(have|be|remain)$/.test(words[at - 1]!.lemma))
    return null;
  const cue = words[at + 2]?.text === 'be' ? at + 3 : at + 2;
  const act = acts.find((a) => a.verbs.includes(words[cue]?.lemma.toLowerCase() ?? ''));
  return act ? withStatus(act, cue, { mode: 'failure', time: 'future', cue }) : null;
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

/** [the two pacts *in discussion*], [a treaty *under negotiation*]. */
export function inDiscussion(
  acts: readonly PactAct[],
  tree: Tree,
  { last }: Instrument,
): Found | null {
  const preposition = tree.words[last + 1];
  const noun = tree.words[last + 2];
  if (!preposition || !noun || !/^(in|under)$/.test(preposition.text)) return null;
  const act = acts.find(
    (a) => a.status === 'under-discussion' && a.nouns?.includes(noun.lemma.toLowerCase()),
  );
  return act
    ? withStatus(act, noun.index, { mode: 'fact', time: 'present', cue: noun.index })
    : null;
}

/** [a memorandum *that* the two ministers *signed*]: the first verb behind, where the tree hung it elsewhere. */
export function relativeAct(
  acts: readonly PactAct[],
  tree: Tree,
  { last, head }: Instrument,
): Found | null {
  const opens = tree.words.findIndex(
    (w) => w.index > head && w.index <= last + 3 && /^(that|which)$/.test(w.text),
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

const changes = /^(signed|initialled|reached|ratified|joined)$/;
