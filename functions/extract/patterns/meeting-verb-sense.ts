import type { Tree } from '../grammar/tree.ts';
import { isBody } from './filling/agents.ts';
import { occasions } from './filling/host-of-occasion.ts';
import { objectsOf } from './filling/objects.ts';
import { isPassive, obliquesOf, subjectsOf } from './filling/subjects.ts';
import type { Filler, Scene } from './frame.ts';
import { childrenOf, prepositionOf } from './trees/relations.ts';

/** [sent a *rescue team*]: to work, a [trade mission] is to talk. */
const isOfHelpers = (tree: Tree, noun: number): boolean =>
  childrenOf(tree, noun, 'compound', 'amod').some((c) =>
    /^(rescue|deployment|medical|relief|search|response|aid|forensic|surgical|emergency|repair|peacekeeping)$/i.test(
      tree.words[c]!.text,
    ),
  );

/** [sent *a delegation*], [its *deputy foreign minister*], [*Foreign Minister Berg*]: an office and a name are one word. */
export const isSent = (tree: Tree, object: number, sends: RegExp): boolean =>
  !isOfHelpers(tree, object) &&
  [tree.words[object]!.lemma, ...tree.words[object]!.text.toLowerCase().split(' ')].some((word) =>
    sends.test(word),
  );

/** [sent *a delegation*], [announced the designation *of a delegation*]. */
export const sentBy = (tree: Tree, verb: number): number[] =>
  objectsOf(tree, verb).flatMap((o) =>
    /^(designation|appointment|departure)$/.test(tree.words[o]!.lemma)
      ? childrenOf(tree, o, 'nmod')
      : [o],
  );

/** [Rojas dispatched *Vega* to Oslo]: one who acts for the same state. */
export function isOfOwnState({ tree, agents }: Scene, verb: number, object: number): boolean {
  const sent = agents.find((a) => a.head === object && a.person !== null);
  const code = sent?.codes.join();
  return (
    !!code &&
    subjectsOf(tree, verb).some((s) => agents.some((a) => a.head === s && a.codes.join() === code))
  );
}

/** [would send its minister *to talks* with Fiji]: told by the talks. */
export function isToTalks(tree: Tree, verb: number): boolean {
  const aims = [verb, ...sentBy(tree, verb)]
    .flatMap((above) => obliquesOf(tree, above, ['to']))
    .map((o) => tree.words[o]!);
  return aims.length > 0 && aims.every((w) => w.upos === 'NOUN' && !occasions.test(w.lemma));
}

/** [*President Vella* sent a delegation]: she stays at home. */
export const asSender = (filler: Filler): Filler =>
  filler.slot === 'subject'
    ? { ...filler, agent: { ...filler.agent, person: null, title: null } }
    : filler;

/** [met *his cabinet*], [spoke with *her own lawmakers*]: one's own side. */
export function isAtHome(tree: Tree, verb: number): boolean {
  return [...childrenOf(tree, verb, 'obj'), ...obliquesOf(tree, verb, ['with', 'to'])].some(
    (o) =>
      own.test(tree.words[o]!.lemma) &&
      childrenOf(tree, o, 'nmod:poss').some((p) =>
        /^(his|her|its|my|our)$/i.test(tree.words[p]!.text),
      ),
  );
}

const own =
  /^(cabinet|party|parliament|lawmaker|troop|staff|adviser|advisor|supporter|voter|faction|caucus)$/;

/** [met in Riga, *with the bridge in doubt*] */
export const isApart = (tree: Tree, argument: number): boolean =>
  childrenOf(tree, argument, 'case').some((c) => tree.words[c - 1]?.text === ',');

/** What states do side by side [joined Chad *in the search*]. */
const efforts =
  /^(search|hunt|effort|fight|war|battle|campaign|push|drive|call|appeal|protest|boycott|condemnation|criticism|opposition|support|operation|mission|strike|attack|bid|race)$/;

/** [joined Rojas *in calling* for calm]: each from his own desk. */
export const joinsInDoing = ({ tree }: Scene, verb: number): boolean =>
  tree.words[verb]!.lemma === 'join' &&
  (childrenOf(tree, verb, 'advcl', 'obl', 'xcomp').some(
    (c) =>
      (tree.words[c]!.xpos === 'VBG' || efforts.test(tree.words[c]!.lemma)) &&
      /^in\b/.test(prepositionOf(tree, c)),
  ) ||
    tree.words.some(
      (w, i) => i > verb + 1 && w.xpos === 'VBG' && tree.words[i - 1]!.text === 'in',
    ));

/** [Chad and its friends *are engaged in* talks]: in those, and nobody engages them. */
export const isEngagedIn = (tree: Tree, verb: number): boolean =>
  tree.words[verb]!.lemma === 'engage' &&
  isPassive(tree, verb) &&
  obliquesOf(tree, verb, ['in']).length > 0;

