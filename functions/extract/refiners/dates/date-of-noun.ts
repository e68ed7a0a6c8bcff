import type { Frame } from '../../patterns/frame.ts';
import { isNoun } from '../../patterns/trees/relations.ts';

/**
 * [a trip to explain its *decision last month to* close the port], [put off because of the *visit this week by* Rojas]: between a
 * deed and what it was to do, or who did it, stands the day of that deed.
 */
export function isOfNounAround(
  { scene: { tree }, cue, clause, instrument }: Frame,
  { first, last }: { first: number; last: number },
): boolean {
  const { words } = tree;
  const noun = /^(on|in|of)$/i.test(words[first - 1]?.text ?? '') ? first - 2 : first - 1;
  if (!isNoun(words[noun]) || [cue, clause, instrument?.head, instrument?.last].includes(noun))
    return false;
  const next = words[last + 1];
  const { lemma } = words[noun]!;
  if (next?.text === 'to' && words[last + 2]?.xpos === 'VB') return resolves.test(lemma);
  return (
    /^(by|of|that|against)$/.test(next?.text ?? '') &&
    (resolves.test(lemma) || deeds.test(lemma) || upheavals.test(lemma))
  );
}

/** [set out her hopes for the summit *in an interview last week*]: when she spoke of it, and not when it is. */
export function isOfInterview({ type, scene: { tree }, cue }: Frame, first: number): boolean {
  const { words } = tree;
  const noun = /^(on|in)$/i.test(words[first - 1]?.text ?? '') ? first - 2 : first - 1;
  if (type !== 'meeting' || noun <= cue || !isNoun(words[cue])) return false;
  if (!/^(interview|op-ed|podcast|column)$/.test(words[noun]?.lemma ?? '')) return false;
  return words
    .slice(Math.max(cue + 1, noun - 5), noun)
    .some(({ text }) => /^(in|during|on)$/i.test(text));
}

/** What one decides or says that one will do. */
const resolves =
  /^(decision|move|refusal|plan|offer|attempt|vote|promise|pledge|bid|effort|failure|order|threat|ruling|agreement|proposal|warning|call|announcement)$/;

/** What somebody does to another. */
const deeds =
  /^(visit|trip|arrest|seizure|shelling|kidnapping|abduction|assault|ambush|detention|execution|release|launch|test|remark|statement|speech|report|resignation|dismissal|removal|overthrow|ouster|expulsion|downing|capture|hijacking|purchase|sale|suspension|withdrawal)$/;

/** What befalls a land. */
export const upheavals =
  /^(election|vote|referendum|attack|strike|airstrike|raid|bombing|blast|explosion|killing|death|murder|assassination|shooting|coup|earthquake|crash|invasion|inauguration|funeral|uprising|war|revolution)$/;
