import type { Tree } from '../../grammar/tree.ts';
import type { Person } from '../../mentions/mention.ts';
import { type Agent, agentsIn } from '../../patterns/filling/agents.ts';
import { representatives } from '../../patterns/filling/representatives.ts';
import { isPassive, obliquesOf, subjectsOf } from '../../patterns/filling/subjects.ts';
import type { Scene } from '../../patterns/frame.ts';
import { realityOf } from '../../patterns/reality/reality.ts';
import { childrenOf, is, isVerb } from '../../patterns/trees/relations.ts';
import { type Draft, haveSameParties } from '../draft.ts';
import { peopleNamed } from './people-named.ts';
import { partyOf } from './speakers.ts';
import { isInCompany, sitsIn, upToNextVerb } from './up-to-next-verb.ts';

/** [Vella met Rojas in Lima. *They were joined by* Prime Minister Berg], [*Foreign Minister Holm also attended*]: who sat in the meeting told right before. */
export function addThoseWhoJoined(drafts: readonly Draft[], scene: Scene): void {
  const { index } = scene.tree.sentence;
  const meeting = drafts.findLast(
    (d) =>
      d.type === 'meeting' &&
      /^(held|ongoing|planned)$/.test(d.status?.value ?? '') &&
      d.frames.some((f) => index - f.scene.tree.sentence.index <= 2),
  );
  if (!meeting || meeting.needy) return;
  // [met in Lima. France *will attend*, the palace said]: something else, for they have met
  const isToCome = scene.tree.words.some(
    ({ index: i, text }) =>
      text !== 'join' && isPresent(scene.tree, i) && realityOf(scene.tree, i).mode === 'plan',
  );
  if (isToCome && meeting.status?.value !== 'planned') return;
  const mustered = musteredIn(scene);
  if (mustered.length > 0) {
    const codes = new Set(mustered.flatMap((a) => a.codes));
    // whoever was read into the meeting is there only where the list or the place names him
    meeting.parties = meeting.parties.filter(
      (p) => !p.implied || codes.has(p.code) || p.code === meeting.place?.value.country,
    );
    for (const agent of mustered)
      for (const code of agent.codes)
        if (!meeting.parties.some((p) => p.code === code))
          meeting.parties.push(partyOf(agent, code));
    return;
  }
  // [will *meet* to *discuss* the dam]: told twice in one breath
  const told = drafts.filter((d) => d.type === 'meeting' && isOfSameBreath(d, meeting));
  const last = Math.max(
    ...meeting.frames.map((f) => f.scene.tree.sentence.index),
    meeting.joined ?? 0,
  );
  const present = index - last === 1 ? presentIn(scene) : [];
  if (present.length > 0) meeting.joined = index;
  for (const { codes, person, mention } of present.length > 0
    ? present
    : joining(scene, meeting.people))
    for (const { parties, people } of told) {
      if (person && !people.includes(person)) people.push(person);
      for (const code of codes)
        if (!parties.some((p) => p.code === code))
          parties.push({ code, span: { start: mention.start, end: mention.end } });
    }
}

/** [will visit *Chad and Mali*]: on one journey, too. */
const isOfSameBreath = (a: Draft, b: Draft): boolean =>
  a.frames[0]!.scene === b.frames[0]!.scene &&
  (haveSameParties(a, b) || (a.kind === 'visit' && b.kind === 'visit'));

/** [Envoys from Fiji, Samoa and Tonga *are joining ministers* from Chad and Mali], [Norway, Peru and Chile *are also taking part*]: a list of who sits there. */
function musteredIn({ tree, agents }: Scene): readonly Agent[] {
  const states = agents.filter((a) => a.mention.kind === 'actor' && a.mention.form === 'name');
  if (new Set(states.flatMap((a) => a.codes)).size < 3) return [];
  const isMuster = tree.words.some(({ index, lemma }) => {
    if (!isVerb(tree.words[index])) return false;
    if (lemma === 'join')
      return childrenOf(tree, index, 'obj').some((o) => representatives.has(tree.words[o]!.lemma));
    return (
      ((lemma === 'take' && tree.words[index + 1]?.text === 'part') || lemma === 'participate') &&
      /^([.,;]|alongside)$/.test(tree.words[index + (lemma === 'take' ? 2 : 1)]?.text ?? '.')
    );
  });
  return isMuster ? states : [];
}

