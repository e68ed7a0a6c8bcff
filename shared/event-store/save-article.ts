import type { ArticleContent, Saved, Sighting } from '../event-store.ts';
import { articleKey } from '../event-table.ts';
import { keysOf } from '../identity.ts';
import { type Extent, usualExtent } from '../merge/record.ts';
import { isAtLeast } from './extractor-version.ts';
import { articleIdOf, type Ledger, ledgerItem, padSequencer, readLedger } from './ledger.ts';
import { type Clock, settle } from './settle.ts';
import type { Table } from './table.ts';

const mostAttempts = 30;

const blank = (objectKey: string): Ledger => ({
  objectKey,
  rev: 0,
  sequencer: '',
  state: 'gone',
  object: '',
  uploaded: '',
  bytes: 0,
  extractor: '',
  title: null,
  published: null,
  publisher: null,
  url: null,
  reason: null,
  reports: [],
  outbox: [],
});

/**
 * Reads the ledger, then the object, then puts the ledger on the revision that was read: so nobody who looked at the bucket earlier can
 * put over somebody who looked later. A notice newer than any before always puts, even when it brings nothing new: it stops those who
 * still hold what they saw before it. So does whoever takes up an outbox that another left: each run has a revision of its own, and an
 * outbox is emptied only by the last of them.
 */
export async function saveArticle(
  table: Table,
  clock: Clock,
  notice: { key: string; sequencer: string | null },
  look: () => Promise<Sighting>,
  extent: Extent = usualExtent,
): Promise<Saved> {
  const sequencer = notice.sequencer === null ? '' : padSequencer(notice.sequencer);
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    if (attempt > 0) await clock.pause(attempt);
    const item = await table.get(articleKey(notice.key));
    const ledger = item ? readLedger(item) : blank(notice.key);
    const sighting = await look();
    const known = isKnown(ledger, sighting);
    const isNews = sequencer > ledger.sequencer;
    if (known && !isNews && ledger.outbox.length === 0) return 'unchanged';

    const isDone = known && ledger.outbox.length === 0;
    if (known && !isDone && !sighting.gone && ledger.extractor !== sighting.extractor) {
      throw new Error(
        `${notice.key}: a newer extractor (${ledger.extractor}) has not finished with it; try again later`,
      );
    }
    const content = sighting.gone || isDone ? null : await sighting.read();
    if (!sighting.gone && !content && !isDone) continue;
    const next = isDone
      ? { ...ledger, sequencer }
      : nextLedger(ledger, sighting, content, sequencer);
    next.rev = Math.max(ledger.rev + 1, clock.now());
    const guard = ledger.rev === 0 ? { absent: true as const } : { version: ledger.rev };
    if (!(await table.put(ledgerItem(next, clock.now()), guard))) continue;
    if (next.outbox.length > 0) {
      const reports = content?.state === 'read' ? content.reports : [];
      await settle(table, clock, {
        objectKey: next.objectKey,
        rev: next.rev,
        article: {
          title: next.title,
          published: next.published,
          publisher: next.publisher,
          url: next.url,
        },
        reports: next.reports.map((keys, i) => ({ keys, report: reports[i]! })),
        groups: next.outbox,
        resumed: ledger.outbox.length > 0,
        extent,
      });
      const done = ledgerItem({ ...next, outbox: [] }, clock.now());
      // Refused when a later revision stands there: it has taken over what was open.
      await table.put(done, { version: next.rev });
    }
    return savedAs(next, known);
  }
  throw new Error(`${notice.key}: it changes faster than it can be read; try again later`);
}

/** What an older extractor would read from the same object is no news to a newer one's ledger. */
function isKnown(ledger: Ledger, sighting: Sighting): boolean {
  if (sighting.gone) return ledger.state === 'gone';
  if (ledger.state === 'gone' || ledger.object !== sighting.object) return false;
  return isAtLeast(ledger.extractor, sighting.extractor);
}

/** The ledger of what was seen. Everything the article told before, or has not yet told everyone, goes to the outbox with the new. */
function nextLedger(
  ledger: Ledger,
  sighting: Sighting,
  content: ArticleContent | null,
  sequencer: string,
): Ledger {
  const kept = {
    objectKey: ledger.objectKey,
    rev: ledger.rev,
    sequencer: sequencer > ledger.sequencer ? sequencer : ledger.sequencer,
  };
  const open = [...ledger.reports, ...ledger.outbox];
  if (sighting.gone || !content)
    return { ...blank(ledger.objectKey), ...kept, outbox: distinct(open) };
  const { object, bytes, uploaded } = content;
  const read = {
    ...blank(ledger.objectKey),
    ...kept,
    object,
    bytes,
    uploaded,
    extractor: content.extractor ?? sighting.extractor,
  };
  if (content.state === 'rejected') {
    return { ...read, state: 'rejected', reason: content.reason, outbox: distinct(open) };
  }
  const { title, published, publisher, url } = content;
  const reports = keysOf(content.reports, { id: articleIdOf(ledger.objectKey), published });
  return {
    ...read,
    state: 'read',
    title,
    published,
    publisher,
    url,
    reports,
    outbox: distinct([...reports, ...open]),
  };
}

const distinct = (groups: readonly string[][]): string[][] => [
  ...new Map(groups.map((keys) => [keys.join('\n'), keys])).values(),
];

function savedAs(ledger: Ledger, known: boolean): Saved {
  if (known) return 'unchanged';
  if (ledger.state === 'gone') return 'removed';
  return ledger.state === 'rejected' ? 'rejected' : 'saved';
}
