import type { EventDate } from '#shared/event.ts';
import type { Document, Sentence } from '../../document/document.ts';
import { daysBetween } from '../../mentions/dates/calendar.ts';
import { resolveDate } from '../../mentions/dates.ts';
import type { Frame } from '../../patterns/frame.ts';
import { childrenOf, isVerb } from '../../patterns/trees/relations.ts';
import { type Draft, haveSameParties, type Proven } from '../draft.ts';
import { isBriefedOn } from './briefed-on.ts';
import { dateAnnounced } from './date-announced.ts';
import { isDone } from './date-by-meeting.ts';
import { dateOnJourney } from './date-on-journey.ts';
import { dateOnTour } from './date-on-tour.ts';
import { dateWithinTour } from './date-within-tour.ts';
import { dateItTakesPlace } from './it-takes-place.ts';
import { dateByTown } from './known-by-town.ts';
import { isOfLate } from './of-late.ts';
import { isPluperfect } from './pluperfect.ts';
import { isTime, onlyTimeIn } from './times.ts';
import { toldBeside } from './told-beside.ts';

/** [Ukraine eased its terms *on Thursday*. The ministers met for hours]: the one day of the sentence beside, if of the week; the one before is asked first. */
function dayBeside(
  draft: Draft,
  { scene }: Frame,
  { sentences, written, text: article }: Document,
  tense: 'past' | 'future',
  others: readonly Draft[],
): Proven<EventDate> | null {
  const { index, paragraph } = scene.tree.sentence;
  // [will leave *on Tuesday* on a trip that begins with talks]: it has a day of its own to be asked
  const dated = scene.mentions.some(isTime);
  if (written === null || (dated && tense === 'future')) return null;
  for (const beside of [sentences[index - 1], sentences[index + 1]]) {
    if (beside?.paragraph !== paragraph || beside.zone !== 'body') continue;
    // [*arrived* on Monday … is to meet him]: not on the Monday to come
    if (tense === 'future' && !toCome.test(article.slice(beside.start, beside.end))) continue;
    const told = onlyTimeIn(beside);
    if (!told) continue;
    const { value, text, start, end } = told;
    if (isOfThing(article, start, end, beside.end)) continue;
    // [is to go on with the talks. He *meets Rojas on Friday*]: that is the day of another meeting
    if (tense === 'future' && others.some((d) => d.date?.span.start === start)) continue;
    // [is in *Lima* on a visit. He held talks *in Quito on Sunday*]: on his way there
    if (
      tense === 'past' &&
      others.some((d) => d.date?.span.start === start && isElsewhere(d, draft))
    )
      continue;
    // [The two signed a deal. He *is to leave on Friday*]: that day is still to come
    if (tense === 'past' && ahead.test(article.slice(beside.start, beside.end))) continue;
    const date = resolveDate(value, { published: written, tense, text });
    if (date?.precision !== 'day') continue;
    const days = daysBetween(date.start, written);
    // [*on Thursday* he said … He will meet her]: what is to come is not of the day of saying so
    const near = tense === 'past' ? days >= 0 && days <= 7 : days < 0 && days >= -7;
    if (near) return { value: toldBeside(date), span: { start, end } };
  }
  return null;
}

