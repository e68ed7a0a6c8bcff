import { placeOfMention } from '../../mentions/places.ts';
import { wordsOf } from '../../patterns/filling/agents.ts';
import type { Frame } from '../../patterns/frame.ts';
import type { Draft } from '../draft.ts';
import { partnersOf } from '../merging/one-day-each.ts';

/** [met Rojas *in Lima* on Monday and Paz *in Quito* on Tuesday]: the town right behind the one of several whom it is about. */
export function placeOfPartner(frame: Frame): Draft['place'] {
  const { type, kind, scene } = frame;
  const partners = type === 'meeting' && kind !== 'visit' ? partnersOf(frame) : [];
  if (partners.length === 0) return null;
  const last = Math.max(...partners.map((f) => f.agent.last));
  const { words } = scene.tree;
  if (!/^(in|at)$/i.test(words[last + 1]?.text ?? '')) return null;
  for (const mention of scene.mentions)
    if (mention.kind === 'place' && wordsOf(scene.tree, mention)?.first === last + 2)
      return {
        value: placeOfMention(mention),
        span: { start: mention.start, end: mention.end },
      };
  return null;
}
