import type { Instrument, Scene } from '../frame.ts';
import type { Agent } from './agents.ts';

/**
 * Who the words right behind an instrument name, owners and adjectives too: [a deal to take refugees from *Australia*'s camps],
 * [an agreement on *Canadian* wheat exports to *Egypt*]; not where it is done nor what it is about [an accord on Cyprus].
 */
export function complementParties({ tree, agents }: Scene, { head }: Instrument): Agent[] {
  const { words } = tree;
  if (!/^(to|on|for|over|allowing|letting|covering|governing)$/i.test(words[head + 1]?.text ?? ''))
    return [];
  let end = head + 1;
  while (end < Math.min(words.length, head + 16) && !closes.test(words[end]!.text)) end++;
  return agents.filter((a) => {
    if (a.first <= head || a.last >= end || a.person !== null) return false;
    const owns = words[a.last + 1]?.text === "'s";
    const qualifies = a.modifier && words[a.head]!.upos === 'ADJ';
    const before = words[a.first - 1]!.text === 'the' ? a.first - 2 : a.first - 1;
    return owns || qualifies || /^(from|to|for|by|of|with)$/.test(words[before]!.text);
  });
}

/** [*Israeli*-*Russian* hostage]: may tell of one person. */
export const isAdjective = ({ mention }: Agent): boolean =>
  mention.kind === 'actor' && mention.form === 'adjective';

const closes =
  /^([,;:.()"“”—–]|--|that|which|who|after|when|while|but|said|says|will|would|is|was|has|have|had)$/i;
