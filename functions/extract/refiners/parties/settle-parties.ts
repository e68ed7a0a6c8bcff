import type { Person } from '../../mentions/mention.ts';
import type { Agent } from '../../patterns/filling/agents.ts';
import { representatives } from '../../patterns/filling/representatives.ts';
import type { Frame } from '../../patterns/frame.ts';
import { childrenOf, is, prepositionOf } from '../../patterns/trees/relations.ts';
import type { DraftParty } from '../draft.ts';
import type { Discourse } from './discourse.ts';
import { partyOf } from './speakers.ts';
import { standsFor } from './stands-for.ts';

/** Who a frame is about, once words like [he], [the two leaders] and [both sides] are replaced by those they stand for. */
export interface Cast {
  readonly parties: DraftParty[];
  readonly people: Person[];
  readonly implicit: boolean;
}

/** [*Vella's* envoys were received], [*Vella's* adviser, Ana Souza, met], [an aide to *Vella* met]: they are there, and she is not. */
function isPrincipal({ scene: { tree }, fillers }: Frame, { head, person }: Agent): boolean {
  const { relation, head: above } = tree.words[head]!;
  // [his *envoy for Syria*]: an office is one word
  const whose = tree.words[above]?.lemma.toLowerCase().split(' ') ?? [];
  if (relation === 'nmod')
    return /^(to|of)$/.test(prepositionOf(tree, head)) && whose.some((w) => servesOthers.test(w));
  return (
    relation === 'nmod:poss' &&
    (whose.some((w) => representatives.has(w)) ||
      fillers.some(({ agent }) => agent.head === above && agent.person && agent.person !== person))
  );
}

/** [an *aide* to Vella], not [the *president* of Chile, Luis Rojas]. */
const servesOthers = /^(envoy|emissary|advis[eo]r|aide|assistant|delegation|team|representative)$/;

/** [met *Chile's* Ana Rojas]: who stands for the state that is told as the owner of the name. */
function ownedBy(
  { type, scene: { tree, mentions } }: Frame,
  { last, mention }: Agent,
): Person | null {
  if (type !== 'meeting' || mention.kind !== 'actor' || tree.words[last + 1]?.text !== "'s")
    return null;
  const start = tree.words[last + 2]?.start;
  const found = mentions.find((m) => m.kind === 'person' && m.start === start);
  return found?.kind === 'person' && found.person.name.includes(' ') ? found.person : null;
}

/** [condemned the pact that Vella signed during *his* visit to Chile]: Vella's, who is told as the visitor already. */
function isOfVisitor({ kind, cue, scene: { tree }, fillers }: Frame, anaphor: number): boolean {
  const { text, head } = tree.words[anaphor]!;
  if (kind !== 'visit' || !/^(his|her)$/i.test(text) || head !== cue) return false;
  const visitors = fillers.filter(
    ({ role, agent }) => role !== 'host' && agent.person !== null && agent.last < anaphor,
  );
  const [own, ...others] = new Set(visitors.flatMap(({ agent }) => agent.codes));
  const rest = fillers.filter((f) => !visitors.includes(f)).flatMap(({ agent }) => agent.codes);
  return own !== undefined && others.length === 0 && rest.length > 0 && !rest.includes(own);
}

/** [Vella thanked *Costa* for raising it *with Rojas* at *his* summit]: of one of the two who are told to be there. */
function isOfBoth({ type, fillers, cue, scene: { tree } }: Frame, anaphor: number): boolean {
  const { text, head } = tree.words[anaphor]!;
  const codesAt = (slot: string): string[] =>
    fillers.flatMap((f) => (f.slot === slot ? f.agent.codes : []));
  const [doers, partners] = [codesAt('subject'), codesAt('with')];
  return (
    type === 'meeting' &&
    /^(his|her)$/i.test(text) &&
    head === cue &&
    doers.length > 0 &&
    partners.some((c) => !doers.includes(c))
  );
}

/** [the two leaders will hold *their* first meeting]: theirs who hold it. */
function isOfSubject({ scene: { tree }, anaphors }: Frame, anaphor: number): boolean {
  const { words } = tree;
  const verb = words[words[anaphor]!.head]?.head ?? -1;
  return (
    /^their$/i.test(words[anaphor]!.text) &&
    anaphors.some((a) => a < anaphor && is(words[a], 'nsubj') && words[a]!.head === verb)
  );
}

/** ["*We* will send a delegation," Vella said]: she stays at home. */
const sends = ({ pattern }: Frame): boolean => /^(sent|announced-delegation)$/.test(pattern);

/** [*Press Secretary Holm* on the meeting of the two presidents], [in the words of *a spokesman*]: who tells of it for another. */
const isVoice = ({ title }: Person): boolean => /spokes|press secretary/i.test(title ?? '');

export function castOf(frame: Frame, discourse: Discourse): Cast {
  const parties: DraftParty[] = [];
  const people: Person[] = [];
  let implicit = false;
  const addPerson = (person: Person): void => {
    if (!people.includes(person) && !isVoice(person)) people.push(person);
  };
  for (const { agent, role } of frame.fillers) {
    for (const code of agent.codes) {
      const known = parties.find((p) => p.code === code);
      if (known) known.role ??= role;
      else parties.push(role ? { ...partyOf(agent, code), role } : partyOf(agent, code));
    }
    if (agent.person && !isPrincipal(frame, agent)) addPerson(agent.person);
    const owned = agent.person ? null : ownedBy(frame, agent);
    if (owned) addPerson(owned);
  }
  for (const anaphor of frame.anaphors) {
    if (isOfVisitor(frame, anaphor) || isOfSubject(frame, anaphor)) continue;
    if (isOfBoth(frame, anaphor)) continue;
    const reading = standsFor(frame, anaphor, parties, discourse);
    const before = parties.length;
    for (const party of reading.parties)
      if (!parties.some((p) => p.code === party.code)) parties.push(party);
    // [*she* and Finance Minister Rao met]: both, of one side
    const word = frame.scene.tree.words[anaphor]!;
    const isOneOfTwo =
      /^(he|she)$/i.test(word.text) &&
      (word.relation === 'conj' || childrenOf(frame.scene.tree, anaphor, 'conj').length > 0);
    const isNews = parties.length > before || isOneOfTwo;
    if (isNews) implicit ||= reading.implicit;
    // [*Vella* said *he* met Costa]: named already, or of a state that is not in it
    for (const person of sends(frame) ? [] : reading.people)
      if (reading.parties.length > 1 ? parties.some((p) => p.code === person.party) : isNews)
        addPerson(person);
  }
  const other = isMetAgain(frame) ? otherOfTwo(parties, discourse) : null;
  if (other) {
    parties.push(other);
    implicit = true;
    for (const person of discourse.together.group().people)
      if (parties.some((p) => p.code === person.party)) addPerson(person);
  }
  return { parties, people, implicit };
}

/** [Vella met Costa on Monday. On Friday *she met him* again]: who is met is not who meets. */
const isMetAgain = ({ type, scene: { tree }, cue, anaphors }: Frame): boolean =>
  type === 'meeting' &&
  anaphors.some((a) => {
    const { text, relation, head } = tree.words[a]!;
    return /^(him|her)$/i.test(text) && /^(obj|obl)$/.test(relation) && head === cue;
  });

/** The other of the two who were told to meet, where one of them is told. */
function otherOfTwo(parties: readonly DraftParty[], { together }: Discourse): DraftParty | null {
  const own = new Set(parties.map((p) => p.code));
  const [other, ...more] = own.size === 1 ? together.groupWith(own) : [];
  return other && more.length === 0 ? { ...other, implied: true } : null;
}
