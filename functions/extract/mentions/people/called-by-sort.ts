import type { Found, NamedPerson } from './found.ts';
import { textAt } from './line.ts';
import type { Entry } from './register.ts';

/** Further back than this nobody looks for whom the phrase means. */
const reach = 4;

const foreign =
  /(^| )(foreign minister|foreign secretary|secretary of state|ambassador|envoy|negotiator|emissary|consul|diplomat|representative)$|^minister (of|for) foreign affairs/;

/** What each sort of office comprises. */
const sorts: ReadonlyMap<string, RegExp> = new Map([
  [
    'minister',
    /^(?!.*prime).*( minister$|^minister (of|for) )|^(foreign|home|defen[cs]e) secretary$/,
  ],
  ['secretary', /(^| )secretary( of state)?$/],
  ['diplomat', foreign],
]);

/**
 * [Foreign Minister Vella landed. *The Peruvian minister* met], [Secretary of State Holm … *the U.S. diplomat*], [*the minister*]: the last
 * one named before, for whose office that is a shorter word; none where two of that sort were named together.
 */
export function calledBySort(
  { line, from, to, titles: [title] }: Found,
  party: string | null,
  named: readonly NamedPerson[],
  next: number,
): Entry | null {
  const sort = title && !title.plural && !title.gone ? sorts.get(title.key) : undefined;
  if (!sort) return null;
  const isThe = [from - 1, from].some((i) => /^the$/i.test(textAt(line, i)));
  if (!isThe || /^(of|for|in|who|to|from|,)$/.test(textAt(line, to))) return null;
  const fits = named
    .slice(0, next)
    .filter(
      ({ entry: { person, titles }, mention }) =>
        line.sentence.index - mention.sentence <= reach &&
        person.official &&
        person.party !== null &&
        (party === null || person.party === party) &&
        titles.some(({ key, gone, plural }) => !gone && !plural && sort.test(key)),
    );
  const last = fits.at(-1);
  const isTie = fits.some(
    ({ entry, mention }) => mention.sentence === last?.mention.sentence && entry !== last.entry,
  );
  return last && !isTie ? last.entry : null;
}
