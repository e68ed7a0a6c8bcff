import type { Document } from '../../document/document.ts';
import type { Frame, Scene } from '../../patterns/frame.ts';
import { instrumentAt } from '../../patterns/instruments/instrument-nouns.ts';
import type { DraftParty } from '../draft.ts';
import { warringStates } from './warring-states.ts';

/** A movement and the state that it fights, with the words that name them. */
export type Adversaries = readonly [DraftParty, DraftParty] | null;

/** Which state a movement fights, whoever else is told beside it. */
export const foes: Readonly<Record<string, string>> = {
  HAMAS: 'ISR',
  HEZBOLLAH: 'ISR',
  PIJ: 'ISR',
  FARC: 'COL',
  ELN: 'COL',
  LTTE: 'LKA',
  UNITA: 'AGO',
  PKK: 'TUR',
  HOUTHI: 'SAU',
  MILF: 'PHL',
  GAM: 'IDN',
  TPLF: 'ETH',
  RSF: 'SDN',
  M23: 'COD',
  RUF: 'SLE',
  MNLF: 'PHL',
  NPA: 'PHL',
  RENAMO: 'MOZ',
  FMLN: 'SLV',
  CONTRAS: 'NIC',
  URNG: 'GTM',
  KNU: 'MMR',
  FNL: 'BDI',
  LRA: 'UGA',
};

/**
 * Whose a truce is that is merely called one [the ceasefire deal]: the one movement that the article speaks of again and again
 * [Hamas, the FARC], and the state told beside it most often.
 */
export function adversariesOf(scenes: readonly Scene[], document: Document): Adversaries {
  const movements = new Map<string, { count: number; party: DraftParty }>();
  const beside = new Map<string, { count: number; party: DraftParty }>();
  const named = new Map<string, DraftParty>();
  const add = (map: typeof movements, party: DraftParty): void => {
    const known = map.get(party.code);
    if (known) known.count++;
    else map.set(party.code, { count: 1, party });
  };
  for (const mentions of scenes.flatMap((s) => [...s.passed, s.agents.map((a) => a.mention)])) {
    const parties = mentions.flatMap((mention) =>
      mention.kind === 'actor' && mention.codes.length === 1
        ? [{ sort: mention.sort, party: { code: mention.codes[0]!, span: mention } }]
        : [],
    );
    for (const { sort, party } of parties)
      if (sort === 'state' && !named.has(party.code)) named.set(party.code, party);
    const fighters = parties.filter((p) => p.sort === 'movement');
    for (const { party } of fighters) add(movements, party);
    if (fighters.length === 0) continue;
    const states = parties.filter((p) => p.sort === 'state');
    for (const code of new Set(states.map((p) => p.party.code)))
      add(beside, states.find((p) => p.party.code === code)!.party);
  }
  if (movements.size === 0) return heldBy(scenes, named) ?? warringStates(document);
  const most = (map: typeof movements) =>
    [...map.values()].sort((a, b) => b.count - a.count) as { count: number; party: DraftParty }[];
  const [movement, rival] = most(movements);
  // [the PUK fights the KDP]: two movements, and no state as often
  if (
    movement &&
    rival &&
    rival.count * 2 > movement.count &&
    rival.count > 2 &&
    rival.count > (most(beside)[0]?.count ?? 0)
  )
    return [movement.party, rival.party];
  // [the M23 and the FDLR]: of two told as often, the one whose foe is known and named
  const often = most(movements).filter((m) => m.count * 2 >= movement!.count);
  const [withFoe, ...more] = often.filter((m) => named.has(foes[m.party.code] ?? ''));
  if (withFoe && more.length === 0 && often.length > 1)
    return [withFoe.party, named.get(foes[withFoe.party.code]!)!];
  const foe = movement && foes[movement.party.code];
  const known = foe ? named.get(foe) : undefined;
  if (movement && known && (!rival || rival.count * 2 <= movement.count))
    return [movement.party, known];
  const [state, other] = most(beside);
  if (!movement || movement.count < 2 || !state || state.count < 2) return null;
  if ((rival && rival.count * 2 > movement.count) || other?.count === state.count) return null;
  return [movement.party, state.party];
}

/** [fled within *Gaza* when Israel broke the truce]: who rules there fights, named or not. */
function heldBy(scenes: readonly Scene[], named: ReadonlyMap<string, DraftParty>): Adversaries {
  const israel = named.get('ISR');
  const gaza = scenes
    .flatMap((s) => s.mentions)
    .find((m) => m.kind === 'actor' && /^Gaza( Strip)?$/.test(m.text));
  return israel && gaza ? [{ code: 'HAMAS', span: gaza }, israel] : null;
}

/** [the truce], [a hostage deal]: between those who fight. */
export function isTruce({ scene: { tree }, instrument }: Frame): boolean {
  const { head, first } = instrument!;
  const noun = instrumentAt(tree.words, head) ?? tree.words[head]!.lemma.toLowerCase();
  return (
    /^(cease-?fire|truce|armistice)$/.test(noun) ||
    tree.words
      .slice(Math.max(0, first - 1), head)
      .some((w) => /^(cease-?fire|truce|armistice|hostage|hostages)$/i.test(w.text))
  );
}
