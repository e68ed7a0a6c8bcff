import type { DateMention } from '../../mentions/mention.ts';
import { wordsOf } from '../../patterns/filling/agents.ts';
import type { Frame } from '../../patterns/frame.ts';
import { isTime } from './times.ts';

/** Longest words below a picture. */
const longest = 60;

/** [Vella *meets* Rojas in Lima, in a handout released *on May 3, 2024*]: what a picture shows in the present was on the day at its end. */
export function dayOfPicture({
  type,
  clause,
  scene: { tree, mentions },
}: Frame): DateMention | null {
  const { words } = tree;
  const verb = words[clause]!;
  if (type !== 'meeting' || words.length > longest || verb.head >= 0 || !/^VB[ZP]$/.test(verb.xpos))
    return null;
  // [meets him *on Monday* about the treaty of May 3, 1929]
  const [day, ...others] = mentions.filter(isTime);
  const at = day && wordsOf(tree, day);
  if (!at || others.length > 0 || day.value.sort !== 'day') return null;
  if (at.first < clause) return null;
  const behind = words.slice(at.last + 1);
  const closes = behind.every((w, i) => /^[.,]$/.test(w.text) || isNote(behind, i));
  const between = words.slice(clause + 1, at.first);
  // [as Rojas looks on*,* May 3, 2024]: of the whole
  const isApart = words[at.first - 1]!.text === ',';
  const isOfOther = between.some(
    (w) =>
      /^(VB[DZPN]|MD)$/.test(w.xpos) &&
      !/^(release|take|obtain|provide|date|grab|shoot)$/.test(w.lemma),
  );
  return closes && (isApart || !isOfOther) && (hasYear(day) || isShown(between)) ? day : null;
}

/** [shakes hands with Rojas in this *undated* photo released *on May 3, 2024*]: of that day is only the handing out. */
export const isOfUndatedPicture = ({ type, scene: { tree } }: Frame): boolean =>
  type === 'meeting' &&
  tree.words.some(
    ({ text }, i) => /^undated$/i.test(text) && isPicture.test(tree.words[i + 1]?.lemma ?? ''),
  );

const isPicture = /^(handout|photo|photograph|picture|image|still|grab|screengrab)$/;

/** [(credit: …)] */
const isNote = (behind: readonly { text: string }[], at: number): boolean =>
  behind.slice(0, at + 1).some((w) => w.text === '(');

const hasYear = ({ text }: DateMention): boolean => /\b(19|20)\d\d\b/.test(text);

/** [in *this picture* taken on] */
const isShown = (words: readonly { text: string; lemma: string }[]): boolean =>
  words.some(
    (w, i) =>
      /^this$/i.test(w.text) && words.slice(i + 1, i + 4).some((n) => isPicture.test(n.lemma)),
  );