/** [They discussed *the May 16* attack], [*Monday's* talks with a third]: the day of what is talked of; [*Monday's* talks lasted an hour] may be theirs. */
function isOfThing(article: string, start: number, end: number, last: number): boolean {
  const behind = article.slice(end, last);
  const isBefore =
    /^['’]s\s+\p{L}/u.test(behind) ||
    (/\b(the|an?|its|their|his|her)\s+$/i.test(article.slice(Math.max(0, start - 12), start)) &&
      /^\s+\p{L}/u.test(behind));
  return (
    isBefore &&
    !/^(['’]s)?\s+(meeting|talks|call|visit|session|conversation)\b(?! (between|with|of)\b)/.test(
      behind,
    )
  );
}

/** What tells of days still to come: [is *to* leave], not [a visit *to* Peru]. */
const toCome =
  /\b(will|would|'ll|due|plans?|planned|scheduled|expected|set|begins?|starts?|opens?|((is|are|was|were|be|agreed|hopes?|wants?) to))\b/i;

/** What is told as still to come. */
const ahead = /\b(will|(is|are|was|were) (due |set |expected |scheduled |planning )?to)\b/;

/** [*agreed in February* to hold rates steady. Under *that accord*, …]: what points back at an agreement told in one or two sentences before is of its date. */
function accordBefore(
  { frames }: Draft,
  { sentences, written, text }: Document,
): Proven<EventDate> | null {
  const { scene, instrument, definite } = frames[0]!;
  if (!instrument?.bare || !definite || written === null) return null;
  const { index, zone } = scene.tree.sentence;
  for (const before of [sentences[index - 1], sentences[index - 2]]) {
    if (zone !== 'body' || before?.zone !== 'body') return null;
    if (!/\b(agreed|signed|struck|reached)\b/.test(text.slice(before.start, before.end))) continue;
    const told = onlyTimeIn(before);
    if (!told) return null;
    const { value, text: said, start, end } = told;
    // [agreed on flights *from May 3*]
    if (/\b(from|by|until|till)\s*$/i.test(text.slice(before.start, start))) return null;
    const date = resolveDate(value, { published: written, tense: 'past', text: said });
    if (!date || date.start > written) return null;
    return { value: toldBeside(date), span: { start, end } };
  }
  return null;
}

/** [held talks on Monday. They *met* for four hours]: told in one breath with what has a day, it is of that day. */
export function dateByNeighbour(drafts: Draft[], document: Document): Draft[] {
  const { written } = document;
  // [The two *first met* in May. Moon phoned him]: that is another day
  const dated = drafts.filter((d) => d.date !== null && !d.frames.every(isOfOnce));
  for (const draft of drafts) {
    if (draft.type === 'pact' && /^(signed|agreed|in-force)$/.test(draft.status?.value ?? ''))
      draft.date ??= accordBefore(draft, document);
    if (
      draft.type === 'pact' &&
      /^(signed|agreed|ratified|terminated|suspended|rejected)$/.test(draft.status?.value ?? '')
    )
      draft.date ??= dateAnnounced(draft, document);
    if (/^(held|planned|proposed)$/.test(draft.status?.value ?? ''))
      draft.date ??= dateItTakesPlace(
        draft,
        drafts.filter((d) => d !== draft && d.type === 'meeting'),
        document,
      );
    draft.date ??= dateByTown(draft, document);
    const planned = draft.status?.value === 'planned';
    if (draft.date || !/^(held|signed|agreed|planned)$/.test(draft.status?.value ?? '')) continue;
    const frame = draft.frames.find((f) => !f.reality.weak && !isPluperfect(f) && !isBriefedOn(f));
    // [an agreement that *will not be signed* until it is read]: of no day that has been
    if (!frame || (draft.type === 'pact' && isStillToCome(draft))) continue;
    const { index, paragraph } = frame.scene.tree.sentence;
    const near = dated
      .filter((d) => (planned ? d.status?.value === 'planned' : isDone(d)) && meets(d, draft))
      .flatMap((d) => d.frames.map((f) => ({ d, told: f.scene.tree.sentence })))
      .filter(
        ({ d, told }) =>
          told.index < index &&
          (planned
            ? // [will travel to Zurich this week … In Zurich he will meet Yang]: what is done on a trip
              d.kind === 'visit' && d.place !== null && isAt(draft, d)
            : // [met Costa on Thursday.¶ Rojas *then* dined with Vega]: the same day goes on
              index - told.index <= (goesOn(frame) ? 4 : 2) &&
              (told.paragraph === paragraph || isOfSigning(draft, frame, d) || goesOn(frame)) &&
              isToldIn(d, told)),
      );
    // [met her in May … *two days earlier* she met Paz]: whatever it is counted from, it has a time of its own
    if (frame.scene.mentions.some((m) => isTime(m) && m.value.sort === 'anaphoric')) continue;
    const others = drafts.filter((d) => d.type === 'meeting' && !isAmong(d, draft));
    // [arrived in Lima on Monday. She has *already* been to Oslo]: on no such day
    const isBefore = draft.frames.every(isOfLate);
    const date =
      (isBefore ? [] : near).sort((a, b) => b.told.index - a.told.index)[0]?.d.date ??
      dateOnJourney(draft, document) ??
      dateOnTour(draft, dated, document) ??
      dateWithinTour(draft, dated, written) ??
      (isBefore ? null : dayBeside(draft, frame, document, planned ? 'future' : 'past', others));
    if (date)
      draft.date = {
        value: toldBeside(date.value),
        span: date.span,
      };
  }
  return drafts;
}

/** [she *then* met him], in the plain past. */
const goesOn = ({ cue, clause, scene: { tree } }: Frame): boolean =>
  tree.words[clause]!.xpos === 'VBD' &&
  [cue, clause].some((at) =>
    childrenOf(tree, at, 'advmod').some((c) => /^then$/i.test(tree.words[c]!.text) && c < clause),
  );

/** [*first met*], [*last spoke*]: not these days. */
const isOfOnce = ({ cue, scene: { tree } }: Frame): boolean =>
  isVerb(tree.words[cue]) &&
  childrenOf(tree, cue, 'advmod', 'amod').some((c) => /^(first|last)$/i.test(tree.words[c]!.text));

/** [signed a pact on Monday.¶ They also spoke of fish *during their meeting*]: where they signed, in whatever paragraph. */
const isOfSigning = (draft: Draft, { definite }: Frame, pact: Draft): boolean =>
  draft.type === 'meeting' && definite && pact.type === 'pact' && haveSameParties(draft, pact);

const isStillToCome = ({ steps }: Draft): boolean =>
  steps.length > 0 && steps.every((s) => s.frame.reality.mode !== 'fact');

const meets = (a: Draft, b: Draft): boolean =>
  a.parties.some(({ code }) => b.parties.some((p) => p.code === code));

/** All that take part in one take part in the other. */
const isAmong = (a: Draft, b: Draft): boolean => {
  const isIn = (x: Draft, y: Draft): boolean =>
    x.parties.every(({ code }) => y.parties.some((p) => p.code === code));
  return isIn(a, b) || isIn(b, a);
};

const isAt = (draft: Draft, visit: Draft): boolean =>
  draft.place?.value.country !== undefined &&
  draft.place.value.country === visit.place?.value.country;

const isElsewhere = (a: Draft, b: Draft): boolean =>
  a.place?.value.country !== undefined &&
  b.place?.value.country !== undefined &&
  a.place.value.country !== b.place.value.country;

/** [the accord, signed in 2015 … the accord can't stand. He *called* her]: only a day that the sentence beside tells. */
const isToldIn = ({ date }: Draft, { start, end }: Sentence): boolean =>
  date !== null && start <= date.span.start && date.span.end <= end;
