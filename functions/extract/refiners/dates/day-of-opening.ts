import type { DateMention } from '../../mentions/mention.ts';
import { headWithin, wordsOf } from '../../patterns/filling/agents.ts';
import type { Frame } from '../../patterns/frame.ts';
import { childrenOf, isAbove, isNoun } from '../../patterns/trees/relations.ts';
import { isTime } from './times.ts';

/** [flies to Suva on Thursday for the summit, *which opens on Friday*]: its own clause says when it is, not the journey to it. */
export function dayOfOpening({ scene: { tree, mentions }, cue }: Frame): DateMention | null {
  if (!isNoun(tree.words[cue])) return null;
  const opening = childrenOf(tree, cue, 'acl').find(
    (c) =>
      tree.words[c]!.relation === 'acl:relcl' &&
      /^(open|begin|start)$/.test(tree.words[c]!.lemma) &&
      // [talks that *began* last year]: long before what is told of them now
      /^VBZ?$/.test(tree.words[c]!.xpos),
  );
  if (opening === undefined) return null;
  const isOfIt = (mention: DateMention): boolean => {
    const at = wordsOf(tree, mention);
    return at !== null && tree.words[headWithin(tree, at.first, at.last)]!.head === opening;
  };
  return mentions.filter(isTime).find(isOfIt) ?? null;
}

/** [ended talks *that started in 2007*]: when they were taken up, long before what is told of them now. */
export function isOfOutset({ scene: { tree }, cue }: Frame, date: number): boolean {
  const verb = tree.words[tree.words[date]!.head];
  return (
    verb !== undefined &&
    verb.relation === 'acl:relcl' &&
    isAbove(tree, cue, verb.index) &&
    /^(start|begin|open|launch)$/.test(verb.lemma)
  );
}
