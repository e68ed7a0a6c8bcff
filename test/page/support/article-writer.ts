import type { EventDate, Evidence, Report } from '../../../shared/event.ts';

/** An article and what it says: what the extract function would hand to the store. */
export interface InventedArticle {
  key: string;
  title: string;
  published: string;
  publisher: string;
  url: string | null;
  text: string;
  reports: Report[];
}

/** Writes an article sentence by sentence and remembers where each stands, so that every quote is found again. */
export class ArticleWriter {
  #text: string;
  readonly #title: string;

  constructor(title: string) {
    this.#title = title;
    this.#text = title;
  }

  /** A sentence of the paragraph that is open, and where it stands. */
  say(sentence: string, proves: string[] = []): Evidence {
    const start = this.#text.endsWith('\n') ? this.#text.length : this.#text.length + 1;
    this.#text = `${this.#text.endsWith('\n') ? this.#text : `${this.#text} `}${sentence}`;
    return { quote: sentence, start, end: start + sentence.length, for: proves };
  }

  paragraph(): this {
    this.#text += '\n\n';
    return this;
  }

  finish(
    about: Pick<InventedArticle, 'key' | 'published' | 'publisher'> & { url?: string },
    reports: Report[],
  ): InventedArticle {
    return { url: null, ...about, title: this.#title, text: this.#text, reports };
  }
}

export const onDay = (start: string, text = start, rule = 'calendar-day'): EventDate => ({
  start,
  end: start,
  precision: 'day',
  text,
  rule,
});
