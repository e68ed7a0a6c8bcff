import type { Word } from '../../grammar/tree.ts';
import type { Instrument, Scene } from '../frame.ts';
import type { Agent } from './agents.ts';

/**
 * Who the words right behind an instrument name, owners and adjectives too: [a deal to take refugees from *Australia*'s camps],
 * [an agreement on *Canadian* wheat exports to *Egypt*]; not where it is done nor what it is about [an accord on Cyprus].
 */
export function complementParties({ tree, agents }: Scene, { head }: Instrument): Agent[] {
  const { words } = tree;
  const opens = words[head + 1];
  if (!opens || !(/^(to|on|for|over)$/i.test(opens.text) || opens.xpos === 'VBG')) return [];
  let end = head + 1;
  while (end < Math.min(words.length, head + 16) && !closes.test(words[end]!.text)) end++;
  return agents.filter((a) => {
    if (a.first <= head || a.last >= end || a.person !== null) return false;
    if (isOfPair(words, a, agents)) return true;
    const owns = words[a.last + 1]?.text === "'s";
    const qualifies = a.modifier && words[a.head]!.upos === 'ADJ';
    return owns || qualifies || /^(from|to|for|by|of|with)$/.test(before(words, a.first));
  });
}

/** [an accord to settle the dispute *between Chad and Niger*]: what lies between two binds both. */
const isOfPair = (words: readonly Word[], agent: Agent, agents: readonly Agent[]): boolean =>
  agents.some(
    (other) =>
      other !== agent &&
      /^between$/i.test(before(words, Math.min(agent.first, other.first))) &&
      words
        .slice(Math.min(agent.last, other.last) + 1, Math.max(agent.first, other.first))
        .every((w) => /^(and|the)$/i.test(w.text)),
  );

/** The word before, but for an article. */
const before = (words: readonly Word[], at: number): string =>
  words[words[at - 1]?.text === 'the' ? at - 2 : at - 1]?.text ?? '';

/** [*Israeli*-*Russian* hostage]: may tell of one person. */
export const isAdjective = ({ mention }: Agent): boolean =>
  mention.kind === 'actor' && mention.form === 'adjective';

const closes =
  /^([,;:.()"“”—–]|--|that|which|who|after|when|while|but|said|says|will|would|is|was|has|have|had)$/i;
