/** Text that knows its offsets: for every span, `document.text.slice(span.start, span.end)` is what the article says. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Token extends Span {
  /**
   * The form with quotes, dashes and odd spaces made plain, e.g. `don't` for `don’t`. Same word, maybe not the same length.
   * Where the sentence shows no case of its own the text has the case running text would give it, e.g. `talks` for `TALKS`.
   */
  readonly text: string;
}

/** Where in the article a sentence stands. Events are looked for in headline and body. */
export type Zone = 'headline' | 'byline' | 'body' | 'boilerplate';

/** How a sentence hides the case of its words: `title` [Ministers Sign Border Treaty], `upper` [TALKS FAIL IN BRUSSELS]. */
export type Casing = 'title' | 'upper';

export interface Sentence extends Span {
  readonly index: number;
  /** Number of the paragraph, counted over the whole document. */
  readonly paragraph: number;
  readonly zone: Zone;
  /** Absent in running text. Else the tokens' text is re-cased by guess: names are to be compared ignoring case. */
  readonly casing?: Casing;
  readonly tokens: readonly Token[];
}

/** `SEOUL, Jan. 11 (Yonhap) -` at the head of the body. */
export interface Dateline extends Span {
  /** As written, e.g. `SEOUL`. */
  readonly place: string | null;
  /** `YYYY-MM-DD` when it says one. */
  readonly date: string | null;
  readonly agency: string | null;
}

export interface Document {
  readonly text: string;
  readonly title: string | null;
  /** Day the article was published, `YYYY-MM-DD`: what the upload says, else the dateline, else a date line at the head. */
  readonly published: string | null;
  /** Day it was written: of the dateline, where the paper printed it some days after [MOSCOW, May 31], else that of publication. */
  readonly written: string | null;
  /** Of an article without a day: the year that a line of its head gives. */
  readonly year: number | null;
  readonly dateline: Dateline | null;
  readonly sentences: readonly Sentence[];
}
