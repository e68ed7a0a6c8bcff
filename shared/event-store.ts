import type { Report } from './event.ts';
import type {
  ActorCount,
  ActorRecord,
  ArticleRecord,
  Change,
  EventSummary,
  ListQuery,
  Page,
  Position,
  Totals,
  TrackedEvent,
} from './tracked-event.ts';

/**
 * The reading half, for the query function. Every call is at most 12 Queries (and as many batch gets as pages need), about 1 MB, no Scan.
 * Parties, words and dates come from outside: they are compared, never trusted.
 */
export interface EventReader {
  /**
   * The event, read strongly; `{ movedTo }` when it is now part of another (answer with a permanent redirect), null when there never was
   * one or no article tells of it any more.
   */
  findEvent(
    id: string,
    options?: { asOf?: string },
  ): Promise<{ event: TrackedEvent } | { movedTo: string } | null>;
  listEvents(
    query: ListQuery,
    options: { limit: number; position?: Position | null },
  ): Promise<Page<EventSummary>>;
  findArticle(id: string): Promise<{ article: ArticleRecord; reports: Report[] } | null>;
  /** In order of keys; with `state`, newest upload first. */
  listArticles(options: {
    limit: number;
    position?: Position | null;
    state?: 'rejected';
  }): Promise<Page<ArticleRecord>>;
  /** Entries after `since` (0: from the start), oldest first. `next` is the sequence to go on from, also when nothing is new. */
  changesSince(
    since: number,
    options: { limit: number },
  ): Promise<{ changes: Change[]; next: number; more: boolean }>;
  countActors(): Promise<ActorCount[]>;
  findActor(code: string): Promise<ActorRecord | null>;
  totals(): Promise<Totals>;
}

/** What the bucket holds under a key at the moment, as the write path saw it. */
export type ArticleVersion =
  | {
      gone: false;
      key: string;
      /** Of the object; `null` when the bucket is not versioned. */
      versionId: string | null;
      etag: string;
      bytes: number;
      uploaded: string;
      extractor: string;
      outcome:
        | {
            state: 'read';
            title: string | null;
            published: string | null;
            publisher: string | null;
            url: string | null;
            reports: Report[];
          }
        | { state: 'rejected'; reason: string };
    }
  | { gone: true; key: string };

/** The writing half, for the extract function. */
export interface EventWriter {
  saveArticle(version: ArticleVersion): Promise<void>;
}
