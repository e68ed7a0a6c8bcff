/** A report that the rules are not sure of, under the id by which it is spoken of. */
export interface Doubt {
  readonly id: string;
  /** [meeting, planned: Japan, South Korea] */
  readonly claim: string;
  /** Numbers of the sentences that tell of it. */
  readonly sentences: readonly number[];
}

export interface Question {
  /** Sentences of the article by their number, in reading order. */
  readonly sentences: ReadonlyMap<number, string>;
  readonly doubts: readonly Doubt[];
}

export interface Verdict {
  readonly id: string;
  readonly isEvent: boolean;
  /** The words that prove it, as the reader gives them: to be looked up in the article, never to be trusted. */
  readonly quote: string;
}

export interface Answer {
  readonly verdicts: readonly Verdict[];
  /** What it cost, question and answer. */
  readonly tokens: number;
}

/** Whoever reads doubtful reports once more. It chooses among them and quotes; it says nothing of its own. */
export interface SecondReader {
  /** Rejects with `NoAnswer` when there is none within `patience` milliseconds. */
  judge(question: Question, patience: number): Promise<Answer>;
}

/** Why there is no answer, in a word or two that may stand in a log: never anything of the article. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
  readonly tokens: number;

  constructor(reason: string, tokens = 0) {
    super(reason);
    this.tokens = tokens;
  }
}
