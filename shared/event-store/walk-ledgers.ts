import { articleShards } from '../event-table.ts';
import { readLedger } from './ledger.ts';
import { mergedQuery } from './merged-query.ts';
import type { Table } from './table.ts';

/** What a sweep needs to know of an article. */
export interface LedgerState {
  key: string;
  isGone: boolean;
  uploaded: string;
  bytes: number;
  extractor: string;
  /** Whether a run over it was cut off, or is under way. */
  isOpen: boolean;
}

/** All there are, in the order of their keys. */
export async function* walkLedgers(table: Table): AsyncGenerator<LedgerState> {
  const streams = Array.from({ length: articleShards }, (_, shard) => ({
    partition: `A#${shard}`,
  }));
  const budget = { queries: Number.POSITIVE_INFINITY, items: Number.POSITIVE_INFINITY };
  for await (const found of mergedQuery(table, streams, { descending: false }, budget, 500)) {
    if (found === 'spent') return;
    const { objectKey, state, uploaded, bytes, extractor, outbox } = readLedger(found.item);
    yield {
      key: objectKey,
      isGone: state === 'gone',
      uploaded,
      bytes,
      extractor,
      isOpen: outbox.length > 0,
    };
  }
}
