import type { Scorer } from '../scorer.ts';

/** A scorer that counts how often each feature is asked for, and keeps how high scores go. */
export class Tally implements Scorer {
  readonly uses = new Map<number, number>();
  highest = 0;
  readonly #model: Scorer;

  constructor(model: Scorer) {
    this.#model = model;
  }

  get scores(): Int16Array | Float32Array {
    return this.#model.scores;
  }

  score(features: Int32Array, n: number): void {
    for (let i = 0; i < n; i++) {
      const hash = features[i]! >>> 0;
      this.uses.set(hash, (this.uses.get(hash) ?? 0) + 1);
    }
    this.#model.score(features, n);
    for (const score of this.scores)
      if (Math.abs(score) > this.highest) this.highest = Math.abs(score);
  }

  addRare(): void {
    this.#model.addRare();
  }
}
