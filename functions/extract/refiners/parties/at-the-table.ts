import type { PartyRole } from '#shared/event.ts';
import type { Tree } from '../../grammar/tree.ts';
import { type Agent, agentsIn } from '../../patterns/filling/agents.ts';
import { objectsOf } from '../../patterns/filling/objects.ts';
import { isPassive, obliquesOf, subjectsOf } from '../../patterns/filling/subjects.ts';
import type { Frame } from '../../patterns/frame.ts';
import { isDefinite } from '../../patterns/trees/definite.ts';
import { childrenOf, isVerb, prepositionOf } from '../../patterns/trees/relations.ts';
import type { Draft } from '../draft.ts';
import { partyOf } from './speakers.ts';

/** What one does who sits in talks that are not his own, and the role it gives him. */
const roles: Readonly<Record<string, PartyRole | null>> = {
  chair: null,
  'co-chair': null,
  moderate: 'mediator',
  mediate: 'mediator',
  broker: 'mediator',
  facilitate: 'mediator',
  sponsor: 'mediator',
  host: 'host',
  attend: null,
  present: null,
  observe: null,
  witness: null,
  participate: null,
  'take part': null,
  'sit in': null,
  join: null,
};

const gatherings = /^(talk|negotiation|meeting|summit|conference|round|session|discussion)s?$/i;

/**
 * [Peru and Chile met in Lima. *Brazil chaired the meeting*], [Egypt and Oman *are mediating the negotiations*], [The talks *were hosted by*
 * Oman and *attended by* Egypt]: they sit in the meeting that was told before, which is none of theirs.
 */
export function seatAtTable(draft: Draft, frame: Frame, drafts: readonly Draft[]): boolean {
  const isReal = /^(fact|going-on|plan)$/.test(frame.reality.mode);
  const seat = isReal ? seatIn(frame) : null;
  if (!seat) return false;
  const { index } = frame.scene.tree.sentence;
  const told = drafts.findLast(
    (d) =>
      d.type === 'meeting' &&
      !/^(visit|call)$/.test(d.kind) &&
      d.frames.some((f) => index - f.scene.tree.sentence.index <= (seat.comes ? 1 : 3)),
  );
  if (!told || new Set(told.parties.map((p) => p.code)).size < 2) return false;
  // [a meeting that was only planned … he *attended that meeting*]: another
  const isHeld = /^(held|ongoing)$/.test(told.status?.value ?? '');
  if (!isHeld && frame.reality.mode !== 'plan') return false;
  if (!seat.joins && isElsewhere(draft, told)) return false;
  const noun = frame.scene.tree.words[frame.cue]!.lemma;
  if (!seat.comes && /^(summit|conference)$/.test(noun) && told.kind !== noun) return false;
  if (seat.comes) {
    // [Chad and Mali met in Riga. Niger's minister *also flew to the Latvian capital*]: to them, and not to the Latvians
    const isThere = draft.parties.some(
      (p) => p.role === 'host' && p.code === told.place?.value.country,
    );
    if (!isThere) return false;
    draft.parties = draft.parties
      .filter((p) => p.role !== 'host')
      .map(({ code, span }) => ({ code, span }));
    draft.kind = told.kind;
  }
  for (const { codes, person, ...agent } of seat.agents) {
    for (const code of codes) {
      const known = draft.parties.find((p) => p.code === code);
      if (known) known.role ??= seat.role ?? undefined;
      else draft.parties.push(partyOf({ codes, person, ...agent }, code));
    }
    if (person && !draft.people.includes(person)) draft.people.push(person);
  }
  for (const party of told.parties)
    if (!draft.parties.some((p) => p.code === party.code)) draft.parties.push(party);
  for (const person of told.people) if (!draft.people.includes(person)) draft.people.push(person);
  draft.needy = false;
  draft.definite = true;
  // [*are mediating* the talks, which aim at a truce *in Gaza*]: says no more of when and where than was told
  if (!draft.date || seat.joins || seat.comes) {
    draft.status = told.status;
    draft.date = told.date;
    // that he comes is no step of the talks
    draft.steps = [];
    if (told.place) draft.place = told.place;
  }
  return true;
}

