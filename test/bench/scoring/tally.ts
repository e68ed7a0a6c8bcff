import type { Report } from '#shared/event.ts';
import { align, isWithin } from './align.ts';
import {
  actors,
  dateNearness,
  harmonic,
  nameLikeness,
  namesOf,
  overlap,
  samePeople,
  sameStatus,
} from './compare.ts';
import type { GoldEvent } from './gold.ts';

export interface Prediction {
  readonly text: string;
  readonly events: readonly Report[];
}

const types = ['meeting', 'pact'] as const;

/** Hits of so many; null as long as there was nothing to judge. */
class Share {
  private sum = 0;
  private count = 0;
  add(hit: number | boolean, of = 1): void {
    this.sum += Number(hit);
    this.count += of;
  }
  get value(): number | null {
    return this.count === 0 ? null : this.sum / this.count;
  }
}

/** Counts over any number of articles; see `ANNOTATION.md` beside the gold for what is judged. */
export class Tally {
  articles = 0;
  missing = 0;
  /** What was wrong, one line each. */
  readonly disagreements: string[] = [];
  private readonly hits = { meeting: 0, pact: 0 };
  private readonly misses = { meeting: 0, pact: 0 };
  private readonly inventions = { meeting: 0, pact: 0 };
  private readonly shares = {
    'parties exact': new Share(),
    'parties F1': new Share(),
    status: new Share(),
    date: new Share(),
    'place (meetings)': new Share(),
    'name (pacts)': new Share(),
    'evidence verbatim': new Share(),
    'articles with no event left clean': new Share(),
  };
  /** By what confidence reports were given: how many, and how many of them stand in the gold. */
  private readonly bands = [0, 0.5, 0.6, 0.7, 0.8, 0.9].map((from) => ({
    from,
    found: 0,
    right: 0,
  }));
  private readonly people = { hits: 0, gold: 0, found: 0 };

  add(name: string, gold: readonly GoldEvent[], prediction: Prediction | null): void {
    this.articles++;
    if (prediction === null) this.missing++;
    const { text, events } = prediction ?? { text: '', events: [] };
    const matched = align(gold, events);
    gold.forEach((event, index) => {
      const at = matched[index];
      if (event.optional) return;
      if (at === undefined) {
        this.misses[event.type]++;
        this.disagreements.push(`missed   ${name} ${brief(event)}`);
      } else this.compare(name, event, events[at]!);
    });
    events.forEach((report, index) => {
      const band = this.bands.findLast(({ from }) => report.confidence >= from) ?? this.bands[0]!;
      band.found++;
      if (matched.includes(index)) band.right++;
      if (!matched.includes(index)) {
        this.inventions[report.type]++;
        this.disagreements.push(
          `invented ${name} ${brief(report)} «${report.evidence[0]?.quote.slice(0, 140) ?? ''}»`,
        );
      }
      this.checkEvidence(name, text, report);
    });
    if (gold.length === 0)
      this.shares['articles with no event left clean'].add(events.length === 0);
  }

  private compare(name: string, gold: GoldEvent, found: Report): void {
    this.hits[gold.type]++;
    const judge = (field: keyof typeof this.shares, hit: boolean, want: unknown, got: unknown) => {
      this.shares[field].add(hit);
      if (!hit)
        this.disagreements.push(
          `${field.split(' ')[0]!.padEnd(8)} ${name} gold ${show(want)} · got ${show(got)} · ${brief(gold)}`,
        );
    };
    const [want, got] = [actors(gold.parties), actors(found.parties.map(({ code }) => code))];
    const shared = overlap(want, got);
    judge('parties exact', shared === 1, want, got);
    this.shares['parties F1'].add(shared);
    judge('status', sameStatus(gold, found), gold.status, found.status);
    const date = dateNearness(gold.date, found.date);
    if (date !== null) judge('date', date === 1, gold.date, found.date);
    if (found.type === 'pact') {
      if (namesOf(gold).length > 0)
        judge('name (pacts)', nameLikeness(gold, found) >= 0.75, namesOf(gold), namesOf(found));
      return;
    }
    this.comparePeople(name, gold, found);
    const { place } = gold;
    if (!place) return;
    const right = place.country
      ? place.country === found.place?.country
      : isWithin(found.place?.name, place.name);
    judge('place (meetings)', right, place, found.place);
  }

  private comparePeople(name: string, gold: GoldEvent, found: Report): void {
    const wanted = gold.participants ?? [];
    const got = found.participants.map((person) => person.name);
    const hits = samePeople(wanted, got);
    this.people.hits += hits;
    this.people.gold += wanted.length;
    this.people.found += got.length;
    if (hits < Math.max(wanted.length, got.length)) {
      this.disagreements.push(
        `people   ${name} gold ${show(wanted)} · got ${show(got)} · ${brief(gold)}`,
      );
    }
  }

  private checkEvidence(name: string, text: string, report: Report): void {
    const share = this.shares['evidence verbatim'];
    if (report.evidence.length === 0) share.add(false);
    for (const { quote, start, end } of report.evidence) {
      const verbatim = quote !== '' && text.slice(start, end) === quote;
      share.add(verbatim);
      if (!verbatim)
        this.disagreements.push(`evidence ${name} not verbatim: «${quote.slice(0, 80)}»`);
    }
  }

  /** Precision, recall and F1 of one type or of both. */
  detection(only: 'meeting' | 'pact' | 'all'): Detection {
    const sum = (counts: Record<'meeting' | 'pact', number>) =>
      types
        .filter((type) => only === 'all' || only === type)
        .reduce((total, type) => total + counts[type], 0);
    const hits = sum(this.hits);
    const gold = hits + sum(this.misses);
    const found = hits + sum(this.inventions);
    const [precision, recall] = [found ? hits / found : 0, gold ? hits / gold : 0];
    return { gold, found, precision, recall, f1: harmonic(precision, recall) };
  }

  /** Whether a confidence means what it says; an optional event that was found is right. */
  confidence(): readonly { from: number; found: number; right: number }[] {
    return this.bands;
  }

  fields(): Record<string, number | null> {
    const { hits, gold, found } = this.people;
    const values = Object.entries(this.shares).map(
      ([field, share]) => [field, share.value] as const,
    );
    const people = harmonic(found ? hits / found : 0, gold ? hits / gold : 0);
    values.splice(5, 0, ['people F1 (meetings)', people]);
    return Object.fromEntries(values);
  }
}

export interface Detection {
  readonly gold: number;
  readonly found: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const show = (value: unknown) => JSON.stringify(value ?? null);

function brief(event: GoldEvent | Report): string {
  const parties = event.parties
    .map((party) => (typeof party === 'string' ? party : party.code))
    .join('-');
  const what =
    event.type === 'pact'
      ? `pact ${namesOf(event)[0] ?? '(unnamed)'}`
      : `meeting ${event.place?.name ?? ''}`;
  const date =
    typeof event.date === 'object' && event.date !== null && 'start' in event.date
      ? event.date.start
      : event.date;
  return `${what} [${parties}] ${show(date)} ${event.status}`;
}
