import type { Scene } from '../frame.ts';
import { childrenOf } from '../trees/relations.ts';
import { type Agent, wordsOf } from './agents.ts';
import type { Filling } from './fill.ts';

/** [her *Oslo* trip], [Vella's *China* visit]: where it goes is told right before the noun, when nothing behind it says so. */
export function takeHostBefore(scene: Scene, filling: Filling, noun: number): Agent[] {
  const host = hostBefore(scene, noun);
  if (!host) return [];
  const others = filling.fillers.filter((f) => f.agent.first !== host.first);
  // [Vella's *Texas* trip]: at home
  if (others.some((f) => f.agent.codes.join() === host.codes.join())) return [];
  filling.drop((a) => a.first === host.first);
  return [host];
}

function hostBefore({ tree, mentions, agents }: Scene, noun: number): Agent | null {
  const owned = childrenOf(tree, noun, 'nmod:poss').length > 0;
  for (const mention of mentions) {
    if (mention.kind !== 'place' && mention.kind !== 'actor') continue;
    const words = wordsOf(tree, mention);
    if (words?.last !== noun - 1 || tree.words[words.last]!.head !== noun) continue;
    if (mention.kind === 'actor' && mention.sort !== 'state') continue;
    // [*Chinese* visit]: who makes it; [her *U.S.* visit]: where
    if (
      mention.kind === 'actor' &&
      !/^(name|capital)$/.test(mention.form) &&
      !(owned && /^(U\.?S\.?|U\.?K\.?)$/.test(mention.text))
    )
      continue;
    const codes =
      mention.kind === 'actor' ? mention.codes : mention.country ? [mention.country] : [];
    if (codes.length !== 1) continue;
    const known = agents.find((a) => a.first === words.first && a.person === null && !a.title);
    return {
      ...(known ?? { ...words, head: words.last, person: null, title: null, mention }),
      codes,
      modifier: false,
    };
  }
  return null;
}
