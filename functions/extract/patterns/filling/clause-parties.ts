import type { Instrument, Scene } from '../frame.ts';
import type { Agent } from './agents.ts';

/** [a treaty *under which* Germany and Poland …], [a deal *whereby* Athens pays Rome]: those who act on each other in what it provides. */
export function clauseParties({ tree, agents }: Scene, { last, head }: Instrument): Agent[] {
  const { words } = tree;
  for (let i = head + 1; i <= Math.min(words.length - 2, last + 6); i++) {
    const { text } = words[i]!;
    if (/^[.;:]$/.test(text)) return [];
    const opens =
      /^(whereby|wherein)$/i.test(text) ||
      (/^(under|in|by)$/i.test(text) && /^which$/i.test(words[i + 1]!.text));
    if (!opens) continue;
    const end = words.findIndex((w) => w.index > i + 2 && /^[.;:]$/.test(w.text));
    const inside = agents.filter((a) => a.first > i && (end < 0 || a.last < end));
    const acting = inside.filter((a) => !a.modifier);
    const codes = (list: readonly Agent[]): number => new Set(list.flatMap((a) => a.codes)).size;
    return codes(acting) === 2 ? acting : codes(inside) === 2 ? inside : [];
  }
  return [];
}
