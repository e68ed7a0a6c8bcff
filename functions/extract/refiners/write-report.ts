import type {
  EventDate,
  Evidence,
  HistoryStep,
  MeetingKind,
  MeetingReport,
  MeetingStatus,
  PactReport,
  PactStatus,
  Participant,
  Party,
  Report,
} from '#shared/event.ts';
import type { Document, Span } from '../document/document.ts';
import type { Frame } from '../patterns/frame.ts';
import { pactKindOf } from '../patterns/instruments/pact-kinds.ts';
import { topicsIn } from '../patterns/topics.ts';
import { attributionOf } from './attribution.ts';
import { codeEvent } from './code-event.ts';
import type { Draft } from './draft.ts';
import { outcomeOf } from './outcome.ts';
import { provisionsOf } from './provisions.ts';

/** A draft as the report that leaves the room, every quote verbatim. */
export function writeReport(
  draft: Draft,
  document: Document,
  nameOf: (code: string) => string,
): Report {
  const evidence = new Quotes(document);
  const lead = draft.frames[0]!;
  evidence.sentence(lead, ['parties', 'status']);
  for (const frame of draft.frames.slice(1, 6)) evidence.sentence(frame, ['mention']);
  if (draft.status) evidence.covering(draft.status.span, 'status');
  if (draft.date) evidence.covering(draft.date.span, 'date');
  if (draft.place) evidence.covering(draft.place.span, 'place');
  for (const party of draft.parties) evidence.covering(party.span, 'parties');

  const parties: Party[] = [...new Map(draft.parties.map((p) => [p.code, p])).values()].map(
    (p) => ({
      code: p.code,
      name: nameOf(p.code),
      ...(p.role ? { role: p.role } : {}),
    }),
  );
  const text = draft.frames
    .map((f) => document.text.slice(f.scene.tree.sentence.start, f.scene.tree.sentence.end))
    .join(' ');
  const topics = topicsIn(`${draft.name} ${text}`);
  const confidence = Math.round(draft.confidence * 100) / 100;
  const shared = { parties, topics, attribution: attributionOf(lead), confidence };
  if (draft.type === 'meeting') {
    const kind = draft.kind as MeetingKind;
    const status = draft.status!.value as MeetingStatus;
    const report: MeetingReport = {
      type: 'meeting',
      kind,
      status,
      ...shared,
      participants: participantsOf(draft),
      date: draft.date?.value ?? null,
      place: draft.place?.value ?? null,
      outcome: outcomeOf(draft, document),
      history: historyOf<MeetingStatus>(draft, evidence),
      codes: codeEvent(draft, kind, topics),
      evidence: evidence.all,
    };
    return report;
  }
  const kind = pactKindOf(draft.name) ?? pactKindOf(text) ?? 'other';
  const status = draft.status!.value as PactStatus;
  const report: PactReport = {
    type: 'pact',
    kind,
    status,
    name: draft.name,
    acronym: draft.acronym,
    aliases: draft.aliases,
    ...shared,
    participants: participantsOf(draft),
    date: draft.date?.value ?? null,
    place: null,
    provisions: provisionsOf(draft, document),
    history: historyOf<PactStatus>(draft, evidence),
    codes: codeEvent(draft, kind, topics),
    evidence: evidence.all,
  };
  return report;
}

function participantsOf(draft: Draft): Participant[] {
  return draft.people.map((p) => ({
    name: p.name,
    ...(p.title ? { title: p.title } : {}),
    ...(p.party ? { party: p.party } : {}),
  }));
}

/** Each step the article tells, oldest first where dates say so. */
function historyOf<Status extends string>(draft: Draft, quotes: Quotes): HistoryStep<Status>[] {
  const steps: HistoryStep<Status>[] = [];
  for (const step of draft.steps) {
    // the status the record has now is as of the record's own date
    const now = step.status === draft.status?.value ? (draft.date?.value ?? null) : null;
    const date = step.date ?? now;
    if (steps.some((s) => s.status === step.status && sameDate(s.date, date))) continue;
    // [ratified it on Monday … Chile *ratified it in May*]: it is so since the last of them did
    if (draft.type === 'pact' && isEarlier(step.date, now)) continue;
    steps.push({
      status: step.status as Status,
      date,
      evidence: quotes.sentence(step.frame, ['status']),
    });
  }
  return steps.sort((a, b) => (a.date?.start ?? '').localeCompare(b.date?.start ?? ''));
}

const isEarlier = (a: EventDate | null, b: EventDate | null): boolean =>
  a !== null && b !== null && a.end < b.start;

const sameDate = (a: EventDate | null, b: EventDate | null): boolean =>
  a?.start === b?.start && a?.end === b?.end;

/** Longest quote, in characters; a longer sentence is cut to the words that matter. */
const longest = 400;

/** The quotes of one report, each span once, with all it proves. */
class Quotes {
  readonly all: Evidence[] = [];
  private readonly document: Document;

  constructor(document: Document) {
    this.document = document;
  }

  /** Quotes the sentence of a frame; index of the quote. */
  sentence(frame: Frame, proves: string[]): number {
    const { sentence, words } = frame.scene.tree;
    const spans: Span[] = [words[frame.cue]!, ...frame.fillers.map((f) => f.agent.mention)];
    return this.add(this.fit(sentence, spans), proves);
  }

  /** Says that a span proves a field: by a quote that holds it, else by the sentence it stands in. */
  covering(span: Span, field: string): void {
    const holding = this.all.findIndex((e) => e.start <= span.start && span.end <= e.end);
    if (holding >= 0) return void this.note(holding, field);
    const sentence = this.document.sentences.find(
      (s) => s.start <= span.start && span.end <= s.end,
    );
    this.add(sentence ? this.fit(sentence, [span]) : span, [field]);
  }

  private fit(sentence: Span, spans: readonly Span[]): Span {
    if (sentence.end - sentence.start <= longest) return sentence;
    const start = Math.max(sentence.start, Math.min(...spans.map((s) => s.start)));
    const end = Math.min(sentence.end, Math.max(...spans.map((s) => s.end)));
    return { start, end: Math.min(end, start + 2 * longest) };
  }

  private add(span: Span, proves: string[]): number {
    let index = this.all.findIndex((e) => e.start === span.start && e.end === span.end);
    if (index < 0) {
      const quote = this.document.text.slice(span.start, span.end);
      index = this.all.push({ quote, start: span.start, end: span.end, for: [] }) - 1;
    }
    for (const field of proves) this.note(index, field);
    return index;
  }

  private note(index: number, field: string): void {
    const entry = this.all[index]!;
    if (!entry.for.includes(field)) entry.for.push(field);
  }
}