/** [was let *join the European Union* under rules for islands]: as a member. */
export const joinsBody = ({ tree, agents }: Scene, verb: number): boolean =>
  tree.words[verb]!.lemma === 'join' &&
  childrenOf(tree, verb, 'obj').some((o) => agents.some((a) => a.last === o && isBody(a)));

/** [called him "old"], [calling it a mistake]: a quote or a second object follows. */
export function isNaming({ tree, agents }: Scene, verb: number): boolean {
  // [the so-*called* P5+1]
  if (tree.words[verb]!.relation === 'amod') return true;
  if (/^(for|on|upon|in|off|back|out|up)$/i.test(tree.words[verb + 1]?.text ?? '')) return true;
  const objects = childrenOf(tree, verb, 'obj', 'iobj');
  const object = Math.max(verb, ...objects);
  return (
    // [*calling* them *an* army]: one object is the name of the other
    objects.length > 1 ||
    /^(["“‘']|an?|the)$/.test(tree.words[behindAside(tree, object)]?.text ?? '') ||
    tree.words[object + 1]?.upos === 'ADJ' ||
    /^(JJR|RBR)$/.test(tree.words[object + 1]?.xpos ?? '') ||
    // [called *Vega's* victory a fluke]
    agents.some(
      (a) =>
        a.person !== null &&
        a.first > verb &&
        a.first <= verb + 2 &&
        tree.words[a.last + 1]?.text === "'s",
    ) ||
    // [called the rebels *by their name*]
    obliquesOf(tree, verb, ['by']).some((o) => tree.words[o]!.lemma === 'name') ||
    // [for *what he called* Peru's failure]
    tree.words[verb - 2]?.text === 'what'
  );
}

/** [calling Vega, *now 70*, a fool]: the word after what is put in between commas, else the next one. */
function behindAside({ words }: Tree, word: number): number {
  if (words[word + 1]?.text !== ',') return word + 1;
  const end = words.slice(word + 2, word + 7).findIndex((w) => w.text === ',');
  return end < 0 ? word + 1 : word + 3 + end;
}

/** [the delegation was *headed* by], [talks *mediated* by]: nobody travels. */
export const isDoneBy = ({ tree }: Scene, verb: number): boolean =>
  isPassive(tree, verb) || childrenOf(tree, verb, 'obl:agent').length > 0;

/** [*we went* to Chad to bring peace]: the country did. */
export function isOfUsAll({ tree }: Scene, verb: number): boolean {
  const subjects = childrenOf(tree, verb, 'nsubj');
  return subjects.length > 0 && subjects.every((s) => /^we$/i.test(tree.words[s]!.text));
}

/** [sends payments when *they are received*], [welcomed *the result* of their talks], [*Peru's leadership* of the AU]: things, where nobody is told to receive them. */
export const isOfThings = ({ tree }: Scene, verb: number): boolean =>
  childrenOf(tree, verb, 'obj').some((o) => course.test(tree.words[o]!.lemma)) ||
  (isPassive(tree, verb) &&
    obliquesOf(tree, verb, ['by']).length === 0 &&
    childrenOf(tree, verb, 'nsubj').every((s) =>
      /^(they|it|which|that)$/i.test(tree.words[s]!.text),
    ));

const course =
  /^(outcome|result|success|failure|collapse|breakdown|start|beginning|end|opening|reopening|resumption|conclusion|completion|continuation|leadership|revival|renewal|postponement|cancellation|mediation)$/;

/** [warned them *against visiting* Lima], [told tourists *visiting* it], [asked her *to consider visiting* it]: they are not the guests. */
export const hasNoGuest = ({ tree }: Scene, verb: number): boolean =>
  !tree.words
    .slice(verb + 1, verb + 14)
    .some(
      (w) =>
        w.text.split(' ').includes('visiting') &&
        (w.text !== 'visiting' ||
          (w.relation !== 'xcomp' &&
            tree.words
              .slice(verb + 1, w.index)
              .every((before) => /^(DET|ADJ|PART|PROPN)$/.test(before.upos)))),
    );

/** [told her *in an open letter*], [*in a tweet*], [*on Twitter*]: to whom one writes, or speaks before all, one need not meet. */
export const isToldFromAfar = ({ tree }: Scene): boolean =>
  tree.words.some(
    (w) => fromAfar.test(w.lemma) && /^(in|on|by|via|through)$/.test(prepositionOf(tree, w.index)),
  );

/** [should not *tell* her how to vote]: what one ought to do nobody has done. */
export const isAdvised = ({ tree }: Scene, verb: number): boolean =>
  childrenOf(tree, verb, 'aux').some((c) => /^(should|ought|must)$/i.test(tree.words[c]!.text));

const fromAfar =
  /^(letter|tweet|post|message|telegram|cable|note|statement|speech|address|video|broadcast|editorial|op-ed|twitter|facebook|television|tv)$/i;
