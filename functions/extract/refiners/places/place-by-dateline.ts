import type { Place } from '#shared/event.ts';
import { sortOf } from '../../mentions/actors.ts';
import { isOccasion } from '../dates/occasion.ts';
import type { Draft } from '../draft.ts';
import { isSeatOf } from './seats.ts';

/**
 * [LONDON, March 23 - Nigerian officials are *meeting today* with British creditors]: what is told as of the day of the news takes place in
 * the town that it is sent from, where that is a town of one of the parties, or the seat of one, or, at its head, one of them is a body.
 */
export function placeByDateline(
  drafts: Draft[],
  published: string | null,
  here: Place | null,
): Draft[] {
  if (here === null) return drafts;
  for (const draft of drafts) {
    if (draft.type !== 'meeting' || draft.place || draft.kind === 'call' || !draft.status) continue;
    if (!/^(held|ongoing|planned)$/.test(draft.status.value) || !isOfTheDay(draft, published))
      continue;
    const lead = draft.frames.some(
      ({ scene: { tree } }) => tree.sentence.zone === 'body' && tree.sentence.paragraph <= 3,
    );
    const codes = draft.parties.map((p) => p.code);
    // [SANTIAGO - Rojas came home from a tour that took him *to Peru*]: a visit is where the hosts are
    const hosts = draft.parties.filter((p) => p.role === 'host').map((p) => p.code);
    if (draft.kind === 'visit' && hosts.length > 0 && !hosts.includes(here.country ?? '')) continue;
    // [far down: the seven agreed at the summit]: one of them is at home in every town
    const afar = draft.kind === 'summit' && codes.length >= 5 && !lead;
    // [far down: the two are still talking]: wherever they do
    const aside = draft.status.value === 'ongoing' && !lead;
    const athome = here.country !== null && codes.includes(here.country) && !afar && !aside;
    const seated = codes.some((c) => isSeatOf(here.name, c));
    const bodies = lead && codes.some((c) => sortOf(c) === 'organisation');
    // [Lima, Peru: remarks by the presidents of Norway and Chile before their meeting]
    const staged = draft.frames.some(isOccasion);
    if (athome || seated || bodies || staged || isSentFromThere(draft, here.name))
      draft.place = { value: here, span: draft.status.span };
  }
  return drafts;
}

/** Where agencies and markets tell of everybody's talks. */
const bureaus = /^(London|New York|Washington|Singapore|Hong Kong|Sydney|Dubai|Nicosia|Tokyo)$/;

/** [NAIROBI - *Talks* between Chad and Peru *resumed*]: who opens with talks of others is sent to them; not to [LONDON]. */
const isSentFromThere = ({ parties, frames }: Draft, town: string): boolean =>
  parties.length > 1 &&
  !bureaus.test(town) &&
  frames.some(({ pattern, cue, clause, scene: { tree } }) => {
    const { zone, paragraph } = tree.sentence;
    const { head } = tree.words[clause]!;
    return (
      zone === 'body' &&
      paragraph <= 1 &&
      /^(talks|negotiations|round)$/.test(pattern) &&
      head < 0 &&
      tree.words[cue]!.upos === 'NOUN' &&
      cue < clause
    );
  });

const day = 864e5;

/** Today or yesterday, or a stretch of days with today in it. */
function isOfTheDay({ date, status, frames }: Draft, published: string | null): boolean {
  if (!date && status?.value === 'ongoing') return true;
  // where nobody knows the day, what the first paragraph tells of is the news
  if (published === null)
    return (
      !date &&
      frames.some(
        (f) => f.scene.tree.sentence.zone === 'body' && f.scene.tree.sentence.paragraph <= 2,
      )
    );
  if (!date) return false;
  const now = Date.parse(published);
  const [start, end] = [Date.parse(date.value.start), Date.parse(date.value.end)];
  return end - start <= 7 * day && start <= now && end >= now - day;
}
