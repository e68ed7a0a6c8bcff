import type { Scene } from '../frame.ts';
import { type Agent, codesOf } from './agents.ts';
import { canTravel } from './can-travel.ts';
import type { Filling } from './fill.ts';

/**
 * [a senior *U.S.* Treasury *official* flew in], [the *head* of *Chad's* bank]: whose the traveller is, is told with him. Whether nobody is left
 * as a visitor who could not travel for another [Peruvian *exports* went].
 */
export function leavesTravellers(scene: Scene, filling: Filling): boolean {
  const visitors = filling.fillers.flatMap((f) => (f.role === 'visitor' ? [f.agent] : []));
  const stays = (agent: Agent): boolean => !canTravel(scene, agent.head, agent);
  const staying = visitors.filter(stays);
  if (staying.length === 0) return true;
  const travellers = codesOf(visitors.filter((agent) => !stays(agent)));
  if (staying.some((agent) => agent.codes.some((c) => !travellers.has(c)))) return false;
  filling.drop((agent) => staying.includes(agent));
  return true;
}

/** [*President Rojas*, whose words to *Chad* were harsh, spoke on a trip]: where one travels, no land does. */
export function leaveStatesAtHome(scene: Scene, filling: Filling): void {
  const visitors = filling.fillers.flatMap((f) => (f.role === 'visitor' ? [f.agent] : []));
  const isTraveller = (a: Agent): boolean => a.person !== null || a.title !== null;
  if (visitors.some(isTraveller))
    filling.drop(
      (a) => visitors.includes(a) && a.mention.kind === 'actor' && !canTravel(scene, a.head, a),
    );
}
