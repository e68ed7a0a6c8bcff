import { nameOf, sortOf } from '../../mentions/actors.ts';
import { isBody } from '../../patterns/filling/agents.ts';
import type { Frame } from '../../patterns/frame.ts';
import type { Draft } from '../draft.ts';
import { bodiesOf } from '../merging/convened.ts';
import { countryOnly } from '../merging/relate-meetings.ts';

/** [the OIC summit *in Senegal*]: a body that meets in a state, and not merely in some town, meets as its guest. */
export function addHostOfGathering(drafts: Draft[]): Draft[] {
  for (const draft of drafts) {
    const { type, kind, place, parties } = draft;
    if (type !== 'meeting' || !/^(summit|conference|talks)$/.test(kind)) continue;
    const country = place?.value.country;
    // [the NATO summit *in Wales*]: a land within one is as good as a town
    if (/^(Wales|Scotland|England|Northern Ireland)$/.test(place?.value.name ?? '')) continue;
    if (!country || !countryOnly(place.value) || sortOf(country) !== 'state') continue;
    // [*Aviemore*, Scotland]: a town that no table lists is one too
    if (place.value.name !== nameOf(country)) continue;
    const bodies = bodiesOf(draft);
    // [*UN*-led talks in Norway] are of others
    if (!parties.some((p) => bodies.includes(p.code) && p.role !== 'mediator')) continue;
    if (parties.some((p) => p.code === country || p.role === 'host')) continue;
    if (draft.frames.some(isOfSides)) continue;
    parties.push({ code: country, role: 'host', span: place.span });
  }
  return drafts;
}

/** [Chad and *the EU* met in Peru]: a body that is one side of two convenes nobody. */
const isOfSides = ({ pattern, fillers }: Frame): boolean =>
  pattern === 'met' &&
  fillers.some(({ slot, agent }) => slot === 'subject' && isBody(agent)) &&
  fillers.some(({ agent }) => !isBody(agent));
