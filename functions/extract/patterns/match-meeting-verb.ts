import type { Tree } from '../grammar/tree.ts';
import { type Agent, agentsIn, wordsOf } from './filling/agents.ts';
import { isThing } from './filling/agents-after.ts';
import { countOf, isOrganisation } from './filling/anaphors.ts';
import { Filling } from './filling/fill.ts';
import { hostsOf } from './filling/hosts.ts';
import { representatives } from './filling/representatives.ts';
import { isPassive, objectsOf, obliquesOf } from './filling/subjects.ts';
import type { Frame, MeetingVerb, Scene } from './frame.ts';
import { realityOf } from './reality/reality.ts';
import { childrenOf, distance, is, isVerb, prepositionOf } from './trees/relations.ts';

/** What a verb says of a meeting, or null where it means something else. */
export function matchMeetingVerb(pattern: MeetingVerb, scene: Scene, index: number): Frame | null {
  const { tree } = scene;
  if (!isVerb(tree.words[index]) && !(pattern.adjective && tree.words[index]!.upos === 'ADJ'))
    return null;
  const together = pattern.name === 'spoke' && areTwo(scene, index);
  if (pattern.with && !together && !hasCompanion(scene, index, pattern.with)) return null;
  // [met a *goal*], [welcomed the *news*]: what is done to things is no meeting
  if (
    pattern.parties.includes('object') &&
    !pattern.takesThings &&
    childrenOf(tree, index, 'obj').some((o) => isThing(scene, o))
  )
    return null;
  // [the delegation was *headed* by], [talks *mediated* by]: nobody travels
  if (/^(travelled-to|shuttled)$/.test(pattern.name) && isPassive(tree, index)) return null;
  const { sends } = pattern;
  if (sends && !objectsOf(tree, index).some((o) => sends.test(tree.words[o]!.lemma))) return null;
  if (pattern.without && childrenOf(tree, index, ...pattern.without).length > 0) return null;
  if (pattern.name === 'phoned' && isNaming(scene, index)) return null;
  // [met with *students*], [spoke to *reporters*]
  if (
    obliquesOf(tree, index, ['with', 'to']).some(
      (o) =>
        pattern.parties.includes(prepositionOf(tree, o)) && isThing(scene, o) && !isApart(tree, o),
    )
  )
    return null;
  if (isAtHome(tree, index)) return null;
  if (pattern.name === 'spoke-with' && speaksThere(tree, index)) return null;
  // [spoke *to reporters*], [spoke *at the opening*]: to others
  if (pattern.name === 'spoke' && obliquesOf(tree, index, ['to', 'at', 'before']).length > 0)
    return null;
  const filling = new Filling(scene).fromVerb(index, pattern.parties, pattern.roles);
  // [Chad and Niger are to *confer*]
  const confer = /^(confer|consult|huddle|parley)$/.test(tree.words[index]!.lemma);
  if (
    pattern.needs &&
    !pattern.needs.some((slot) => filling.slots.has(slot)) &&
    !(confer && filling.codes().size >= 2)
  )
    return null;
  // [*she* invited him to Cairo]: who invites is the host
  if (pattern.host && !filling.fillers.some((f) => f.role === 'host')) {
    if (isPrivate(tree, index)) return null;
    // [when *it* comes to Iran]
    if (!sends && filling.anaphors.some((a) => /^its?$/i.test(tree.words[a]!.text))) return null;
    if (
      !sends &&
      !filling.fillers.every((f) => canTravel(scene, f.agent.head, f.agent)) &&
      filling.anaphors.length === 0
    )
      return null;
    const hosts = hostsOf(scene, index, pattern.host);
    const guests = filling.codes();
    const foreign = hosts.filter((h) => h.codes.every((c) => !guests.has(c)));
    if (foreign.length === 0) return null;
    for (const host of foreign) filling.addAgent('host', host, 'host');
  }
  if (
    !sends &&
    filling.fillers.some((f) => f.role === 'visitor' && !canTravel(scene, f.agent.head, f.agent))
  )
    return null;
  // [*they* met], [when *the two* meet]: between those told before
  if (
    filling.fillers.length === 0 &&
    !filling.anaphors.some((a) => countOf(tree, a) !== 1 || isOrganisation(tree, a))
  )
    return null;
  if (pattern.name === 'summoned') addPost(scene, filling);
  // [the two spoke by phone]
  const isPair =
    pattern.kind === 'call' && (together || filling.anaphors.some((a) => countOf(tree, a) === 2));
  if (pattern.between && filling.codes().size < 2 && !isPair) return null;
  // [the foreign *ministers* of India and Nepal discussed], but not [India and Nepal discussed]
  if (
    pattern.face &&
    !(pattern.name === 'discussed' && areDone(scene, index, filling)) &&
    !filling.fillers.every((f) => isSomebody(scene, f.agent))
  )
    return null;
  if (pattern.byName && !filling.fillers.every((f) => f.agent.person !== null)) return null;
  const { notBefore } = pattern;
  if (notBefore?.some((word) => tree.words.slice(index).some((w) => w.text === word))) return null;
  if (pattern.toNothing && tree.words.slice(index).some((w) => w.xpos === 'TO' && w.head > index))
    return null;
  if (pattern.placed && !isPlaced(scene, index)) return null;
  const reality = realityOf(tree, index);
  return {
    type: 'meeting',
    pattern: pattern.name,
    kind: pattern.kind,
    scene,
    cue: index,
    clause: index,
    reality:
      pattern.effect && reality.mode === 'fact' ? { ...reality, mode: pattern.effect } : reality,
    fillers: filling.fillers,
    anaphors: filling.anaphors,
    // [the two presidents also discussed trade]: where they met is told elsewhere
    definite: pattern.name === 'discussed',
  };
}

