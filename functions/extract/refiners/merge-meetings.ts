import type { EventDate, Place } from '#shared/event.ts';
import { membersOf } from '../mentions/gazetteer/gazetteer.ts';
import type { Person } from '../mentions/mention.ts';
import type { Frame } from '../patterns/frame.ts';
import { prepositionOf } from '../patterns/relations.ts';
import { type Draft, joinParties } from './draft.ts';
import { isApart } from './one-meeting-each.ts';

/** [talks] told in five sentences are one meeting: each draft joins the one before that it fits best. */
export function mergeMeetings(drafts: Draft[], published: string | null): Draft[] {
  const merged: Draft[] = [];
  for (const draft of drafts) {
    let best: { into: Draft; score: number } | null = null;
    for (const into of merged) {
      const score = sameMeeting(into, draft, published);
      if (score > 0 && (!best || score > best.score)) best = { into, score };
    }
    if (best) absorb(best.into, draft, published);
    else merged.push(draft);
  }
  // [spoke with Prime Minister Rao *of India*]: a call takes place nowhere
  for (const draft of merged) if (draft.kind === 'call') draft.place = null;
  return merged;
}

const past = new Set(['held', 'ongoing']);

/** How well two drafts agree on being one meeting; 0 where something speaks against it. */
function sameMeeting(a: Draft, b: Draft, published: string | null): number {
  const parties = partyScore(a, b, Number(published?.slice(0, 4) ?? 9999));
  if (parties === 0 && !(isReadIn(a) !== isReadIn(b) && toldTogether(a, b))) return 0;
  // [delays a trip … Vella has *refused* to meet him]: refused is only the one that is told between the same
  const journey = [a, b].find((d) => d.needy && d.kind === 'visit');
  const refused = [a, b].find((d) => d.status?.value === 'refused');
  if (parties < 3 && journey && refused && journey !== refused && !refused.needy) return 0;
  // [met *separately* with both, before the three sat down]
  if (isOneOfSeveral(a, b) || isOneOfSeveral(b, a)) return 0;
  if (refersTo(b, a)) return 9;
  // [the *previous* meeting of Vella and Costa]: not the one that was told
  if (isPrevious(a) !== isPrevious(b)) return 0;
  // [will return for *more* talks]
  if (isMore(a) !== isMore(b)) return 0;
  if (
    (a.needy || b.needy) &&
    !(a.definite || b.definite) &&
    !a.people.some((p) => b.people.includes(p))
  )
    return 0;
  const date = dateScore(
    dayOfMeeting(a, published)?.value ?? null,
    dayOfMeeting(b, published)?.value ?? null,
  );
  if (date === 0) return 0;
  const place = placeScore(a.place?.value ?? null, b.place?.value ?? null);
  if (place === 0) return 0;
  if (peopleClash(a, b)) return 0;
  // [four-power talks in Bonn, when the ministers of … meet]: who is only read into the one is named in the other
  const filled = isReadIn(a) !== isReadIn(b) && toldTogether(a, b) && date >= 1.5;
  if (
    parties < 3 &&
    !filled &&
    !isVisitWithin(a, b) &&
    isMultilateral(a) !== isMultilateral(b) &&
    (toldTogether(a, b) || (!a.definite && !b.definite))
  )
    return 0;
  // [met *on the margins of* the summit]: all of them were at it
  if (
    toldTogether(a, b) &&
    bodiesOf(a).length > 0 !== bodiesOf(b).length > 0 &&
    [a, b].some((d) => d.kind === 'summit') &&
    parties < 3
  )
    return 0;
  if (
    (a.kind === 'call') !== (b.kind === 'call') &&
    !(a.definite || b.definite || tellsContent(a) || tellsContent(b))
  )
    return 0;
  const statusA = past.has(a.status?.value ?? '');
  const statusB = past.has(b.status?.value ?? '');
  if (
    statusA !== statusB &&
    date < 2 &&
    !isMerelyNamed(a) &&
    !isMerelyNamed(b) &&
    !(sameBody(a, b) && !isFarOff(a, b, published)) &&
    !isPurpose(a, b) &&
    !isUnderWay(a, b)
  )
    return 0;
  // [met on Monday], then [a meeting] without a day: one meeting, unless the text says another
  return parties + date + place;
}

