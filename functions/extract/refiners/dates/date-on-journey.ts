import type { EventDate } from '#shared/event.ts';
import type { Document, Sentence } from '../../document/document.ts';
import { daysBetween } from '../../mentions/dates/calendar.ts';
import { resolveDate } from '../../mentions/dates.ts';
import type { Draft, Proven } from '../draft.ts';
import { onlyTimeIn } from './times.ts';
import { toldBeside } from './told-beside.ts';

const longest = 31;

/** [will tour the Andes *this week*. *On her trip* she is to meet Rojas]: what is done on a journey is of its days, told in one of the three sentences before. */
export function dateOnJourney(
  { frames, type, status }: Draft,
  { sentences, written, text: article }: Document,
): Proven<EventDate> | null {
  if (type !== 'meeting' || written === null) return null;
  const textOf = ({ start, end }: Sentence): string => article.slice(start, end);
  const told = frames.map((f) => f.scene.tree.sentence);
  const sentence = told.find((s) => s.zone === 'body' && onIt.test(textOf(s)));
  if (!sentence) return null;
  const where = onIt.exec(textOf(sentence))!.groups!.where ?? '';
  const isToCome = status?.value === 'planned';
  for (let at = sentence.index - 1; at >= Math.max(0, sentence.index - 3); at--) {
    const before = sentences[at]!;
    if (before.zone !== 'body') return null;
    const said = textOf(before);
    if (!journey.test(said) || !said.includes(where)) continue;
    const time = onlyTimeIn(before);
    if (!time) return null;
    const { value, text, start, end } = time;
    // [*left* on Sunday … will meet her on the trip]: that day is over
    const tense = isToCome && !setOut.test(said) ? 'future' : 'past';
    const date = resolveDate(value, { published: written, tense, text });
    if (!date || daysBetween(date.start, date.end) >= longest) return null;
    if (isToCome ? date.end < written : date.start > written) return null;
    return { value: toldBeside(date), span: { start, end } };
  }
  return null;
}

/** [during his trip], [as part of the visit to *Lima*], [while there]. */
const onIt =
  /\b(?:(?:during|on|in the course of|as part of|within) (?:his|her|their|the|this|that) (?:\S+ ){0,2}(?:trip|visit|tour|journey|travels|swing|stay)\b(?: (?:to|of) (?:the )?(?<where>\p{Lu}\p{L}+))?|while (?:there|(?:in|on) the (?:region|area|trip|road)))/iu;

const journey =
  /\b(travel(s|l?ed|l?ing)?|fl(y|ies|ew|ying)|visit(s|ed|ing)?|tour(s|ed|ing)?|leaves?|left|leaving|depart(s|ed|ing)?|head(s|ed|ing)|embark(s|ed)?|arrives?|arrived|(trip|journey|swing) (to|of|through|across))\b/i;

const setOut =
  /(?<!\b(was|were|be|is|are|to have) )\b(left|toured|flew|travell?ed|visited|arrived|departed|headed|embarked)\b/i;
