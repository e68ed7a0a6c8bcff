import type { EventDate } from '#shared/event.ts';
import type { Document, Sentence } from '../../document/document.ts';
import { findDates, resolveDate } from '../../mentions/dates.ts';
import type { Draft, Proven } from '../draft.ts';
import { isTime } from './times.ts';
import { toldBeside } from './told-beside.ts';

const news = 'announcement|declaration|decision|move|signing|withdrawal|pullout';
const issued =
  /\bthe (joint )?(statement|communiqu[eé]|text),? (was )?(issued|released|published|read out)( on| late)?\s*$/i;

/** [*the decision* on Monday], and behind a date [Monday's *decision*]; of what is ratified or rejected, also [the vote]. */
const tellings = (nouns: string): { before: RegExp; behind: RegExp } => ({
  before: new RegExp(
    `\\b(the|this|its|his|her|their) (${nouns}),?( (came|was made|was taken))?( on| late| early)?\\s*$`,
    'i',
  ),
  behind: new RegExp(`^['’]s (${nouns})\\b`, 'i'),
});
const ofNews = tellings(news);
const ofVotes = tellings(`${news}|vote`);

/** [The vote on Monday *will* be close]. */
const ahead = /\b(will|would|is to|are to)\b/;

/** [Peru is leaving the pact. *The announcement on Friday* came as a surprise], [agreed on a truce. *The statement, issued on Friday*, …]: the day on which it was made known, told in one of the next two sentences. */
export function dateAnnounced(
  { frames, status }: Draft,
  { sentences, written, text: article }: Document,
): Proven<EventDate> | null {
  if (written === null) return null;
  const { index, zone } = frames[0]!.scene.tree.sentence;
  for (const { scene } of frames) {
    const decided = timeIn(
      scene.tree.sentence,
      (told, rest) => decision.test(told) && /^ to\b/.test(rest),
    );
    if (decided) return decided;
  }
  if (zone !== 'body') return null;
  const isVoted = /^(ratified|rejected)$/.test(status?.value ?? '');
  const { before, behind } = isVoted ? ofVotes : ofNews;
  for (const next of [sentences[index + 1], sentences[index + 2]]) {
    if (next?.zone !== 'body') return null;
    const announced = timeIn(
      next,
      (told, rest) =>
        !ahead.test(rest) && (before.test(told) || behind.test(rest) || issued.test(told)),
    );
    if (announced) return announced;
  }
  return null;

  /** The first time of a sentence that is over and of which what stands before and behind it tells. */
  function timeIn(
    sentence: Sentence,
    tells: (told: string, rest: string) => boolean,
  ): Proven<EventDate> | null {
    for (const { value, text, start, end } of findDates(sentence).filter(isTime)) {
      if (!tells(article.slice(sentence.start, start), article.slice(end, sentence.end))) continue;
      const date = resolveDate(value, { published: written, tense: 'past', text });
      if (date && date.end <= written!) return { value: toldBeside(date), span: { start, end } };
    }
    return null;
  }
}

/** [backed *his decision last month to* quit the pact]: in the sentence itself. */
const decision = /(\b(the|this|its|his|her|their)|['’]s) (decision|move)( on| in)? $/i;
