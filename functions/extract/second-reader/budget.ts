/** What a copy of the function may spend in a day (UTC). Copies know nothing of each other: the intake runs ten at most. */
export interface Limits {
  readonly calls: number;
  readonly tokens: number;
}

export const daily: Limits = { calls: 500, tokens: 1_000_000 };

/** Counts calls and tokens of the day; a call is paid in advance by the most it can cost. */
export class Budget {
  readonly #limits: Limits;
  readonly #now: () => number;
  #day = -1;
  #calls = 0;
  #tokens = 0;

  constructor(limits = daily, now: () => number = Date.now) {
    this.#limits = limits;
    this.#now = now;
  }

  /** Whether there is enough for one more call of at most so many tokens; if so, they are taken. */
  take(tokens: number): boolean {
    const day = Math.floor(this.#now() / 86_400_000);
    if (day !== this.#day) [this.#day, this.#calls, this.#tokens] = [day, 0, 0];
    if (this.#calls + 1 > this.#limits.calls) return false;
    if (this.#tokens + tokens > this.#limits.tokens) return false;
    this.#calls++;
    this.#tokens += tokens;
    return true;
  }

  /** Gives back what was taken and not spent. */
  giveBack(tokens: number): void {
    this.#tokens = Math.max(0, this.#tokens - tokens);
  }
}
