import { expect, test } from 'vitest';
import { openEventStore } from '../../shared/event-store.ts';
import { MemoryTable } from '../simulation/memory-table.ts';
import { Random } from '../simulation/random.ts';
import { day, meeting, pact, ReportBucket } from './sample-reports.ts';

const codes =
  'USA CHN RUS JPN KOR DEU FRA GBR IND BRA EGY ISR TUR SAU NGA KEN ZAF IDN AUS CAN'.split(' ');
const cities = 'Seoul Beijing Geneva Cairo Vienna Nairobi Brasilia Ankara Ottawa Jakarta'.split(
  ' ',
);
const people =
  'Toshimi Kitazawa,Kim Kwan-jin,Robert Gates,Liang Guanglie,Angela Merkel,John Kerry,Wang Yi,Sergei Lavrov'.split(
    ',',
  );
const subjects = 'trade fisheries aviation extradition visa energy rail border labour health'.split(
  ' ',
);
const quote =
  'The foreign ministers of the two countries met on Monday and discussed how to go on with their talks about trade';

/** A report as articles have them: two parties mostly, a day, a place, one person or two, three quotes. */
function makeReport(random: Random) {
  const a = random.pick(codes);
  const b = random.pick(codes.filter((code) => code !== a));
  const company = random.chance(0.12)
    ? `${a} ${b} ${random.pick(codes.filter((code) => code !== a && code !== b))}`
    : `${a} ${b}`;
  const start = `20${10 + random.below(14)}-0${1 + random.below(9)}-1${random.below(10)}`;
  const evidence = [0, 130, 300].map((at) => ({
    quote: quote.slice(at % 20),
    start: at,
    end: at + 100,
    for: ['parties', 'date', 'status'],
  }));
  if (random.chance(0.4)) {
    return pact(
      company,
      `${random.pick(subjects)} ${random.pick(['agreement', 'treaty', 'memorandum of understanding'])}`,
      {
        date: random.chance(0.5) ? day(start) : null,
        evidence,
      },
    );
  }
  const participants = Array.from({ length: random.below(3) }, () => ({
    name: random.pick(people),
    title: 'Foreign Minister',
    party: a,
  }));
  const place = random.chance(0.7)
    ? { name: random.pick(cities), country: random.pick(codes), lat: 12.3, lon: 45.6 }
    : null;
  return meeting(company, {
    date: random.chance(0.7) ? day(start) : null,
    place,
    participants,
    topics: ['diplomatic'],
    evidence,
  });
}

/** Three events to ten articles: most articles tell of none. */
async function upload(articles: number) {
  const table = new MemoryTable({ counted: true });
  const store = openEventStore(table);
  const bucket = new ReportBucket();
  const random = new Random(7);
  for (let i = 0; i < articles; i++) {
    const count = random.chance(0.145) ? 1 + random.below(3) : 0;
    const reports = Array.from({ length: count }, () => makeReport(random));
    await bucket.tell(
      store,
      `articles/2011/${i}-ministers-meet-in-capital.txt`,
      reports,
      `2019-0${1 + random.below(9)}-01`,
    );
  }
  return { table, store, bucket };
}

test('an article costs four write units or less; the same delivery again none', async () => {
  const articles = 1000;
  const { table, store, bucket } = await upload(articles);
  const { meetings, pacts } = await store.totals();
  const { writeUnits } = table.bill!;
  console.log(
    `${(writeUnits / articles).toFixed(2)} write units an article at ${((meetings + pacts) / articles).toFixed(2)} events`,
  );
  expect((meetings + pacts) / articles).toBeGreaterThan(0.25);
  expect(writeUnits / articles).toBeLessThanOrEqual(4);
  for (const key of bucket.objects.keys()) {
    await store.saveArticle({ key, sequencer: '0' }, async () => bucket.look(key));
  }
  expect(table.bill!.writeUnits).toBe(writeUnits);
});
