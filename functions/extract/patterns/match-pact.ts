import type { Tree } from '../grammar/tree.ts';
import { actOn } from './acts/act-on.ts';
import { laterActs } from './acts/later-acts.ts';
import { leftSince } from './acts/left-since.ts';
import { madeBefore } from './acts/made-before.ts';
import { isPossessive } from './filling/anaphors.ts';
import { brokeredBy } from './filling/brokered-by.ts';
import { fillAtInstrument } from './filling/fill-at-instrument.ts';
import { isBetweenStrangers, isWithBusiness } from './filling/outsiders.ts';
import { isSide, withinBetween } from './filling/pact-sides.ts';
import type { Frame, Instrument, PactAct, Scene } from './frame.ts';
import { isOfFirms } from './instruments/sales-of-firms.ts';
import { onePartnerEach } from './one-partner-each.ts';
import {
  isButNone,
  isLacking,
  isMereProspect,
  isNoneAtAll,
  isOfCrowd,
  isOfItsTime,
  isOfStanding,
  isOfWhomever,
  isSignedBefore,
} from './pact-sense.ts';
import type { Reality } from './reality/modes.ts';
import { isDefinite } from './trees/definite.ts';
import { childrenOf, isVerb } from './trees/relations.ts';

/** What a sentence says of one instrument: the act done to it if any pattern knows it, else that it exists. */
export function matchPact(acts: readonly PactAct[], scene: Scene, instrument: Instrument): Frame[] {
  const { tree } = scene;
  if (!instrument.proper && isMereProspect(tree, instrument.head)) return [];
  if (isOfItsTime(tree, instrument) || isButNone(tree, instrument.head)) return [];
  if (isBetweenStrangers(scene, instrument.head)) return [];
  if (isWithBusiness(scene, instrument.head)) return [];
  const found = leftSince(tree, actOn(acts, tree, instrument));
  if (!found && isLacking(tree, instrument)) return [];
  if (found?.act?.name === 'proposed' && isOfCrowd(tree, found.word)) return [];
  const made = madeBefore(acts, tree, instrument, found);
  const filling = fillAtInstrument(scene, instrument, found, made);
  if (isOfWhomever(tree, instrument, found, filling)) return [];
  if (filling.codes().size === 0 && isOfFirms(tree, instrument)) return [];
  if (filling.codes().size === 0 && isNoneAtAll(tree, instrument.head)) return [];
  const owner = childrenOf(tree, instrument.head, 'nmod:poss').find((c) =>
    isPossessive(tree.words[c]!),
  );
  if (owner !== undefined) filling.anaphors.push(owner);
  const fillers = withinBetween(filling.fillers, found?.act?.name);
  const brokers = brokeredBy(scene, instrument);
  const reality: Reality = found
    ? found.reality
    : { mode: 'fact', time: 'present', cue: instrument.head };
  const frame: Frame = {
    type: 'pact',
    pattern: found?.act?.name ?? 'named',
    kind: 'other',
    scene,
    cue: found?.word ?? instrument.head,
    clause: found?.word ?? governorOf(tree, instrument.head),
    reality,
    fillers: fillers.filter(
      ({ agent, slot }) =>
        isSide(scene, instrument, agent) &&
        // [*Obama's* attempt at a U.S.-brokered deal]
        !(/^(owner|subject|by)$/.test(slot) && agent.codes.some((c) => brokers.has(c))),
    ),
    // [*the leaders* discussed a truce between Israel and Hamas]
    anaphors: fillers === filling.fillers ? filling.anaphors : [],
    definite: instrument.bare || isDefinite(tree, instrument.head),
    instrument,
    ...(found?.status && !isOfStanding(tree, instrument, found)
      ? {
          pactStatus: isSignedBefore(tree, instrument, found) ? 'signed' : found.status,
        }
      : {}),
  };
  const making: Frame[] =
    // [*kept to* a truce brokered last week]: that it stands is the news
    made?.act && made.status && found?.status !== 'in-force'
      ? [
          {
            ...frame,
            pattern: made.act.name,
            cue: made.word,
            clause: made.word,
            reality: made.reality,
            pactStatus: made.status,
          },
        ]
      : [];
  const later: Frame[] = [found, made]
    .flatMap((f) => laterActs(acts, tree, f))
    .map((then) => ({
      ...frame,
      pattern: then.act!.name,
      cue: then.word,
      clause: then.word,
      reality: then.reality,
      pactStatus: then.status!,
    }));
  return [...making, frame, ...later].flatMap(onePartnerEach);
}

function governorOf(tree: Tree, index: number): number {
  for (let i = index, steps = 0; i >= 0 && steps < 10; i = tree.words[i]!.head, steps++)
    if (isVerb(tree.words[i])) return i;
  return index;
}
