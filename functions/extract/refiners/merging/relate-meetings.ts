import type { Place } from '#shared/event.ts';
import { membersOf } from '../../mentions/gazetteer/gazetteer.ts';
import { isBody } from '../../patterns/filling/agents.ts';
import type { Frame } from '../../patterns/frame.ts';
import { prepositionOf } from '../../patterns/trees/relations.ts';
import type { Draft } from '../draft.ts';
import { isApart } from './one-meeting-each.ts';

/** [GCC ministers met on Monday. Opening *the meeting*, Oman's minister said]: a member of the body that convened it. */
export const isMemberOf = (
  a: Draft,
  { definite, needy, parties, frames }: Draft,
  year: number,
): boolean =>
  definite &&
  (needy || frames.every(isGathering)) &&
  a.frames.every((f) => f.kind !== 'visit') &&
  parties.length > 0 &&
  parties.every((p) =>
    bodiesOf(a).some((body) => {
      const members = membersOf(body, year);
      return members.includes(p.code) || (members.length === 0 && /^[A-Z]{3}$/.test(p.code));
    }),
  );

/** [*the Cairo meeting brought together* the ministers of …]. */
const isGathering = ({ pattern }: Frame): boolean => /^(meeting|summit|conference)$/.test(pattern);

export const countryOnly = (place: Place): boolean => place.lat === undefined;

export const isOneOfSeveral = (one: Draft, all: Draft): boolean =>
  one.parties.length < all.parties.length &&
  one.parties.length >= 2 &&
  one.frames.every(isApart) &&
  !all.frames.some(isApart);

/** Nobody is named as a party. */
export const isReadIn = ({ parties }: Draft): boolean => parties.every((p) => p.implied);

/** [The leaders of Fiji, Samoa and Tonga flew to Suva]; [it was *her first visit to Fiji* since May]: a part of theirs. */
export function isVisitWithin(a: Draft, b: Draft): boolean {
  const hostOf = (d: Draft) => d.parties.find((p) => p.role === 'host')?.code;
  return (
    b.kind === 'visit' &&
    b.date === null &&
    hostOf(b) !== undefined &&
    hostOf(a) === hostOf(b) &&
    b.parties.every((p) => a.parties.some((q) => q.code === p.code))
  );
}

/** [embarked on *a visit* to Oslo *to meet* King Olav]: what one travels for. */
export const isPurpose = (a: Draft, b: Draft): boolean =>
  (a.kind === 'visit') !== (b.kind === 'visit') &&
  (a.kind === 'visit' ? b : a).frames.some(
    (f) => isAim(f) && (a.kind === 'visit' ? a : b).frames.some((g) => g.scene === f.scene),
  ) &&
  (a.date === null || b.date === null) &&
  a.parties.length === b.parties.length &&
  a.parties.every((p) => b.parties.some((q) => q.code === p.code));

/** [*to* meet], [*for* talks]. */
const isAim = ({ scene: { tree }, cue }: Frame): boolean =>
  (tree.words[cue]!.xpos === 'VB' && tree.words[cue - 1]?.text === 'to') ||
  prepositionOf(tree, cue) === 'for';

/** [*is in* Oslo to meet King Olav … is *expected to* discuss it with the king]: it has begun, and part of it is still to come. */
export const isUnderWay = (a: Draft, b: Draft): boolean =>
  [a, b].some((d) => d.status?.value === 'ongoing') &&
  [a, b].some((d) => d.status?.value === 'planned') &&
  b.people.length > 0 &&
  b.people.every((p) => a.people.includes(p));

export const toldTogether = (a: Draft, b: Draft): boolean =>
  a.frames.some((f) => b.frames.some((g) => f.scene === g.scene));

/** [the summit]: words that say nothing of whether it took place. */
export const isMerelyNamed = (draft: Draft): boolean => draft.frames.every((f) => f.reality.weak);

/** [spoke by phone], then [the two *discussed* trade], [Vella *told* Costa]: what was said at the meeting told before, whatever its kind. */
export const tellsContent = (draft: Draft): boolean =>
  draft.frames.every((f) => f.pattern.startsWith('discussed') || isToldThere(f));

/** [Vella *told* Costa]; not [who had *previously told* her]. */
const isToldThere = ({ pattern, scene: { tree }, cue }: Frame): boolean =>
  pattern === 'told-leader' &&
  !/^acl/.test(tree.words[cue]!.relation) &&
  !tree.children[cue]!.some((c) =>
    /^(previously|earlier|already|had|once)$/.test(tree.words[c]!.text),
  );

