import type { Table } from '../../../shared/event-store/table.ts';
import { openEventStore } from '../../../shared/event-store.ts';
import { day, meeting, pact, ReportBucket } from '../../shared/sample-reports.ts';

/** A small desk's week: five articles that tell of three meetings and two pacts. */
export async function fillSample(table: Table) {
  const store = openEventStore(table);
  const bucket = new ReportBucket();
  const seoul = meeting('JPN KOR', {
    date: day('2011-01-10'),
    place: { name: 'Seoul', country: 'KOR', lat: 37.57, lon: 126.98 },
    participants: [
      { name: 'Toshimi Kitazawa', title: 'Defense Minister', party: 'JPN' },
      { name: 'Kim Kwan-jin', title: 'Defense Minister', party: 'KOR' },
    ],
    topics: ['military'],
    outcome: { result: 'no-agreement', quote: 'they signed nothing' },
  });
  const gsomia = (status: 'under-discussion' | 'signed') =>
    pact('JPN KOR', 'General Security of Military Information Agreement', {
      acronym: 'GSOMIA',
      kind: 'intelligence-sharing',
      status,
      date: day(status === 'signed' ? '2012-06-29' : '2011-01-10'),
    });
  const beijing = meeting('USA CHN', { kind: 'visit', date: day('2011-01-09', '2011-01-12') });
  const paris = meeting('FRA DEU POL', {
    kind: 'summit',
    status: 'planned',
    date: day('2011-02-07'),
    place: { name: 'Paris', country: 'FRA', lat: 48.86, lon: 2.35 },
  });
  const grain = pact('RUS TUR', 'grain corridor accord', {
    kind: 'trade',
    date: day('2011-03-01'),
  });
  await bucket.tell(store, 'articles/seoul.txt', [seoul, gsomia('under-discussion')], '2011-01-11');
  await bucket.tell(store, 'articles/again.txt', [seoul], '2011-01-12');
  await bucket.tell(store, 'articles/beijing é+1.txt', [beijing], '2011-01-10');
  await bucket.tell(store, 'articles/weimar.txt', [paris, grain], '2011-02-01');
  await bucket.tell(store, 'articles/signed.txt', [gsomia('signed')], '2012-06-30');
  return { store, bucket };
}