/** Who holds an office, also [the *ministers* of India and *Nepal*]; their cabinets do so apart. */
function isSomebody({ tree }: Scene, { person, title, head }: Agent): boolean {
  if (person !== null || title !== null) return true;
  for (let i = head, steps = 0; i >= 0 && steps < 4; i = tree.words[i]!.head, steps++) {
    if (
      /^(minister|president|premier|chancellor|leader|envoy|diplomat|negotiator|commander)$/.test(
        tree.words[i]!.lemma.toLowerCase(),
      )
    )
      return true;
    if (!is(tree.words[i], 'nmod', 'conj', 'amod')) return false;
  }
  return false;
}

/** [Chad and Niger *had discussed* the dam]: two states did so once, and with each other. */
const areDone = ({ tree }: Scene, verb: number, { fillers }: Filling): boolean =>
  /^VB[DN]$/.test(tree.words[verb]!.xpos) &&
  fillers.length === 2 &&
  fillers.every(
    ({ agent: { mention, head } }) =>
      mention.kind === 'actor' &&
      mention.sort === 'state' &&
      is(tree.words[head], 'nsubj', 'conj') &&
      !is(tree.words[tree.words[head]!.head], 'nmod'),
  );

/** [going *too far* in Rafah], [flew to Minnesota *for treatment*], [*on holiday*]: no journey, or none of the state's. */
function isPrivate(tree: Tree, verb: number): boolean {
  if (
    tree.words[verb]!.lemma === 'go' &&
    /^(too|so|as|far|further|ahead|along|through)$/i.test(tree.words[verb + 1]?.text ?? '')
  )
    return true;
  return obliquesOf(tree, verb, ['for', 'on', 'into', 'in']).some((o) =>
    /^(treatment|surgery|operation|rehabilitation|vacation|holiday|exile|asylum|honeymoon|check-up|checkup|retirement|pilgrimage)$/.test(
      tree.words[o]!.lemma,
    ),
  );
}

/** [when *the men* spoke on Friday], [*the two* talked last week]: with each other, where nothing but the day is said of it. */
function areTwo({ tree, agents, mentions }: Scene, verb: number): boolean {
  const [subject, ...others] = childrenOf(tree, verb, 'nsubj');
  if (subject === undefined || others.length > 0) return false;
  const people = agentsIn(tree, subject, agents).filter((a) => a.person !== null);
  const two =
    countOf(tree, subject) === 2 ||
    new Set(people.flatMap((a) => a.codes)).size === 2 ||
    /^(the )?men$/i.test(tree.words[subject]!.text);
  const next = tree.words[verb + 1];
  const day = next?.text === 'on' ? tree.words[verb + 2] : next;
  const isDay = mentions.some((m) => m.kind === 'date' && m.start === day?.start);
  return two && isDay && /^VB[DN]$/.test(tree.words[verb]!.xpos);
}

