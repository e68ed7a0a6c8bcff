import {
  meetingKinds,
  meetingStatuses,
  pactKinds,
  pactStatuses,
  type Report,
} from '../../../shared/event.ts';
import type { Table } from '../../../shared/event-store/table.ts';
import { openEventStore } from '../../../shared/event-store.ts';
import { day, meeting, pact, ReportBucket } from '../../shared/sample-reports.ts';

const letter = (n: number) => String.fromCharCode(65 + Math.floor(n));

const codes =
  'USA CHN JPN KOR RUS DEU FRA GBR IND PAK TUR IRN ISR EGY SAU UKR POL ITA BRA ZAF AUS IDN VNM THA MEX CAN NATO EU UN ASEAN'.split(
    ' ',
  );
/** Codes that ISO 3166 leaves to its users: with them there are two hundred actors, about as many as there are. */
const others = Array.from({ length: 170 }, (_, i) => `X${letter(i / 26)}${letter(i % 26)}`);
const cities = ['Seoul', 'Geneva', 'Vienna', 'Doha', 'Paris', 'Istanbul', 'Jakarta', 'Ottawa'];
const names = [
  'Kitazawa',
  'Lindqvist',
  'Okonkwo',
  'Haddad',
  'Moreau',
  'Petrov',
  'Castellanos',
  'Nguyen',
];
const subjects = [
  'grain',
  'border',
  'gas',
  'fisheries',
  'visa',
  'airspace',
  'customs',
  'extradition',
  'satellite',
  'rail',
];

/** Beyond so many, most events are of any two actors: a few would meet each other every week. */
const manyEvents = 5000;

/** The n-th of as many different events as are wanted: always the same. */
export function nthReport(n: number): Report {
  const spin = (salt: number, size: number) =>
    ((Math.imul(n + 1, 2654435761) + Math.imul(salt, 40503)) >>> 7) % size;
  const anyone = n >= manyEvents && n % 4 > 0;
  const known = anyone ? [...codes, ...others] : codes;
  const first = anyone ? known.length : 7;
  const parties = [
    ...new Set([
      known[spin(1, first)]!,
      known[spin(2, known.length)]!,
      known[spin(3, known.length)]!,
    ]),
  ];
  if (parties.length === 1) parties.push(parties[0] === 'BRA' ? 'ZAF' : 'BRA');
  const of = parties.slice(0, 2 + spin(4, 2)).join(' ');
  const start = new Date(Date.UTC(1990, 0, 1 + spin(5, 13_000))).toISOString().slice(0, 10);
  const topics = [['military', 'economic', 'diplomatic', 'territory'][spin(6, 4)]!];
  if (n % 3 === 0) {
    const name = `${subjects[spin(7, subjects.length)]} ${subjects[spin(8, subjects.length)]} protocol number ${n}`;
    return pact(of, name, {
      kind: pactKinds[spin(9, pactKinds.length)]!,
      status: pactStatuses[spin(10, pactStatuses.length)]!,
      date: day(start),
      topics,
    });
  }
  const [surname, town] = [names[spin(11, names.length)]!, cities[spin(12, cities.length)]!];
  return meeting(of, {
    kind: meetingKinds[spin(13, meetingKinds.length)]!,
    status: meetingStatuses[spin(14, meetingStatuses.length)]!,
    date: day(start),
    place: { name: town, country: 'CHE', lat: 40 + spin(15, 9), lon: spin(16, 90) },
    participants: [
      {
        name: `${surname} ${String.fromCharCode(65 + spin(17, 26))}. ${n}`,
        title: 'Minister',
        party: parties[0]!,
      },
    ],
    topics,
  });
}

/** So many events in articles of ten; a few reports more, since some tell of the same. */
export async function fillMany(table: Table, count: number, { keep = true } = {}) {
  const store = openEventStore(table);
  const bucket = new ReportBucket();
  let told = 0;
  for (let missing = count; missing > 0; ) {
    for (const end = told + missing; told < end; told += 10) {
      const key = `articles/${told}.txt`;
      const reports = Array.from({ length: Math.min(10, end - told) }, (_, i) =>
        nthReport(told + i),
      );
      await bucket.tell(store, key, reports, '2026-01-01');
      if (!keep) bucket.objects.delete(key);
    }
    const { meetings, pacts } = await store.totals();
    missing = count - meetings - pacts;
  }
  return { store, bucket };
}
