import { randomUUID } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { Journal } from '../journal.ts';

export interface Message {
  readonly id: string;
  readonly body: string;
  /** Milliseconds since 1970. */
  readonly sent: number;
  /** How often it was given out. */
  received: number;
  firstReceived: number | null;
  /** Not given out before this time. */
  visibleAt: number;
}

type Entry =
  | { did: 'send'; id: string; body: string; sent: number; mark?: string }
  | { did: 'receive' | 'delete'; ids: string[]; at: number }
  /** Written when the journal is shortened. */
  | { did: 'keep'; messages: Message[]; mark: string };

export interface QueueOptions {
  /** Receives after which a message that failed again is given up. */
  maxReceiveCount: number;
  deadLetters: MessageQueue | null;
  /** Milliseconds that a message which failed waits first, then twice that, four times …; in AWS it waits the visibility timeout. */
  retryPause: number;
  onGiveUp?: (message: Message) => void;
}

/** At-least-once, like SQS: a message is there until it is deleted, over kill -9 too. */
export class MessageQueue {
  readonly #journal: Journal<Entry>;
  readonly #options: QueueOptions;
  readonly #messages = new Map<string, Message>();
  #mark = '';
  readonly #bell = new EventEmitter().setMaxListeners(0);

  private constructor(journal: Journal<Entry>, options: QueueOptions) {
    this.#journal = journal;
    this.#options = options;
  }

  static async open(path: string, options: QueueOptions): Promise<MessageQueue> {
    const { journal, entries } = await Journal.open<Entry>(path);
    const queue = new MessageQueue(journal, options);
    for (const entry of entries) queue.#apply(entry);
    for (const message of queue.#messages.values()) message.visibleAt = 0;
    await journal.rewrite([
      { did: 'keep', messages: [...queue.#messages.values()], mark: queue.#mark },
    ]);
    return queue;
  }

  /** Of the last message that was sent with one; whatever is after it was not sent before a crash. */
  get mark(): string {
    return this.#mark;
  }

  get size(): number {
    return this.#messages.size;
  }

  messages(): readonly Message[] {
    return [...this.#messages.values()];
  }

  /** It is on the disk when this resolves. */
  async send(body: string, mark?: string): Promise<string> {
    const id = randomUUID();
    await this.#commit({ did: 'send', id, body, sent: Date.now(), ...(mark && { mark }) });
    this.#bell.emit('send');
    return id;
  }

  /** Up to `most` messages that nobody else has; they come back after `hold` milliseconds unless deleted. */
  async receive(most: number, hold: number): Promise<Message[]> {
    const now = Date.now();
    const waiting = [...this.#messages.values()].filter(({ visibleAt }) => visibleAt <= now);
    const isOver = ({ received }: Message) => received >= this.#options.maxReceiveCount;
    const found = waiting.filter((message) => !isOver(message)).slice(0, most);
    for (const message of found) message.visibleAt = now + hold;
    for (const message of waiting.filter(isOver)) await this.#giveUp(message);
    if (found.length > 0) {
      await this.#commit({ did: 'receive', ids: found.map(({ id }) => id), at: now });
    }
    return found;
  }

  async delete(messages: readonly Message[]): Promise<void> {
    if (messages.length === 0) return;
    await this.#commit({ did: 'delete', ids: messages.map(({ id }) => id), at: Date.now() });
  }

  /** They will be given out again after a pause, or are given up when that was the last time. */
  async fail(messages: readonly Message[]): Promise<void> {
    for (const message of messages) {
      if (message.received >= this.#options.maxReceiveCount) await this.#giveUp(message);
      else message.visibleAt = Date.now() + this.#options.retryPause * 2 ** (message.received - 1);
    }
  }

  /** Resolves when a message may be there to receive, at the latest after `patience` milliseconds or when `stop` says so. */
  async wait(patience: number, stop: AbortSignal): Promise<void> {
    const next = Math.min(...[...this.#messages.values()].map(({ visibleAt }) => visibleAt));
    const pause = Math.min(patience, Math.max(10, next - Date.now()));
    const over = new AbortController();
    const signal = AbortSignal.any([over.signal, stop]);
    const arrived = once(this.#bell, 'send', { signal });
    const late = setTimeout(pause, undefined, { ref: false, signal });
    await Promise.race([arrived, late]).catch(() => {});
    over.abort();
    await Promise.allSettled([arrived, late]);
  }

  close(): Promise<void> {
    return this.#journal.close();
  }

  /** First there, then no longer here: a crash between leaves two, never none. */
  async #giveUp(message: Message): Promise<void> {
    message.visibleAt = Number.POSITIVE_INFINITY;
    await this.#options.deadLetters?.send(message.body);
    this.#options.onGiveUp?.(message);
    await this.delete([message]);
  }

  async #commit(entry: Entry): Promise<void> {
    const written = this.#journal.append(entry);
    this.#apply(entry);
    await written;
  }

  #apply(entry: Entry): void {
    if (entry.did === 'send') {
      const { id, body, sent, mark } = entry;
      this.#keep({ id, body, sent, received: 0, firstReceived: null, visibleAt: 0 });
      this.#mark = mark ?? this.#mark;
    } else if (entry.did === 'keep') {
      for (const message of entry.messages) this.#keep(message);
      this.#mark = entry.mark;
    } else {
      for (const id of entry.ids) this.#settle(id, entry);
    }
  }

  #keep(message: Message): void {
    this.#messages.set(message.id, message);
  }

  #settle(id: string, { did, at }: { did: 'receive' | 'delete'; at: number }): void {
    const message = this.#messages.get(id);
    if (did === 'delete') this.#messages.delete(id);
    else if (message) {
      message.received += 1;
      message.firstReceived ??= at;
    }
  }
}
