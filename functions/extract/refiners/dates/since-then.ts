import type { Frame } from '../../patterns/frame.ts';
import { isNoun, prepositionOf } from '../../patterns/trees/relations.ts';

/** [met for the first time *since a crisis* in March]: then was the crisis; [the worst fighting *since a truce* in March] is of the truce. */
export function isSinceThen({ scene: { tree }, cue, clause }: Frame, date: number): boolean {
  const above = tree.words[date]!.head;
  const since = tree.words.findLast((w) => w.index < date && /^since$/i.test(w.text))?.index ?? -1;
  const between = tree.words.slice(since, date);
  // [her first trip *since raids*, three in all, *began* on May 3], wherever the parser hung it; not [the first since the war, ended on May 3]
  if (
    since > Math.max(cue, clause) &&
    between.some((w) => w.xpos === 'VBD') &&
    between.filter((w) => /^([,;:]|--|[–—])$/.test(w.text)).length % 2 === 0
  )
    return true;
  return (
    above >= 0 &&
    above !== cue &&
    isNoun(tree.words[above]) &&
    /^(since|until)$/.test(prepositionOf(tree, above))
  );
}
