import { wordsOf } from '../../patterns/filling/agents.ts';
import { obliquesOf } from '../../patterns/filling/subjects.ts';
import type { Frame } from '../../patterns/frame.ts';
import type { DraftParty } from '../draft.ts';
import { isOfficial } from './speakers.ts';

/** [Streets are closed *in Quito* for *President Vella's visit*]: where all is made ready for the guest, if nobody says where he goes. */
export function hostInView({ pattern, scene, cue, fillers }: Frame): DraftParty | null {
  const { tree, mentions } = scene;
  if (pattern !== 'visit' || tree.words[cue]!.lemma !== 'visit' || fillers.length === 0)
    return null;
  if (!fillers.every(({ agent, role }) => role === 'visitor' && isOfficial(agent))) return null;
  // [after a visit *to a clinic*]: he goes there
  if (obliquesOf(tree, cue, ['to', 'with']).length > 0) return null;
  const own = new Set(fillers.flatMap(({ agent }) => agent.codes));
  const found = new Map<string, DraftParty>();
  for (const mention of mentions) {
    if (mention.kind !== 'place' || !mention.country) continue;
    const at = wordsOf(tree, mention);
    if (
      !at ||
      at.first > cue ||
      !/^(in|across|around)$/i.test(tree.words[at.first - 1]?.text ?? '')
    )
      continue;
    // [*said in Quito* that the visit was off]: who speaks is there, and not the guest
    if (/^(say|tell|add|report)$/.test(tree.words[tree.words[at.last]!.head]?.lemma ?? ''))
      continue;
    const { start, end } = mention;
    found.set(mention.country, { code: mention.country, span: { start, end }, role: 'host' });
  }
  const [host, ...others] = found.values();
  return host && others.length === 0 && !own.has(host.code) ? host : null;
}
