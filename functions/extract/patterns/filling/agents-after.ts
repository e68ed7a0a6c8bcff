import type { Tree } from '../../grammar/tree.ts';
import type { Scene, Slot } from '../frame.ts';
import { childrenOf, isVerb, prepositionOf } from '../trees/relations.ts';
import { type Agent, agentsIn } from './agents.ts';
import { isAnaphor } from './anaphors.ts';
import { extendByCoordination } from './coordination.ts';
import { isGroupListed } from './group-listed.ts';
import { lightNouns } from './light-nouns.ts';
import { isHomeOf } from './modifying-agents.ts';
import { representatives } from './representatives.ts';

/** Only somebody can be a party: [met *officials* of Iran], not [welcomed the *agreement* between Iran and Iraq]. */
export function isSomebody(scene: Scene, argument: number): boolean {
  const { tree, agents } = scene;
  const lemma = tree.words[argument]!.lemma.toLowerCase();
  if (representatives.has(lemma) || isAnaphor(tree, argument)) return true;
  // [met *a number* of ministers], not [welcomed *the outcome* of a meeting]
  if (lightNouns.has(lemma))
    return childrenOf(tree, argument, 'nmod').every(
      (c) =>
        /^(kind|sort|type)$/.test(lemma) || prepositionOf(tree, c) !== 'of' || !isThing(scene, c),
    );
  if (isGroupListed(tree, argument, agents) || isLed(tree, argument)) return true;
  return agents.some(
    (a) => a.first <= argument && argument <= a.last && !(a.modifier && a.head !== argument),
  );
}

/** [a *commission headed by* the Chadian trade minister]: they go where he goes. */
const isLed = (tree: Tree, argument: number): boolean =>
  /^(commission|committee|panel|board|contingent|entourage|squad)$/.test(
    tree.words[argument]!.lemma,
  ) &&
  childrenOf(tree, argument, 'acl').some(
    (c) => /^(lead|head|chair)$/.test(tree.words[c]!.lemma) && tree.words[c]!.xpos === 'VBN',
  );

/** Prepositions so telling after an event noun that the parser's opinion is not needed. */
export const bySurface = new Set<Slot>([
  'between',
  'with',
  'among',
  'alongside',
  'involving',
  'grouping',
]);

/** [discussed relations *with* China], [a treaty, a strike, tensions *between* two]: the phrase belongs to the noun before it. */
const relational = new Set(
  'relation relationship tie trade border deal agreement treaty pact accord war conflict cooperation dispute partnership alliance link dealing friendship problem issue contract tension fighting rivalry feud row standoff hostility violence clash drill exercise maneuver manoeuvre'.split(
    ' ',
  ),
);

/** [talks on Monday in Seoul *with* Chinese officials]: the agents behind the preposition, no verb between. */
export function agentsAfter(
  scene: Scene,
  noun: number,
  preposition: string,
  ofVerb = false,
): Agent[] {
  const at = prepositionAfter(scene, noun, preposition);
  if (at === null) return [];
  // [spoke during a *meeting* with]: the phrase belongs to the noun between
  const first = scene.agents.find(
    (a) =>
      a.first > at &&
      a.first - at <= 4 &&
      !isCutOff(scene, at, a.first) &&
      !isHomeOf(scene.agents, scene.tree.words, a),
  );
  if (first && (isOfThing(scene, first) || isBehindThing(scene, at, first))) return [];
  // [discussed the border *with* Foreign Minister Noor]: with a person one talks, relations are with states
  const somebody =
    first !== undefined &&
    (first.person !== null ||
      first.title !== null ||
      /^(official|leader|minister|envoy|diplomat|negotiator|delegation|president|counterpart)$/.test(
        scene.tree.words[first.head]!.lemma,
      ));
  if (
    ofVerb &&
    !somebody &&
    scene.tree.words
      .slice(noun + 1, at)
      .some(
        (w) =>
          w.upos === 'NOUN' &&
          !/^(today|yesterday|tomorrow|week|month|year|day|phone|telephone|time)$/.test(w.lemma),
      )
  )
    return [];
  // [talks with the emir of Qatar, *a mediator between* Chad and Niger]: of those he stands between
  const { words } = scene.tree;
  const isOfGoBetween = goBetween.test(words[at - 1]!.lemma) && words[at - 2]?.text !== 'as';
  if (preposition === 'between' && isOfGoBetween) return [];
  if (
    !somebody &&
    at - 1 > noun &&
    relational.has(scene.tree.words[at - 1]?.lemma.toLowerCase() ?? '')
  )
    return [];
  if (!first) return [];
  // [with the *Fijian, Japanese and EU ministers*]: of each
  const found = representatives.has(scene.tree.words[first.head]!.lemma.toLowerCase())
    ? agentsIn(scene.tree, first.head, scene.agents)
    : [first];
  return extendByCoordination(scene.tree, found, scene.agents).filter((a) => a.first > at);
}

