import type { ActorForm, ActorMention, PlaceMention } from '../mention.ts';

/** What a name of the gazetteer stands for. */
export type Entry = ActorEntry | PlaceEntry | LookAlike;

export interface ActorEntry {
  readonly kind: 'actor';
  readonly codes: readonly string[];
  readonly form: ActorForm;
  readonly sort: ActorMention['sort'];
  /** Years of publication in which the name means this actor, both inclusive. */
  readonly since: number;
  readonly until: number;
  /** Only the first half of a pair [Sino-Soviet]. */
  readonly prefix: boolean;
}

export interface PlaceEntry {
  readonly kind: 'place';
  readonly name: string;
  readonly country: string | null;
  /** Tells namesakes of one country apart [Paris, Texas]. */
  readonly region: string | null;
  readonly sort: PlaceMention['sort'];
  readonly lat?: number;
  readonly lon?: number;
}

/** A name that holds the name of a country or city and means neither [Washington Post]. */
interface LookAlike {
  readonly kind: 'look-alike';
}
