import type { PartyRole } from '#shared/event.ts';
import type { Tree, Word } from '../grammar/tree.ts';
import { isAnaphor } from './anaphors.ts';
import { Filling, isThing } from './fill.ts';
import type { Frame, MeetingNoun, Scene, Slot } from './frame.ts';
import { hostsOf } from './hosts.ts';
import { lightNouns } from './light-nouns.ts';
import { canTravel } from './match-meeting-verb.ts';
import { nounReality } from './noun-reality.ts';
import { isOfOthers } from './other-meetings.ts';
import type { Reality } from './reality.ts';
import { childrenOf, is, isNoun, isVerb, prepositionOf } from './relations.ts';
import { isPassive, obliquesOf, subjectsOf } from './subjects.ts';
import { supports } from './supports.ts';

const ownSlots: readonly Slot[] = [
  'between',
  'among',
  'with',
  'of',
  'involving',
  'owner',
  'modifier',
  'by',
  'from',
  'including',
  'featuring',
  'grouping',
];

/** Every place in a scene where a noun is a meeting. */
export function matchMeetingNoun(pattern: MeetingNoun, scene: Scene, index: number): Frame | null {
  const { tree } = scene;
  const word = tree.words[index]!;
  if (!isNoun(word) || word.unit === 'name') return null;
  // [an accord *under* negotiation]: a state of the accord
  if (prepositionOf(tree, index) === 'under') return null;
  if (pattern.plural && word.xpos !== 'NNS' && word.xpos !== 'NNPS') return null;
  // [summit talks], [talks venue]: the last noun of a compound speaks, unless it is only a frame around this one
  const governor = tree.words[word.head];
  if (is(word, 'compound') && isNoun(governor) && !lightNouns.has(governor!.lemma)) return null;

  // [talks with *students*], [a call *for* calm]
  if (obliquesOf(tree, index, ['with']).some((o) => isThing(scene, o))) return null;
  // [a call *on* Sudan to], but [a call *on* Tuesday]
  const next = tree.words[index + 1]?.text.toLowerCase() ?? '';
  const courtesy = /^courtesy$/i.test(tree.words[index - 1]?.text ?? '');
  if (pattern.notBefore?.includes(next) && !isDate(scene, index + 2) && !courtesy) return null;
  // [rejected a call *to begin* talks]
  if (
    pattern.kind === 'call' &&
    childrenOf(tree, index, 'acl').some((c) => tree.words[c]!.xpos === 'VB')
  )
    return null;
  const filling = new Filling(scene).fromNoun(
    index,
    courtesy ? [...ownSlots, 'on', 'to'] : ownSlots,
    pattern.owner ? { owner: pattern.owner, of: pattern.owner, by: pattern.owner } : {},
  );
  if (pattern.needs && !pattern.needs.some((slot) => filling.slots.has(slot))) return null;
  const top = climb(tree, index);
  if (top !== index) filling.fromNoun(top, ['between', 'among', 'with', 'owner', 'modifier']);
  if (pattern.owner) addVisitor(scene, filling, top);
  if (
    pattern.owner &&
    filling.fillers.some((f) =>
      f.agent.modifier
        ? ownsSomethingElse(scene, f.agent.last, index)
        : !canTravel(scene, f.agent.head, f.agent),
    )
  )
    return null;
  if (pattern.host)
    for (const host of hostsOf(scene, index, pattern.host)) filling.addAgent('host', host, 'host');
  addBrokers(scene, filling, index);
  if (isCaption(tree, top) || isHeadline(tree, top))
    filling.add('subject', [tree.words[top]!.head]);
  const support = supportOf(tree, top, pattern.owner !== undefined);
  // [met *before* dinner]: the dinner is no more to come than they are to meet
  const dines = pattern.name === 'meal' && prepositionOf(tree, top) === 'before';
  const told: Reality = dines
    ? { mode: 'fact', time: 'past', cue: top, weak: true }
    : nounReality(tree, top, index);
  // [will not attend], [boycotted the summit]: one stays away, the meeting is not refused
  const staysAway = support?.attends === true && !/^(fact|plan|going-on|wish)$/.test(told.mode);
  if (staysAway && filling.fillers.length === 0) return null;
  if (support && !staysAway) {
    const roles = support.host
      ? { subject: 'host' as const }
      : pattern.owner
        ? { subject: pattern.owner }
        : {};
    filling.fromVerb(
      support.verb,
      [
        'with',
        'between',
        'among',
        ...(support.agent ? ['by' as const] : []),
        'alongside',
        // [presented a report during a visit *by the Turkish premier*]: the visitor is another
        ...(support.subject && !(pattern.owner && filling.fillers.some((f) => f.role === 'visitor'))
          ? ['subject' as const]
          : []),
      ],
      roles,
    );
  }
  // [a joint news conference with his host] tells that the two met
  if (filling.codes().size < 2 && isOfOthers(tree, index)) return null;
  const anaphors = filling.anaphors.filter((a) => !isOfThings(scene, a, index, support?.verb));
  const reality: Reality = !staysAway
    ? told
    : told.time === 'future'
      ? { mode: 'plan', time: 'future', cue: told.cue }
      : { mode: 'fact', time: 'past', cue: top, weak: true };
  return {
    type: 'meeting',
    pattern: pattern.name,
    // [on the *sidelines* of the G20 meeting]: what has margins is a gathering of many
    kind:
      isSummit(tree, index) || /^(sideline|margin)s?$/.test(tree.words[top]!.lemma)
        ? 'summit'
        : courtesy
          ? 'talks'
          : pattern.kind,
    scene,
    cue: index,
    clause: support?.verb ?? top,
    reality,
    fillers: filling.fillers,
    anaphors,
    definite: isDefinite(tree, index) || (top !== index && isDefinite(tree, top)),
  };
}