/** [speaking at a *news conference* with the premier]: a meeting that is found by its noun. */
function speaksThere(tree: Tree, verb: number): boolean {
  const [other] = obliquesOf(tree, verb, ['with']);
  // [speaks *to the nation*]: to everybody
  const addressed = obliquesOf(tree, verb, ['to']);
  if (addressed.some((a) => /^(nation|country)$/.test(tree.words[a]!.lemma))) return true;
  return (
    other !== undefined &&
    tree.words
      .slice(verb + 1, other)
      .some((w) =>
        /^(conference|meeting|summit|ceremony|interview|appearance|event)$/.test(w.lemma),
      )
  );
}

/** [met *his cabinet*], [spoke with *her own lawmakers*]: one's own side. */
function isAtHome(tree: Tree, verb: number): boolean {
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

/** They speak for a state, but it is not they who visit: [Korean pop *groups* tour in Japan]. */
const stayers =
  /^(group|bloc|union|state|nation|country|kingdom|republic|faction|opposition|neighbou?r|ally|partner|party|member|side|authority|authorities|ministry|parliament|embassy|chief)$/;

/** People, delegations and governments travel, also [the *leaders* of India and Japan]; states and their exports do not. */
export function canTravel(
  { tree }: Scene,
  head: number,
  agent: { person: unknown; title: string | null },
): boolean {
  if (agent.person !== null || agent.title !== null) return true;
  // [inspectors *from the IAEA*], [the leaders of India and *Japan*]
  for (let i = head, steps = 0; i >= 0 && steps < 4; i = tree.words[i]!.head, steps++) {
    const word = tree.words[i]!;
    const lemma = word.lemma.toLowerCase();
    if (representatives.has(lemma) && !stayers.test(lemma)) return true;
    // [President Vella *of Malta*]
    if (i !== head && (word.unit === 'name' || word.unit === 'title')) return true;
    const belongs = is(word, 'nmod') && /^(from|of|representing)$/.test(prepositionOf(tree, i));
    if (!belongs && !is(word, 'conj')) return false;
  }
  return false;
}

/** [met in Riga, *with the bridge in doubt*] */
const isApart = (tree: Tree, argument: number): boolean =>
  childrenOf(tree, argument, 'case').some((c) => tree.words[c - 1]?.text === ',');

/** [Fiji's ambassador *to Suva* was summoned]: by the state where he is posted. */
function addPost({ mentions, agents }: Scene, filling: Filling): void {
  const [envoy, ...others] = filling.fillers;
  if (!envoy || others.length > 0) return;
  const { start, end } = envoy.agent.mention;
  for (const mention of mentions) {
    if (mention.start < start || mention.start > end + 12) continue;
    const code =
      mention.kind === 'actor'
        ? mention.codes[0]
        : mention.kind === 'place'
          ? mention.country
          : null;
    if (!code || envoy.agent.codes.includes(code)) continue;
    const known = agents.find((a) => a.mention.start === mention.start);
    filling.addAgent('by', { ...envoy.agent, ...known, codes: [code], person: null, mention });
    return;
  }
}

/** [spoke *by phone*], [joined him *for talks*]: words near the verb that make it the one that is meant. */
function hasCompanion({ tree }: Scene, verb: number, companions: readonly string[]): boolean {
  for (let i = verb + 1; i < Math.min(tree.words.length, verb + 14); i++) {
    const { text, lemma } = tree.words[i]!;
    const pair = `${tree.words[i - 1]!.text} ${text}`;
    const [first] = text.split(' ') as [string];
    if ([text, first, lemma, pair].some((words) => companions.includes(words.toLowerCase())))
      return true;
  }
  return false;
}

/** [haggled *in Vienna*]. */
function isPlaced({ tree, mentions }: Scene, verb: number): boolean {
  return mentions.some((mention) => {
    const words = mention.kind === 'place' ? wordsOf(tree, mention) : null;
    if (!words) return false;
    const at = tree.words[words.first - 1]?.text.toLowerCase();
    return at === 'in' && distance(tree, words.last, verb) <= 3;
  });
}

/** [called him "old"], [calling it a mistake]: a quote or a second object follows. */
function isNaming({ tree }: Scene, verb: number): boolean {
  // [the so-*called* P5+1]
  if (tree.words[verb]!.relation === 'amod') return true;
  if (/^(for|on|upon|in|off|back|out|up)$/i.test(tree.words[verb + 1]?.text ?? '')) return true;
  const object = Math.max(verb, ...childrenOf(tree, verb, 'obj', 'iobj'));
  return (
    /^(["“‘']|an?|the)$/.test(tree.words[object + 1]?.text ?? '') ||
    tree.words[object + 1]?.upos === 'ADJ'
  );
}
