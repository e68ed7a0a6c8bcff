/** One uploaded document, read. */
export interface Article {
  title: string | null;
  /** `YYYY-MM-DD`. */
  published: string | null;
  publisher: string | null;
  url: string | null;
  /** Everything that can be quoted: the headline (if any) on its own first line, then the body; line ends are `\n`. */
  text: string;
}
