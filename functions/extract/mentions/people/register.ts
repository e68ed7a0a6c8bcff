import type { Person } from '../mention.ts';
import { leaderCalled } from './called-by-surname.ts';
import { isFamilyFirst, surnamesOf } from './family-names.ts';
import { foldName } from './fold-name.ts';
import type { Found } from './found.ts';
import { ledState } from './known-holders.ts';
import { textAt } from './line.ts';
import type { TitleReading } from './read-title.ts';
import { areTwoGenerations, isRelative } from './relatives.ts';
import { haveSameSurname, isSameGiven } from './same-name.ts';
import { type Lands, settleMinisters, settlePerson } from './settle-person.ts';

/** Namesakes that are weighed against each other; no article has more. */
const mostRivals = 50;

/** What the document says about one human being. */
export interface Entry {
  readonly person: Person;
  words: readonly string[];
  readonly titles: TitleReading[];
  readonly votes: Map<string, number>;
  /** Party of the one before in a list of ministers. */
  hint: string | null;
  /** The state that stands beside an office without a country. */
  beside: string | null;
  /** Sentence in which the latest mention stands. */
  last: number;
}

/** Everyone the document names. Full names come first, so that a surname finds its owner wherever it stands. */
export class Register {
  readonly entries: Entry[] = [];
  readonly #byName = new Map<string, Entry>();
  readonly #byWord = new Map<string, Entry[]>();
  readonly year: number | null;

  constructor(published: string | null) {
    const year = Number(published?.slice(0, 4));
    this.year = year > 0 ? year : null;
  }

  /** The person that a found name means, new if need be; null where a weak name is nobody's. */
  enter(found: Found): Entry | null {
    const { words } = found.name!;
    const entry =
      this.#byName.get(foldName(words)) ??
      (words.length > 1
        ? this.#fuller(words, found)
        : (this.named(words[0]!, found) ??
          this.#ofRank(words[0]!, found) ??
          this.#familyFirst(words[0]!, found))) ??
      (found.weak && !leaderCalled(words.at(-1)!, this.year) ? null : this.#create(words));
    if (!entry) return null;
    if (words.length > entry.words.length) entry.words = words;
    if (this.#byName.get(foldName(words)) !== entry) this.#index(words, entry);
    this.#hear(entry, found);
    return entry;
  }

  /** [Sir Keir Starmer … *Sir Keir*], [*Sheikh Tamim*]: who is of rank goes by his given name. */
  #ofRank(given: string, { line, name }: Found): Entry | null {
    if (!/^(Sir|Dame|Shaikh|Sheikha?|Prince|Princess)$/.test(textAt(line, name!.from - 1)))
      return null;
    return this.entries.findLast((e) => e.words.length > 1 && e.words[0] === given) ?? null;
  }

  /** [Prime Minister *Kishida*, Prime Minister *Kishida* Fumio]: of the same office, so by his family name. */
  #familyFirst(family: string, { titles: [title] }: Found): Entry | null {
    const isHe = ({ words, titles }: Entry): boolean =>
      words.length > 1 && words[0] === family && titles.some((other) => other.key === title?.key);
    return title ? (this.entries.find(isHe) ?? null) : null;
  }

  #create(words: readonly string[]): Entry {
    const person: Person = { name: words.join(' '), title: null, party: null, official: false };
    const entry: Entry = {
      person,
      words,
      titles: [],
      votes: new Map(),
      hint: null,
      beside: null,
      last: -1,
    };
    this.entries.push(entry);
    return entry;
  }

  #hear(entry: Entry, { titles, party, hint, line }: Found): void {
    for (const title of titles) if (!hasTitle(entry.titles, title)) entry.titles.push(title);
    entry.last = line.sentence.index;
    const vote = (code: string | null, weight: number) => {
      if (code) entry.votes.set(code, (entry.votes.get(code) ?? 0) + weight);
    };
    vote(party, 1.5);
    for (const title of titles) vote(title.party, 2);
    entry.hint ??= hint;
  }

