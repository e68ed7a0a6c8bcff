/** Names of the groups of the rich by how many they are: [the top seven industrialised nations], [the world's eight richest countries]. */
export function namesOfTheRich(): [code: string, names: string[]][] {
  return Object.entries(counted).map(([code, number]) => [code, namesOf(number)]);
}

const counted: Readonly<Record<string, string>> = {
  G5: 'five',
  G6: 'six',
  G7: 'seven',
  G8: 'eight',
};

/** The number may stand before or behind the rank, and one of the two words after it may be missing. */
const namesOf = (number: string): string[] => [
  ...of([number], industrial, nouns),
  ...of([number], ranks, kinds, nouns),
  ...of(ranks, [number], kinds, nouns),
  ...of([number], superlatives, nouns),
  ...of(superlatives, [number], nouns),
];

const ranks = ['major', 'leading', 'top', 'main', 'largest', 'biggest', 'richest', 'wealthiest'];

/** Enough without a kind: the [seven major nations] may be those of a region. */
const superlatives = ['richest', 'wealthiest'];

/** Enough without a rank: [five *Western* nations] may be any. */
const industrial = ['industrial', 'industrialized', 'industrialised'];

const kinds = [...industrial, 'western', 'Western', 'rich', 'wealthy', 'economic'];

const nouns = ['nations', 'countries', 'democracies', 'powers', 'states', 'economies'];

const of = (...words: (readonly string[])[]): string[] =>
  words.reduce<string[]>(
    (told, more) => told.flatMap((t) => more.map((m) => `${t} ${m}`.trim())),
    [''],
  );
