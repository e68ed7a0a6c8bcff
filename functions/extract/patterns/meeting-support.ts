import type { Tree, Word } from '../grammar/tree.ts';
import { isLeftOut } from './attendance.ts';
import { isPassive } from './filling/subjects.ts';
import { adjectiveReality } from './reality/by-adjective.ts';
import { isCalledSomething } from './reality/called-something.ts';
import { declines, turnsAway } from './reality/declining.ts';
import { setBehind, toBeHeldBehind } from './reality/told-behind.ts';
import { supports } from './supports.ts';
import { childrenOf, is, isNoun, isVerb, prepositionOf } from './trees/relations.ts';

export interface Support {
  verb: number;
  /** Whether its subject takes part: who *holds* talks does, who *criticises* them does not. */
  subject: boolean;
  /** Whether the agent of a passive does: [talks *held by* both], but not [a plan tabled by France after the meeting]. */
  agent: boolean;
  host: boolean;
  /** [attend], [skip]: about one guest, not about the meeting. */
  attends: boolean;
}

/** The verb that carries the noun: [held talks], [arrived for a meeting], [said after talks]. */
export function supportOf(tree: Tree, noun: number, travels: boolean): Support | null {
  const top = firstOfList(tree, noun);
  const word = tree.words[top]!;
  // [Fiji and Samoa have been *in talks* since May], [envoys of both are *at the talks*]
  if (/^(in|at)$/.test(prepositionOf(tree, top)) && childrenOf(tree, top, 'cop').length > 0)
    return { verb: top, subject: true, agent: false, host: false, attends: false };
  const verb = carrierOf(tree, top);
  // [was *due* in Kampala for a summit]
  // [talks are *under way* with Chad]
  const due =
    (verb?.upos === 'ADJ' ||
      (verb?.lemma === 'way' && prepositionOf(tree, verb.index) === 'under')) &&
    childrenOf(tree, verb.index, 'nsubj').length > 0;
  // [is in *Lima* for talks], [is on his *way* there for talks]
  const there =
    verb !== undefined &&
    (/^(in|at)$/.test(prepositionOf(tree, verb.index)) || verb.lemma === 'way') &&
    childrenOf(tree, verb.index, 'cop').length > 0;
  if (there && /^(for|on)$/.test(prepositionOf(tree, top)))
    return { verb: verb.index, subject: true, agent: false, host: false, attends: false };
  const back = isBackFrom(tree, top);
  if (back !== null)
    return { verb: back, subject: true, agent: false, host: false, attends: false };
  if (!isVerb(verb) && !due) return null;
  const preposition = is(word, 'obl', 'nmod', 'advcl') ? prepositionOf(tree, top) : '';
  // [the conference *will be hosted by Chad*]: what is done to it stands before the verb
  const isDoneTo = is(word, 'nsubj') && isPassive(tree, verb!.index);
  const slot = is(word, 'nsubj') && !isDoneTo ? 'nsubj' : preposition || 'obj';
  const entry = supports.get(verb!.lemma.toLowerCase());
  // [*turned down* talks], [*shied away from* them]: those who might have held them
  const declined =
    (slot === 'obj' && declines(tree, verb!.index)) || turnsAway(tree, verb!.index, top);
  const pullsOut = isPullingOut(tree, verb!.index, top);
  const takes =
    declined ||
    pullsOut ||
    ((entry?.slots.includes(slot) ?? false) &&
      !isCalledSomething(tree, verb!.index, top) &&
      !isOpinion(tree, verb!.index));
  const coming = [
    'for',
    'during',
    'after',
    'following',
    'in',
    'at',
    'before',
    'ahead of',
    'on',
    'to',
  ].includes(preposition);
  // [*Chad will feature* at the meeting]: it is spoken of there
  const saying =
    coming &&
    !/^(feature|figure|loom|dominate|overshadow|hang)$/.test(verb!.lemma) &&
    ['after', 'following', 'during', 'before', 'ahead of', 'in', 'at'].includes(preposition);
  // [speaking on a visit to], [signed during a trip to]
  const onTheWay = travels && (preposition === 'on' || preposition === 'during');
  return {
    verb: verb!.index,
    subject:
      takes ||
      onTheWay ||
      ((saying || (preposition === 'with' && opensOrEnds.test(verb!.lemma))) &&
        !isPassive(tree, verb!.index)),
    agent: takes,
    host: entry?.host ?? false,
    attends:
      /^(attend|join|skip|boycott|miss|participate|send)$/.test(verb!.lemma) ||
      isLeftOut(tree, verb!.index, preposition) ||
      // [*take part* in talks], [*stayed away* from them], [*pulled out* of a summit]
      /^(take part|stay away)$/.test(`${verb!.lemma} ${tree.words[verb!.index + 1]?.text}`) ||
      pullsOut,
  };
}

