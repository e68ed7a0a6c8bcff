import type { Report } from './event.ts';
import { announcedUpTo, keepAnnounced } from './event-store/announced.ts';
import { changesSince } from './event-store/changes-since.ts';
import { countActors, findActor, keepCounts, totals } from './event-store/counts.ts';
import { DynamoTable } from './event-store/dynamo-table.ts';
import { findEvent } from './event-store/find-event.ts';
import { findArticle, listArticles } from './event-store/list-articles.ts';
import { countDays, listEvents } from './event-store/list-events.ts';
import { saveArticle } from './event-store/save-article.ts';
import type { Clock } from './event-store/settle.ts';
import type { Table } from './event-store/table.ts';
import { type LedgerState, walkLedgers } from './event-store/walk-ledgers.ts';
import { usualExtent } from './merge/record.ts';
import type {
  ActorCount,
  ActorRecord,
  ArticleRecord,
  Change,
  DayCount,
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
  /** `object` names the version of the object that was read. */
  /**
   * How many events began on each day, latest first, of those that type, parties, kind, status, topic and dates leave. A day may go on in
   * the next page.
   */
  countDays(query: ListQuery, options: { position?: Position | null }): Promise<Page<DayCount>>;
  findArticle(
    id: string,
  ): Promise<{ article: ArticleRecord; object: string; reports: Report[] } | null>;
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

/** What the bucket holds under a key, at the moment it was looked at. */
export type Sighting =
  | { gone: true }
  | {
      gone: false;
      /** Names this very version of the object: its version id, else ETag and time. */
      object: string;
      /** Version of the extractor that would read it. */
      extractor: string;
      /** Reads it and finds its reports; null when it went away meanwhile. */
      read(): Promise<ArticleContent | null>;
    };

export type ArticleContent = {
  /** As in the sighting; may be a later one, when the object changed in between. */
  object: string;
  bytes: number;
  /** ISO 8601. */
  uploaded: string;
  /** Version of the extractor that did read it, where it is another than was to. */
  extractor?: string;
} & (
  | {
      state: 'read';
      title: string | null;
      published: string | null;
      publisher: string | null;
      url: string | null;
      reports: Report[];
    }
  | { state: 'rejected'; reason: string }
);

/** What came of a notice: nothing new, events brought up to date, or the removal of what a former version said. */
export type Saved = 'unchanged' | 'saved' | 'rejected' | 'removed';

/** The writing half, for the extract function. */
export interface EventWriter {
  /**
   * Makes the table say what the object under the key says now. `look` is asked for the object after the table was, and again whenever
   * somebody else was faster; the notice's sequencer, where it has one, is kept. Throws when it has to be tried again later.
   */
  saveArticle(
    notice: { key: string; sequencer: string | null },
    look: () => Promise<Sighting>,
  ): Promise<Saved>;
}

/** What the announce function keeps. */
export interface Announcements {
  /** The sequence up to which the changes log was announced. */
  announcedUpTo(): Promise<number>;
  keepAnnounced(sequence: number): Promise<void>;
}

export interface EventStore extends EventReader, EventWriter, Announcements {
  /** Folds the changes log into the stored counts, as every 250th entry does by itself: counting stays cheap. */
  keepCounts(): Promise<void>;
  /** Every article the table knows, gone ones too, in the order of keys. For sweeps: it reads all of them. */
  walkLedgers(): AsyncGenerator<LedgerState>;
}

const wallClock: Clock = {
  now: Date.now,
  pause: (attempt) =>
    new Promise((done) => setTimeout(done, Math.random() * Math.min(1000, 10 * 2 ** attempt))),
};

/** The store over a table; `name` of one in DynamoDB, or anything that acts like one. */
export function openEventStore(
  table: string | Table,
  clock = wallClock,
  extent = usualExtent,
): EventStore {
  const on = typeof table === 'string' ? new DynamoTable(table) : table;
  return {
    findEvent: (id, options) => findEvent(on, id, { ...options, extent }),
    listEvents: (query, options) => listEvents(on, query, options),
    countDays: (query, options) => countDays(on, query, options),
    findArticle: (id) => findArticle(on, id),
    listArticles: (options) => listArticles(on, options),
    changesSince: (since, options) => changesSince(on, since, options),
    countActors: () => countActors(on),
    findActor: (code) => findActor(on, code),
    totals: () => totals(on),
    keepCounts: () => keepCounts(on),
    walkLedgers: () => walkLedgers(on),
    announcedUpTo: () => announcedUpTo(on),
    keepAnnounced: (sequence) => keepAnnounced(on, sequence),
    saveArticle: (notice, look) => saveArticle(on, clock, notice, look, extent),
  };
}
