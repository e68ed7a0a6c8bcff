import type {
  Codes,
  EventDate,
  MeetingKind,
  MeetingStatus,
  Outcome,
  PactKind,
  PactStatus,
  Participant,
  Party,
  Place,
  Provision,
  Report,
} from './event.ts';

/** Where a report comes from: enough to show and to link the article without reading it. */
export interface ArticleReference {
  /** As in `/articles/{id}`. */
  id: string;
  /** The object's key in the article bucket (of a command: the file). */
  key: string;
  title: string | null;
  published: string | null;
  publisher: string | null;
  url: string | null;
}

/** A report as the tracker keeps it. */
export type TrackedReport = Report & { article: ArticleReference };

/** A step of an event's life, and the article and words that tell it. */
export interface TrackedStep<Status> {
  status: Status;
  date: EventDate | null;
  /** Id of the article. */
  article: string;
  quote: string;
}

/** A field on which articles disagree: each value with the ids of the articles behind it, best supported first. */
export interface Conflict {
  field: 'kind' | 'status' | 'date' | 'place' | 'parties' | 'outcome' | 'name';
  sides: { value: unknown; articles: string[] }[];
}

/** What joined the reports: a key that two or more of them bear, e.g. `{"key": "acronym and parties", "value": "GSOMIA JPN KOR", "articles": […]}`. */
export interface Why {
  key: string;
  value: string;
  articles: string[];
}

interface SummaryFields<Type, Kind, Status> {
  /** The same articles give the same ids in any order of arrival. */
  id: string;
  type: Type;
  kind: Kind;
  /** As of the latest step. */
  status: Status;
  parties: Party[];
  participants: Participant[];
  date: EventDate | null;
  place: Place | null;
  topics: string[];
  /** Ordered by date of the step; what is undated stands where its article was published. */
  history: TrackedStep<Status>[];
  codes: Codes;
  attribution: string | null;
  confidence: number;
  /** Day of publication of the first and last article that tells of it; null when none says when. */
  firstReported: string | null;
  lastReported: string | null;
  articleCount: number;
  conflicts: Conflict[];
  why: Why[];
  /** Grows by one with every change. */
  version: number;
  /** Time of the last change, ISO 8601. */
  changedAt: string;
}

export interface MeetingSummary extends SummaryFields<'meeting', MeetingKind, MeetingStatus> {
  outcome: Outcome | null;
}

export interface PactSummary extends SummaryFields<'pact', PactKind, PactStatus> {
  name: string;
  acronym: string | null;
  aliases: string[];
  provisions: Provision[];
}

/** A tracked event as lists show it: all merged fields, without its reports. */
export type EventSummary = MeetingSummary | PactSummary;

/** A tracked event, whole. `reports` by publication, then article; where there are more than a thousand, those that stand for all. */
export type TrackedEvent = EventSummary & { reports: TrackedReport[] };

export type ArticleState = 'read' | 'rejected';

/** What is known of one uploaded article. */
export interface ArticleRecord extends ArticleReference {
  state: ArticleState;
  /** Why it was rejected: the problem and the remedy. */
  reason: string | null;
  /** When this version was uploaded, ISO 8601. */
  uploaded: string;
  bytes: number;
  /** Version of the extractor that read it. */
  extractor: string;
  eventCount: number;
  /** Ids of the tracked events its reports belong to, in the order of the reports. */
  events: string[];
}

export const eventSorts = ['date', 'changed', 'articles'] as const;
export type EventSort = (typeof eventSorts)[number];

/** How many events began on a day: what a list would show, counted. */
export interface DayCount {
  /** `YYYY-MM-DD`; null for the undated. */
  day: string | null;
  meetings: number;
  pacts: number;
}

/** Every field narrows; within `status`, `kind`, `topic` any of the values will do, of `country` all must be parties. */
export interface ListQuery {
  type?: 'meeting' | 'pact';
  country?: string[];
  /** Two codes: events to which both are parties, same as two of `country`. */
  between?: [string, string];
  /** Words of a participant's name, in any case, with or without accents. */
  person?: string;
  place?: string;
  status?: string[];
  kind?: string[];
  topic?: string[];
  /** `YYYY-MM-DD`: events whose date overlaps the span. */
  from?: string;
  to?: string;
  /** `YYYY-MM-DD`: as the articles published up to then tell it. */
  asOf?: string;
  /** Words; each must begin a word of the event's names, parties, people, places or outcome. */
  q?: string;
  minArticles?: number;
  /** Default `date`: newest first. */
  sort?: EventSort;
}

/** Where a list goes on: opaque, JSON. Valid for the same query only; the API seals it. */
export type Position = { readonly [part: string]: string | number | null };

/**
 * One page. It may be short, even empty, while `next` is not null: the read budget of a request was spent. `next` null is the end.
 */
export interface Page<Item> {
  items: Item[];
  next: Position | null;
}

export const changeKinds = [
  'created',
  'status-changed',
  'fields-changed',
  'merged',
  'split',
  'removed',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** One entry of the changes log. */
export interface Change {
  /** Place in the log: 1, 2, 3 …; no gaps. Several changes written together share one and differ in `event`. */
  sequence: number;
  /** ISO 8601. */
  at: string;
  kind: ChangeKind;
  event: string;
  type: 'meeting' | 'pact';
  /** Version of the event that this change made. */
  version: number;
  /** Names of the fields that differ. */
  fields: string[];
  /** Status before and after, where it changed. */
  status?: { from: string | null; to: string | null };
  /** merged: the event that goes on; split: the event it was part of. */
  other?: string;
  parties: string[];
  /** One line for people [JPN and KOR: GSOMIA under-discussion → signed]. */
  title: string;
  /** Id of the article whose upload or removal caused it. */
  article: string;
}

export interface ActorCount {
  code: string;
  /** What articles call it. */
  name: string;
  meetings: number;
  pacts: number;
}

/** One actor: its counts and, most events first, those it shares events with. */
export interface ActorRecord extends ActorCount {
  partners: ActorCount[];
}

export interface Totals {
  meetings: number;
  pacts: number;
  /** Last entry of the changes log. */
  sequence: number;
}