/** [cannot *take* the talks *seriously*]: what one thinks of them, in them or not. */
const isOpinion = (tree: Tree, verb: number): boolean =>
  tree.words[verb]!.lemma === 'take' &&
  childrenOf(tree, verb, 'advmod').some((c) => /^(seriously|lightly)$/.test(tree.words[c]!.text));

/** [is *back from* a visit], [*fresh from* talks, she said]: what is said of who has been there, or what she does next. */
function isBackFrom(tree: Tree, top: number): number | null {
  const back = tree.words[tree.words[top]!.head];
  if (!/^(back|home|fresh)$/i.test(back?.text ?? '') || back!.index > top) return null;
  if (!/^(from|after)$/.test(prepositionOf(tree, top))) return null;
  if (childrenOf(tree, back!.index, 'nsubj').length > 0) return back!.index;
  const above = tree.words[back!.head];
  return isVerb(above) && childrenOf(tree, above!.index, 'nsubj').length > 0 ? above!.index : null;
}

/** [*pulled out of* a summit], [*withdrew from planned* talks]: not there; [pulled out of *talks*] had sat there. */
export function isPullingOut(tree: Tree, verb: number, top: number): boolean {
  const { words } = tree;
  const next = words[verb + 1]?.text;
  return (
    verb >= 0 &&
    verb < top &&
    (/^(summit|meeting|conference|gathering)$/.test(words[top]!.lemma) || isSet(tree, top)) &&
    ((/^(pull|back|drop|bow|opt)$/.test(words[verb]!.lemma) && next === 'out') ||
      (words[verb]!.lemma === 'withdraw' && next === 'from'))
  );
}

/** [*planned* talks], [talks *scheduled* for May], [*next week's* talks]. */
export const isSet = (tree: Tree, noun: number): boolean =>
  adjectiveReality(tree, noun)?.mode === 'plan' ||
  setBehind(tree, noun) !== null ||
  toBeHeldBehind(tree, noun) !== null ||
  childrenOf(tree, noun, 'nmod:poss').some((c) => adjectiveReality(tree, c)?.mode === 'plan');

/** [*began* her tour *with talks* in Lima], [*capped* the day *with* a meeting]: who does so holds them. */
export const opensOrEnds =
  /^(begin|start|open|kick|launch|end|conclude|close|finish|cap|wrap|round|crown|mark|celebrate)$/;

/** [will attend a *summit* in Rome and *talks* in Oslo]: what is said of the first is said of the second. */
function firstOfList(tree: Tree, noun: number): number {
  const head = tree.words[tree.words[noun]!.head];
  return is(tree.words[noun], 'conj') && isNoun(head) && head!.index < noun && head!.unit === null
    ? firstOfList(tree, head!.index)
    : noun;
}

/** [agreed to deepen *ties* during *talks*], [announced the *plan* at a *news conference*]: what happens at a meeting is done there, though the parser hangs it on a thing. */
function carrierOf(tree: Tree, top: number): Word | undefined {
  let above = tree.words[tree.words[top]!.head];
  const press = /^(conference|briefing|appearance)$/.test(tree.words[top]!.lemma);
  // [made *progress in* talks]: who makes it is in them
  const gains = /^(progress|headway|breakthrough)$/.test(above?.lemma ?? '');
  const beside = press
    ? /^(at|during)$/
    : speeches.test(above?.lemma ?? '')
      ? // [said *in a speech on* the last day of a visit]
        /^(on|at|during|after|following)$/
      : gains
        ? /^(in|at|during|after|following)$/
        : /^(during|after|following)$/;
  if (!beside.test(prepositionOf(tree, top))) return above;
  for (let steps = 0; steps < 2 && isNoun(above); steps++) {
    if (!is(above, 'obj', 'obl', 'nmod')) break;
    above = tree.words[above!.head];
  }
  const after = /^(after|following)$/.test(prepositionOf(tree, top));
  return after && !isDoneBySomebody(tree, above) ? tree.words[tree.words[top]!.head] : above;
}

const speeches = /^(speech|address|interview|remark|statement|message|toast|briefing|broadcast)$/;

/** [*Foreign Minister Vella* rejected the charge after talks], [*she* told the press at a briefing after talks]: he has been there; [the state raised the tax after talks] may not. */
const isDoneBySomebody = (tree: Tree, verb: Word | undefined): boolean =>
  verb !== undefined &&
  childrenOf(tree, verb.index, 'nsubj').some(
    (s) =>
      /^(title|name)$/.test(tree.words[s]!.unit ?? '') || /^(he|she)$/i.test(tree.words[s]!.text),
  );
