import type { Scene } from '../frame.ts';
import type { Filling } from './fill.ts';

/** [Fiji's ambassador *to Suva* was summoned]: by the state where he is posted. */
export function addPost({ mentions, agents, tree }: Scene, filling: Filling): void {
  const [envoy, ...others] = filling.fillers;
  if (!envoy || others.length > 0) return;
  const { start, end } = envoy.agent.mention;
  for (const mention of mentions) {
    if (mention.start < start || mention.start > end + 12) continue;
    const code =
      mention.kind === 'actor'
        ? mention.codes[0]
        : mention.kind === 'place'
          ? mention.country
          : null;
    if (!code || envoy.agent.codes.includes(code)) continue;
    // [summoned its ambassador *over Gaza*]: why, not where he is
    const at = tree.words.findIndex((w) => w.start >= mention.start);
    if (/^(over|about|on|after|following)$/.test(tree.words[at - 1]?.text ?? '')) continue;
    const known = agents.find((a) => a.mention.start === mention.start);
    filling.addAgent('by', { ...envoy.agent, ...known, codes: [code], person: null, mention });
    return;
  }
}
