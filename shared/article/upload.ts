/** What is known of an upload beside its bytes. */
export interface Upload {
  /** Its key in the bucket, or its path; the extension tells the format where no media type does. */
  readonly key: string;
  /** Media type as it was uploaded, parameters included, e.g. `text/html; charset=utf-8`. */
  readonly contentType?: string | null | undefined;
  readonly contentEncoding?: string | null | undefined;
  /** `published`, `publisher`, `url` and `title` win over what the document says (`x-amz-meta-…`). */
  readonly metadata?: Readonly<Record<string, string>> | undefined;
}

/** What a reader of one format finds. `body` has no headline in it. */
export interface Story {
  title: string | null;
  /** As the document writes it; made a day, or dropped, afterwards. */
  published: string | null;
  publisher: string | null;
  url: string | null;
  body: string;
}
