import type { Frame } from '../../patterns/frame.ts';
import { childrenOf } from '../../patterns/trees/relations.ts';
import type { LooseGap } from './loose-gap.ts';

const leaving = /^(leave|return|depart|end|conclude|finish|complete|wrap|visit)$/;

/** Days. */
const within = 7;

/** [who *has just returned* from Lima], [*has just left* after talks]: over by the day of the article, and not long before it. */
export function justOver({ type, scene: { tree }, cue, clause }: Frame): LooseGap | null {
  if (type !== 'meeting') return null;
  for (const at of new Set([cue, clause, tree.words[clause]!.head])) {
    const verb = tree.words[at];
    if (verb?.xpos !== 'VBN' || !leaving.test(verb.lemma)) continue;
    const has = childrenOf(tree, at, 'aux').some((a) =>
      /^(has|have|'ve|'s)$/i.test(tree.words[a]!.text),
    );
    const just = childrenOf(tree, at, 'advmod').find((a) => /^just$/i.test(tree.words[a]!.text));
    if (!has || just === undefined) continue;
    const { start } = tree.words[just]!;
    return {
      sign: -1,
      days: within,
      text: `just ${verb.text}`,
      span: { start, end: verb.end },
      // told in the lead it is of the day of the article
      fromNews: 'behind the lead',
    };
  }
  return null;
}
