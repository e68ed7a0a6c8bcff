/** Why an upload is no article, in a form to keep and to show. */
export interface Rejection {
  /** Which trouble, e.g. `empty`. */
  readonly name:
    | 'empty'
    | 'too-large'
    | 'format'
    | 'binary'
    | 'encoding'
    | 'broken'
    | 'no-text'
    | 'several-articles'
    | 'metadata';
  /** What is wrong, naming the thing, e.g. `articles/scan.png holds a PNG image, no text.` */
  readonly reason: string;
  /** What to do about it, e.g. `Upload the article as text.` */
  readonly remedy: string;
}

/** Thrown inside the room, answered as a value by `readArticle`. */
export class Rejected extends Error {
  readonly rejection: Rejection;
  constructor(name: Rejection['name'], reason: string, remedy: string) {
    super(reason);
    this.rejection = { name, reason, remedy };
  }
}
