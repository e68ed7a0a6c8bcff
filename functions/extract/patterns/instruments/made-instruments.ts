import type { Tree } from '../../grammar/tree.ts';
import { childrenOf, is, isVerb, prepositionOf } from '../trees/relations.ts';
import { instrumentAt, signableNouns } from './instrument-nouns.ts';

export const settles =
  /^(peace|political|negotiated|diplomatic|territorial|border|boundary|maritime|compensation|final|lasting|comprehensive|two-state|peaceful|nuclear|-wide|trade|debt|Cyprus|Kosovo|Syria)$/i;

/** [agreed on a *system* to avoid clashes]: a noun of no treaty that two sides sign or agree on; null otherwise. */
export function signableAt(tree: Tree, index: number): string | null {
  const lemma = tree.words[index]!.lemma.toLowerCase();
  if (isAccepted(tree, index)) return 'proposal';
  if (lemma === 'text' && isTextOf(tree, index)) return null;
  // [agreed on an exchange of *views*]: words
  if (
    lemma === 'exchange' &&
    /^(views?|ideas|opinions|words|visits|experiences?)$/.test(tree.words[index + 2]?.text ?? '')
  )
    return null;
  return signableNouns.has(lemma) && isMade(tree, index) ? lemma : null;
}

/** [agreed the *text of a treaty*]: the treaty it is. */
const isTextOf = ({ words }: Tree, index: number): boolean =>
  words[index + 1]?.text === 'of' &&
  words.slice(index + 2, index + 7).some((_, i) => instrumentAt(words, index + 2 + i) !== null);

/** [accepted a Russian *proposal to hand over* its arms], [accepted Peru's *offer of* grain]: of the two it makes an agreement. */
function isAccepted(tree: Tree, index: number): boolean {
  const { words } = tree;
  const { lemma, relation, head } = words[index]!;
  const next = words[index + 1];
  const verb = words[index + 2];
  const says =
    next?.text === 'of' ||
    next?.text === 'for' ||
    (next?.text === 'to' && verb?.xpos === 'VB' && !courtesies.test(verb.lemma));
  return (
    /^(proposal|offer)$/.test(lemma) &&
    relation === 'obj' &&
    words[head]?.lemma === 'accept' &&
    says &&
    // [a proposal for a *truce*]: that is told itself
    !words
      .slice(index + 1, index + 9)
      .some((w, i) => elsewhere.test(w.text) || instrumentAt(words, index + 1 + i) !== null)
  );
}

const elsewhere = /^(talks|mediation|asylum|help)$/i;
const courtesies =
  /^(visit|meet|talk|speak|attend|mediate|host|come|join|discuss|hold|travel|negotiate|help|start|begin|resume|be)$/;

/** [buys jets under a *contract*]: arms are dealt in by states; null for all other contracts. */
export function stateContractAt({ words }: Tree, index: number): string | null {
  if (words[index]!.lemma.toLowerCase() !== 'contract') return null;
  return words.some((w) => arms.test(w.text)) ? 'contract' : null;
}

const arms =
  /^(jets?|fighters?|warplanes?|missiles?|submarines?|frigates?|warships?|tanks?|helicopters?|howitzers?|drones?|weapons?|arms|munitions|inter-?governmental|government-to-government)$/i;

/** [*reached* a settlement], [a settlement *announced* by both]: of what is at issue, not a place. */
export function isReached(tree: Tree, index: number): boolean {
  const word = tree.words[index]!;
  const participle = childrenOf(tree, index, 'acl').map((c) => tree.words[c]!);
  const reaches =
    /^(reach|negotiate|announce|conclude|sign|strike|agree|broker|accept|propose|reject)$/;
  return (
    participle.some((w) => reaches.test(w.lemma)) ||
    (is(word, 'obj', 'obl', 'nsubj:pass') && reaches.test(tree.words[word.head]!.lemma)) ||
    // [*came to* an arrangement]
    (tree.words[word.head]?.lemma === 'come' && prepositionOf(tree, index) === 'to')
  );
}

/** [a joint declaration *signed* in Asmara]. */
export const isSigned = (tree: Tree, index: number): boolean =>
  childrenOf(tree, index, 'acl').some((c) => /^(sign|initial|ink)$/.test(tree.words[c]!.lemma));

/** [*signed* a framework], [*agreed on* a plan], [a plan *agreed* by]. */
export function isMade(tree: Tree, index: number): boolean {
  const word = tree.words[index]!;
  const verb = tree.words[word.head];
  const preposition = prepositionOf(tree, index);
  // [the *signing of* a roadmap]
  if (/^(signing|conclusion)$/.test(verb?.lemma ?? '') && preposition === 'of') return true;
  if (!isVerb(verb)) return false;
  if (isAccepted(tree, index)) return true;
  const makes = /^(sign|initial|ink|conclude)$/.test(verb!.lemma) && preposition === '';
  const agrees = verb!.lemma === 'agree' && /^(|on|upon|to)$/.test(preposition);
  return (makes || agrees) && is(word, 'obj', 'obl', 'nsubj:pass', 'xcomp');
}

/** [a *joint framework* with Chad]: enough is said where it is said with whom. */
export const joint = /^(framework|roadmap)$/;

/** [*issued* a *joint* declaration on whales]: binds both to what it is on. */
export const isIssuedJointly = (tree: Tree, index: number, lemma: string): boolean =>
  (lemma === 'declaration' || joint.test(lemma)) &&
  is(tree.words[index], 'obj', 'nsubj:pass') &&
  /^(issue|deliver|adopt|release|proclaim|announce)$/.test(
    tree.words[tree.words[index]!.head]!.lemma,
  ) &&
  isJoint(tree, index);

/** [*signed* a *joint* declaration]: signed by somebody, and not only by one. */
export const isSignedJointly = (tree: Tree, index: number): boolean =>
  tree.words[tree.words[index]!.head]?.lemma === 'sign' && isJoint(tree, index);

const isJoint = (tree: Tree, index: number): boolean =>
  childrenOf(tree, index, 'amod').some((c) => /^joint$/i.test(tree.words[c]!.text));

/** [*ratified* a protocol], [a protocol was *suspended*]: what is done to treaties only. */
export function isHandled(tree: Tree, index: number): boolean {
  const word = tree.words[index]!;
  return (
    is(word, 'obj', 'nsubj:pass') &&
    /^(ratify|reach|strike|finali[sz]e|clinch|seal|scrap|suspend|extend|renew|terminate|reject|negotiate|announce|revive|adopt|denounce|violate|approve)$/.test(
      tree.words[word.head]!.lemma,
    )
  );
}
