import type { Tree } from '../grammar/tree.ts';
import { governs } from '../mentions/people/heads.ts';
import { isTownOfBodies } from '../mentions/towns-of-bodies.ts';
import { type Agent, codesOf, wordsOf } from './filling/agents.ts';
import { Filling } from './filling/fill.ts';
import { hostsOf } from './filling/hosts.ts';
import type { Filler, Frame, Scene } from './frame.ts';
import { realityOf } from './reality/reality.ts';
import { isForOneself } from './travel-sense.ts';
import { childrenOf, isAbove, prepositionOf } from './trees/relations.ts';
import { isNow } from './triggers.ts';

/**
 * [Foreign Minister Berg *was in Lima* on Friday, *is in Lima*, *is in Lima to mediate*]: an office-holder who is abroad on a day or for a purpose told visits, unless the sentence says what
 * for [was in Vienna on Friday *for talks with Chad*].
 */
export function matchPresence(scene: Scene, be: number, found: readonly Frame[]): Frame | null {
  const { tree } = scene;
  const place = tree.words[be]!.head;
  if (tree.words[be]!.relation !== 'cop' || !/^(in|at)$/.test(prepositionOf(tree, place)))
    return null;
  const isTold =
    isOnDay(scene, be, place) ||
    isNow.test(tree.words[be + 1]?.text ?? '') ||
    isForPurpose(tree, place);
  const isAsOfNow = tree.words[be]!.xpos === 'VBZ' && isByName(tree, place);
  if (!(isTold || isAsOfNow) || isTownOfBodies(tree.words[place]!.text)) return null;
  if (isForOneself(tree, place)) return null;
  // [is in Lima at the start of *a European tour*]: of the visit, not beside it
  // [will be in Lima *after stops in Oslo*]: those are visits too
  const isOther = ({ fillers, kind, cue }: Frame): boolean =>
    kind !== 'visit' ||
    (fillers.some((f) => f.role === 'host') &&
      !/^(after|before|following)$/.test(prepositionOf(tree, cue)));
  if (
    found.some(
      (f) =>
        f.type === 'meeting' && isOther(f) && (isAbove(tree, place, f.cue) || f.clause === place),
    )
  )
    return null;
  const { fillers, anaphors } = visitorOf(scene, place);
  if (!isTold && !fillers.some(({ agent }) => isThereForIt(agent.person?.title ?? ''))) return null;
  if (fillers.length + anaphors.length === 0) return null;
  const guests = codesOf(fillers.map((f) => f.agent));
  const host = hostsOf(scene, place, []).find((h) => h.first <= place && place <= h.last);
  if (!host || host.codes.some((c) => guests.has(c))) return null;
  return {
    type: 'meeting',
    pattern: 'presence',
    kind: 'visit',
    scene,
    cue: place,
    clause: place,
    reality: realityOf(tree, place),
    fillers: [...fillers, { agent: host, role: 'host', slot: 'host' }],
    anaphors,
    definite: false,
  };
}

/** [President Vella *is in Peru*]: of a land, and of nothing in it [is in Peru's grip]. */
const isByName = ({ words }: Tree, place: number): boolean =>
  words[place]!.unit === 'name' || words[place]!.upos === 'PROPN';

/** Whoever is abroad in such an office is there for it; an ambassador lives there. */
const isThereForIt = (title: string): boolean =>
  governs.test(title) ||
  /\b(vice[ -]president|minister|secretary of state|foreign secretary|defen[cs]e secretary|crown prince)\b/i.test(
    title,
  );

/** [is in Lima *to assess* the damage]. */
const isForPurpose = (tree: Tree, place: number): boolean =>
  childrenOf(tree, place, 'acl', 'advcl', 'xcomp').some(
    (c) => tree.words[c]!.xpos === 'VB' && tree.words[c]!.lemma !== 'stay' && c > place,
  );

/** [*on Friday*, he was in Lima], [was at the White House *Tuesday*]. */
function isOnDay({ tree, mentions }: Scene, be: number, place: number): boolean {
  return mentions.some((mention) => {
    if (mention.kind !== 'date') return false;
    const words = wordsOf(tree, mention);
    return words !== null && (words.first > be ? words.first - place <= 2 : words.first <= 1);
  });
}

function visitorOf(scene: Scene, place: number): { fillers: Filler[]; anaphors: number[] } {
  const { tree, agents } = scene;
  const [subject] = childrenOf(tree, place, 'nsubj');
  // [the Chadian premier, *who* was in Lima]
  if (subject !== undefined && tree.words[subject]!.text === 'who') {
    const before = tree.words[subject - 1]?.text === ',' ? subject - 2 : subject - 1;
    const agent = agents.find((a) => a.last === before && isOfficial(tree, a));
    return { fillers: agent ? [{ agent, role: 'visitor', slot: 'subject' }] : [], anaphors: [] };
  }
  const filling = new Filling(scene).fromVerb(place, ['subject'], { subject: 'visitor' });
  return {
    fillers: filling.fillers.filter((f) => isOfficial(tree, f.agent)),
    anaphors: filling.anaphors.filter((a) => /^(he|she)$/i.test(tree.words[a]!.text)),
  };
}

/** Who once held an office [*former* premier] travels for himself. */
const isOfficial = ({ words }: Tree, { person, title, codes, first, head }: Agent): boolean =>
  ((person ?? title) !== null || /^(delegation|negotiator|envoy)$/.test(words[head]!.lemma)) &&
  codes.length === 1 &&
  !/^(former|ex|late)\b/i.test(words[first]!.text);
