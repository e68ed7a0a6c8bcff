import type { EventDate } from '#shared/event.ts';
import type { Document } from '../document/document.ts';
import { findDates, resolveDate } from '../mentions/dates.ts';
import type { Frame } from '../patterns/frame.ts';
import type { Draft, Proven } from './draft.ts';
import { isPluperfect } from './pluperfect.ts';

/** What is done in one day's diplomacy: [met on Tuesday … signed an accord … agreed on another]. */
const doneTogether = new Set(['signed', 'agreed', 'under-discussion']);

/** A pact without a date of its own takes the one day on which its parties met or signed in this article, or the day of the news, and says so in the rule. */
export function dateByMeeting(drafts: Draft[], published: string | null): Draft[] {
  for (const pact of drafts) {
    if (pact.type !== 'pact' || pact.date || !doneTogether.has(pact.status?.value ?? '')) continue;
    const done = drafts.filter((d) => d !== pact && isDone(d) && holds(d, pact));
    const date = onlyDay(done) ?? onlyDay(done.filter((d) => d.date!.value.start === published));
    if (date)
      pact.date = {
        value: { ...date.value, rule: `of-the-meeting ${date.value.rule}` },
        span: date.span,
      };
  }
  return drafts;
}

/** [reached *after nine hours of talks*]: talks without a day led to the pact that the same sentence tells. */
export function dateByPact(drafts: Draft[]): Draft[] {
  for (const draft of drafts) {
    if (draft.type !== 'meeting' || draft.date || draft.status?.value !== 'held') continue;
    const pact = drafts.find(
      (d) =>
        d.type === 'pact' &&
        d.date?.value.precision === 'day' &&
        /^(agreed|signed)$/.test(d.status?.value ?? '') &&
        d.steps.some((s) => draft.frames.some((f) => f.scene === s.frame.scene)),
    );
    if (!pact?.date) continue;
    const { value, span } = pact.date;
    draft.date = { value: { ...value, rule: `of-the-pact ${value.rule}` }, span };
  }
  return drafts;
}

/** [the talks *coincided with* a trip to Beijing]: two meetings on one day. */
export function dateByCoincidence(drafts: Draft[]): Draft[] {
  for (const draft of drafts) {
    if (draft.type !== 'meeting' || draft.date) continue;
    const other = drafts.find(
      (d) => d !== draft && d.type === 'meeting' && d.date !== null && coincide(draft, d),
    );
    if (!other?.date) continue;
    const { value, span } = other.date;
    draft.date = { value: { ...value, rule: `coincides ${value.rule}` }, span };
  }
  return drafts;
}

const coincide = (a: Draft, b: Draft): boolean =>
  a.frames.some((f) =>
    b.frames.some(
      (g) =>
        f.scene === g.scene && f.scene.tree.words.some((w) => w.lemma.toLowerCase() === 'coincide'),
    ),
  );

const isDone = (d: Draft): boolean =>
  d.date !== null &&
  (d.type === 'meeting' ? /^(held|ongoing)$/ : /^signed$/).test(d.status?.value ?? '');

const holds = (d: Draft, pact: Draft): boolean =>
  pact.parties.every(({ code }) => d.parties.some((p) => p.code === code));

function onlyDay(drafts: readonly Draft[]): Proven<EventDate> | null {
  const days = new Set(drafts.map((d) => d.date!.value.start));
  return days.size === 1 ? drafts[0]!.date : null;
}

/** [Ukraine eased its terms *on Thursday*. The ministers met for hours]: the one day of the sentence before, if of the week. */
function dayBefore({ scene }: Frame, { sentences, written }: Document): Proven<EventDate> | null {
  const { index, paragraph } = scene.tree.sentence;
  const before = sentences[index - 1];
  if (before?.paragraph !== paragraph || before.zone !== 'body' || written === null) return null;
  const dates = findDates(before).filter((d) => d.value.sort !== 'duration');
  if (dates.length !== 1) return null;
  const { value, text, start, end } = dates[0]!;
  const date = resolveDate(value, { published: written, tense: 'past', text });
  const age = date ? (Date.parse(written) - Date.parse(date.start)) / 864e5 : Number.NaN;
  return date?.precision === 'day' && age >= 0 && age <= 7
    ? { value: { ...date, rule: `told-beside ${date.rule}` }, span: { start, end } }
    : null;
}

