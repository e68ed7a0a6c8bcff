import type { Place } from '#shared/event.ts';
import { daysBetween } from '../../mentions/dates/calendar.ts';
import type { Frame } from '../../patterns/frame.ts';
import { isAbove, prepositionOf } from '../../patterns/trees/relations.ts';
import type { Draft } from '../draft.ts';
import { isApart } from './one-meeting-each.ts';
import { samePerson } from './people-clash.ts';

/** [in *Chad*], no town. */
export const countryOnly = (place: Place): boolean => place.lat === undefined;

/** [in *Asia*], in no land. */
export const isVague = (place: Place): boolean => place.country === null;

/** [met *separately* with Fiji] … [met with Fiji and Samoa]: one of several beside the one of all. */
export const isOneOfSeveral = (one: Draft, all: Draft): boolean =>
  one.parties.length < all.parties.length &&
  one.parties.length >= 2 &&
  one.frames.every(isApart) &&
  !all.frames.some(isApart);

/** Nobody is named as a party. */
export const isReadIn = ({ parties }: Draft): boolean => parties.every((p) => p.implied);

/** [*is in* Oslo to meet King Olav … is *expected to* discuss it with the king]: it has begun, and part of it is still to come. */
export const isUnderWay = (a: Draft, b: Draft): boolean =>
  [a, b].some((d) => d.status?.value === 'ongoing') &&
  [a, b].some((d) => d.status?.value === 'planned') &&
  b.people.length > 0 &&
  b.people.every((p) => a.people.some((q) => samePerson(p, q)));

/** [the *summit*], called so. */
export const isSummit = ({ pattern, scene: { tree }, cue }: Frame): boolean =>
  pattern === 'summit' && tree.words[cue]!.lemma === 'summit';

/** In one sentence. */
export const toldTogether = (a: Draft, b: Draft): boolean =>
  a.frames.some((f) => b.frames.some((g) => f.scene === g.scene));

/** [the summit]: words that say nothing of whether it took place. */
export const isMerelyNamed = (draft: Draft): boolean => draft.frames.every((f) => f.reality.weak);

/** [spoke by phone], then [the two *discussed* trade], [Vella *told* Costa]: what was said at the meeting told before, whatever its kind. */
export const tellsContent = (draft: Draft): boolean =>
  draft.frames.every((f) => isMatter(f) || isToldThere(f));

/** [*discussed* the dam]; those who [have been *discussing* it] did so at no meeting in particular. */
const isMatter = ({ pattern, fillers, scene: { tree }, cue }: Frame): boolean =>
  (pattern.startsWith('discussed') ||
    // [spoke by phone … *the two leaders consulted* on the dam]: then
    (pattern === 'conferred' && fillers.length === 0)) &&
  tree.words[cue]!.xpos !== 'VBG';

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

/** [proposed a *meeting at the upcoming summit*], [will *meet* her *as part of ongoing consultations*]: that the one is set, or goes on, says nothing of the other. */
export const isWithinOther = (a: Draft, b: Draft): boolean =>
  a.frames.some((f) =>
    b.frames.some(({ scene, scene: { tree }, cue }) => {
      if (
        f.scene !== scene ||
        ![f.cue, f.reality.cue].some((i) => i !== cue && isAbove(tree, i, cue))
      )
        return false;
      const above = tree.words[tree.words[cue]!.head];
      return (
        /^(at|during)$/.test(prepositionOf(tree, cue)) ||
        (above?.lemma === 'part' && prepositionOf(tree, above.index) === 'as')
      );
    }),
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

/** [*on Thursday* cancelled the summit]: the day of calling it off is not the day it was set for. */
export const dayOfMeeting = ({ status, date }: Draft, published: string | null): Draft['date'] =>
  /^(cancelled|postponed)$/.test(status?.value ?? '') &&
  published !== null &&
  date !== null &&
  date.value.end <= published &&
  daysBetween(date.value.end, published) < 14
    ? null
    : date;
