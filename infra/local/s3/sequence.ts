/** Numbers that only grow, across restarts and clock changes, as 18 upper-case hex digits [00652F1A3C4D5E6F70]. */
export class Sequence {
  #last = 0n;

  next(): string {
    const now = BigInt(Date.now()) << 16n;
    this.#last = now > this.#last ? now : this.#last + 1n;
    return this.#last.toString(16).toUpperCase().padStart(18, '0');
  }

  /** Never gives again what was given before the restart. */
  seen(sequencer: string): void {
    const number = BigInt(`0x${sequencer}`);
    if (number > this.#last) this.#last = number;
  }
}
