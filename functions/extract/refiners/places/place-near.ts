import type { DateMention, PlaceMention } from '../../mentions/mention.ts';
import { headWithin, wordsOf } from '../../patterns/filling/agents.ts';
import type { Frame } from '../../patterns/frame.ts';
import { childrenOf, is, isNoun, isVerb } from '../../patterns/trees/relations.ts';
import { isOfTeller } from '../dates/date-of-telling.ts';
import { isOfAnother, isOfClauseBeside, isOfHappening, isOfTopic } from './place-of-another.ts';

/** [talks ended *in Geneva*]: the first town behind the cue, by its preposition alone, where the tree leads nowhere. */
export function placeNear(frame: Frame): PlaceMention | null {
  const { tree, mentions } = frame.scene;
  for (const mention of mentions) {
    if (mention.kind !== 'place' || (mention.sort !== 'city' && mention.sort !== 'venue')) continue;
    const words = wordsOf(tree, mention);
    if (!words) continue;
    // [the *Liverpool* summit], [the *Geneva* peace talks]
    if (isBeforeNoun(frame, words.last) && frame.kind !== 'visit' && frame.kind !== 'call')
      return mention;
    if (words.first < frame.cue || words.first - frame.cue > 16) continue;
    const head = headWithin(tree, words.first, words.last);
    if (isOfTopic(frame, head) || isOfClauseBeside(frame, head)) continue;
    if (isOfAnother(frame, words.first) || isOfTeller(frame, head)) continue;
    if (isInClauseBetween(frame, head)) continue;
    // [talks on the *situation in Aleppo*]
    const between = tree.words.slice(frame.cue + 1, words.first);
    // [the talks were useful," *said* Lee, an analyst *in Hong Kong*]
    if (between.some((w, i) => /^[”"]$/.test(w.text) && isVerb(between[i + 1]))) continue;
    // [talks on the escalation in Doha *on Monday*]: the day is of the talks, and so the town; a war is where it is
    const isLoose = between.some((w) => /^(tension|escalation|instability)$/.test(w.lemma));
    if (isOfHappening(between) && !(isLoose && isBeforeDay(frame, words.last))) continue;
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

/** [the trip is to show *that patience ends in Washington*]: what is so there is told behind the meeting, with a subject of its own. */
function isInClauseBetween({ scene: { tree }, cue }: Frame, place: number): boolean {
  for (let i = place, steps = 0; i >= 0 && steps < 6; i = tree.words[i]!.head, steps++) {
    const isTold = childrenOf(tree, i, 'mark').some(
      (c) => c > cue && c < place && /^that$/i.test(tree.words[c]!.text),
    );
    if (isTold && childrenOf(tree, i, 'nsubj').some((s) => s > cue)) return true;
  }
  return false;
}

/** [in Doha *on Monday*], [in Doha *today*]. */
const isBeforeDay = ({ scene: { tree, mentions } }: Frame, last: number): boolean => {
  const next = tree.words[last + 1];
  const day = next && /^on$/i.test(next.text) ? tree.words[last + 2] : next;
  return mentions.some((m) => m.kind === 'date' && m.start === day?.start && isDay(m.value));
};

const isDay = (value: DateMention['value']): boolean =>
  /^(day|weekday)$/.test(value.sort) || (value.sort === 'relative' && value.unit === 'day');

/** Nothing stands between but what the noun is called by. */
const isBeforeNoun = ({ scene: { tree }, cue }: Frame, last: number): boolean =>
  last < cue &&
  cue - last <= 3 &&
  isNoun(tree.words[cue]) &&
  tree.words.slice(last + 1, cue).every((w) => w.head === cue && is(w, 'compound', 'amod'));
