/** One stored version of an object, or the marker that it was deleted. */
export interface Version {
  readonly key: string;
  /** Also the name of the file that holds the bytes. */
  readonly versionId: string;
  /** Place in the order of all changes of the bucket; a duplicate notice of a change bears the same. */
  readonly sequencer: string;
  /** Milliseconds since 1970, whole seconds. */
  readonly modified: number;
  readonly deleted: boolean;
  readonly size: number;
  /** Without quotes. */
  readonly etag: string;
  /** Standard headers that come back on reading [content-type, content-encoding, cache-control …]. */
  readonly headers: Readonly<Record<string, string>>;
  /** Names without `x-amz-meta-`. */
  readonly metadata: Readonly<Record<string, string>>;
  readonly tags: Readonly<Record<string, string>>;
  /** Headers that tell the checksum the object was uploaded with [x-amz-checksum-crc32]. */
  readonly checksums: Readonly<Record<string, string>>;
}

/** What a change is called in a notification. */
export type ChangeName =
  | 'ObjectCreated:Put'
  | 'ObjectCreated:Copy'
  | 'ObjectCreated:CompleteMultipartUpload'
  | 'ObjectRemoved:Delete'
  | 'ObjectRemoved:DeleteMarkerCreated';

export interface Change {
  readonly name: ChangeName;
  readonly version: Version;
  /** Of the change itself: removing an old version has a newer sequencer than the version. */
  readonly sequencer: string;
  readonly time: number;
}
