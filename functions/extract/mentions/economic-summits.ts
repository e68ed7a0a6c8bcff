import type { Sentence } from '../document/document.ts';
import { yearOf } from './find-names.ts';
import type { ActorMention } from './mention.ts';
import { mentionFields } from './mention-fields.ts';

/** [the Toronto *economic* summit], [this year's *economic* summit]: what the yearly one of the Group of Seven was called before others had theirs. */
export function findEconomicSummits(
  sentence: Sentence,
  actors: readonly ActorMention[],
  published: string | null,
): ActorMention[] {
  const year = yearOf(published);
  if (year < 1975 || year > 1993) return [];
  const { tokens } = sentence;
  // [*an* economic summit], [the *Arab* economic summit] are of others; [the *Tokyo* economic summit], [*this year's* one]
  const isEconomic = (at: number): boolean => {
    const before = tokens[at - 1]?.text ?? '';
    const isOwn = /^(\p{Ll}|'s$|\d)/u.test(before) ? !/^an?$/.test(before) : towns.test(before);
    return (
      /^economic$/i.test(tokens[at]!.text) &&
      isOwn &&
      !actors.some((a) => a.to === at && a.form !== 'capital')
    );
  };
  const found: ActorMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!/^summits?$/i.test(tokens[at + 1]?.text ?? '')) continue;
    if (isOfItsYear(tokens[at]!.text, year) || isEconomic(at))
      found.push({
        kind: 'actor',
        codes: ['G7'],
        form: 'adjective',
        sort: 'organisation',
        ...mentionFields(sentence, at, at + 1),
      });
  }
  return found;
}

/** [the *Venice* summit], about the year in which it was there: towns where hardly another one was. */
const isOfItsYear = (town: string, year: number): boolean =>
  yearsIn[town]?.some((then) => Math.abs(then - year) <= 2) ?? false;

const yearsIn: Readonly<Record<string, readonly number[]>> = {
  Rambouillet: [1975],
  Venice: [1980, 1987],
  Versailles: [1982],
  Williamsburg: [1983],
  Toronto: [1988],
  Houston: [1990],
};

/** Where it has been. */
const towns =
  /^(The|Rambouillet|London|Bonn|Tokyo|Venice|Ottawa|Versailles|Williamsburg|Toronto|Paris|Houston|Munich)$/;
