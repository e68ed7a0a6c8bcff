import type { Tree } from '../grammar/tree.ts';
import { codesOf } from './filling/agents.ts';
import { bodies } from './filling/bodies.ts';
import { Filling } from './filling/fill.ts';
import { whoseGoods } from './filling/whose-goods.ts';
import type { Filler, Frame, Instrument, Scene, Undertaking } from './frame.ts';
import { nameOf } from './instruments/instrument-name.ts';
import { instrumentNouns } from './instruments/instrument-nouns.ts';
import { nominalDeed } from './nominal-deed.ts';
import { realityOf } from './reality/reality.ts';
import { steadying } from './steadying.ts';
import { childrenOf, extent, is, isNoun, isVerb } from './trees/relations.ts';

/** An agreement told without a noun for it: [Seoul and Washington *agreed to deploy* the radar] is an agreement to deploy the radar. */
export function matchUndertaking(pattern: Undertaking, scene: Scene, verb: number): Frame | null {
  const { tree } = scene;
  const nominal = nominalDeed(tree, verb);
  const told = nominal?.noun ?? deedOf(pattern, tree, verb);
  if (told === null || isProvision(tree, verb, told)) return null;
  const means = nominal || isDeed(pattern, tree, told) ? null : meansOf(pattern, tree, told);
  const deed = means ?? told;
  const reality = realityOf(tree, verb);
  const goesOn = reality.mode === 'going-on' && pattern.status === 'under-discussion';
  if ((reality.mode !== 'fact' && !goesOn) || reality.time === 'future') return null;
  const filling = new Filling(scene).fromVerb(verb, ['subject', 'with']);
  const lemma = nominal?.verb ?? tree.words[deed]!.lemma.toLowerCase();
  // [to charter tankers *from Spain*], also where the parser hangs it on what is chartered
  const goods = childrenOf(tree, deed, 'obj').concat(
    isVerb(tree.words[deed]) ? [] : tree.words[deed]!.head,
  );
  if (pattern.givers.includes(lemma)) {
    if (nominal) filling.fromNoun(deed, ['from']);
    else filling.fromVerb(deed, ['from']);
    for (const thing of goods) filling.fromNoun(thing, ['from']);
  }
  if (pattern.takers.includes(lemma)) {
    if (nominal) filling.fromNoun(deed, ['to']);
    else filling.fromVerb(deed, ['to', 'object']);
    for (const thing of goods) filling.fromNoun(thing, ['to']);
  }
  // [the *Danish* and *Polish* unions]: not the states themselves
  const fillers = filling.fillers.filter(({ agent }) => !agent.modifier);
  // [the two countries], [both sides], but not [they], who may be anybody
  const anaphors = filling.anaphors.filter((i) => isNoun(tree.words[i]) || isOfTwo(scene, i));
  const doers = codesOf(fillers.map((f) => f.agent));
  // [the *pact* was signed in May, when Fiji agreed to buy Tongan sugar]: that is what the pact says
  const isAlone = !nominal && !tree.words.some((w) => instrumentNouns.has(w.lemma.toLowerCase()));
  if (isAlone && doers.size === 1 && anaphors.length === 0 && !isOneStatesOwn(tree, fillers))
    for (const agent of whoseGoods(scene, pattern.favours, deed, doers))
      fillers.push({ agent, slot: 'object' });
  const codes = codesOf(fillers.map((f) => f.agent));
  const ofMembers = [...codes].some((code) => bodies.has(code));
  if (codes.size < 2 && anaphors.length === 0 && !ofMembers) return null;
  // [in *stabilising* prices], which the parser hangs on the prices
  const whole = is(tree.words[deed], 'amod') ? tree.words[deed]!.head : deed;
  const end = extent(tree, whole).last;
  // [to end ten days *of fighting*], which the tagger takes for a verb
  const last = tree.words[end + 1]?.text === 'of' ? end + 2 : end;
  const named = nameOf(tree, deed, lastOfName(tree, deed, last));
  const name = nominal
    ? `agreement on ${nameOf(tree, extent(tree, deed).first, deed).replace(/^(on|to) +(an?|the)? */i, '')}${named.slice(tree.words[deed]!.text.length)}`
    : `agreement to ${means === null ? named : named.replace(/^\S+/, lemma)}`;
  return {
    type: 'pact',
    pattern: pattern.name,
    kind: 'other',
    scene,
    cue: verb,
    clause: verb,
    reality,
    fillers,
    anaphors,
    definite: false,
    instrument: toldByVerb(deed, name),
    pactStatus: pattern.status,
  };
}

/** [the *senate* agreed to lower duties on Danish steel]: that is no word given to another state. */
const isOneStatesOwn = ({ words }: Tree, fillers: readonly Filler[]): boolean =>
  fillers.some(({ agent }) => chambers.test(words[agent.head]!.lemma));

const chambers =
  /^(senate|senator|congress|congressman|house|parliament|parliamentarian|lawmaker|legislator|legislature|assembly|committee|court|regulator|member)$/i;

