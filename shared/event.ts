/**
 * The words every room shares. A **report** is one meeting or pact as one article tells it; a **tracked event** is what
 * all articles together say about one real meeting or pact. Offsets are UTF-16 indexes into `Article.text`.
 */
export type EventType = 'meeting' | 'pact';

export const meetingKinds = [
  'talks',
  'summit',
  'visit',
  'call',
  'conference',
  'negotiation',
  'ceremony',
] as const;
export type MeetingKind = (typeof meetingKinds)[number];

export const meetingStatuses = [
  'held',
  'ongoing',
  'planned',
  'proposed',
  'postponed',
  'cancelled',
  'refused',
] as const;
export type MeetingStatus = (typeof meetingStatuses)[number];

export const pactKinds = [
  'defence',
  'alliance',
  'intelligence-sharing',
  'logistics',
  'arms-control',
  'nuclear',
  'ceasefire',
  'peace',
  'non-aggression',
  'trade',
  'investment',
  'energy',
  'finance',
  'border',
  'maritime',
  'climate',
  'legal',
  'migration',
  'science',
  'health',
  'transport',
  'cooperation',
  'other',
] as const;
export type PactKind = (typeof pactKinds)[number];

export const pactStatuses = [
  'proposed',
  'under-discussion',
  'agreed',
  'signed',
  'ratified',
  'in-force',
  'suspended',
  'violated',
  'terminated',
  'rejected',
] as const;
export type PactStatus = (typeof pactStatuses)[number];

/** The statuses in the order in which a pact goes through them. */
export const pactLife = [
  'proposed',
  'under-discussion',
  'rejected',
  'agreed',
  'signed',
  'ratified',
  'in-force',
  'suspended',
  'violated',
  'terminated',
] as const satisfies readonly PactStatus[];

export const partyRoles = ['host', 'visitor', 'mediator', 'signatory', 'observer'] as const;
export type PartyRole = (typeof partyRoles)[number];

/** A state (ISO 3166-1 alpha-3, historical and disputed ones included), organisation or movement (short code). */
export interface Party {
  code: string;
  name: string;
  role?: PartyRole;
}

export interface Participant {
  name: string;
  title?: string;
  /** Code of the party the person acts for. */
  party?: string;
}

export const datePrecisions = ['day', 'month', 'season', 'year', 'range'] as const;

/** Both ends inclusive, `YYYY-MM-DD`; a year is its first to its last day. */
export interface EventDate {
  start: string;
  end: string;
  precision: (typeof datePrecisions)[number];
  /** The words of the article, e.g. `Monday`. */
  text: string;
  /** The rule that read them, e.g. `weekday-before-published`. */
  rule: string;
}

export interface Place {
  name: string;
  /** ISO 3166-1 alpha-3. */
  country: string | null;
  lat?: number;
  lon?: number;
}

export const outcomeResults = ['agreement', 'no-agreement', 'statement', 'next-meeting'] as const;
export interface Outcome {
  result: (typeof outcomeResults)[number];
  quote: string;
}

export interface Provision {
  kind: string;
  quote: string;
}

/** A span of the article, verbatim: `article.text.slice(start, end) === quote`. */
export interface Evidence {
  quote: string;
  start: number;
  end: number;
  /** The fields it proves, e.g. `["parties", "date"]`. */
  for: string[];
}

export interface HistoryStep<Status> {
  status: Status;
  date: EventDate | null;
  /** Index into `evidence`. */
  evidence: number;
}

export interface Codes {
  plover: { event: string; mode: string | null; context: string[]; auxiliary?: string };
  cameo: string;
}

interface ReportFields<Type, Kind, Status> {
  type: Type;
  kind: Kind;
  status: Status;
  parties: Party[];
  participants: Participant[];
  date: EventDate | null;
  place: Place | null;
  /** PLOVER contexts. */
  topics: string[];
  history: HistoryStep<Status>[];
  codes: Codes;
  /** Who says so, when the article says it. */
  attribution: string | null;
  confidence: number;
  evidence: Evidence[];
}

export interface MeetingReport extends ReportFields<'meeting', MeetingKind, MeetingStatus> {
  outcome: Outcome | null;
}

export interface PactReport extends ReportFields<'pact', PactKind, PactStatus> {
  name: string;
  acronym: string | null;
  aliases: string[];
  provisions: Provision[];
}

export type Report = MeetingReport | PactReport;
