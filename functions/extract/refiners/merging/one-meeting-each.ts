import { journeys } from '../../patterns/filling/add-traveller.ts';
import { codesOf, isBody } from '../../patterns/filling/agents.ts';
import { joiningOf } from '../../patterns/filling/joining.ts';
import { subjectsOf } from '../../patterns/filling/subjects.ts';
import type { Filler, Frame } from '../../patterns/frame.ts';
import { dateOf } from '../dates/date-of-frame.ts';
import { oneBodyEach } from './one-body-each.ts';
import { oneDayEach } from './one-day-each.ts';
import { oneLandEach } from './one-land-each.ts';
import { onePlaceEach } from './one-place-each.ts';
import { oneTimeEach } from './one-time-each.ts';

/** One frame for each meeting that the words tell of at once. */
export function oneMeetingEach(frame: Frame): Frame[] {
  return oneHostEach(frame)
    .flatMap(oneLandEach)
    .flatMap(oneBodyEach)
    .flatMap(oneCandidateEach)
    .flatMap(oneOfThemEach)
    .flatMap(oneGuestEach)
    .flatMap(oneDayEach)
    .flatMap(oneTimeEach)
    .flatMap(onePlaceEach);
}

/** [the EU opened accession talks with *Fiji* and *Samoa*]: each comes in by itself. */
function oneCandidateEach(frame: Frame): Frame[] {
  const { scene, cue, fillers, type } = frame;
  const states = fillers.filter((f) => !isBody(f.agent));
  const bodies = fillers.filter((f) => isBody(f.agent));
  const one = states.every(({ slot, agent }) => slot === states[0]!.slot && !agent.person);
  if (
    type !== 'meeting' ||
    states.length < 2 ||
    !one ||
    codesOf(bodies.map((f) => f.agent)).size !== 1
  )
    return [frame];
  if (bodies.some((b) => b.slot === states[0]!.slot) || !joiningOf(scene, cue)) return [frame];
  return states.map((state) => ({ ...frame, fillers: [...bodies, state] }));
}

/** [Vella and Costa *each* met Rojas], [*both* met him] → two meetings with him; [on *their visits* to Lima], [*Vella and Costa* will visit Lima in May] → a visit of each. */
function oneOfThemEach(frame: Frame): Frame[] {
  const { scene, clause, fillers, type, kind, cue, pattern } = frame;
  const { words } = scene.tree;
  const isOne = kind === 'visit' ? (f: Filler) => f.role !== 'host' : isSubject;
  const mine = fillers.filter(isOne);
  const others = fillers.filter((f) => !isOne(f));
  const states = [...new Set(mine.map((f) => f.agent.codes.join()))].filter((code) => code !== '');
  const each = words.slice(Math.max(0, clause - 4), clause).some(isEach);
  const theirs =
    kind === 'visit' &&
    (words[cue]!.xpos === 'NNS' ||
      words[cue - 1]?.text === 'both' ||
      (pattern === 'visited' && mine.every((f) => isByPerson(f, mine)) && !isOfOneDay(frame)));
  // [*visits by* President Vella and Chancellor Holm]: to one who is not told, and not to each other
  const areGuests =
    pattern === 'visit' &&
    mine.every((f) => f.slot === 'by' && f.role === 'visitor' && isByPerson(f, mine));
  if (type !== 'meeting' || !(each || theirs) || states.length < 2) return [frame];
  if (others.length === 0 && !areGuests) return [frame];
  return states.map((state) => ({
    ...frame,
    fillers: [...mine.filter((f) => f.agent.codes.join() === state), ...others],
    // [*their* visits], [*both* met her]: of those who are told
    anaphors: kind === 'visit' ? [] : frame.anaphors.filter((a) => !isEach(words[a]!)),
  }));
}

const isEach = ({ text }: { readonly text: string }): boolean => /^(each|both)$/i.test(text);

const isSubject = (f: Filler): boolean => f.slot === 'subject';

/** [a trip to Ethiopia, South Sudan and Congo] → a visit to each. */
function oneHostEach(frame: Frame): Frame[] {
  const hosts = frame.fillers.filter((f) => f.role === 'host');
  const guests = frame.fillers.filter((f) => f.role !== 'host');
  // [*Souza and Paz* of Fiji will host]: two hosts of one state
  const states = new Set(hosts.map((f) => f.agent.codes.join()));
  // [talks in Ethiopia and Congo]: of one who goes from one to the other
  const apart = frame.kind === 'visit' || hosts.every((f) => f.slot === 'in');
  if (!apart || states.size < 2 || guests.length + frame.anaphors.length === 0) return [frame];
  return [...states].map((state) => ({
    ...frame,
    fillers: [...guests, ...hosts.filter((f) => f.agent.codes.join() === state)],
  }));
}

/** [met *separately* with the king of Jordan and the emir of Qatar] → a meeting with each. */
function oneGuestEach(frame: Frame): Frame[] {
  const rounds =
    isOfTowns(frame) ||
    isSeveralCalls(frame) ||
    isSeveralMeetings(frame) ||
    isOnProgramme(frame) ||
    isAndOthers(frame);
  if (!rounds && !isApart(frame)) return [frame];
  const mine = frame.fillers.filter((f) => f.slot === 'subject' || f.slot === 'owner');
  const groups: Filler[][] = [];
  for (const filler of frame.fillers) {
    if (mine.includes(filler)) continue;
    const last = groups.at(-1);
    // [the king of Jordan]: person and state are one guest
    const same =
      last?.some((f) => f.agent.codes.join() === filler.agent.codes.join()) &&
      !(filler.agent.person && last.some((f) => f.agent.person));
    if (last && same) last.push(filler);
    else groups.push([filler]);
  }
  // [held separate talks with *the king and the crown prince of Jordan*]: a day at one court
  if (isAtOneCourt(groups)) return [frame];
  if (groups.length < 2 || mine.length + frame.anaphors.length === 0) return [frame];
  return groups.map((group) => ({ ...frame, fillers: [...mine, ...group] }));
}

