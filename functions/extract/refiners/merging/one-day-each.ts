import type { Agent } from '../../patterns/filling/agents.ts';
import { dayBehind } from '../../patterns/filling/hosts.ts';
import type { Filler, Frame } from '../../patterns/frame.ts';
import { isVerb } from '../../patterns/trees/relations.ts';

/** [met *Rojas on Monday and Paz on Tuesday*] → a meeting with each, on a day of its own. */
export function oneDayEach(frame: Frame): Frame[] {
  const partners = partnersOf(frame);
  const mine = frame.fillers.filter((f) => !partners.includes(f));
  if (!/^(met|phoned|spoke-with|received|saw|conferred|talks|call)$/.test(frame.pattern))
    return [frame];
  if (partners.length === 0 || mine.length + frame.anaphors.length === 0) return [frame];
  const frames = [frame];
  for (let last = endOf(partners.map((f) => f.agent)); ; ) {
    const next = nextWithDay(frame, last);
    if (next.length === 0) return frames;
    const { slot } = partners[0]!;
    frames.push({ ...frame, fillers: [...mine, ...next.map((agent) => ({ agent, slot }))] });
    last = endOf(next);
  }
}

/** Whom the subject meets. */
export const partnersOf = ({ fillers }: Frame): Filler[] =>
  fillers.filter((f) => f.slot === 'object' || f.slot === 'with');

const endOf = (agents: readonly Agent[]): number => Math.max(...agents.map((a) => a.last));

/** [Rojas on Monday *and Paz on Tuesday*]: who stands behind the joint, up to another day. */
function nextWithDay({ scene }: Frame, last: number): readonly Agent[] {
  const { tree, agents } = scene;
  const day = dayBehind(scene, last);
  if (!day) return [];
  let from = day.last + 1;
  while (/^(,|and|then|with)$/.test(tree.words[from]?.text ?? '')) from++;
  if (from === day.last + 1) return [];
  const next = agents.filter((a) => a.first >= from && a.first <= from + 4 && a.codes.length > 0);
  // [on Monday *and Paz left* on Tuesday]: another clause
  const end = next.find((a) => dayBehind(scene, a.last) !== null)?.last;
  if (end === undefined || tree.words.slice(from, end).some(isVerb)) return [];
  const named = next.filter((a) => a.last <= end && !a.modifier);
  return new Set(named.map((a) => a.codes.join())).size === 1 ? named : [];
}
