import fc from 'fast-check';
import {
  datePrecisions,
  type EventDate,
  meetingKinds,
  meetingStatuses,
  outcomeResults,
  pactKinds,
  pactStatuses,
} from '#shared/event.ts';
import type {
  Conflict,
  EventSummary,
  MeetingSummary,
  PactSummary,
  Why,
} from '#shared/tracked-event.ts';

/** Texts as hostile articles have them: formulas, markup, controls, line ends, half characters. */
const hostileText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '=HYPERLINK("http://127.0.0.1","x")',
    '+1+1',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\r\n=1',
    '＝1+1',
    '<script>alert(1)</script>',
    ']]>&amp;<!--',
    'BEGIN:VEVENT\r\nUID:x',
    'a;b,c\\n"d"',
    '\u0000\u0001\u001f\u2028\uD800\uFFFE',
    '漢'.repeat(60),
    '“Café” – naïve',
  ),
);

const day = fc
  .integer({ min: 0, max: 60_000 })
  .map((days) => new Date(Date.UTC(1900, 0, 1 + days)).toISOString().slice(0, 10));
const instant = fc
  .integer({ min: 0, max: 2_000_000_000 })
  .map((second) => new Date(second * 1000).toISOString());

const eventDate: fc.Arbitrary<EventDate> = fc
  .record({ start: day, days: fc.nat({ max: 40 }), precision: fc.constantFrom(...datePrecisions) })
  .map(({ start, days, precision }) => {
    const end = new Date(Date.parse(start) + days * 86_400_000).toISOString().slice(0, 10);
    return { start, end: precision === 'day' ? start : end, precision, text: 'then', rule: 'rule' };
  });

const code = fc.constantFrom('JPN', 'KOR', 'USA', 'CHN', 'PRK', 'NATO', 'HAMAS', 'FRA');

function common<Status>(status: fc.Arbitrary<Status>) {
  const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
  return {
    id: fc.uuid(),
    status,
    parties: fc
      .uniqueArray(code, { minLength: 2, maxLength: 4 })
      .chain((codes) =>
        fc.tuple(...codes.map((one) => hostileText.map((name) => ({ code: one, name })))),
      ),
    participants: fc.array(fc.record({ name: hostileText, title: hostileText }), { maxLength: 3 }),
    date: maybe(eventDate),
    place: maybe(
      fc.oneof(
        fc.record({ name: hostileText, country: maybe(code) }),
        fc.record({
          name: hostileText,
          country: maybe(code),
          lat: fc.double({ min: -90, max: 90, noNaN: true }),
          lon: fc.double({ min: -180, max: 180, noNaN: true }),
        }),
      ),
    ),
    topics: fc.array(fc.constantFrom('military', 'economic'), { maxLength: 2 }),
    history: fc.array(
      fc.record({ status, date: maybe(eventDate), article: fc.uuid(), quote: hostileText }),
      { maxLength: 3 },
    ),
    codes: fc.constant({
      plover: { event: 'CONSULT', mode: null, context: [] as string[] },
      cameo: '046',
    }),
    attribution: maybe(hostileText),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    firstReported: maybe(day),
    lastReported: maybe(day),
    articleCount: fc.integer({ min: 1, max: 5000 }),
    conflicts: fc.constant<Conflict[]>([]),
    why: fc.constant<Why[]>([]),
    version: fc.integer({ min: 1, max: 100 }),
    changedAt: instant,
  };
}

const arbitraryMeeting: fc.Arbitrary<MeetingSummary> = fc.record({
  type: fc.constant('meeting' as const),
  kind: fc.constantFrom(...meetingKinds),
  ...common(fc.constantFrom(...meetingStatuses)),
  outcome: fc.option(
    fc.record({ result: fc.constantFrom(...outcomeResults), quote: hostileText }),
    { nil: null },
  ),
});

const arbitraryPact: fc.Arbitrary<PactSummary> = fc.record({
  type: fc.constant('pact' as const),
  kind: fc.constantFrom(...pactKinds),
  ...common(fc.constantFrom(...pactStatuses)),
  name: hostileText,
  acronym: fc.option(hostileText, { nil: null }),
  aliases: fc.array(hostileText, { maxLength: 2 }),
  provisions: fc.array(fc.record({ kind: fc.constant('x'), quote: hostileText }), { maxLength: 1 }),
});

const arbitraryEvent: fc.Arbitrary<EventSummary> = fc.oneof(arbitraryMeeting, arbitraryPact);

/** Always the same `count` events, each with an id of its own. */
export function sampleEvents(count: number): EventSummary[] {
  const events = fc.sample(arbitraryEvent, { numRuns: count, seed: 20110110 });
  return events.map((event, index) => ({ ...event, id: `e${index}-${event.id}` }));
}
