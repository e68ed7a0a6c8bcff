import { type ChildProcess, fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';

export interface FunctionOptions {
  name: string;
  arn: string;
  /** Folder of the bundled code. */
  codeDir: string;
  /** [index.handler] */
  handler: string;
  environment: Record<string, string>;
  /** Milliseconds. */
  timeout: number;
  /** Megabytes. */
  memorySize: number;
  /** File descriptor that takes what the function prints. */
  log: number;
}

/** What a function answered by throwing, running too long or dying. */
export class FunctionError extends Error {}

type Answer = { ready: true } | { answer: unknown } | { error: { type: string; message: string } };

const largestAnswer = 6 * 1024 ** 2;

/** One copy of a function: its own process, which does one thing at a time. */
export class FunctionProcess {
  readonly #options: FunctionOptions;
  readonly #child: ChildProcess;
  readonly #ready: Promise<unknown>;

  constructor(options: FunctionOptions) {
    this.#options = options;
    this.#child = fork(join(import.meta.dirname, 'runtime.mjs'), {
      env: lambdaEnvironment(options),
      execArgv: [`--max-old-space-size=${options.memorySize}`],
      stdio: ['ignore', options.log, options.log, 'ipc'],
    });
    this.#ready = this.#next(options.timeout);
    this.#ready.catch(() => {});
  }

  get alive(): boolean {
    return this.#child.connected && this.#child.exitCode === null && !this.#child.killed;
  }

  async invoke(event: unknown): Promise<unknown> {
    await this.#ready;
    const { timeout, arn } = this.#options;
    const answer = this.#next(timeout);
    this.#child.send({ id: randomUUID(), event, arn, deadline: Date.now() + timeout } as object);
    return answer;
  }

  kill(): void {
    this.#child.kill('SIGKILL');
  }

  /** The process's next message; kills it when none comes in time. */
  #next(timeout: number): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const fail = (reason: string) => {
        settle();
        this.kill();
        reject(new FunctionError(`${this.#options.name}: ${reason}`));
      };
      const onMessage = (message: Answer) => {
        settle();
        if ('error' in message) {
          const { type, message: text } = message.error;
          reject(new FunctionError(`${this.#options.name}: ${type}: ${text}`));
        } else if ('answer' in message && sizeOf(message.answer) > largestAnswer) {
          fail('Function.ResponseSizeTooLarge');
        } else {
          resolve('answer' in message ? message.answer : undefined);
        }
      };
      const onExit = (code: number | null) => fail(`Runtime exited with code ${code}`);
      const timer = setTimeout(
        () => fail(`Task timed out after ${(timeout / 1000).toFixed(2)} seconds`),
        timeout,
      );
      const settle = () => {
        clearTimeout(timer);
        this.#child.off('message', onMessage).off('exit', onExit);
      };
      this.#child.on('message', onMessage).on('exit', onExit);
    });
  }
}

const sizeOf = (answer: unknown) => JSON.stringify(answer)?.length ?? 0;

/** Nothing of this machine's own environment gets in but what a program needs to run; no credentials above all. */
function lambdaEnvironment(options: FunctionOptions): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    TZ: ':UTC',
    LANG: 'en_US.UTF-8',
    // Node's warnings are about this machine's version of it.
    NODE_NO_WARNINGS: '1',
    LAMBDA_TASK_ROOT: options.codeDir,
    _HANDLER: options.handler,
    AWS_LAMBDA_FUNCTION_NAME: options.name,
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(options.memorySize),
    AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${options.name}`,
    AWS_LAMBDA_LOG_STREAM_NAME: 'local',
    ...options.environment,
  };
}
