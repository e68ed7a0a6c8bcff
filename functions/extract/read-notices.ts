import { decodeEventKey } from '#shared/article-bucket.ts';

/** That something happened to an object: a hint to look at it, no more. */
export interface Notice {
  readonly key: string;
  /** Orders the notices of one key; null where nobody gave one (a sweep, a backfill). */
  readonly sequencer: string | null;
}

const root = 'articles/';

/**
 * The notices in the body of a queue message: S3's own, EventBridge's, or those a sweep writes `{"keys": [...]}`. `s3:TestEvent`, which S3
 * sends whenever notifications are set up, holds none. Throws on everything else, so that it ends in the dead-letter queue.
 */
export function readNotices(body: string): Notice[] {
  const message = parse(body);
  if (message.Event === 's3:TestEvent') return [];
  if (Array.isArray(message.Records)) return message.Records.map(readRecord).filter(isArticle);
  if (message.source === 'aws.s3') return [readDetail(message.detail)].filter(isArticle);
  if (Array.isArray(message.keys)) {
    return message.keys
      .map((key) => ({ key: readText(key, 'keys'), sequencer: null }))
      .filter(isArticle);
  }
  throw new Error(
    `a message that is neither from S3 nor a sweep: it has ${Object.keys(message).slice(0, 5).join(', ') || 'nothing'} in it`,
  );
}

const isArticle = ({ key }: Notice) =>
  key.startsWith(root) && key.length > root.length && !key.endsWith('/');

function parse(body: string): Record<string, unknown> {
  let message: unknown;
  try {
    message = JSON.parse(body);
  } catch {
    throw new Error('a message that is no JSON');
  }
  return readObject(message, 'message');
}

function readObject(value: unknown, name: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw new Error(`a message whose ${name} is no object`);
}

function readText(value: unknown, name: string): string {
  if (typeof value === 'string' && value !== '') return value;
  throw new Error(`a message whose ${name} is no text`);
}

const readSequencer = (value: unknown) =>
  typeof value === 'string' && /^[0-9A-Fa-f]{1,32}$/.test(value) ? value : null;

/** S3's own notice: the key is form-encoded. */
function readRecord(record: unknown): Notice {
  const { object } = readObject(readObject(record, 'record').s3, 's3');
  const { key, sequencer } = readObject(object, 'object');
  return { key: decodeEventKey(readText(key, 'object key')), sequencer: readSequencer(sequencer) };
}

/** EventBridge's: the key is as it is. */
function readDetail(detail: unknown): Notice {
  const { key, sequencer } = readObject(readObject(detail, 'detail').object, 'object');
  return { key: readText(key, 'object key'), sequencer: readSequencer(sequencer) };
}
