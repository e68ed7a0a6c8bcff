import type {
  MeetingKind,
  MeetingReport,
  MeetingStatus,
  PactKind,
  PactReport,
  PactStatus,
} from '../../../shared/event.ts';
import { ArticleWriter, type InventedArticle, onDay } from './article-writer.ts';
import { type Actor, actors } from './states.ts';

/** The same numbers for the same seed, between 0 and 1 (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const publishers = ['Northern Wire', 'The Harbour Post', 'Courier of the Delta', 'Capital Ledger'];
const meetingKinds: [MeetingKind, string][] = [
  ['talks', 'held talks with'],
  ['talks', 'met'],
  ['summit', 'met at a summit with'],
  ['visit', 'paid a visit to'],
  ['call', 'spoke by telephone with'],
  ['negotiation', 'sat down for another round of negotiations with'],
  ['conference', 'joined a conference with'],
];
const unreal: Partial<Record<MeetingStatus, string>> = {
  planned: 'is to meet',
  cancelled: 'called off a meeting with',
  postponed: 'put off talks with',
  proposed: 'offered talks to',
};
const pactKinds: [PactKind, string][] = [
  ['trade', 'Free Trade Agreement'],
  ['energy', 'Gas Transit Agreement'],
  ['defence', 'Defence Cooperation Pact'],
  ['fisheries' as PactKind, 'Fisheries Accord'],
  ['migration', 'Readmission Agreement'],
  ['border', 'Border Demarcation Protocol'],
  ['science', 'Polar Research Memorandum'],
  ['transport', 'Open Skies Agreement'],
].map(([kind, name]) => [kind === 'fisheries' ? 'maritime' : kind, name] as [PactKind, string]);
const pactStatuses: PactStatus[] = [
  'proposed',
  'under-discussion',
  'agreed',
  'signed',
  'signed',
  'ratified',
  'in-force',
  'suspended',
];
const topics = ['military', 'economic', 'diplomatic', 'territory', 'environment', 'health'];
const firstDay = Date.UTC(2009, 0, 5);
const lastDay = Date.UTC(2026, 10, 20);

const party = ({ code, name }: Actor) => ({ code, name });
const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1);

/** Articles that tell of `count` events: always the same, and told as news tells: most once, some by three papers. */
export function inventNews(count: number, seed = 7): InventedArticle[] {
  const next = numbersFrom(seed);
  const pick = <Value>(values: readonly Value[]): Value =>
    values[Math.floor(next() * values.length)]!;
  /** The first of the list are in the news far more often. */
  const someone = () => actors[Math.floor(next() ** 2 * actors.length)]!;
  const articles: InventedArticle[] = [];
  for (let n = 0; n < count; n++) {
    const time = firstDay + Math.floor(Math.sqrt(next()) * (lastDay - firstDay));
    const a = someone();
    let b = someone();
    while (b === a) b = someone();
    const tellings = next() < 0.12 ? 3 : 1;
    const isPact = next() < 0.3;
    const kind = isPact ? pick(pactKinds) : pick(meetingKinds);
    const status = isPact ? pick(pactStatuses) : meetingStatus(time, next());
    const about = { a, b, kind, status, time, n, topic: pick(topics) };
    for (let telling = 0; telling < tellings; telling++) {
      articles.push(
        isPact
          ? tellPact(about as PactStory, telling)
          : tellMeeting(about as MeetingStory, telling),
      );
    }
  }
  return articles;
}

function meetingStatus(time: number, chance: number): MeetingStatus {
  if (time > Date.UTC(2026, 9, 25)) return 'planned';
  if (chance < 0.8) return 'held';
  return chance < 0.88
    ? 'planned'
    : chance < 0.93
      ? 'cancelled'
      : chance < 0.97
        ? 'proposed'
        : 'postponed';
}

interface Story {
  a: Actor;
  b: Actor;
  time: number;
  n: number;
  topic: string;
}
type MeetingStory = Story & { kind: [MeetingKind, string]; status: MeetingStatus };
type PactStory = Story & { kind: [PactKind, string]; status: PactStatus };

const isoDay = (time: number) => new Date(time).toISOString().slice(0, 10);
const longDay = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const after = (time: number, days: number) => isoDay(time + days * 86_400_000);
const keyOf = (time: number, n: number, telling: number) =>
  `articles/${isoDay(time).slice(0, 7).replace('-', '/')}/${n}-${telling}.txt`;

function tellMeeting(
  { a, b, kind, status, time, n, topic }: MeetingStory,
  telling: number,
): InventedArticle {
  const where = telling % 2 === 0 ? b : a;
  const verb = unreal[status] ?? kind[1];
  const writer = new ArticleWriter(`${a.name} and ${b.name}: ${verb.split(' ')[0]} in ${b.seat}`);
  const when = isoDay(time);
  writer.paragraph();
  const said = writer.say(
    `${a.minister}, the foreign minister of ${a.name}, ${verb} ${b.minister} of ${b.name} in ${b.seat} on ${longDay.format(time)}.`,
    ['parties', 'participants', 'date', 'place', 'status'],
  );
  writer.say(`Officials in ${where.seat} gave no further details of the agenda.`);
  const report: MeetingReport = {
    type: 'meeting',
    kind: kind[0],
    status,
    parties: [party(a), party(b)],
    participants: [
      { name: a.minister, title: 'Foreign Minister', party: a.code },
      { name: b.minister, title: 'Foreign Minister', party: b.code },
    ],
    date: onDay(when),
    place: { name: b.seat, country: b.code.length === 3 ? b.code : null, lat: b.lat, lon: b.lon },
    topics: [topic],
    history: [{ status, date: onDay(when), evidence: 0 }],
    codes: { plover: { event: 'CONSULT', mode: null, context: [topic] }, cameo: '040' },
    attribution: null,
    confidence: 0.9,
    evidence: [said],
    outcome: null,
  };
  const publisher = publishers[(n + telling) % publishers.length]!;
  return writer.finish(
    { key: keyOf(time, n, telling), published: after(time, telling), publisher },
    [report],
  );
}

function tellPact(
  { a, b, kind, status, time, n, topic }: PactStory,
  telling: number,
): InventedArticle {
  const name = `${kind[1]} of ${new Date(time).getUTCFullYear()}`;
  const verb = status === 'under-discussion' ? 'still under discussion' : status.replace('-', ' ');
  const writer = new ArticleWriter(`${capital(kind[0])} pact between ${a.name} and ${b.name}`);
  const when = isoDay(time);
  writer.paragraph();
  const said = writer.say(
    `The ${name} between ${a.name} and ${b.name} was ${verb} on ${longDay.format(time)}, officials in ${a.seat} said.`,
    ['name', 'parties', 'status', 'date'],
  );
  const report: PactReport = {
    type: 'pact',
    kind: kind[0],
    status,
    parties: [party(a), party(b)],
    participants: [],
    date: onDay(when),
    place: null,
    topics: [topic],
    history: [{ status, date: onDay(when), evidence: 0 }],
    codes: { plover: { event: 'AGREE', mode: null, context: [topic] }, cameo: '057' },
    attribution: `the government of ${a.name}`,
    confidence: 0.88,
    evidence: [said],
    name,
    acronym: null,
    aliases: [],
    provisions: [],
  };
  const publisher = publishers[(n + telling) % publishers.length]!;
  return writer.finish(
    { key: keyOf(time, n, telling), published: after(time, telling + 1), publisher },
    [report],
  );
}
