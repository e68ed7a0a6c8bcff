import type { Tree } from '../../grammar/tree.ts';
import type { Instrument, PactAct } from '../frame.ts';
import { predicateAt, predicateOf } from '../trees/predicates.ts';
import { childrenOf } from '../trees/relations.ts';
import { withStatus } from './act-status.ts';
import type { Found } from './found-act.ts';

/** [a deal with Chad is *within reach*], [the accord is all but *dead*]: what is said of it makes it so, whatever the tree made of it. */
export function predicateAct(
  acts: readonly PactAct[],
  { words }: Tree,
  { first, head }: Instrument,
): Found | null {
  let i = head + 1;
  while (
    i < Math.min(words.length, head + 9) &&
    /^(ADP|DET|ADJ|NOUN|PROPN|NUM|CCONJ)$/.test(words[i]!.upos)
  )
    i++;
  // [a truce *could be* in the works]: perhaps it is
  const modal = words[i]?.xpos === 'MD' ? i++ : -1;
  if (!/^(be|remain|look|seem|appear|stay)$/.test(words[i]?.lemma ?? '')) return null;
  i++;
  if (/^(not|n't|no|never|hardly)$/i.test(words[i]?.text ?? '')) return null;
  while (
    /^(ADV|PUNCT|PART|CCONJ)$/.test(words[i]?.upos ?? '') &&
    predicateOf(words[i]!.text.toLowerCase()) === null
  )
    i++;
  // [is *over* 20 years old]
  if (words[i]?.text === 'over' && words[i + 1]?.upos === 'NUM') return null;
  const said = predicateAt(words, i);
  const act = acts.find((a) => a.name === said?.act);
  if (!act || !said) return null;
  const cue = i + said.length - 1;
  // [much is to be done *before* the accord is complete]
  const opening = words
    .slice(Math.max(0, Math.min(first, head) - 2), head)
    .find((w) => /^(before|until|if|unless|once)$/i.test(w.text));
  if (opening)
    return withStatus(act, cue, { mode: 'condition', time: 'future', cue: opening.index });
  return modal < 0
    ? withStatus(act, cue, { mode: 'fact', time: 'present', cue })
    : withStatus(act, cue, { mode: 'wish', time: 'future', cue: modal });
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

/** [the two pacts *in discussion*], [a treaty *under negotiation*], [the deal *on the table*]. */
export function inDiscussion(
  acts: readonly PactAct[],
  tree: Tree,
  { head, last }: Instrument,
): Found | null {
  const behind = predicateAt(tree.words, head + 1);
  const negotiated = acts.find((a) => a.name === 'negotiated');
  if (behind?.act === 'negotiated' && behind.length > 1 && negotiated) {
    const cue = head + behind.length;
    return withStatus(negotiated, cue, { mode: 'fact', time: 'present', cue });
  }
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

/** [are to *enforce a newly struck* deal]: that it is new says more than what is to be done with it. */
export const isNewAndUpheld = (act: Found | null, adjective: Found | null): boolean =>
  act?.act?.name === 'upheld' && adjective?.status === 'agreed';
