import type { ListedObject } from '#shared/article-bucket.ts';
import { isAtLeast } from '#shared/event-store/extractor-version.ts';
import { compareSortKeys } from '#shared/event-store/table.ts';
import type { LedgerState } from '#shared/event-store/walk-ledgers.ts';
import type { EventStore, Saved, Sighting } from '#shared/event-store.ts';

export interface Reconciled {
  /** Articles compared. */
  seen: number;
  /** Those that were not as the bucket has them, by what came of it. */
  mended: Partial<Record<Saved, number>>;
  failed: { key: string; error: string }[];
}

interface Options {
  extractor: string;
  /** Articles worked on at a time. */
  concurrency: number;
  onProgress?: (so: Reconciled) => void;
  /** To stop early; what is left is found by the next sweep. */
  isOver?: () => boolean;
}

/**
 * Compares the bucket with the ledger, both in the order of keys, and takes in what differs: uploads and deletions nobody told of, runs
 * that were cut off, articles that an older extractor read. Whoever stops it loses nothing: what is done is not done again.
 */
export async function reconcile(
  store: EventStore,
  objects: AsyncIterable<ListedObject>,
  look: (key: string) => Promise<Sighting>,
  { extractor, concurrency, onProgress, isOver }: Options,
): Promise<Reconciled> {
  const result: Reconciled = { seen: 0, mended: {}, failed: [] };
  const running = new Set<Promise<void>>();
  const mend = async (key: string) => {
    try {
      const saved = await store.saveArticle({ key, sequencer: null }, () => look(key));
      result.mended[saved] = (result.mended[saved] ?? 0) + 1;
    } catch (error) {
      result.failed.push({ key, error: error instanceof Error ? error.message : String(error) });
    }
  };
  for await (const [object, ledger] of sideBySide(objects, store.walkLedgers())) {
    if (isOver?.()) break;
    result.seen++;
    onProgress?.(result);
    if (agree(object, ledger, extractor)) continue;
    const work: Promise<void> = mend((object ?? ledger)!.key).then(() => void running.delete(work));
    running.add(work);
    if (running.size >= concurrency) await Promise.race(running);
  }
  await Promise.all(running);
  onProgress?.(result);
  return result;
}

function agree(
  object: ListedObject | null,
  ledger: LedgerState | null,
  extractor: string,
): boolean {
  if (!ledger) return object === null;
  if (ledger.isOpen) return false;
  if (!object) return ledger.isGone;
  if (ledger.isGone || !isAtLeast(ledger.extractor, extractor)) return false;
  return ledger.uploaded === (object.lastModified ?? '') && ledger.bytes === object.size;
}

/** Both lists in step: what stands in only one of them comes with null for the other. */
async function* sideBySide(
  objects: AsyncIterable<ListedObject>,
  ledgers: AsyncIterable<LedgerState>,
): AsyncGenerator<[ListedObject | null, LedgerState | null]> {
  const left = objects[Symbol.asyncIterator]();
  const right = ledgers[Symbol.asyncIterator]();
  let object = await left.next();
  let ledger = await right.next();
  while (!object.done || !ledger.done) {
    const order = object.done
      ? 1
      : ledger.done
        ? -1
        : compareSortKeys(object.value.key, ledger.value.key);
    yield [
      order <= 0 ? (object.value as ListedObject) : null,
      order >= 0 ? (ledger.value as LedgerState) : null,
    ];
    if (order <= 0) object = await left.next();
    if (order >= 0) ledger = await right.next();
  }
}
