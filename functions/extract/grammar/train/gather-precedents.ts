import { Codes } from '../encode.ts';
import type { Form } from '../join-units.ts';
import type { Model } from '../model.ts';
import type { Precedents } from '../precedents.ts';
import { SETTLING_TAGS, Tagger } from '../tagger.ts';
import type { Templates } from '../templates.ts';

/** Contexts by rising hash, with the choice in each. */
export interface Settled {
  readonly hashes: readonly number[];
  readonly choices: readonly number[];
}

/** One choice in a thousand may be another; a context that never had another must be seen 300 times. */
const OTHERS = 0.001;
const DOUBT = 0.3;

interface Context {
  readonly choice: number;
  seen: number;
  others: number;
}

/** Watches a model choose, and keeps the contexts in which it chooses practically always the same. */
class GatheredPrecedents implements Precedents {
  readonly #templates: Templates;
  readonly #features: Int32Array;
  readonly #contexts = new Map<number, Context>();

  constructor(templates: Templates) {
    this.#templates = templates;
    this.#features = new Int32Array(templates.count);
  }

  find(values: Int32Array): number {
    this.#templates.hash(values, this.#features);
    return -1;
  }

  note(choice: number): void {
    for (const hash of this.#features) {
      const context = this.#contexts.get(hash);
      if (context === undefined) this.#contexts.set(hash, { choice, seen: 1, others: 0 });
      else {
        context.seen++;
        if (context.choice !== choice) context.others++;
      }
    }
  }

  settled(): Settled {
    const settled = [...this.#contexts]
      .filter(([, { seen, others }]) => others + DOUBT <= OTHERS * seen)
      .sort((a, b) => a[0] - b[0]);
    return {
      hashes: settled.map(([hash]) => hash),
      choices: settled.map(([, { choice }]) => choice),
    };
  }
}

/** How a model always tags in sentences. */
export function gatherPrecedents(model: Model, sentences: Iterable<readonly Form[]>): Settled {
  const tags = new GatheredPrecedents(SETTLING_TAGS);
  const tagger = new Tagger(model.tagger, model.uposOf, [], tags);
  const codes = new Codes();
  for (const forms of sentences) {
    codes.read(forms, 0, forms.length, model.lexicon);
    tagger.tag(codes);
  }
  return tags.settled();
}
