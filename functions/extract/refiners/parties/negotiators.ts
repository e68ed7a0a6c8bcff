import type { Agent } from '../../patterns/filling/agents.ts';
import type { Frame } from '../../patterns/frame.ts';
import type { Draft, DraftParty } from '../draft.ts';
import type { Adversaries } from './adversaries.ts';
import type { Discourse } from './discourse.ts';
import { partyOf } from './speakers.ts';

/**
 * [*UN-sponsored* talks on the war in Syria], [the talks, *mediated by Qatar*, have failed]: between others, who are the state
 * whose war it is, the two foes, the two of whom the text is or who were told last, else the state of which it tells.
 */
export function addNegotiators(
  draft: Draft,
  frame: Frame,
  discourse: Discourse,
  adversaries: Adversaries,
): void {
  if (!isMerelyMediated(frame)) return;
  const known = new Set(draft.parties.map((p) => p.code));
  const isFree = (those: readonly DraftParty[]): boolean => !those.some((p) => known.has(p.code));
  // who is named behind [by] mediates between two; [UN-led] may stand for many
  const pairs = frame.fillers.every((f) => f.slot === 'by')
    ? [adversaries ?? [], discourse.together.groupOf(2)]
    : [];
  const pair = pairs.find((those) => those.length === 2 && isFree(those));
  const those = pair ?? torn(frame) ?? ofWhom(discourse);
  if (!pair && (!isFree(those) || !those.every((p) => /^[A-Z]{3}$/.test(p.code)))) return;
  draft.parties.push(...those.map(({ code, span }) => ({ code, span, implied: true as const })));
  draft.implicit ||= !pair && those.length > 0;
}

/** The two of whom the text is, those told last, or the one state of which it tells. */
function ofWhom(discourse: Discourse): readonly DraftParty[] {
  const whole = discourse.ofWhom();
  const told = discourse.together.group().parties;
  if (discourse.rivals.length > 0) return discourse.rivals;
  return told.length === 2 || !whole ? told : [whole];
}

/** Nobody is told to be in the talks but who brings the others together. */
const isMerelyMediated = ({ pattern, fillers, anaphors }: Frame): boolean =>
  /^(talks|negotiations|round)$/.test(pattern) &&
  anaphors.length === 0 &&
  fillers.length > 0 &&
  fillers.every((f) => f.role === 'mediator');

/** [ending the *Syrian* civil war], [the *war in Syria*]. */
function torn({ scene: { tree, agents } }: Frame): DraftParty[] | null {
  const { words } = tree;
  const isAtWar = ({ first, last }: Agent): boolean =>
    words.slice(last + 1, last + 4).some((w) => wars.test(w.lemma)) ||
    (words[first - 1]?.text === 'in' && wars.test(words[first - 2]?.lemma ?? ''));
  const state = agents.find((a) => a.codes.length === 1 && a.person === null && isAtWar(a));
  return state ? [partyOf(state, state.codes[0]!)] : null;
}

const wars = /^(war|conflict|crisis|civil-war|uprising|insurgency)$/i;