/** [talks *brokered by* Qatar], [a meeting last week attended by Egypt]: who brings the others together sits with them. */
function addBrokers(scene: Scene, filling: Filling, noun: number): void {
  const { tree } = scene;
  const own = childrenOf(tree, noun, 'acl');
  for (let i = noun + 1; i < Math.min(tree.words.length, noun + 9); i++) {
    const { xpos, lemma, text } = tree.words[i]!;
    if (text === ',' || (isVerb(tree.words[i]) && xpos !== 'VBN' && tree.words[i]!.lemma !== 'be'))
      break;
    if (xpos !== 'VBN' || tree.words[i + 1]?.text !== 'by') continue;
    if (!own.includes(i) && !brokered.test(lemma)) break;
    if (brokered.test(lemma)) filling.add('by', obliquesOf(tree, i, ['by']), roleOf(lemma));
    break;
  }
}

const brokered =
  /^(broker|mediate|host|facilitate|sponsor|convene|call|chair|co-chair|moderate|organi[sz]e|attend|lead)$/;

const roleOf = (lemma: string): PartyRole | undefined =>
  /^(host|convene)$/.test(lemma) ? 'host' : /^(attend|lead)$/.test(lemma) ? undefined : 'mediator';

/** [Ana Souza and Hugo Paz *during* a meeting in Lima], without a verb: the words below a picture. */
function isCaption(tree: Tree, top: number): boolean {
  const above = tree.words[tree.words[top]!.head];
  return (
    above?.unit === 'name' &&
    above.head < 0 &&
    /^(during|after|before|at|ahead of|prior to)$/.test(prepositionOf(tree, top))
  );
}

/** [Peru and Chile *open* talks]: a verb that the parser takes for an adjective. */
function isHeadline(tree: Tree, top: number): boolean {
  const above = tree.words[tree.words[top]!.head];
  return above !== undefined && above.head < 0 && is(tree.words[top], 'obj') && !isVerb(above);
}

/** [*farmers* resumed *their* talks]: whose they are stands before, and is no party. */
function isOfThings(
  scene: Scene,
  anaphor: number,
  noun: number,
  verb: number | undefined,
): boolean {
  const { tree } = scene;
  const word = tree.words[anaphor]!;
  if (verb === undefined || word.head !== noun || !/^(their|its)$/i.test(word.text)) return false;
  const subjects = subjectsOf(tree, verb);
  return subjects.length > 0 && subjects.every((s) => s < anaphor && isThing(scene, s));
}

/** [*Korean* pop music groups tour]: the adjective belongs to a noun between. */
function ownsSomethingElse({ tree }: Scene, last: number, noun: number): boolean {
  for (let i = last + 1; i < noun; i++) {
    const { upos, lemma } = tree.words[i]!;
    if (
      upos === 'NOUN' &&
      /^(group|band|team|club|company|troupe|orchestra|firm|music|tourist|fan|sport)$/.test(lemma)
    )
      return true;
  }
  return false;
}

/** [a *summit* meeting], [summit talks] */
const isSummit = (tree: Tree, index: number): boolean =>
  childrenOf(tree, index, 'compound').some((c) => tree.words[c]!.lemma.toLowerCase() === 'summit');