const isAtOneCourt = (groups: readonly Filler[][]): boolean =>
  groups.length > 1 &&
  new Set(groups.flatMap((g) => g.map((f) => f.agent.codes.join()))).size === 1;

const apart = /^(separate|separately|individually|bilateral|one-on-one|respectively)$/i;

/** [in *separate* talks], [met separately], [discussed it in *separate phone calls*]. */
export function isApart({ scene: { tree }, cue, clause, pattern }: Frame): boolean {
  // [met separately before a *dinner*]: the dinner was of all
  const together = /^(meal|summit|conference|ceremony)$/.test(pattern);
  return (together ? [cue] : [cue, clause]).some((word) =>
    tree.children[word]!.some((c) =>
      [c, ...tree.children[c]!].some(
        (w) =>
          apart.test(tree.words[w]!.text) &&
          (w === c || /^(call|talk|meeting|conversation|visit)$/.test(tree.words[c]!.lemma)),
      ),
    ),
  );
}

/** [shuttled between *Zagreb* and *Belgrade*]: in each town it is another meeting. */
const isOfTowns = ({ pattern, fillers }: Frame): boolean =>
  pattern === 'shuttled' &&
  fillers.some(({ agent: { mention } }) => mention.kind === 'actor' && mention.form === 'capital');

/** [had *meetings* with the leaders of Fiji, Samoa and Tonga], [her *meetings* included President Vella and Chancellor Holm], [*meetings* with President Vella and Chancellor Holm]: [talks] would be one. */
function isSeveralMeetings({ pattern, scene: { tree }, cue, fillers }: Frame): boolean {
  const partners = fillers.filter((f) => /^(with|involving)$/.test(f.slot));
  const last = partners[0]?.agent.last ?? cue;
  return (
    // [*talks* with Fiji and Samoa] may be of the three; those with two persons are with one after the other
    (pattern === 'meeting' ||
      (pattern === 'talks' &&
        partners.every((f) => isByPerson(f, partners)) &&
        !tree.children[cue]!.some((c) => ofAll.test(tree.words[c]!.text)))) &&
    tree.words[cue]!.xpos === 'NNS' &&
    partners.length <= 3 &&
    (partners.every((f) => isByPerson(f, partners)) ||
      tree.words
        .slice(cue, last)
        .some((w) => /^(leader|president|minister|premier|king|counterpart)$/.test(w.lemma))) &&
    fillers.every(
      ({ slot, agent }) => /^(with|involving|subject|owner)$/.test(slot) && !isBody(agent),
    )
  );
}

/** [*three-way* talks], [*trilateral* talks]. */
const ofAll = /^(joint|(tri|quadri|multi)lateral|(tri|quadri)partite|(three|four|five|six)-way)$/i;

/** [will meet President Vella and Chancellor Holm *as well as* the leaders of Fiji and Samoa]: a list of those whom one sees in turn. */
function isAndOthers({ pattern, scene: { tree }, fillers, reality: { mode } }: Frame): boolean {
  const partners = fillers.filter((f) => /^(with|object)$/.test(f.slot));
  // [*met* her, as well as advisers]: at one table
  if (pattern !== 'met' || mode !== 'plan' || codesOf(partners.map((f) => f.agent)).size < 3)
    return false;
  const between = tree.words.slice(partners[0]!.agent.last, partners.at(-1)!.agent.first);
  return / as well as /.test(between.map((w) => w.text).join(' '));
}

/** [a trip that *includes talks* with President Vella and Chancellor Holm]: one after the other. */
function isOnProgramme({ scene: { tree }, cue, fillers }: Frame): boolean {
  const { head, relation } = tree.words[cue]!;
  const partners = fillers.filter((f) => f.slot === 'with');
  return (
    relation === 'obj' &&
    /^(include|feature|involve)$/.test(tree.words[head]!.lemma) &&
    subjectsOf(tree, head).some((s) => journeys.test(tree.words[s]!.lemma)) &&
    partners.every((f) => isByPerson(f, partners))
  );
}

/** [meetings with *Vella of Peru* and Holm]: a state too is told by who comes for it. */
const isByPerson = ({ agent }: Filler, partners: readonly Filler[]): boolean =>
  partners.some((f) => f.agent.person !== null && f.agent.codes.join() === agent.codes.join());

/** [in phone *calls* with Lavrov and Dendias], [*spoke* with Vella and with Costa], [*spoke* to them]: one calls one; [spoke with four of them], [in *a* call] is to all at once. */
const isSeveralCalls = ({ kind, pattern, fillers, scene: { tree } }: Frame): boolean =>
  kind === 'call' &&
  (tree.words.some((w) => /^(calls|conversations)$/i.test(w.text) && w.xpos === 'NNS') ||
    (/^(spoke-with|phoned)$/.test(pattern) &&
      codesOf(fillers.filter((f) => /^(with|to|object)$/.test(f.slot)).map((f) => f.agent)).size ===
        2 &&
      !tree.words.some((w) =>
        /^(call|conference|video|conversation|videoconference|together|jointly)$/i.test(w.text),
      )));

/** [visited Lima *on Monday*]: those who come on one day come together. */
const isOfOneDay = (frame: Frame): boolean => {
  const date = dateOf(frame)?.value;
  return date !== undefined && /^(day|weekday)$/.test(date.sort);
};