/** [last spoke on Friday, *when the two met* in Oslo]: face to face. */
export const isOccasion = (a: Draft, b: Draft): boolean =>
  a.frames.some((f) =>
    b.frames.some(
      ({ scene, scene: { tree }, cue }) =>
        f.scene === scene &&
        tree.words[cue]!.relation === 'advcl' &&
        tree.words[cue]!.head === f.cue &&
        tree.children[cue]!.some((c) => tree.words[c]!.text === 'when'),
    ),
  );

/** [*opened* a meeting]: said by a word of its own. */
export const isOver = (draft: Draft): boolean =>
  draft.status?.value === 'held' && !isMerelyNamed(draft);

/** [the breakdown of talks *last month* … will attend the meeting]: no longer to come. */
export const isGoneBy = (draft: Draft, published: string | null): boolean =>
  draft.status?.value === 'held' &&
  !isReadIn(draft) &&
  (draft.date?.value.end ?? '9') < (published ?? '');

/** [a summit due *late this year*]: what has been held is another. */
export const liesAhead = ({ date }: Draft, published: string | null): boolean =>
  published !== null && date !== null && date.value.start > published;

/** [talks resume on Tuesday, and a role in *the talks* …]: without a word of its own it is the one of the same sentence. */
export const refersTo = (draft: Draft, before: Draft): boolean =>
  draft.definite &&
  isMerelyNamed(draft) &&
  draft.frames.every((f) => f.fillers.length === 0) &&
  toldTogether(before, draft);

/** [the G20 summit], told three times: a body convenes once at a time. */
export function sameBody(a: Draft, b: Draft): boolean {
  if (!isMultilateral(a) || !isMultilateral(b)) return false;
  const bodies = bodiesOf(a);
  return bodiesOf(b).some((code) => bodies.includes(code));
}

/** [opened a meeting … a summit due *late this year*]: the body convenes again. */
export const isFarOff = (a: Draft, b: Draft, published: string | null): boolean =>
  published !== null &&
  [a, b].some(
    ({ status, date }) =>
      status?.value === 'planned' &&
      date !== null &&
      Date.parse(date.value.start) - Date.parse(published) > 14 * 864e5,
  );

export const bodiesOf = (draft: Draft): string[] =>
  draft.frames.flatMap((f) => f.fillers.flatMap(({ agent }) => (isBody(agent) ? agent.codes : [])));

/** [met Xi *at the G20 summit*]: the summit is one meeting, the talks of two there another. */
export function isMultilateral(draft: Draft): boolean {
  return (
    draft.parties.length >= 4 ||
    draft.kind === 'conference' ||
    (draft.kind === 'summit' && (draft.parties.length !== 2 || bodiesOf(draft).length > 0))
  );
}

/** [*on Thursday* cancelled the summit]: the day of calling it off is not the day it was set for. */
export const dayOfMeeting = ({ status, date }: Draft, published: string | null): Draft['date'] =>
  /^(cancelled|postponed)$/.test(status?.value ?? '') &&
  published !== null &&
  date !== null &&
  date.value.end <= published &&
  Date.parse(published) - Date.parse(date.value.end) < 14 * 864e5
    ? null
    : date;

/** [Braga met Rojas. *Before her talks* with him *she said* …]: told from the eve of what has been held since. */
export const isOnEve = (held: Draft, { date, frames }: Draft, published: string | null): boolean =>
  held.status?.value === 'held' &&
  date === null &&
  (held.date === null ||
    published === null ||
    Date.parse(published) - Date.parse(held.date.value.end) < 3 * 864e5) &&
  frames.every(
    ({ scene: { tree }, cue, reality: { mode } }) =>
      mode === 'plan' &&
      /^(before|ahead of)$/i.test(prepositionOf(tree, cue)) &&
      tree.words[tree.words[cue]!.head]?.xpos === 'VBD',
  );

/** [visited Oslo in May … *invited her to Lima*]: one is there, the other here. */
export function areOpposite(a: Draft, b: Draft): boolean {
  const [x, y] = [a, b].map((d) => d.parties.find((p) => p.role === 'host')?.code);
  return a.kind === 'visit' && b.kind === 'visit' && x !== undefined && y !== undefined && x !== y;
}
