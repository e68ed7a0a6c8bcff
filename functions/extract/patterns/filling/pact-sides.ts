import type { Filler, Instrument, Scene } from '../frame.ts';
import { knownPact } from '../instruments/known-pacts.ts';
import { prepositionOf } from '../trees/relations.ts';
import { type Agent, codesOf } from './agents.ts';
import { isAside, isBroker, isFirm } from './outsiders.ts';

/** Whether an agent told beside the instrument may be one of its sides. */
export const isSide = (scene: Scene, instrument: Instrument, agent: Agent): boolean =>
  !isTownOfName(scene, instrument, agent) &&
  !isBroker(scene.tree, agent.last) &&
  !isFirm(scene.tree, agent.last) &&
  !isAside(scene.tree, agent.first);

/** [the *Paris* accord]: where it was made; [the *Delhi-Dhaka* accord] is between two, [the *Tehran* oil deal] of a state. */
function isTownOfName(
  { agents, tree }: Scene,
  { first, head, last, name }: Instrument,
  agent: Agent,
): boolean {
  if (agent.last < head - 1 && knownPact(name) === null) return false;
  // [a pact *with Beijing* to create a union]: behind the noun it is a partner, but for [the Treaty *of Rome*]
  if (agent.first > head && prepositionOf(tree, agent.head) !== 'of') return false;
  const within = (a: Agent): boolean =>
    a.first >= first &&
    a.last <= last &&
    a.mention.kind === 'actor' &&
    a.mention.form === 'capital';
  return within(agent) && agents.filter(within).length === 1;
}

/** What only a side can do, or whoever becomes one. */
const ofSides = /^(signed|joined|ratified|initialled|withdrew|violated|complied)$/;

/**
 * [Egypt announced a truce *between Israel and Hamas*]: all whose it is are told; [Fiji and Tonga signed the *Samoa* deal]: it is about a
 * third; [Fiji defended the *Chad-Niger* deal]: the name tells both.
 */
export function withinBetween(
  fillers: readonly Filler[],
  act: string | undefined,
): readonly Filler[] {
  const named = codesOf(fillers.flatMap((f) => (f.slot === 'modifier' ? f.agent : [])));
  if (named.size >= 2 && !ofSides.test(act ?? ''))
    fillers = fillers.filter(
      (f) => f.slot !== 'subject' || f.agent.codes.some((c) => named.has(c)),
    );
  const doers = new Set(
    fillers.flatMap((f) => (f.slot === 'subject' && !f.agent.modifier ? f.agent.codes : [])),
  );
  if (doers.size >= 2)
    fillers = fillers.filter(
      (f) => f.slot !== 'modifier' || f.agent.codes.every((c) => doers.has(c)),
    );
  // [*Fiji* will review *Chad's* treaty *with Niger*]: whose it is, and with whom, is told
  const owned = fillers.filter((f) => f.slot === 'owner' || f.slot === 'with');
  const isOwned = fillers.some((f) => f.slot === 'owner') && fillers.some((f) => f.slot === 'with');
  if (isOwned && codesOf(owned.map((f) => f.agent)).size >= 2) return owned;
  const between = fillers.filter((f) => f.slot === 'between');
  return codesOf(between.map((f) => f.agent)).size >= 2 ? between : fillers;
}