function joining(scene: Scene, those: readonly Person[]): readonly Agent[] {
  const { tree, agents } = scene;
  const named = agents.filter((a) => a.person?.official && a.codes.length === 1);
  // [*Also present were* Trade Minister Holm and Ambassador Braga]
  const opening = tree.words.slice(0, 5).map((w) => w.text.toLowerCase());
  const were = opening.findIndex((text) => /^(was|were)$/.test(text));
  if (
    were > 0 &&
    /^(also |among those )?(present|attending|in attendance|there)( also| too)?$/.test(
      opening.slice(0, were).join(' '),
    )
  )
    return upToNextVerb(tree, were, named);
  for (const { index } of tree.words) {
    if (!isVerb(tree.words[index])) continue;
    if (isInCompany(tree, index) && isPassive(tree, index)) {
      if (!isOfThose(scene, index, those)) return [];
      const people = upToNextVerb(tree, index, peopleNamed(scene));
      // [joined by *the ministers of Chad and Mali*]
      return people.length > 0
        ? people
        : obliquesOf(tree, index, ['by']).flatMap((o) => agentsIn(tree, o, agents));
    }
    if (sitsIn(tree, index) && isReal(tree, index)) return upToNextVerb(tree, -1, named);
  }
  return [];
}

/** [Envoys of *Chad and Mali* attended *as observers*], [*Mali* will send a delegation], [*Prime Minister Holm* is to join them]: of what, was told before. */
function presentIn({ tree, agents }: Pick<Scene, 'tree' | 'agents'>): readonly Agent[] {
  const verb = tree.words.find(({ index }) => isPresent(tree, index));
  if (!verb || !isReal(tree, verb.index)) return [];
  // [*At the draw* in Zurich, Chad will also be present]: there
  if (obliquesOf(tree, verb.index, ['at']).length > 0) return [];
  const subjects = is(verb, 'xcomp')
    ? subjectsOf(tree, verb.index)
    : childrenOf(tree, verb.index, 'nsubj');
  // [a Kenyan *athlete* will attend]: speaks for nobody
  return subjects.flatMap((s) =>
    agentsIn(tree, s, agents).filter(
      (a) => a.person?.official || s <= a.last || representatives.has(tree.words[s]!.lemma),
    ),
  );
}

/** Not [*will not* attend], [*wants to* attend]. */
const isReal = (tree: Tree, verb: number): boolean =>
  /^(fact|going-on|plan)$/.test(realityOf(tree, verb).mode);

function isPresent({ words, children }: Tree, verb: number): boolean {
  const { lemma, text } = words[verb]!;
  const next = words[verb + 1]?.text ?? '.';
  // [will attend *as a guest* the inauguration]
  if (
    (children[verb] ?? []).some(
      (c) => words[c]!.relation === 'obj' && text !== 'send' && lemma !== 'take' && text !== 'join',
    )
  )
    return false;
  if (/^(attend|participate)$/.test(lemma)) return /^([.,;]|as|also|too|by)$/.test(next);
  if (text === 'present') return /^([.,;]|as|too)$/.test(next) && words[verb]!.upos === 'ADJ';
  if (text === 'join') return /^([.,;]|them|by)$/.test(next);
  if (lemma === 'take')
    return next === 'part' && /^([.,;]|as|too)$/.test(words[verb + 2]?.text ?? '.');
  return (
    text === 'send' &&
    /^([.,;])$/.test(words[verb + 3]?.text ?? '.') &&
    (children[verb] ?? []).some((c) =>
      /^(delegation|team|envoy|representative|observer|delegate)$/.test(words[c]!.lemma),
    )
  );
}

/** [*They* were joined by], [*the presidents* were joined by], [*Vella* was accompanied by]. */
const isOfThose = ({ tree, agents }: Scene, verb: number, those: readonly Person[]): boolean =>
  childrenOf(tree, verb, 'nsubj').some(
    (s) =>
      /^(they|he|she|leader|president|minister|secretary|chancellor|two|pair|delegation)$/i.test(
        tree.words[s]!.lemma,
      ) || agents.some((a) => a.first <= s && s <= a.last && a.person && those.includes(a.person)),
  );