  #index(words: readonly string[], entry: Entry): void {
    this.#byName.set(foldName(words), entry);
    const keys = new Set(surnamesOf(words));
    // [Pham Minh Chinh]: the family name, and in Hanoi the last [Prime Minister Chinh]
    if (isFamilyFirst(words)) keys.add(words[0]!).add(words.at(-1)!);
    else
      for (const word of words.slice(1))
        if (word.length > 3 && !/^(Jr|Sr)/.test(word)) keys.add(word);
    for (const key of keys) {
      for (const form of new Set([
        key,
        key.toUpperCase(),
        // [al-Sadr, Al-Sadr]
        key.replace(/^[Aa]l-/, 'al-'),
        key.replace(/^[Aa]l-/, 'Al-'),
        key.normalize('NFD').replace(/\p{M}/gu, ''),
      ])) {
        const list = this.#byWord.get(form);
        if (!list) this.#byWord.set(form, [entry]);
        else if (!list.includes(entry, -mostRivals)) list.push(entry);
      }
    }
  }

  /** [Robert Gates] is [Robert M. Gates]; every word of the shorter stands in the longer, the family name too. */
  #fuller(words: readonly string[], { titles }: Found): Entry | null {
    const parts = foldName(words).split(' ');
    const rivals = new Set(
      surnamesOf(words).flatMap((word) => this.#byWord.get(word)?.slice(-mostRivals) ?? []),
    );
    for (const entry of rivals) {
      if (ledState(words, this.year) && areTwoGenerations(entry, { words, titles })) continue;
      const other = foldName(entry.words).split(' ');
      const [short, long] = parts.length <= other.length ? [parts, other] : [other, parts];
      if (short.length > 1 && short.every((part) => long.includes(part))) return entry;
      if (
        isSameGiven(short[0]!, long[0]!) &&
        short.length > 1 &&
        haveSameSurname(words, entry.words)
      )
        return entry;
    }
    return null;
  }

  /** Whom one word means: the one whose party and office fit, then the one mentioned last. */
  named(word: string, found: Found | null): Entry | null {
    const rivals = this.#byWord.get(word)?.slice(-mostRivals);
    if (!rivals) return null;
    const title = found?.titles[0];
    const party = found?.party ?? title?.party ?? null;
    let best: { entry: Entry; score: number } | null = null;
    for (const entry of rivals) {
      const { votes, titles } = entry;
      if (party && votes.size > 0 && !votes.has(party)) continue;
      if (isRelative(entry, word, title, this.year)) continue;
      const sameTitle = title ? titles.some((other) => other.key === title.key) : false;
      const isSurname =
        surnamesOf(entry.words).includes(word) ||
        surnamesOf(entry.words).includes(capitalised(word));
      const score =
        (sameTitle ? 1000 : 0) +
        (isSurname ? 500 : 0) +
        (party && votes.has(party) ? 100 : 0) +
        (title === undefined && ledState(entry.words, this.year) ? 8 : 0) +
        (titles.length > 0 ? 5 : 0);
      const near = found ? nearness(entry.last, found.line.sentence.index) : 0;
      if (!best || score + near > best.score) best = { entry, score: score + near };
    }
    return best?.entry ?? null;
  }

  hasWord = (word: string): boolean => this.#byWord.has(word);

  /** A leader whom the document never names in full [Putin]. */
  leader(word: string): Entry | null {
    if (!leaderCalled(word, this.year)) return null;
    const entry = this.#create([capitalised(word)]);
    this.#index([capitalised(word)], entry);
    return entry;
  }

  /** Settles name, title, party and standing of everyone from all that was heard. */
  settle(lands: Lands): void {
    for (const entry of this.entries) settlePerson(entry, this.year, lands);
    settleMinisters(this.entries);
  }
}

const hasTitle = (titles: readonly TitleReading[], { key, sort, party, gone }: TitleReading) =>
  titles.length > 30 ||
  titles.some((t) => t.key === key && t.sort === sort && t.party === party && t.gone === gone);

const nearness = (last: number, at: number) => (last < 0 || last > at ? 0 : 4 / (1 + at - last));

const capitalised = (word: string) =>
  word.length > 1 && word === word.toUpperCase() ? word[0]! + word.slice(1).toLowerCase() : word;