/** [met in *Lima on Monday* … attended the conference in *Oslo on Tuesday*]. */
const isElsewhere = (a: Draft, b: Draft): boolean =>
  (a.date !== null && b.date !== null && a.date.value.start !== b.date.value.start) ||
  (a.place !== null && b.place !== null && a.place.value.country !== b.place.value.country);

interface Seat {
  readonly agents: readonly Agent[];
  readonly role: PartyRole | null;
  /** [will *join* the talks on Sunday]: the day on which he comes, not that of the talks. */
  readonly joins: boolean;
  /** [*also* flew there]. */
  readonly comes: boolean;
}

function seatIn({ pattern, fillers, cue, clause, scene }: Frame): Seat | null {
  const { tree, agents } = scene;
  if (pattern === 'travelled-to' && isAlso(tree, cue) && !hasAim(tree, cue))
    return { agents: [], role: null, joins: false, comes: true };
  if (fillers.some((f) => !/^(subject|by)$/.test(f.slot))) return null;
  const mediates = pattern === 'shuttled';
  const noun = mediates
    ? objectsOf(tree, cue).find((o) => gatherings.test(tree.words[o]!.lemma))
    : cue;
  if (noun === undefined || !gatherings.test(tree.words[noun]!.lemma)) return null;
  if (!isDefinite(tree, noun) || isNumbered(tree, noun) || isOfItsOwn(tree, noun)) return null;
  const verbs = [clause, ...childrenOf(tree, clause, 'conj')].filter(
    (v) => (isVerb(tree.words[v]) || isPresentAt(tree, v)) && deedOf(tree, v) in roles,
  );
  const seated = verbs.flatMap((v) =>
    (isPassive(tree, v) || v !== clause
      ? obliquesOf(tree, v, ['by'])
      : subjectsOf(tree, v)
    ).flatMap((s) => agentsIn(tree, s, agents)),
  );
  if (seated.length === 0) return null;
  const deed = deedOf(tree, verbs[0]!);
  return { agents: seated, role: roles[deed]!, joins: deed === 'join', comes: false };
}

/** [*present* at the talks]. */
const isPresentAt = ({ words }: Tree, word: number): boolean =>
  words[word]!.text === 'present' && words[word + 1]?.text === 'at';

const isAlso = (tree: Tree, verb: number): boolean =>
  childrenOf(tree, verb, 'advmod').some((c) => /^(also|too)$/.test(tree.words[c]!.text));

/** [also flew there *for a concert*, *to open* a fair]. */
const hasAim = (tree: Tree, verb: number): boolean =>
  childrenOf(tree, verb, 'advcl', 'xcomp').length > 0 ||
  (tree.words[verb]!.lemma !== 'head' && obliquesOf(tree, verb, ['for']).length > 0);

/** [the *climate* conference], [the meeting *of South American leaders*]: has a name or matter of its own; [the *peace* talks] may be those told. */
const isOfItsOwn = (tree: Tree, noun: number): boolean =>
  childrenOf(tree, noun, 'compound', 'amod', 'nmod').some((c) => {
    const { relation, text } = tree.words[c]!;
    return relation === 'nmod'
      ? /^(of|on|between|with|for)$/.test(prepositionOf(tree, c))
      : !/^(peace|truce|ceasefire|indirect|direct|tense|long|marathon|closed-door)$/i.test(text);
  });

/** [chairs] → chair, [*took part* in] → take part. */
const deedOf = ({ words }: Tree, verb: number): string =>
  /^(take|sit)$/.test(words[verb]!.lemma)
    ? `${words[verb]!.lemma} ${words[verb + 1]?.text}`
    : words[verb]!.lemma;

/** [the *second* round], [the *previous* meeting]: another than the one told. */
const isNumbered = (tree: Tree, noun: number): boolean =>
  childrenOf(tree, noun, 'amod', 'nummod').some((c) =>
    /^(first|second|third|fourth|fifth|sixth|last|next|previous|earlier|latest|upcoming|separate|other)$/i.test(
      tree.words[c]!.text,
    ),
  );
