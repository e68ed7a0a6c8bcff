import type { PersonMention } from '../mention.ts';
import type { Line } from './line.ts';
import type { NameReading } from './read-name.ts';
import type { TitleReading } from './read-title.ts';
import type { Entry } from './register.ts';

/** A person or an office as one sentence writes it, before the document says who it is. */
export interface Found {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
  /** Null for an office without a name. */
  readonly name: NameReading | null;
  readonly titles: readonly TitleReading[];
  /** Party that the words around the name give [Sergei Lavrov of Russia] [Japan's Kitazawa]. */
  readonly party: string | null;
  /** Party of the titled person just before [Japanese Prime Minister Abe and *Defense Minister* Onodera]. */
  readonly hint: string | null;
  /** Stands on words that could be anything; counts only when the person is known. */
  readonly weak: boolean;
}

/** A person named, with everything the document says of them. */
export interface NamedPerson {
  readonly mention: PersonMention;
  readonly entry: Entry;
}
