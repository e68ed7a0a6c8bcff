import type { Report } from '../../shared/event.ts';
import { openEventStore } from '../../shared/event-store.ts';
import { MemoryTable } from '../simulation/memory-table.ts';
import { Random } from '../simulation/random.ts';
import { day, pact, ReportBucket } from './sample-reports.ts';

const statuses = ['under-discussion', 'agreed', 'signed', 'ratified', 'in-force'] as const;
const papers = 'The Harbour Gazette,Inland Courier,Agence du Lac,Evening Standardbearer'.split(',');

/** One pact, told otherwise by every article, over twenty years. */
function tellOnce(random: Random): { report: Report; published: string } {
  const year = 2001 + random.below(20);
  const published = `${year}-0${1 + random.below(9)}-1${random.below(10)}`;
  const quote = `${random.pick(papers)} reports that the two governments have ${random.pick(statuses)} the Lake Waters Treaty after talks that took ${random.below(900)} days`;
  const report = pact('JPN KOR', 'Lake Waters Treaty', {
    acronym: 'LWT',
    status: statuses[Math.min(statuses.length - 1, Math.floor((year - 2001) / 3))]!,
    date: random.chance(0.3) ? day(published) : null,
    provisions: random.chance(0.4) ? [{ kind: 'cooperation', quote }] : [],
    evidence: [{ quote, start: 0, end: quote.length, for: ['parties', 'status'] }],
  });
  return { report, published };
}

export interface Cost {
  writeUnits: number;
  readUnits: number;
  /** Bytes of the largest item. */
  largest: number;
}

/** What one more article costs an event that `times` articles have told of, and the table after it: the mean of several. */
export async function costOfOneMore(
  times: number,
): Promise<Cost & { table: MemoryTable; keys: string[] }> {
  const [tables, more] = times < 20 ? [20, 1] : [1, 20];
  const cost = { writeUnits: 0, readUnits: 0, largest: 0 };
  let table = new MemoryTable();
  let keys: string[] = [];
  for (let seed = 1; seed <= tables; seed++) {
    table = new MemoryTable({ loose: true });
    const store = openEventStore(table);
    const bucket = new ReportBucket();
    const random = new Random(seed);
    for (let told = 0; told < times + more; told++) {
      if (told === times) table.count();
      const { report, published } = tellOnce(random);
      await bucket.tell(store, `articles/${told}-lake-waters.txt`, [report], published);
    }
    keys = [...bucket.objects.keys()];
    cost.writeUnits += table.bill!.writeUnits / more / tables;
    cost.readUnits += table.bill!.readUnits / more / tables;
    cost.largest = Math.max(cost.largest, table.largest());
  }
  return { ...cost, table, keys };
}
