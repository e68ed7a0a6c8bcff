import type { Place } from '#shared/event.ts';
import type { Document, Sentence } from '../../document/document.ts';
import { daysBetween } from '../../mentions/dates/calendar.ts';
import type { Person, PlaceMention } from '../../mentions/mention.ts';
import { findPlaces, placeOfMention } from '../../mentions/places.ts';
import type { Frame } from '../../patterns/frame.ts';
import type { Draft, Proven } from '../draft.ts';

/** [*Berg is in Suva*. She met the Fijian president on Tuesday]: a visitor told right before to be with the hosts meets them there. */
export function placeByWhereabouts(drafts: Draft[], document: Document): Draft[] {
  for (const draft of drafts) {
    if (draft.type !== 'meeting' || draft.place || draft.kind === 'call') continue;
    if (!/^(held|ongoing|planned)$/.test(draft.status?.value ?? '')) continue;
    if (isOld(draft, document.written)) continue;
    for (const frame of draft.frames) draft.place ??= whereaboutsBefore(frame, draft, document);
  }
  return drafts;
}

/** [he is in Lima … met her *last year*]. */
const isOld = ({ date }: Draft, published: string | null): boolean =>
  date !== null && published !== null && Math.abs(daysBetween(date.value.start, published)) > 7;

function whereaboutsBefore(frame: Frame, draft: Draft, document: Document): Proven<Place> | null {
  const { tree, mentions } = frame.scene;
  // [met him *in Lima*], which was nobody's place before: it tells of a town of its own
  if (mentions.some((m) => m.kind === 'place' && /^(city|venue)$/.test(m.sort))) return null;
  const { index, zone } = tree.sentence;
  if (zone !== 'body') return null;
  const before = [index - 1, index - 2].flatMap((i) => document.sentences[i] ?? []);
  for (const sentence of before) {
    if (sentence.zone !== 'body') return null;
    for (const place of findPlaces(sentence, document.published)) {
      const isHosts = draft.parties.some((p) => p.code === place.country);
      const visitors = draft.people.filter((p) => p.party !== place.country);
      if (!isHosts && !isForGathering(sentence, place)) continue;
      if (!visitors.some((p) => isThere(sentence, place, p))) continue;
      return { value: placeOfMention(place), span: { start: place.start, end: place.end } };
    }
  }
  return null;
}

/** [is in Suva *for a conference of ministers*]: whoever comes to it may be met there. */
const isForGathering = ({ tokens }: Sentence, { to }: PlaceMention): boolean =>
  /^for (an?|the) ([\w-]+ )*(meeting|conference|summit|gathering|assembly)\b/.test(
    tokens
      .slice(to, to + 9)
      .map((t) => t.text)
      .join(' '),
  );

/** [*Berg*, the minister, *has arrived in* Suva], [*Berg is on a visit to* Fiji]. */
function isThere({ tokens }: Sentence, { from }: PlaceMention, { name, party }: Person): boolean {
  if (!party) return false;
  const before = tokens.slice(0, from).map((t) => t.text);
  const named = before.findLastIndex((word) => name.split(' ').includes(word));
  return named >= 0 && beThere.test(before.slice(named + 1).join(' '));
}

const beThere =
  /\b(((is|was) (now |currently |already )?(in|on an? (\w+ |\w+ - \w+ )*(visit|trip) to))|((has |had |is |was )?(due to |expected to |set to |to |will )?(arrived?|arrives|arriving|landed|lands|flew|fl(y|ies|ying)|travell?(ed|s|ing)?) (\w+ ){0,2}(in|to|at)))( the)?$/;