const goBetween = /^(mediator|intermediary|broker|messenger|conduit|bridge|buffer|between)$/;

/** [talks ended with no *sign* Chad was ready], [with the *failure* of Chad's plan]: with a thing, whoever stands behind it. */
const isBehindThing = ({ tree }: Scene, at: number, { first }: Agent): boolean =>
  tree.words
    .slice(at + 1, first)
    .some(
      (w) =>
        w.upos === 'NOUN' &&
        w.unit === null &&
        w.head !== first &&
        !representatives.has(w.lemma.toLowerCase()),
    );

/** [with an *American* record label]: what follows the adjective can't be a party. */
function isOfThing(scene: Scene, { modifier, mention, last }: Agent): boolean {
  if (!modifier || mention.kind !== 'actor' || mention.form !== 'adjective') return false;
  const { words } = scene.tree;
  let noun = last + 1;
  while (words[noun]?.upos === 'ADJ' || words[noun + 1]?.upos === 'NOUN') noun++;
  return words[noun]?.upos === 'NOUN' && isThing(scene, noun);
}

/** Where the preposition stands within the twelve words after a noun, before any verb or clause. */
export function prepositionAfter(
  { tree }: Scene,
  noun: number,
  preposition: string,
): number | null {
  for (let i = noun + 1; i < Math.min(tree.words.length, noun + 13); i++) {
    const word = tree.words[i]!;
    // [the Peru-Chile talks, another round of such *talks between*]: of those talks
    if (word.lemma === 'talk' && word.lemma === tree.words[noun]!.lemma) return null;
    // [left the summit *for talks with* Chad]
    if (word.text === 'for' && gatherings.test(tree.words[noun]!.lemma) && isForTalks(tree, i))
      return null;
    // [a settlement *in line with* a resolution]
    if (
      word.text === 'with' &&
      accords.test(tree.words[i - 1]!.text) &&
      /^in$/i.test(tree.words[i - 2]?.text ?? '')
    )
      return null;
    if (word.text.toLowerCase() === preposition && word.xpos !== 'TO') return i;
    if (
      word.text.toLowerCase() === preposition &&
      preposition === 'to' &&
      tree.words[i + 1]?.xpos !== 'VB'
    )
      return i;
    // [a "historic meeting" with the South]
    if (i === noun + 1 && /^[”"]$/.test(word.text)) continue;
    // [an agreement on *shipping* between]
    const isTopic = word.xpos === 'VBG' && /^(on|for|of|about)$/.test(tree.words[i - 1]!.text);
    if (
      (isVerb(word) && !isTopic) ||
      /^[;:.“”"]$/.test(word.text) ||
      /^(who|which|that|and|but|after|before|following)$/i.test(word.text) ||
      // [met Costa *ahead of talks* with Rojas]
      (/^(ahead|prior)$/i.test(word.text) && /^(of|to)$/.test(tree.words[i + 1]?.text ?? ''))
    )
      return null;
  }
  return null;
}

/** [in *line* with], [in *accordance* with]. */
const accords = /^(line|accordance|keeping|compliance|conformity|connection|comparison|common)$/;

const gatherings = /^(summit|conference|assembly|session|forum)$/;

/** [*for* a brief *meeting*]. */
const isForTalks = ({ words }: Tree, at: number): boolean =>
  words.slice(at + 1, at + 4).some((w) => /^(talk|meeting|discussion|dinner|lunch)$/.test(w.lemma));

/** A verb between, or another phrase: [with Xi *at* the G-20], [with officials *said* …]; [with officials *of* Iran] is one. */
function isCutOff({ tree }: Scene, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const word = tree.words[i]!;
    if (isVerb(word) || /^(at|on|in|during|after|before|about|over|near)$/i.test(word.text))
      return true;
  }
  return false;
}

/** A common noun that cannot be a party: [met its *target*], [talks with *students*]. */
export function isThing(scene: Scene, argument: number): boolean {
  if (scene.tree.words[argument]!.upos !== 'NOUN' || isSomebody(scene, argument)) return false;
  // [talks with *the Ugandan government* resume]: whatever the parser made of the verb behind
  const preposition = childrenOf(scene.tree, argument, 'case')[0];
  return (
    preposition === undefined ||
    !scene.agents.some((a) => !a.modifier && a.first > preposition && a.first <= preposition + 2)
  );
}
