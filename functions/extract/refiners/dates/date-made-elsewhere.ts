import type { EventDate } from '#shared/event.ts';
import type { Document, Sentence } from '../../document/document.ts';
import { daysBetween, lengthOf } from '../../mentions/dates/calendar.ts';
import { findDates, resolveDate } from '../../mentions/dates.ts';
import { knownPact } from '../../patterns/instruments/known-pacts.ts';
import type { Draft, Proven } from '../draft.ts';
import { content, plain } from '../merging/pact-names.ts';
import { onlyTimeIn } from './times.ts';
import { toldBeside } from './told-beside.ts';

/** [*In Lima on May 3* the four *agreed* to cut tariffs … keeps to *the Lima accord*]: a pact with a name was made when another sentence says so in a word of that name. */
export function dateMadeElsewhere(drafts: Draft[], document: Document): Draft[] {
  for (const draft of drafts) {
    const entered =
      draft.type === 'pact' && /^(signed|ratified|in-force)$/.test(draft.status?.value ?? '')
        ? entryOf(draft, document, drafts)
        : null;
    if (entered && !(draft.status?.value === 'in-force' && isWithin(draft.date, entered))) {
      draft.status = { value: 'in-force', span: entered.span };
      draft.date = entered;
    }
    if (
      draft.type === 'pact' &&
      draft.proper &&
      // [signed the accord that follows *NAFTA* on Friday]: everybody knows when it was made
      !isOfOld(draft, document) &&
      /^(in-force|agreed|signed)$/.test(draft.status?.value ?? '')
    )
      draft.date ??= madeElsewhere(draft, document);
  }
  return drafts;
}

/** [took effect *in January* … on *January 16*]: the day is told already. */
const isWithin = (known: Draft['date'], { value: { start, end } }: Proven<EventDate>): boolean =>
  known !== null && start <= known.value.start && known.value.end <= end;

const isOfOld = ({ name }: Draft, { written }: Document): boolean => {
  const since = knownPact(name)?.since;
  return since != null && written !== null && daysBetween(since, written) > 31;
};

const entry = /\b(took effect|(came|entered|went) into (force|effect)) (on|in) (the )?$/i;

/** [was signed in 1992. It passed the senate, and *took effect in 1994*]: since then it is in force. */
function entryOf(
  pact: Draft,
  { sentences, written, text }: Document,
  drafts: readonly Draft[],
): Proven<EventDate> | null {
  if (written === null) return null;
  const told = new Set(
    pact.frames.flatMap(({ scene }) => [0, 1].map((n) => scene.tree.sentence.index + n)),
  );
  for (const sentence of sentences) {
    if (!told.has(sentence.index) || sentence.zone !== 'body') continue;
    for (const mention of findDates(sentence)) {
      const { value, start, end } = mention;
      const before = text.slice(sentence.start, start);
      if (value.sort === 'duration' || !entry.test(before)) continue;
      if (isOfOther(pact, sentence, sentence.start + before.search(entry), drafts)) continue;
      const date = resolveDate(value, { published: written, tense: 'past', text: mention.text });
      if (date && date.end < written) return { value: date, span: { start, end } };
    }
  }
  return null;
}

/** [signed the accord, which replaces *the Arica Treaty, which took effect* in 1994]: of whichever is named last before it. */
function isOfOther(
  pact: Draft,
  { index }: Sentence,
  entry: number,
  drafts: readonly Draft[],
): boolean {
  const lastOf = (draft: Draft): number =>
    Math.max(
      -1,
      ...draft.frames
        .filter(({ scene }) => scene.tree.sentence.index === index)
        .map(({ scene: { tree }, instrument }) => tree.words[instrument!.head]!.start)
        .filter((start) => start < entry),
    );
  return drafts.some((d) => d !== pact && d.type === 'pact' && lastOf(d) > lastOf(pact));
}

const making =
  /\b(agreed|signed|reached|struck|concluded|negotiated|brokered|initialled|initialed|clinched|sealed)\b/i;
/** Characters. */
const near = 100;

/** Before the word that tells of making it: [they *may never* have signed it]. */
const denied = /\b(not|never|if|unless|could|would|will|may|might|should|to be)\b/i;

function madeElsewhere(
  { name, aliases }: Draft,
  { sentences, written, text }: Document,
): Proven<EventDate> | null {
  if (written === null) return null;
  const names = new Set([name, ...aliases].flatMap((n) => [...content(n)]));
  let best: Proven<EventDate> | null = null;
  for (const sentence of sentences) {
    const said = text.slice(sentence.start, sentence.end);
    if (
      sentence.zone !== 'body' ||
      !making.test(said) ||
      denied.test(said.slice(0, said.search(making)))
    )
      continue;
    if (
      !plain(said)
        .split(' ')
        .some((w) => names.has(w))
    )
      continue;
    const mention = onlyTimeIn(sentence);
    if (!mention) continue;
    const { value, start, end } = mention;
    // [*agreed* to disarm, a deal that he called the worst ever in the campaign of *2016*]
    const made = sentence.start + said.search(making);
    if (Math.abs(start - made) > near) continue;
    const date = resolveDate(value, { published: written, tense: 'past', text: mention.text });
    // [last month … on May 3]: the nearer told
    if (date && date.end < written && (!best || lengthOf(date) < lengthOf(best.value)))
      best = { value: toldBeside(date), span: { start, end } };
  }
  return best;
}
