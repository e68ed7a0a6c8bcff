import type { S3Client } from '@aws-sdk/client-s3';
import { requireEnv } from './env.ts';

/** An object of the article bucket as it is now. */
export interface StoredObject {
  readonly key: string;
  /** Null where the bucket keeps no versions. */
  readonly versionId: string | null;
  /** Null when the object is larger than the caller's cap: then nothing was fetched. */
  readonly bytes: Uint8Array | null;
  /** In bytes. */
  readonly size: number;
  readonly contentType: string | null;
  readonly contentEncoding: string | null;
  /** `x-amz-meta-…`, names in lower case without the prefix. */
  readonly metadata: Readonly<Record<string, string>>;
  /** ISO 8601, when this version was uploaded. */
  readonly lastModified: string | null;
}

export interface ListedObject {
  readonly key: string;
  readonly size: number;
  readonly lastModified: string | null;
}

let client: Promise<S3Client> | null = null;

/** Made at the first call, so that a function that reads nothing never loads it. */
function s3(): Promise<S3Client> {
  client ??= import('@aws-sdk/client-s3').then(({ S3Client: Client }) => {
    // The local stack's bucket is a path, not a host name.
    const local = process.env.AWS_ENDPOINT_URL_S3 ?? process.env.AWS_ENDPOINT_URL;
    return new Client({ forcePathStyle: local !== undefined, maxAttempts: 5 });
  });
  return client;
}

/** Names this very version of an object: its version id, else when it was uploaded and how long it is. */
export const versionOf = ({ versionId, lastModified, size }: StoredObject) =>
  versionId ?? `${lastModified} ${size}`;

/** The object in that very version, or null when it is gone. */
export async function readVersion(key: string, version: string, maxBytes: number) {
  const versionId = version.includes(' ') ? undefined : version;
  const object = await readObject(key, maxBytes, versionId);
  return object && versionOf(object) === version ? object : null;
}

/**
 * The current version of an object (or the one that is named), or null when it is gone. Everything else that goes wrong is thrown, for the
 * queue to try again. `maxBytes` caps what is fetched.
 */
export async function readObject(
  key: string,
  maxBytes: number,
  versionId?: string,
): Promise<StoredObject | null> {
  const { GetObjectCommand } = await import('@aws-sdk/client-s3');
  const connection = await s3();
  try {
    const answer = await connection.send(
      new GetObjectCommand({
        Bucket: requireEnv('ARTICLE_BUCKET'),
        Key: key,
        ...(versionId && { VersionId: versionId }),
      }),
    );
    const size = answer.ContentLength ?? 0;
    const stream = answer.Body;
    let bytes: Uint8Array | null = null;
    if (size <= maxBytes) bytes = (await stream?.transformToByteArray()) ?? new Uint8Array();
    else (stream as { destroy?: () => void } | undefined)?.destroy?.();
    return {
      key,
      versionId: answer.VersionId && answer.VersionId !== 'null' ? answer.VersionId : null,
      bytes,
      size,
      contentType: answer.ContentType ?? null,
      contentEncoding: answer.ContentEncoding ?? null,
      metadata: answer.Metadata ?? {},
      lastModified: answer.LastModified?.toISOString() ?? null,
    };
  } catch (error) {
    if (isGone(error)) return null;
    throw error;
  }
}

function isGone(error: unknown): boolean {
  const { name, $metadata } = error as { name?: string; $metadata?: { httpStatusCode?: number } };
  if (name === 'NoSuchVersion' || name === 'MethodNotAllowed') return true;
  return name === 'NoSuchKey' || ($metadata?.httpStatusCode === 404 && name !== 'NoSuchBucket');
}

/** Every object under a prefix, in key order, a thousand to a request: what the ledger is reconciled against. */
export async function* listObjects(prefix: string): AsyncGenerator<ListedObject> {
  const { ListObjectsV2Command } = await import('@aws-sdk/client-s3');
  const connection = await s3();
  let token: string | undefined;
  do {
    const page = await connection.send(
      new ListObjectsV2Command({
        Bucket: requireEnv('ARTICLE_BUCKET'),
        Prefix: prefix,
        ContinuationToken: token,
      }),
    );
    for (const { Key, Size = 0, LastModified } of page.Contents ?? []) {
      if (Key === undefined || Key.endsWith('/')) continue;
      yield { key: Key, size: Size, lastModified: LastModified?.toISOString() ?? null };
    }
    token = page.IsTruncated ? page.NextContinuationToken : undefined;
  } while (token !== undefined);
}

/**
 * The key an S3 notification means: form-encoded, `+` for a space. A key that is no valid encoding stands for itself.
 * [articles/a+b%2Bc%C3%A9.txt → articles/a b+cé.txt]
 */
export function decodeEventKey(encoded: string): string {
  try {
    return decodeURIComponent(encoded.replaceAll('+', ' '));
  } catch {
    return encoded;
  }
}
