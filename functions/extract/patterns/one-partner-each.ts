import { codesOf } from './filling/agents.ts';
import { Filling } from './filling/fill.ts';
import type { Frame } from './frame.ts';
import { singular } from './instruments/listed-instruments.ts';

/** [our deals *with Albania and France*]: a plural with several partners is as many pacts. */
export function onePartnerEach(frame: Frame): Frame[] {
  const { scene, instrument } = frame;
  const { head, plural, proper, name } = instrument!;
  const behind = new Filling(scene).fromNoun(head, ['with']).fillers;
  // [the signing of agreements on trade *with: Albania*, France and Peru]
  const listed = behind.length > 1 ? behind : frame.fillers.filter((f) => f.slot === 'with');
  const partners = listed.filter((f) => f.agent.codes.length === 1 && f.agent.person === null);
  if (!plural || proper || partners.length < 2) return [frame];
  const others = frame.fillers.filter((f) => !partners.some((p) => p.agent === f.agent));
  // [*Ukraine and Russia* signed grain deals with Turkey and the UN]: all of them together
  if (codesOf(others.map((f) => f.agent)).size > 1) return [frame];
  return partners.map((partner) => ({
    ...frame,
    fillers: [...others, partner],
    strangers: partners.filter((p) => p !== partner).map((p) => p.agent),
    instrument: {
      ...instrument!,
      name: `${oneOf(name.replace(/ with .*$/, ''))} with ${partner.agent.mention.text}`,
      plural: false,
      bare: false,
    },
  }));
}

/** [*agreements* on trade] → agreement on trade. */
const oneOf = (name: string): string =>
  name.replace(
    /^(.*?)( (on|for|to|of|in) .*)?$/s,
    (_, noun: string, rest = '') => singular(noun) + rest,
  );
