import { type Agent, headWithin, wordsOf } from '../../patterns/filling/agents.ts';
import type { Scene } from '../../patterns/frame.ts';

/** Everybody whom a sentence names with an office or in full, also one who speaks for nobody by himself: where it is told whom he goes with, he needs no state. */
export const peopleNamed = ({ tree, mentions, agents }: Scene): Agent[] =>
  mentions.flatMap((mention): Agent[] => {
    if (mention.kind !== 'person') return [];
    const { person } = mention;
    const agent = agents.find((a) => a.mention === mention);
    if (agent) return [person.official ? agent : { ...agent, codes: [] }];
    const words = wordsOf(tree, mention);
    if (!words || !(person.title || person.name.includes(' '))) return [];
    const head = headWithin(tree, words.first, words.last);
    return [{ ...words, head, codes: [], person, title: person.title, mention, modifier: false }];
  });
