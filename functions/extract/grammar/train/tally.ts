import type { Scorer } from '../scorer.ts';

/** A scorer that counts how often each feature is asked for. */
export class Tally implements Scorer {
  readonly uses = new Map<number, number>();
  readonly #model: Scorer;

  constructor(model: Scorer) {
    this.#model = model;
  }

  score(features: Int32Array, n: number, scores: Int32Array | Float32Array): void {
    for (let i = 0; i < n; i++) {
      const hash = features[i]! >>> 0;
      this.uses.set(hash, (this.uses.get(hash) ?? 0) + 1);
    }
    this.#model.score(features, n, scores);
  }
}