/** What two agree on or grant without a noun for it. */
export const toldByVerb = (verb: number, name: string): Instrument => ({
  head: verb,
  first: verb,
  last: verb,
  name,
  acronym: null,
  proper: false,
  plural: false,
  bare: false,
});

/** [*As part of the accord*, Chad agreed to …], [agreed *under* their pact to], [the pact *under which* both agreed to]: it is the pact that is told. */
const isProvision = ({ words }: Tree, verb: number, deed: number): boolean =>
  words
    .slice(0, deed)
    .some(
      ({ index, lemma }) =>
        instrumentNouns.has(lemma.toLowerCase()) &&
        (words
          .slice(Math.max(0, index - 5), index)
          .some((w) => /^(under|part|in)$/i.test(w.text)) ||
          words
            .slice(index + 1, Math.max(index + 1, verb))
            .some(
              (w) =>
                w.text === 'whereby' ||
                (w.text === 'which' && /^(under|in|by)$/.test(words[w.index - 1]!.text)),
            )),
    );

/** [Peru and Chile averted a strike when *they* agreed]: the only two before it. */
const isOfTwo = ({ agents, tree }: Scene, index: number): boolean =>
  /^(they|both|two)$/i.test(tree.words[index]!.text) &&
  codesOf(agents.filter((a) => a.last < index && !a.modifier)).size === 2;

/** The infinitive of what is agreed, unless its object is an instrument of its own: [agreed to extend *the truce*]. */
function deedOf(pattern: Undertaking, tree: Tree, verb: number): number | null {
  const deeds = childrenOf(tree, verb, 'xcomp', 'ccomp', 'advcl').flatMap((c) => [
    c,
    ...childrenOf(tree, c, 'conj'),
  ]);
  const deed = deeds.find(
    (c) =>
      isVerb(tree.words[c]) &&
      tree.words[c]!.xpos === 'VB' &&
      (isDeed(pattern, tree, c) || meansOf(pattern, tree, c) !== null) &&
      // [hold *off* on tariffs], not [hold talks]
      (!/^(hold|roll)$/.test(tree.words[c]!.lemma) ||
        /^(off|back|over)$/.test(tree.words[c + 1]?.text ?? '')),
  );
  if (deed === undefined) return nounlike(pattern, tree, verb);
  if (isVague(tree, deed)) return null;
  const { last } = extent(tree, deed);
  const owns = tree.words
    .slice(deed + 1, last + 1)
    .some((w) => instrumentNouns.has(w.lemma.toLowerCase()));
  return owns ? null : deed;
}

const isDeed = ({ deeds }: Undertaking, { words }: Tree, verb: number): boolean =>
  deeds.includes(words[verb]!.lemma.toLowerCase());

/** [agreed to calm the market *by cutting* output]: that is what they owe each other. */
const meansOf = (pattern: Undertaking, tree: Tree, aim: number): number | null =>
  childrenOf(tree, aim, 'advcl').find(
    (c) =>
      tree.words[c]!.xpos === 'VBG' &&
      tree.words[c - 1]!.text === 'by' &&
      isDeed(pattern, tree, c) &&
      !isVague(tree, c),
  ) ?? steadying(tree, aim);

/** [agreed *to charter* tankers], where the tagger takes the verb for a noun before another. */
function nounlike(pattern: Undertaking, { words }: Tree, verb: number): number | null {
  const [to, deed, next] = words.slice(verb + 1, verb + 4);
  const isDeed =
    to?.text === 'to' &&
    deed?.xpos === 'NN' &&
    pattern.deeds.includes(deed.text) &&
    /^(NOUN|ADJ|NUM|DET)$/.test(next?.upos ?? '');
  return isDeed ? deed.index : null;
}

/** [agreed to increase *cooperation*], [to accept *an invitation*]: nothing that one side owes the other. */
function isVague(tree: Tree, deed: number): boolean {
  const { lemma } = tree.words[deed]!;
  const begins = /^(restore|establish|normali[sz]e|end)$/.test(lemma);
  return childrenOf(tree, deed, 'obj').some((o) => {
    const object = tree.words[o]!.lemma.toLowerCase();
    return vague.test(object) || (!begins && relations.test(object));
  });
}

const vague =
  /^(effort|dialogue|contact|talk|consultation|coordination|co-ordination|negotiation|engagement|meeting|summit|visit|invitation|offer|proposal|pressure|support|exchange|idea|plan|attention|channel|committee|council|group|commission|mechanism|force)$/;
const relations =
  /^(cooperation|co-operation|tie|relation|relationship|partnership|collaboration|friendship|link|trade|investment)$/;

const ends =
  /^([,;:.()"“”—–]|--|after|following|amid|despite|before|ahead|when|while|but|by|under|during|at|said|says|which|who|as|if)$/i;

/** A name ends with the phrase, and after ten words at most. */
function lastOfName(tree: Tree, deed: number, last: number): number {
  let i = deed;
  while (i < Math.min(last, deed + 10) && !ends.test(tree.words[i + 1]!.text)) i++;
  // cut after ten words, it may not end on [of the]
  while (i > deed && /^(DET|ADP|CCONJ|PART)$/.test(tree.words[i]!.upos)) i--;
  return i;
}
