import { articleKey } from '../event-table.ts';
import { idOfKey } from '../identity.ts';
import type { ArticleRecord, ArticleReference } from '../tracked-event.ts';
import type { Item } from './table.ts';

/**
 * What the tracker knows of one object of the bucket. It is the transaction: once it is put, `keys` is what the article says and `outbox` is
 * what the events do not yet know of it. Whoever finds an outbox finishes it.
 */
export interface Ledger {
  objectKey: string;
  /** Revision: grows with every put that changes what the article says, and never starts again. */
  rev: number;
  /** The highest sequencer of a notice that was acted upon, padded; empty at first. */
  sequencer: string;
  state: 'read' | 'rejected' | 'gone';
  /** Version of the object that was read. */
  object: string;
  uploaded: string;
  bytes: number;
  extractor: string;
  title: string | null;
  published: string | null;
  publisher: string | null;
  url: string | null;
  reason: string | null;
  /** Of each report, its keys. */
  reports: string[][];
  /** Of reports, present and former, whose events must still be brought up to date: the keys of each. */
  outbox: string[][];
}

const root = 'articles/';

/** The id of an article is its key in URL-safe letters, `articles/` left off. */
export const articleIdOf = (objectKey: string) =>
  Buffer.from(objectKey.startsWith(root) ? objectKey.slice(root.length) : `/${objectKey}`).toString(
    'base64url',
  );

/** Null for what no article id is. */
export function objectKeyOf(articleId: string): string | null {
  if (!/^[\w-]{1,1400}$/.test(articleId)) return null;
  const path = Buffer.from(articleId, 'base64url').toString();
  const key = path.startsWith('/') ? path.slice(1) : root + path;
  return articleIdOf(key) === articleId ? key : null;
}

const sequencerWidth = 32;

/** Sequencers of one key compare as text once they are of one width and case; the shorter is padded on the right. */
export const padSequencer = (sequencer: string) =>
  sequencer.toUpperCase().padEnd(sequencerWidth, '0');

const tombstoneDays = 30;
export const tombstoneUntil = (now: number) => Math.floor(now / 1000) + tombstoneDays * 86_400;

export function ledgerItem(ledger: Ledger, now: number): Item {
  const { objectKey, rev, ...body } = ledger;
  return {
    ...articleKey(objectKey),
    version: rev,
    body,
    ...(ledger.state === 'rejected'
      ? { state: 'rejected', stateKey: `${ledger.uploaded}#${objectKey}` }
      : {}),
    ...(ledger.state === 'gone' && ledger.outbox.length === 0
      ? { expires: tombstoneUntil(now) }
      : {}),
  };
}

export function readLedger(item: Item): Ledger {
  const body = item.body as Omit<Ledger, 'objectKey' | 'rev'>;
  return { ...body, objectKey: item.sk, rev: item.version as number };
}

const referenceOf = (ledger: Ledger): ArticleReference => ({
  id: articleIdOf(ledger.objectKey),
  key: ledger.objectKey,
  title: ledger.title,
  published: ledger.published,
  publisher: ledger.publisher,
  url: ledger.url,
});

export function recordOf(ledger: Ledger): ArticleRecord {
  return {
    ...referenceOf(ledger),
    state: ledger.state === 'rejected' ? 'rejected' : 'read',
    reason: ledger.reason,
    uploaded: ledger.uploaded,
    bytes: ledger.bytes,
    extractor: ledger.extractor,
    eventCount: ledger.reports.length,
    events: ledger.reports.map((keys) => idOfKey(keys[0]!)),
  };
}
