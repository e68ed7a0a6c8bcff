import type { Span } from '../../document/document.ts';
import { sortOf } from '../../mentions/actors.ts';
import { countryFields } from '../../mentions/choose-place.ts';
import { placeOfMention } from '../../mentions/places.ts';
import type { Draft } from '../draft.ts';

/** [Vella begins *a visit to Peru*], [*Peru will host* Vella]: with a host it is in the host's state, where the words name no town. */
export function placeByHost(drafts: Draft[]): Draft[] {
  for (const draft of drafts) {
    if (draft.type !== 'meeting' || draft.kind === 'call') continue;
    const hosts = draft.parties.filter((p) => p.role === 'host' && sortOf(p.code) === 'state');
    const [host] = hosts;
    // [will go to *Peru* and Fiji. He lands *in Lima* on Monday]: in Lima he is no guest of Fiji
    const isElsewhere =
      draft.kind === 'visit' &&
      draft.place?.value.country != null &&
      sortOf(draft.place.value.country) === 'state' &&
      draft.place.value.country !== host?.code &&
      !isToldTogether(draft, draft.place.span, host?.span);
    if (host && hosts.length === 1 && (!draft.place || isElsewhere))
      draft.place = { value: placeOfMention(countryFields(host.code)), span: host.span };
  }
  return drafts;
}

/** [visited Rojas of Fiji *in Lima*]: as the sentence has it. */
const isToldTogether = ({ frames }: Draft, place: Span, host: Span | undefined): boolean =>
  host !== undefined &&
  frames.some(({ scene: { tree } }) =>
    [place, host].every((s) => tree.sentence.start <= s.start && s.end <= tree.sentence.end),
  );
