import type { Report } from '../../shared/event.ts';
import { type Extent, usualExtent } from '../../shared/merge/record.ts';
import { day, pact } from '../shared/sample-reports.ts';
import { Random } from './random.ts';

/** What an uploader does: puts a text under a key, or deletes what is there. */
export interface Upload {
  key: string;
  /** Number of the text; null deletes. */
  text: number | null;
  /** Notices that come of it: none when they are lost, two when doubled. */
  notices: number;
}

export interface Scenario {
  /** Of the order in which things happen. */
  seed: number;
  uploads: Upload[];
  /** A sweep over all keys runs beside the uploads, and at the end. */
  sweeps: boolean;
  /** A new extractor is deployed while the old still runs; then all is read again. */
  upgrade: boolean;
  workers: number;
  /** How much of an event is kept together: so little that a few articles are too many. */
  extent: Extent;
  /** Shares of calls that fail: the function dies before or after it, the table refuses it, the answer is lost. */
  faults: { crash: number; throttle: number; lost: number };
}

const extents = [
  usualExtent,
  { whole: 1, sample: 1 },
  { whole: 2, sample: 1 },
  { whole: 1, sample: 4 },
];
const keys = ['articles/a.txt', 'articles/b.txt', 'articles/c.txt', 'articles/d.txt'];
const textCount = 24;

export function makeScenario(seed: number): Scenario {
  const random = new Random(seed);
  const used = keys.slice(0, 1 + random.below(4));
  const loses = random.chance(0.2);
  const uploads = Array.from({ length: 2 + random.below(4) }, () => ({
    key: random.pick(used),
    text: random.chance(0.25) ? null : random.below(textCount),
    notices: loses && random.chance(0.3) ? 0 : random.chance(0.3) ? 2 : 1,
  }));
  return {
    seed,
    uploads,
    sweeps: loses || random.chance(0.1),
    upgrade: random.chance(0.15),
    workers: 1 + random.below(3),
    extent: random.pick(extents),
    faults: {
      crash: random.chance(0.7) ? 0.03 : 0,
      throttle: random.chance(0.2) ? 0.05 : 0,
      lost: random.chance(0.3) ? 0.03 : 0,
    },
  };
}

const names = ['Amber Bay', 'Birch Cove', 'Cedar Dale', 'Delta Edge'];
const statuses = ['proposed', 'under-discussion', 'signed', 'in-force', 'suspended'] as const;
const companies = [...Array(9).fill('JPN KOR'), 'JPN KOR USA'] as string[];

/** Texts that hang together: each report has a name or two of five, so that they join, bridge and part. */
const texts: { reports: Report[]; published: string | null }[] = Array.from(
  { length: textCount },
  (_, text) => {
    const random = new Random(1000 + text);
    const count = random.below(10) === 0 ? 0 : 1 + random.below(2);
    const reports = Array.from({ length: count }, (): Report => {
      const first = random.below(names.length);
      const second = random.chance(0.45) ? random.below(names.length) : first;
      return pact(random.pick(companies), `${names[first]} Pact`, {
        aliases: second === first ? [] : [`${names[second]} Pact`],
        status: random.pick(statuses),
        date: random.chance(0.6) ? day(`20${10 + random.below(9)}-03-01`) : null,
      });
    });
    return { reports, published: random.chance(0.8) ? `2019-0${1 + random.below(9)}-01` : null };
  },
);

/** What an extractor of version 1 or 2 finds in a text: the second reads some of them otherwise. */
export function readText(
  text: number,
  extractor: string,
): { reports: Report[]; published: string | null } {
  const found = texts[text]!;
  if (extractor === '1' || text % 3 !== 0) return found;
  return { ...found, reports: texts[(text + 1) % textCount]!.reports };
}
