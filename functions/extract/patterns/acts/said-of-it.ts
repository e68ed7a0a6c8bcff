import type { Tree } from '../../grammar/tree.ts';
import type { Instrument, PactAct } from '../frame.ts';
import { predicateOf } from '../trees/predicates.ts';
import { childrenOf } from '../trees/relations.ts';
import { withStatus } from './act-status.ts';
import type { Found } from './found-act.ts';

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

/** [the newly *signed* treaty], [a *proposed* pact], [the two are *near* agreement]. */
export function adjectiveAct(
  acts: readonly PactAct[],
  tree: Tree,
  instrument: Instrument,
): Found | null {
  for (const c of childrenOf(tree, instrument.head, 'amod', 'compound', 'case')) {
    const text = tree.words[c]!.text.toLowerCase();
    const act = acts.find((a) => a.adjectives?.includes(text));
    if (act)
      return { act, word: c, reality: { mode: 'fact', time: 'past', cue: c }, status: act.status };
  }
  return null;
}
