import type { DateMention } from '../../mentions/mention.ts';
import { headWithin, wordsOf } from '../../patterns/filling/agents.ts';
import type { Frame } from '../../patterns/frame.ts';
import { childrenOf } from '../../patterns/trees/relations.ts';
import { isStretch, isTime } from './times.ts';

/** [relations soured *in May 2016*, when the two signed …]: the time right before [when] is of the clause behind it. */
export function dateBeforeWhen({
  reality,
  scene: { tree, mentions },
  clause,
}: Frame): DateMention | null {
  const when = tree.children[clause]!.find((c) => tree.words[c]!.text.toLowerCase() === 'when');
  if (when === undefined) return null;
  const end = tree.words[when - 1]?.text === ',' ? when - 2 : when - 1;
  for (const mention of mentions) {
    if (mention.kind !== 'date' || !isTime(mention)) continue;
    // what happened on a day may well have another in the clause; not [no need before *June 25*, when they *will meet*]
    if (!isStretch(mention) && reality.mode !== 'plan') continue;
    if (wordsOf(tree, mention)?.last === end) return mention;
  }
  return null;
}

/** [failed to agree on quotas *when they met in February*]: what happened as something else did is of its day. */
export function dateInWhen({ scene: { tree, mentions }, cue, clause }: Frame): DateMention | null {
  const verb = [cue, clause]
    .flatMap((i) => childrenOf(tree, i, 'advcl'))
    .find(
      (c) =>
        tree.words[c]!.xpos === 'VBD' &&
        childrenOf(tree, c, 'advmod', 'mark').some((m) => /^when$/i.test(tree.words[m]!.text)),
    );
  if (verb === undefined) return null;
  return (
    mentions.find((mention): mention is DateMention => {
      if (!isTime(mention)) return false;
      const at = wordsOf(tree, mention);
      return at !== null && tree.words[headWithin(tree, at.first, at.last)]!.head === verb;
    }) ?? null
  );
}