/** [held talks on Monday. They *met* for four hours]: told in one breath with what has a day, it is of that day. */
export function dateByNeighbour(drafts: Draft[], document: Document): Draft[] {
  const dated = drafts.filter((d) => d.date !== null);
  for (const draft of drafts) {
    const planned = draft.status?.value === 'planned';
    if (draft.date || !/^(held|signed|agreed|planned)$/.test(draft.status?.value ?? '')) continue;
    const frame = draft.frames.find((f) => !f.reality.weak && !isPluperfect(f));
    if (!frame) continue;
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
            : told.paragraph === paragraph && index - told.index <= 2),
      );
    const date =
      near.sort((a, b) => b.told.index - a.told.index)[0]?.d.date ??
      (planned ? null : dayBefore(frame, document));
    if (date)
      draft.date = {
        value: {
          ...date.value,
          rule: `told-beside ${date.value.rule.replace(/^told-beside /, '')}`,
        },
        span: date.span,
      };
  }
  return drafts;
}

const meets = (a: Draft, b: Draft): boolean =>
  a.parties.some(({ code }) => b.parties.some((p) => p.code === code));

const isAt = (draft: Draft, visit: Draft): boolean =>
  draft.place?.value.country !== undefined &&
  draft.place.value.country === visit.place?.value.country;

/** What the article is the news of [President Nowak met …] happened on its day, where neither it nor anything beside it says when. */
export function dateAsOfNews(drafts: Draft[], published: string | null): Draft[] {
  if (published === null) return drafts;
  for (const draft of drafts) {
    if (draft.date || !draft.status || !draft.frames.some(isNews)) continue;
    if (
      !/^(held|agreed|signed|ratified|suspended|terminated|rejected|violated|cancelled|postponed|refused)$/.test(
        draft.status.value,
      )
    )
      continue;
    const frame = draft.frames.find(isNews)!;
    const text = frame.scene.tree.words[frame.cue]!.text;
    draft.date = {
      value: { start: published, end: published, precision: 'day', text, rule: 'as-of-published' },
      span: draft.status.span,
    };
  }
  return drafts;
}

/** In the headline or the first paragraphs; further down only as the story goes on, in the plain past [he then *met* her]. */
function isNews(frame: Frame): boolean {
  const { tree } = frame.scene;
  const { zone, paragraph } = tree.sentence;
  if (frame.reality.weak || isLastTime(frame)) return false;
  if (zone === 'headline') return true;
  if (zone !== 'body' || isPluperfect(frame)) return false;
  if (paragraph <= 3) return true;
  return (
    /^(VBD|VBN)$/.test(tree.words[frame.reality.cue]?.xpos ?? '') &&
    // [Balladur, who hosted *the Louvre meeting*]: known to the reader, so not of today
    !(frame.definite && tree.words[frame.clause]!.relation === 'acl:relcl') &&
    !tree.words.some((w) => former.test(w.text)) &&
    !frame.scene.mentions.some((m) => m.kind === 'date' && m.value.sort !== 'duration')
  );
}

/** [*the last time* he visited]: long ago, or nobody would count. */
const isLastTime = ({ scene: { tree }, cue }: Frame): boolean =>
  tree.words.some((w, i) => i < cue && w.text === 'last' && tree.words[i + 1]?.text === 'time');

/** [at *earlier* talks], [*once* met]: no matter of the day. */
const former =
  /^(earlier|previous|previously|former|once|first|last|ago|before|already|past|since|then-.*)$/i;

/** [are negotiating a treaty], [the talks go on]: as of the day of the article, and the rule says so. */
export function dateAsOfNow(drafts: Draft[], published: string | null): Draft[] {
  if (published === null) return drafts;
  for (const draft of drafts) {
    const now =
      draft.type === 'meeting'
        ? draft.status?.value === 'ongoing'
        : /^(under-discussion|proposed)$/.test(draft.status?.value ?? '') ||
          // [will be signed next week]: agreed by now
          (draft.status?.value === 'agreed' &&
            draft.steps.length > 0 &&
            draft.steps.every((s) => s.frame.reality.mode === 'plan'));
    if (draft.date || !now || !draft.status) continue;
    const { start, end } = draft.status.span;
    const text = draft.frames[0]!.scene.tree.words[draft.frames[0]!.cue]!.text;
    draft.date = {
      value: { start: published, end: published, precision: 'day', text, rule: 'as-of-published' },
      span: { start, end },
    };
  }
  return drafts;
}
