import type { PactReport } from '../event.ts';
import { fold } from '../fold.ts';

const listOf = (words: string) => new Set(words.split(/\s+/).filter(Boolean));

/** Words that say that it is a pact, not which. */
const generic = listOf(`
  agreement agreements accord accords deal deals pact pacts treaty treaties arrangement arrangements understanding compact
  convention instrument document text package plan proposal draft terms signing talks negotiations`);

/** Words that say how it is seen, not which it is. */
const filler = listOf(`
  a an the of on in to for with between and by at from under over about its their his her our this that new possible potential proposed
  planned future final comprehensive landmark historic long awaited sought bilateral mutual joint formal official written broad broader
  wider interim provisional temporary existing current key major controversial signed so called ongoing brokered u s led backed mediated
  program programme issue issues relations sides both two three countries nations states`);

/** Truces by any name. */
const synonyms: Record<string, string> = {
  truce: 'ceasefire',
  armistice: 'ceasefire',
  fire: 'ceasefire',
  cease: 'ceasefire',
  ceasefires: 'ceasefire',
  defense: 'defence',
  tariffs: 'tariff',
  hostages: 'hostage',
};

/** Countries whose people are not called after them. */
const demonyms: Record<string, string> = {
  USA: 'american us usa united states',
  GBR: 'british uk britain united kingdom',
  FRA: 'french',
  NLD: 'dutch holland',
  CHE: 'swiss',
  GRC: 'greek',
  DNK: 'danish',
  ESP: 'spanish',
  POL: 'polish',
  DEU: 'german germany',
  TUR: 'turkish turkiye turkey',
  CHN: 'chinese sino',
  EU: 'european eu europe',
  PRK: 'north korean korea',
  KOR: 'south korean korea',
};

/** What is left of a pact's name once everything is gone that other pacts of the same parties may also be called. */
export interface PactName {
  /** In the order of the name, e.g. `nuclear` [the final nuclear deal with Iran]. */
  core: string;
  /** Folded, only the words for agreement at its end gone, e.g. `strategic framework`. */
  stem: string;
  /** Written as a name: each word that carries meaning has a capital. */
  isTitle: boolean;
}

const isPartyWord = (word: string, report: PactReport) =>
  report.parties.some(({ code, name }) => {
    if (word === code.toLowerCase() || (demonyms[code] ?? '').split(' ').includes(word))
      return true;
    return fold(name)
      .split(' ')
      .some(
        (part) => part.length >= 4 && word.startsWith(part.slice(0, Math.max(4, part.length - 2))),
      );
  });

/** [Treaty of …], [Convention on …]: the name goes on after its noun; [agreement between …]: it does not. */
function stemOf(words: readonly string[]): string {
  const kept = [...words];
  while (kept.length > 1 && generic.has(kept.at(-1)!)) kept.pop();
  while (kept.length > 1 && (kept[0] === 'the' || kept[0] === 'a')) kept.shift();
  return kept.join(' ');
}

export function readPactName(name: string, report: PactReport): PactName {
  const words = fold(name).split(' ').filter(Boolean);
  const core = words
    .filter(
      (word) =>
        !generic.has(word) &&
        !filler.has(word) &&
        !isPartyWord(word, report) &&
        !/^(19|20)\d\d$/.test(word),
    )
    .map((word) => synonyms[word] ?? word);
  const written = name
    .split(/[\s-]+/)
    .filter((word) => /\p{L}/u.test(word) && !filler.has(fold(word)));
  const capitals = written.filter((word) => /^[“"'(]*\p{Lu}/u.test(word)).length;
  return {
    core: [...new Set(core)].join(' '),
    stem: stemOf(words),
    isTitle: written.length > 1 && capitals === written.length,
  };
}
