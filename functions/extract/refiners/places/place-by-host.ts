import { sortOf } from '../../mentions/actors.ts';
import { countryFields } from '../../mentions/choose-place.ts';
import { placeOfMention } from '../../mentions/places.ts';
import type { Draft } from '../draft.ts';

/** [Vella begins *a visit to Peru*], [*Peru will host* Vella]: with a host it is in the host's state, where the words name no town. */
export function placeByHost(drafts: Draft[]): Draft[] {
  for (const draft of drafts) {
    if (draft.type !== 'meeting' || draft.place || draft.kind === 'call') continue;
    const hosts = draft.parties.filter((p) => p.role === 'host' && sortOf(p.code) === 'state');
    const [host] = hosts;
    if (host && hosts.length === 1)
      draft.place = { value: placeOfMention(countryFields(host.code)), span: host.span };
  }
  return drafts;
}