function partyScore(a: Draft, b: Draft, year: number): number {
  const x = new Set(a.parties.map((p) => p.code));
  const y = new Set(b.parties.map((p) => p.code));
  if (x.size === 0 || y.size === 0) return b.definite || a.definite ? 0.5 : 0;
  const shared = [...x].filter((c) => y.has(c)).length;
  if (shared === 0) return isMemberOf(a, b, year) ? 1 : 0;
  if (shared === x.size && shared === y.size) return 3;
  if (shared === Math.min(x.size, y.size)) return shared >= 2 || b.definite || b.implicit ? 2 : 1;
  if (sameBody(a, b)) return 2;
  return b.definite && shared >= 2 ? 1 : 0;
}

/** [GCC ministers met on Monday. Opening *the meeting*, Oman's minister said]: a member of the body that convened it. */
const isMemberOf = (a: Draft, { definite, needy, parties }: Draft, year: number): boolean =>
  definite &&
  needy &&
  a.frames.every((f) => f.kind !== 'visit') &&
  parties.length > 0 &&
  parties.every((p) =>
    bodiesOf(a).some((body) => {
      const members = membersOf(body, year);
      return members.includes(p.code) || (members.length === 0 && /^[A-Z]{3}$/.test(p.code));
    }),
  );

/** 2 the same, 1 nothing against it, 0 another day. */
function dateScore(a: EventDate | null, b: EventDate | null): number {
  if (!a || !b) return 1;
  if (a.start === b.start && a.end === b.end) return 2;
  if (a.start <= b.end && b.start <= a.end) return 1.5;
  return 0;
}

function placeScore(a: Place | null, b: Place | null): number {
  if (!a || !b) return 1;
  if (a.name === b.name) return 2;
  if (a.country && a.country === b.country) return countryOnly(a) || countryOnly(b) ? 1.5 : 0.7;
  return 0;
}

const countryOnly = (place: Place): boolean => place.lat === undefined;

const isOneOfSeveral = (one: Draft, all: Draft): boolean =>
  one.parties.length < all.parties.length &&
  one.parties.length >= 2 &&
  one.frames.every(isApart) &&
  !all.frames.some(isApart);

const isPrevious = ({ frames }: Draft): boolean =>
  frames.every(({ scene: { tree }, cue }) =>
    tree.children[cue]!.some((c) => {
      const { text, relation } = tree.words[c]!;
      return relation === 'nmod:poss'
        ? /^last (year|month)$/i.test(text)
        : /^(previous|earlier|prior|recent)$/i.test(text);
    }),
  );

const isMore = ({ frames }: Draft): boolean =>
  frames.every(({ scene: { tree }, cue }) =>
    tree.children[cue]!.some((c) =>
      /^(more|further|another|additional)$/i.test(tree.words[c]!.text),
    ),
  );

/** Nobody is named as a party. */
const isReadIn = ({ parties }: Draft): boolean => parties.every((p) => p.implied);

