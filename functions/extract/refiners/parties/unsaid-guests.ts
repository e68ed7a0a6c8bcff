import { governs } from '../../mentions/people/heads.ts';
import { agentsIn } from '../../patterns/filling/agents.ts';
import { subjectsOf } from '../../patterns/filling/subjects.ts';
import type { Frame } from '../../patterns/frame.ts';
import { prepositionOf } from '../../patterns/trees/relations.ts';
import type { Draft, DraftParty } from '../draft.ts';
import { isSpeaker } from './bystanders.ts';
import type { Discourse } from './discourse.ts';

/** [*Peru* and Chile signed a pact during a visit *by Chile's president*]: the other of the two who did it then is his host. */
export function addHostBesideVisitor({ parties }: Draft, frame: Frame): void {
  const [own, ...others] = new Set(parties.map((p) => p.code));
  const { scene, kind, clause, cue } = frame;
  if (kind !== 'visit' || own === undefined || others.length > 0 || clause === cue) return;
  const doers = subjectsOf(scene.tree, clause).flatMap((s) =>
    agentsIn(scene.tree, s, scene.agents),
  );
  const codes = new Set(doers.flatMap((a) => a.codes));
  const host = doers.find((a) => a.codes.length === 1 && a.codes[0] !== own);
  if (codes.size !== 2 || !codes.has(own) || !host) return;
  const { start, end } = host.mention;
  parties.push({ code: host.codes[0]!, span: { start, end }, role: 'host' });
}

/** [flies *to Lima* to persuade *President Costa*]: whom of the hosts' the sentence names, where it is one, he will see. */
export function addHostsLeader({ parties, people }: Draft, frame: Frame): void {
  if (frame.kind !== 'visit') return;
  const hosts = parties.filter((p) => p.role === 'host').map((p) => p.code);
  const leaders = frame.scene.agents.filter(
    (a) =>
      a.person?.official &&
      a.codes.length === 1 &&
      hosts.includes(a.codes[0]!) &&
      !isSpeaker(frame, a) &&
      // [a visit to prepare the summit *between* him and President Costa]
      prepositionOf(frame.scene.tree, a.head) !== 'between' &&
      // [tariffs of *President Costa's* government]
      frame.scene.tree.words[a.last + 1]?.text !== "'s" &&
      governs.test(a.person.title ?? ''),
  );
  // [at the invitation of *President Costa*]: who invites is the host's, whoever he is
  const { words } = frame.scene.tree;
  const inviter = frame.scene.agents.find(
    (a) =>
      a.person?.official &&
      a.codes.length === 0 &&
      /^(of|from|by)$/.test(words[a.first - 1]?.text ?? '') &&
      words[a.first - 2]?.lemma === 'invitation',
  );
  if (inviter && hosts.length === 1 && !people.includes(inviter.person!))
    people.push(inviter.person!);
  const [leader, ...others] = new Set(leaders.map((a) => a.person!));
  if (leader && others.length === 0 && !people.includes(leader)) people.push(leader);
}

/** [signed it in Suva, and also met *President Ratu*]: an office without a country is of where it all takes place. */
export function addStranger(draft: Draft, frame: Frame, ground: DraftParty): void {
  const strangers = frame.fillers.filter(
    ({ agent, role }) =>
      role !== 'visitor' &&
      agent.codes.length === 0 &&
      (governs.test(agent.title ?? '') || /foreign minister/i.test(agent.title ?? '')),
  );
  const [own, ...others] = new Set(draft.parties.map((p) => p.code));
  if (strangers.length === 0 || own === undefined || others.length > 0 || own === ground.code)
    return;
  draft.parties.push({ ...ground, implied: true });
  draft.implicit = true;
}

/** [the deal followed months of talks *with* Peru and Chile]: of somebody whom the text is about with those two. */
export function addThird(
  draft: Draft,
  { pattern, fillers, anaphors }: Frame,
  discourse: Discourse,
): void {
  if (!/^(talks|negotiations|meeting|round)$/.test(pattern) || anaphors.length > 0) return;
  const own = new Set(draft.parties.map((p) => p.code));
  if (own.size < 2 || !fillers.every((f) => f.slot === 'with')) return;
  const third = discourse.protagonist(own);
  if (third) draft.parties.push({ ...third, implied: true });
}

/** [Chad, Mali, Niger and Togo met. Ministers of *Chad, Mali and Niger* came for *the last talks*]: of all four, whom it names not in full. */
export function addRestOfGroup(
  draft: Draft,
  { pattern, definite, anaphors }: Frame,
  discourse: Discourse,
): void {
  const own = new Set(draft.parties.map((p) => p.code));
  if (!definite || anaphors.length > 0 || own.size < 3) return;
  if (!/^(talks|negotiations|round|meeting|summit|conference)$/.test(pattern)) return;
  const told = discourse.together.group().parties;
  const rest = told.filter((p) => !own.has(p.code));
  if (told.length - rest.length < own.size || rest.length > own.size) return;
  draft.parties.push(...rest.map(({ code, span }) => ({ code, span, implied: true as const })));
}
