import type { EventDate, MeetingReport, PactReport, Report } from '../../shared/event.ts';
import type { ArticleContent, EventStore, Sighting } from '../../shared/event-store.ts';

export const day = (start: string, end = start): EventDate => ({
  start,
  end,
  precision: start === end ? 'day' : 'range',
  text: start,
  rule: 'written-out',
});

const names: Record<string, string> = { CHN: 'China', KOR: 'South Korea', POL: 'Poland' };
const parties = (codes: string) =>
  codes
    .split(' ')
    .filter(Boolean)
    .map((code) => ({ code, name: names[code] ?? code }));
const common = {
  participants: [],
  date: null,
  place: null,
  topics: [],
  history: [],
  codes: { plover: { event: 'CONSULT', mode: null, context: [] }, cameo: '040' },
  attribution: null,
  confidence: 0.9,
};

const proof = (quote: string) => [
  { quote, start: 0, end: quote.length, for: ['parties', 'status'] },
];

export function meeting(codes: string, fields: Partial<MeetingReport> = {}): MeetingReport {
  return {
    ...common,
    type: 'meeting',
    kind: 'talks',
    status: 'held',
    parties: parties(codes),
    outcome: null,
    evidence: proof(`${codes} met`),
    ...fields,
  };
}

export function pact(codes: string, name: string, fields: Partial<PactReport> = {}): PactReport {
  return {
    ...common,
    type: 'pact',
    kind: 'cooperation',
    status: 'signed',
    parties: parties(codes),
    name,
    acronym: null,
    aliases: [],
    provisions: [],
    evidence: proof(`${codes} signed the ${name}`),
    ...fields,
  };
}

let uploads = 0;

/** A bucket of articles whose reports are given, not found. */
export class ReportBucket {
  readonly objects = new Map<string, { object: string; content: ArticleContent }>();

  put(key: string, reports: readonly Report[], published: string | null = null): void {
    const object = `v${++uploads}`;
    const content: ArticleContent = {
      object,
      bytes: 1000,
      uploaded: '2026-01-01T00:00:00.000Z',
      state: 'read',
      title: key,
      published,
      publisher: null,
      url: null,
      reports: [...reports],
    };
    this.objects.set(key, { object, content });
  }

  delete(key: string): void {
    this.objects.delete(key);
  }

  look(key: string, extractor = '1'): Sighting {
    const stored = this.objects.get(key);
    if (!stored) return { gone: true };
    return { gone: false, object: stored.object, extractor, read: async () => stored.content };
  }

  /** Uploads, and tells the store; the sequencer grows with every upload. */
  async tell(
    store: EventStore,
    key: string,
    reports: readonly Report[] | null,
    published: string | null = null,
  ) {
    if (reports) this.put(key, reports, published);
    else this.delete(key);
    const sequencer = (++uploads).toString(16).padStart(16, '0');
    return store.saveArticle({ key, sequencer }, async () => this.look(key));
  }
}