/** [The leaders of Fiji, Samoa and Tonga flew to Suva]; [it was *her first visit to Fiji* since May]: a part of theirs. */
function isVisitWithin(a: Draft, b: Draft): boolean {
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
const isPurpose = (a: Draft, b: Draft): boolean =>
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
const isUnderWay = (a: Draft, b: Draft): boolean =>
  [a, b].some((d) => d.status?.value === 'ongoing') &&
  [a, b].some((d) => d.status?.value === 'planned') &&
  b.people.length > 0 &&
  b.people.every((p) => a.people.includes(p));

const toldTogether = (a: Draft, b: Draft): boolean =>
  a.frames.some((f) => b.frames.some((g) => f.scene === g.scene));

/** [the summit]: words that say nothing of whether it took place. */
const isMerelyNamed = (draft: Draft): boolean => draft.frames.every((f) => f.reality.weak);

/** [spoke by phone], then [the two *discussed* trade]: what was said at the meeting told before, whatever its kind. */
const tellsContent = (draft: Draft): boolean =>
  draft.frames.every((f) => f.pattern.startsWith('discussed'));

/** [talks resume on Tuesday, and a role in *the talks* …]: without a word of its own it is the one of the same sentence. */
const refersTo = (draft: Draft, before: Draft): boolean =>
  draft.definite &&
  isMerelyNamed(draft) &&
  draft.frames.every((f) => f.fillers.length === 0) &&
  toldTogether(before, draft);

/** [the G20 summit], told three times: a body convenes once at a time. */
function sameBody(a: Draft, b: Draft): boolean {
  if (!isMultilateral(a) || !isMultilateral(b)) return false;
  const bodies = bodiesOf(a);
  return bodiesOf(b).some((code) => bodies.includes(code));
}

/** [opened a meeting … a summit due *late this year*]: the body convenes again. */
const isFarOff = (a: Draft, b: Draft, published: string | null): boolean =>
  published !== null &&
  [a, b].some(
    ({ status, date }) =>
      status?.value === 'planned' &&
      date !== null &&
      Date.parse(date.value.start) - Date.parse(published) > 14 * 864e5,
  );

const bodiesOf = (draft: Draft): string[] =>
  draft.frames.flatMap((f) =>
    f.fillers.flatMap(({ agent: { mention, codes } }) =>
      mention.kind === 'actor' && mention.sort === 'organisation' ? codes : [],
    ),
  );

/** [met Xi *at the G20 summit*]: the summit is one meeting, the talks of two there another. */
function isMultilateral(draft: Draft): boolean {
  return (
    draft.parties.length >= 4 ||
    draft.kind === 'conference' ||
    (draft.kind === 'summit' && (draft.parties.length !== 2 || bodiesOf(draft).length > 0))
  );
}

/** [met Putin] and [met Lavrov]: both Russian, two meetings. */
function peopleClash(a: Draft, b: Draft): boolean {
  for (const party of a.parties) {
    const x = a.people.filter((p) => p.party === party.code);
    const y = b.people.filter((p) => p.party === party.code);
    if (x.length > 0 && y.length > 0 && !x.some((p) => y.some((q) => samePerson(p, q))))
      return true;
  }
  return false;
}

const kindRank = ['visit', 'ceremony', 'conference', 'talks', 'negotiation', 'summit', 'call'];

function absorb(into: Draft, draft: Draft, published: string | null): void {
  into.steps.push(...draft.steps);
  if (into.fallback.length === 0) into.fallback = draft.fallback;
  joinParties(into, draft.parties);
  for (const person of draft.people) if (!into.people.includes(person)) into.people.push(person);
  into.date =
    narrower(dayOfMeeting(into, published), dayOfMeeting(draft, published)) ??
    narrower(into.date, draft.date);
  into.place =
    !into.place || (draft.place && countryOnly(into.place.value) && !countryOnly(draft.place.value))
      ? (draft.place ?? into.place)
      : into.place;
  const outdone = isUnderWay(into, draft)
    ? draft.status?.value ===
      (lies(into, published) || lies(draft, published) ? 'planned' : 'ongoing')
    : statusRank(draft) > statusRank(into);
  if (outdone) into.status = draft.status;
  into.frames.push(...draft.frames);
  if (kindRank.indexOf(draft.kind) > kindRank.indexOf(into.kind)) into.kind = draft.kind;
  into.implicit &&= draft.implicit;
  into.needy &&= draft.needy;
}

/** It is set for a day to come. */
const lies = ({ status, date }: Draft, published: string | null): boolean =>
  status?.value === 'planned' &&
  date !== null &&
  (published === null || date.value.start > published);

/** [*on Thursday* cancelled the summit]: the day of calling it off is not the day it was set for. */
const dayOfMeeting = ({ status, date }: Draft, published: string | null): Draft['date'] =>
  /^(cancelled|postponed)$/.test(status?.value ?? '') &&
  published !== null &&
  date !== null &&
  date.value.end <= published &&
  Date.parse(published) - Date.parse(date.value.end) < 14 * 864e5
    ? null
    : date;

function narrower(a: Draft['date'], b: Draft['date']): Draft['date'] {
  if (!a || !b) return a ?? b;
  const length = (d: EventDate): number => Date.parse(d.end) - Date.parse(d.start);
  return length(b.value) < length(a.value) ? b : a;
}

/** A cancellation outdoes the plan, what was held outdoes both; that it is merely named [the talks] outdoes nothing. */
function statusRank(draft: Draft): number {
  if (draft.status?.value === 'held' && isMerelyNamed(draft)) return 0;
  return [
    '',
    'proposed',
    'planned',
    'refused',
    'postponed',
    'cancelled',
    'ongoing',
    'held',
  ].indexOf(draft.status?.value ?? '');
}

/** [Joe Biden], [Joseph R. Biden Jr.]: of one party and one surname. */
function samePerson(a: Person, b: Person): boolean {
  if (a === b) return true;
  const surname = (p: Person): string =>
    p.name
      .replace(/,? (Jr|Sr|II|III)\.?$/, '')
      .split(' ')
      .at(-1)!
      .toLowerCase();
  return surname(a) === surname(b);
}
