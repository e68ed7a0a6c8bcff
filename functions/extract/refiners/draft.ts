import type { EventDate, EventType, PartyRole, Place } from '#shared/event.ts';
import type { Document, Span } from '../document/document.ts';
import type { Person } from '../mentions/mention.ts';
import type { Frame } from '../patterns/frame.ts';
import type { Cast } from './parties/settle-parties.ts';

/** An event in the making: what the frames of one real meeting or pact say together. Refiners fill it in. */
export interface Draft {
  readonly type: EventType;
  kind: string;
  readonly frames: Frame[];
  parties: DraftParty[];
  people: Person[];
  /** Who it may be between where its own words do not say: taken up last, and only then. */
  fallback: DraftParty[];
  date: Proven<EventDate> | null;
  place: Proven<Place> | null;
  status: Proven<string> | null;
  /** Pacts. */
  name: string;
  acronym: string | null;
  aliases: string[];
  proper: boolean;
  /** Parties were taken from the discourse, not from the sentence itself. */
  implicit: boolean;
  definite: boolean;
  /** Too few parties to stand alone: joins a meeting told elsewhere or is dropped. */
  needy: boolean;
  /** Sentence in which it was last told who joined. */
  joined?: number;
  /** Every step told, in reading order. */
  steps: Step[];
  /** What the judge makes of it: the chance that an analyst would log it. */
  confidence: number;
}

/** One status as one frame tells it. */
export interface Step {
  readonly status: string;
  readonly date: EventDate | null;
  /** The words that give the date. */
  readonly said?: Span | undefined;
  readonly frame: Frame;
}

export interface DraftParty {
  readonly code: string;
  role?: PartyRole;
  readonly span: Span;
  /** Only read into [they], [the two sides] or a phrase without parties. */
  readonly implied?: true;
}

/** A headline leaves out articles and names, and what it calls [talks] may be the second round of them. */
export const isHeadline = ({ frames }: Draft): boolean =>
  frames.every((f) => f.scene.tree.sentence.zone === 'headline');

export const haveSameParties = (a: Draft, b: Draft): boolean =>
  a.parties.length === b.parties.length &&
  a.parties.every((p) => b.parties.some((q) => q.code === p.code));

/** What the words themselves name outweighs what was read into them, wherever one event is told twice. */
export function joinParties(into: Draft, parties: readonly DraftParty[]): void {
  const named = (list: readonly DraftParty[]): boolean =>
    list.filter((p) => !p.implied).length >= 2;
  if (named(parties) && !named(into.parties))
    into.parties = into.parties.filter((p) => !p.implied || parties.some((q) => q.code === p.code));
  for (const party of parties) {
    const known = into.parties.find((p) => p.code === party.code);
    if (known) known.role ??= party.role;
    else if (!party.implied || !named(into.parties)) into.parties.push(party);
  }
}

/** A value with the words that prove it. */
export interface Proven<T> {
  readonly value: T;
  readonly span: Span;
}

export interface Context {
  readonly document: Document;
  readonly published: string | null;
  /** What [here] means: the place of the dateline. */
  readonly here: Place | null;
}

/** A draft of one frame, before its refiners. */
export function blankDraft(frame: Frame, cast: Cast): Draft {
  return {
    type: frame.type,
    kind: frame.kind,
    frames: [frame],
    parties: cast.parties,
    people: cast.people,
    fallback: [],
    date: null,
    place: null,
    status: null,
    name: '',
    acronym: null,
    aliases: [],
    proper: false,
    implicit: cast.implicit,
    definite: frame.definite,
    steps: [],
    needy: false,
    confidence: 0,
  };
}