function isDate({ tree, mentions }: Scene, index: number): boolean {
  const start = tree.words[index]?.start ?? -1;
  return mentions.some((m) => m.kind === 'date' && m.start <= start && start < m.end);
}

/** [a round of talks] → round; [talks] → talks. */
function climb(tree: Tree, index: number): number {
  let top = index;
  for (let steps = 0; steps < 4; steps++) {
    const word = tree.words[top]!;
    const head = tree.words[word.head];
    if (!head || !isNoun(head) || !lightNouns.has(head.lemma)) break;
    if (is(word, 'nmod') && !['of', 'in', 'to'].includes(prepositionOf(tree, top))) break;
    if (!is(word, 'nmod', 'compound')) break;
    top = head.index;
  }
  return top;
}

interface Support {
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
function supportOf(tree: Tree, top: number, travels: boolean): Support | null {
  const word = tree.words[top]!;
  const verb = verbAbove(tree, top);
  // [was *due* in Kampala for a summit]
  const due = verb?.upos === 'ADJ' && childrenOf(tree, verb.index, 'nsubj').length > 0;
  // [is in *Lima* for talks]
  const there =
    verb !== undefined &&
    /^(in|at)$/.test(prepositionOf(tree, verb.index)) &&
    childrenOf(tree, verb.index, 'cop').length > 0;
  if (there && /^(for|on)$/.test(prepositionOf(tree, top)))
    return { verb: verb.index, subject: true, agent: false, host: false, attends: false };
  if (!isVerb(verb) && !due) return null;
  const preposition = is(word, 'obl', 'nmod', 'advcl') ? prepositionOf(tree, top) : '';
  const slot = is(word, 'nsubj') ? 'nsubj' : preposition || 'obj';
  const entry = supports.get(verb!.lemma.toLowerCase());
  const takes = entry?.slots.includes(slot) ?? false;
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
  const saying =
    coming &&
    ['after', 'following', 'during', 'before', 'ahead of', 'in', 'at'].includes(preposition);
  // [speaking on a visit to], [signed during a trip to]
  const onTheWay = travels && (preposition === 'on' || preposition === 'during');
  return {
    verb: verb!.index,
    subject: takes || onTheWay || (saying && !isPassive(tree, verb!.index)),
    agent: takes,
    host: entry?.host ?? false,
    attends: /^(attend|join|skip|boycott|miss|participate)$/.test(verb!.lemma),
  };
}

/** [agreed to deepen *ties* during *talks*]: what happens at a meeting is done there, though the parser hangs it on a thing. */
function verbAbove(tree: Tree, top: number): Word | undefined {
  let above = tree.words[tree.words[top]!.head];
  if (!/^during$/.test(prepositionOf(tree, top))) return above;
  for (let steps = 0; steps < 2 && isNoun(above); steps++) {
    if (!is(above, 'obj', 'obl', 'nmod')) break;
    above = tree.words[above!.head];
  }
  return above;
}

/** [the talks], [Monday's meeting], [their talks], [these negotiations]. */
function isDefinite(tree: Tree, index: number): boolean {
  return childrenOf(tree, index, 'det', 'nmod:poss').some((c) => {
    const word = tree.words[c]!;
    return (
      /^(the|this|that|these|those|their|both)$/i.test(word.text) ||
      word.unit === 'date' ||
      /^(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|To|Yester)day$/i.test(word.text)
    );
  });
}

/** [boarded a plane for a visit to Oslo], [is on a visit to], [announces a trip to]: who does the verb above is the visitor. */
function addVisitor(scene: Scene, filling: Filling, top: number): void {
  const { tree } = scene;
  const visitors = filling.fillers.filter((f) => f.role !== 'host');
  if (visitors.length > 0 || filling.anaphors.length > 0) return;
  filling.add('owner', childrenOf(tree, top, 'nsubj'), 'visitor');
  for (
    let i = tree.words[top]!.head, steps = 0;
    i >= 0 && steps < 3;
    i = tree.words[i]!.head, steps++
  ) {
    if (filling.fillers.some((f) => f.role === 'visitor') || filling.anaphors.length > 0) return;
    if (!isVerb(tree.words[i])) continue;
    const subjects = subjectsOf(tree, i).filter(
      (s) =>
        isAnaphor(tree, s) ||
        scene.agents.some((a) => (a.person ?? a.title) !== null && a.first <= s && s <= a.last),
    );
    filling.add('owner', subjects, 'visitor');
  }
}
