import type { Place } from '#shared/event.ts';
import type { Word } from '../grammar/tree.ts';
import type { PlaceMention } from '../mentions/mention.ts';
import { placeOfMention } from '../mentions/places.ts';
import { headWithin, wordsOf } from '../patterns/agents.ts';
import type { Frame } from '../patterns/frame.ts';
import { distance, prepositionOf } from '../patterns/relations.ts';
import type { Proven } from './draft.ts';

const locative = new Set([
  'in',
  'at',
  'near',
  'outside',
  'inside',
  'on',
  'to',
  'within',
  'into',
  'for',
  '',
]);

/** Where the frame says it is: the nearest place that hangs on it by [in], [at], [near] … */
export function settlePlace(frame: Frame, here: Place | null): Proven<Place> | null {
  const { tree, mentions } = frame.scene;
  let best: { mention: PlaceMention; cost: number } | null = null;
  for (const mention of mentions) {
    if (mention.kind !== 'place') continue;
    const words = wordsOf(tree, mention);
    if (!words) continue;
    const head = headWithin(tree, words.first, words.last);
    const preposition = placePreposition(frame, head);
    if (!locative.has(preposition)) continue;
    if ((preposition === 'to' || preposition === 'for') && frame.kind !== 'visit') continue;
    if (
      preposition === '' &&
      !(frame.kind === 'visit' && /^(obj|nmod)/.test(tree.words[head]!.relation))
    )
      continue;
    const steps = Math.min(
      distance(tree, head, frame.cue),
      distance(tree, head, frame.clause) + 0.5,
    );
    if (steps > 3.5) continue;
    const cost = steps + Math.abs(head - frame.cue) * 0.05 + (mention.sort === 'country' ? 0.6 : 0);
    if (!best || cost < best.cost) best = { mention, cost };
  }
  const mention = best?.mention ?? placeNear(frame);
  const word = here && !best ? hereNear(frame) : null;
  if (here && word) return { value: here, span: { start: word.start, end: word.end } };
  if (!mention) return null;
  return { value: placeOfMention(mention), span: { start: mention.start, end: mention.end } };
}

/** [in the Chinese city of Wuhan]: the preposition may stand before the noun above. */
function placePreposition(frame: Frame, head: number): string {
  const { tree } = frame.scene;
  const own = prepositionOf(tree, head).split(' ').at(-1)!;
  if (own && own !== 'of') return own;
  const above = tree.words[head]!.head;
  if (above >= 0 && above !== frame.cue && above !== frame.clause) {
    const higher = prepositionOf(tree, above).split(' ').at(-1)!;
    if (higher) return higher;
  }
  return own;
}

/** [talks ended *in Geneva*]: the first town behind the cue, by its preposition alone, where the tree leads nowhere. */
function placeNear(frame: Frame): PlaceMention | null {
  const { tree, mentions } = frame.scene;
  for (const mention of mentions) {
    if (mention.kind !== 'place' || (mention.sort !== 'city' && mention.sort !== 'venue')) continue;
    const words = wordsOf(tree, mention);
    if (!words) continue;
    // [the *Liverpool* summit]
    if (words.last === frame.cue - 1 && frame.kind !== 'visit' && frame.kind !== 'call')
      return mention;
    if (words.first < frame.cue || words.first - frame.cue > 16) continue;
    const before = tree.words[words.first - 1]?.text.toLowerCase() ?? '';
    const earlier = tree.words[words.first - 2]?.text.toLowerCase() ?? '';
    if (/^(in|at|near|outside)$/.test(before) || (before === 'the' && /^(in|at)$/.test(earlier)))
      return mention;
    if (
      frame.kind === 'visit' &&
      (before === 'to' || tree.words[frame.cue]!.index === words.first - 1)
    )
      return mention;
  }
  return null;
}

/** [met *here* on Tuesday]: the town of the dateline. */
function hereNear(frame: Frame): Word | null {
  const { tree } = frame.scene;
  const here = tree.words.find((w) => w.text.toLowerCase() === 'here' && w.upos === 'ADV');
  if (!here) return null;
  return Math.min(
    distance(tree, here.index, frame.cue),
    distance(tree, here.index, frame.clause),
  ) <= 3
    ? here
    : null;
}
