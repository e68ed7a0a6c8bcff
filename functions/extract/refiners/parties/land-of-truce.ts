import { sortOf } from '../../mentions/actors.ts';
import { wordsOf } from '../../patterns/filling/agents.ts';
import { isBroker } from '../../patterns/filling/outsiders.ts';
import type { Frame } from '../../patterns/frame.ts';
import { childrenOf, prepositionOf } from '../../patterns/trees/relations.ts';
import type { Draft, DraftParty } from '../draft.ts';
import { isTruce } from './adversaries.ts';

/** [a truce *in Chad*], [a ceasefire in the war *in Chad*], [the *Chadian* ceasefire]: the state within which they fight. */
export function landOfTruce(frame: Frame): DraftParty | null {
  const { scene, instrument } = frame;
  const { tree, mentions } = scene;
  if (!isTruce(frame)) return null;
  const { first, head } = instrument!;
  // [a truce *between gangs* in Chad], [*crews on strike*]: no war
  if (tree.words.some((w) => atHome.test(w.lemma))) return null;
  const within = childrenOf(tree, head, 'nmod').flatMap((c) =>
    fights.test(tree.words[c]!.lemma) ? [c, ...childrenOf(tree, c, 'nmod')] : c,
  );
  const found = mentions.filter((m) => {
    const at = wordsOf(tree, m);
    if (!at) return false;
    // [the *Chadian*-brokered truce]: of others
    if (at.last < head && at.last >= first - 1)
      return m.kind === 'actor' && m.form === 'adjective' && !isBroker(tree, at.last);
    // [called for a truce *in Chad*], wherever the parser hangs it
    if (at.first === head + 2 && /^(in|within|across)$/.test(tree.words[head + 1]!.text))
      return true;
    return within.some(
      (c) =>
        at.first <= c &&
        c <= at.last &&
        /^(in|within|across|inside)\b/.test(prepositionOf(tree, c)),
    );
  });
  const parties = found.flatMap((m): DraftParty[] => {
    const code =
      m.kind === 'place'
        ? m.country
        : m.kind === 'actor' && m.codes.length === 1
          ? m.codes[0]
          : null;
    return code && sortOf(code) === 'state' ? [{ code, span: { start: m.start, end: m.end } }] : [];
  });
  return new Set(parties.map((p) => p.code)).size === 1 ? parties[0]! : null;
}

const atHome = /^(gang|cartel|club|candidate|party|union|crew|worker|striker|strike)$/;

const fights = /^(war|conflict|fighting|hostility|violence)$/;

/** [*Norway* called for a truce in Chad], [the help of *Norway and Peru* that led to a truce in Chad]: theirs who fight there. */
export function leaveToThoseThere(draft: Draft, frame: Frame): boolean {
  const land = landOfTruce(frame);
  if (!land) return false;
  const { fillers, pattern, anaphors } = frame;
  const makes = (code: string): boolean =>
    fillers.some(
      ({ slot, agent }) =>
        agent.codes.includes(code) &&
        // [*Chad and Niger* agreed on a truce in Mali]: made it
        (/^(between|with|among)$/.test(slot) || (slot === 'subject' && pattern !== 'proposed')),
    );
  const there = draft.parties.filter(
    ({ code }) => code === land.code || sortOf(code) === 'movement' || makes(code),
  );
  if (there.some((p) => p.code !== land.code && sortOf(p.code) !== 'movement')) return false;
  if (fillers.length === 0 && anaphors.length > 0 && draft.parties.length > 1) return false;
  draft.parties = there.some((p) => p.code === land.code) ? there : [...there, land];
  return true;
}
