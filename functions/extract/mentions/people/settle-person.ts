import { leaderCalled, partiesOfNamesakes, partyOfSurname } from './called-by-surname.ts';
import { surnamesOf } from './family-names.ts';
import { holdsOffice, partyOfHolder } from './known-holders.ts';
import type { TitleReading } from './read-title.ts';
import type { Entry } from './register.ts';
import { soleHolders } from './titles.ts';

/** How much an office says about whom a person acts for. */
const weight = ({ sort, party, gone, key }: TitleReading): number => {
  const attached = party ? 4 : 1.5;
  const office = {
    state: 4,
    attached,
    rank: 2,
    lawmaker: 3,
    private: 1,
    counterpart: 0,
    polite: 0,
  };
  return office[sort] - (gone ? 1.5 : 0) - (/spokes/.test(key) ? 1 : 0);
};

/** Name, title, party and standing from all that the document says of one person; the table of office-holders breaks ties. */
export function settlePerson(entry: Entry, year: number | null, lands: Lands): void {
  const { person, words, titles } = entry;
  person.name = words.join(' ');
  const title = bestTitle(titles);
  person.title = title?.title || null;
  const held = partyOfHolder(words, year) ?? surnameParty(words, title, year);
  const known = holdsOffice(words, year) || (words.length === 1 && held !== null);
  const sort = title?.sort ?? null;
  if ((sort === null || sort === 'private') && !known) return;
  person.party =
    partyOf(entry, title, held) ??
    namesake(words, title, year, lands.named) ??
    (isNational(title) ? (entry.beside ?? landOf(title!, lands)) : null);
  if (sort === 'lawmaker' || title?.gone) return;
  const speaks = {
    state: true,
    // [Peru's Security Minister Vella and *Head of the Trade Policy Bureau* Holm]
    attached:
      title?.party !== null ||
      (entry.hint !== null && entry.hint === person.party && title.key.includes(' ')),
    rank: person.party !== null,
    private: false,
    counterpart: true,
    polite: false,
  };
  person.official = known || (sort !== null && speaks[sort]);
}

function bestTitle(titles: readonly TitleReading[]): TitleReading | null {
  let best: TitleReading | null = null;
  for (const title of titles)
    if (title.sort !== 'counterpart' && (!best || weight(title) > weight(best))) best = title;
  return best;
}

/** Bodies of the United Nations whose heads papers call U.N. chiefs too. */
const bodies = new Set(['IAEA', 'WHO', 'UNHCR', 'UNESCO', 'OPCW', 'IMF', 'WORLDBANK']);

function partyOf(entry: Entry, title: TitleReading | null, held: string | null): string | null {
  const { votes, titles, hint } = entry;
  const scores = new Map(votes);
  const add = (code: string | null, score: number) => {
    if (code) scores.set(code, (scores.get(code) ?? 0) + score);
  };
  add(held, held && bodies.has(held) && votes.has('UN') ? 9 : 1.5);
  if (!titles.some(({ sort }) => sort === 'counterpart')) add(soleParty(title), 1);
  add(hint, 0.4);
  let best: string | null = null;
  for (const [code, score] of scores) if (best === null || score > scores.get(best)!) best = code;
  return best;
}

function surnameParty(
  words: readonly string[],
  title: TitleReading | null,
  year: number | null,
): string | null {
  if (words.length > 1) return null;
  const word = surnamesOf(words)[0]!;
  return title ? partyOfSurname(word, title.key, year) : leaderCalled(word, year);
}

/** [King *Abdullah* … Jordan]: of two who are called so, the one whose land the article names. */
function namesake(
  words: readonly string[],
  title: TitleReading | null,
  year: number | null,
  named: ReadonlySet<string>,
): string | null {
  if (words.length > 1 || !title || year === null) return null;
  const theirs = [...partiesOfNamesakes(surnamesOf(words)[0]!, title.key, year)];
  const here = theirs.filter((code) => named.has(code));
  return here.length === 1 ? here[0]! : null;
}

function soleParty(title: TitleReading | null): string | null {
  if (!title) return null;
  // [Deputy Under Secretary of Defense]
  const bare = title.key
    .replace(/^((principal )?(deputy|assistant|under) )+/, '')
    .replace(/^undersecretary of/, 'secretary of');
  const american =
    /^secretary( of (?!state for|foreign|national|public)|$)/.test(bare) ||
    /^(\w+ )*assistant secretary of state/.test(title.key)
      ? 'USA'
      : null;
  return soleHolders.get(title.key) ?? soleHolders.get(bare) ?? american ?? lawmakers(title);
}

const lawmakers = ({ sort, key }: TitleReading) =>
  sort === 'lawmaker' && /^(senator|sen\.|rep\.|congress)/.test(key) ? 'USA' : null;

/** Whose somebody is who needs no country: the state that speaks, and the other that it speaks of. */
export interface Lands {
  readonly home: string | null;
  readonly abroad: string | null;
  /** All that the article names. */
  readonly named: ReadonlySet<string>;
}

/** [the National Security Advisor] of those who speak, [Prime Minister Rao] of those spoken to. */
const landOf = ({ key }: TitleReading, { home, abroad }: Lands): string | null =>
  /national security/.test(key) ? home : abroad;

/** [the finance minister] in a paper of the country needs no country. */
const isNational = (title: TitleReading | null): boolean =>
  title?.sort === 'state' &&
  !title.gone &&
  /minister|national security|president|premier|king|queen|emir|sultan|chancellor/.test(title.key);

/**
 * [Prime Minister Ishiba of Japan … Finance Minister Kato]: a minister without a country is of the one whose other ministers
 * the document names, where they are two or more and all of one.
 */
export function settleMinisters(entries: readonly Entry[]): void {
  const isMinister = ({ titles }: Entry): boolean => {
    const title = bestTitle(titles);
    return isNational(title) && /minister|premier/.test(title!.key);
  };
  const ministers = entries.filter(isMinister);
  const lands = ministers.flatMap(({ person }) => person.party ?? []);
  const [land] = lands;
  if (land === undefined || lands.length < 2 || lands.some((other) => other !== land)) return;
  for (const { person } of ministers) person.party ??= land;
}
