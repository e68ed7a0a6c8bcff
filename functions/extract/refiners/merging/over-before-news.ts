import { daysBetween } from '../../mentions/dates/calendar.ts';
import type { Frame } from '../../patterns/frame.ts';
import { isNoun } from '../../patterns/trees/relations.ts';
import type { Draft } from '../draft.ts';
import { isMerelyNamed } from './relate-meetings.ts';

/** [*are in talks* … held talks *in October*], [*met* in Lima, his office said … *met in March*]: what the article is the news of was not over long before it. */
export const isOverBeforeNews = (a: Draft, b: Draft, published: string | null): boolean =>
  published !== null &&
  ((isOfNow(a) && isLongOver(b, published)) || (isOfNow(b) && isLongOver(a, published)));

const isOfNow = (draft: Draft): boolean =>
  draft.date === null && !draft.needy && (goesOn(draft) || isNews(draft));

const goesOn = ({ status, frames }: Draft): boolean =>
  status?.value === 'ongoing' &&
  frames.some(({ reality: { mode, time } }) => mode === 'going-on' && time === 'present');

/** In the plain past, in one of the first paragraphs. */
const isNews = ({ status, frames }: Draft): boolean =>
  status?.value === 'held' && frames.some(isToldAsNews);

const isToldAsNews = ({ scene, reality, definite, cue, clause }: Frame): boolean => {
  const { sentence, words } = scene.tree;
  return (
    sentence.zone === 'body' &&
    sentence.paragraph <= 2 &&
    !definite &&
    !reality.weak &&
    reality.mode === 'fact' &&
    words[reality.cue]!.xpos === 'VBD' &&
    (cue === clause || isNoun(words[cue]))
  );
};

const isLongOver = (draft: Draft, published: string): boolean =>
  draft.status?.value === 'held' &&
  draft.date !== null &&
  daysBetween(draft.date.value.end, published) > 14 &&
  !isMerelyNamed(draft) &&
  !draft.frames.some(isOutset);

/** [talks that *began* in May]: they may still go on. */
export const isOutset = ({ scene: { tree }, reality }: Frame): boolean =>
  /^(begin|start|open|launch|resume|reopen|reconvene)$/.test(tree.words[reality.cue]!.lemma);
