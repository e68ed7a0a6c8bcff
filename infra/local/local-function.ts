import { closeSync, openSync } from 'node:fs';
import { FunctionError, type FunctionOptions, FunctionProcess } from './function-process.ts';

/** A function as Lambda runs it: copies of it are started when they are needed, up to `most`, and used again. */
export class LocalFunction {
  readonly #options: FunctionOptions;
  readonly #most: number;
  readonly #idle: FunctionProcess[] = [];
  readonly #busy = new Set<FunctionProcess>();
  readonly #waiting: ((copy: FunctionProcess) => void)[] = [];
  #closed = false;

  constructor(options: Omit<FunctionOptions, 'log'>, logPath: string, most: number) {
    this.#options = { ...options, log: openSync(logPath, 'a') };
    this.#most = most;
  }

  /** Has a copy ready before the first event. */
  warm(): void {
    this.#idle.push(new FunctionProcess(this.#options));
  }

  async invoke(event: unknown): Promise<unknown> {
    const copy = await this.#take();
    try {
      return await copy.invoke(event);
    } catch (cause) {
      if (!this.#closed) console.error(cause instanceof FunctionError ? cause.message : cause);
      throw cause;
    } finally {
      this.#release(copy);
    }
  }

  close(): void {
    this.#closed = true;
    for (const copy of [...this.#idle, ...this.#busy]) copy.kill();
    closeSync(this.#options.log);
  }

  async #take(): Promise<FunctionProcess> {
    let copy = this.#idle.pop();
    while (copy && !copy.alive) copy = this.#idle.pop();
    if (!copy && this.#busy.size >= this.#most) {
      return new Promise((give) => this.#waiting.push(give));
    }
    copy ??= new FunctionProcess(this.#options);
    this.#busy.add(copy);
    return copy;
  }

  #release(copy: FunctionProcess): void {
    this.#busy.delete(copy);
    const next = copy.alive ? copy : null;
    const give = this.#waiting.shift();
    if (give) {
      const taken = next ?? new FunctionProcess(this.#options);
      this.#busy.add(taken);
      give(taken);
    } else if (next) {
      this.#idle.push(next);
    }
  }
}
