import { codesOf } from '../../patterns/filling/agents.ts';
import { officialsThere } from '../../patterns/filling/officials-there.ts';
import type { Frame } from '../../patterns/frame.ts';
import { isOfficial } from '../parties/speakers.ts';

/** [met with officials in *Lima*, *Quito* and *La Paz*]: a meeting with those of each place. */
export function oneLandEach(frame: Frame): Frame[] {
  const { type, pattern, fillers, anaphors, scene, cue, clause } = frame;
  if (type !== 'meeting' || !/^(met|talks|meeting|discussed|negotiations)$/.test(pattern))
    return [frame];
  if (fillers.length + anaphors.length === 0) return [frame];
  if (!fillers.every((f) => f.slot === 'subject' && isOfficial(f.agent))) return [frame];
  const hosts = officialsThere(scene, cue, clause);
  const own = codesOf(fillers.map((f) => f.agent));
  const abroad = hosts.filter((h) => h.codes.every((code) => !own.has(code)));
  if (abroad.length === 0 || hosts.length < 2) return [frame];
  return abroad.map((agent) => ({
    ...frame,
    fillers: [...fillers, { agent, slot: 'in', role: 'host' }],
  }));
}
