import type { EventSummary } from '#shared/tracked-event.ts';
import { type Filters, filterQuery } from './address.ts';
import { ask } from './api.ts';

interface EventList {
  events: EventSummary[];
  next: string | null;
}

const firstPage = 50;
const laterPage = 100;

/** The events that a question finds, loaded page by page by whoever needs them; they are kept, and grow for all. */
export class EventSet {
  readonly events: EventSummary[] = [];
  done = false;
  readonly #query: string;
  #cursor: string | null = null;
  #loading: Promise<void> | null = null;
  readonly #watchers = new Set<() => void>();

  constructor(query: string) {
    this.#query = query;
  }

  /** Tells of every page that came. */
  watch(watcher: () => void, signal: AbortSignal): void {
    this.#watchers.add(watcher);
    signal.addEventListener('abort', () => this.#watchers.delete(watcher));
  }

  /** Loads until there are `count` or no more. */
  async load(count: number): Promise<void> {
    while (!this.done && this.events.length < count) await this.#nextPage();
  }

  async loadAll(signal: AbortSignal): Promise<void> {
    while (!this.done && !signal.aborted) await this.#nextPage();
  }

  #nextPage(): Promise<void> {
    this.#loading ??= this.#askPage().finally(() => {
      this.#loading = null;
    });
    return this.#loading;
  }

  async #askPage(): Promise<void> {
    const limit = this.#cursor === null && this.events.length === 0 ? firstPage : laterPage;
    const cursor = this.#cursor ? `&cursor=${encodeURIComponent(this.#cursor)}` : '';
    const page = await ask<EventList>(`/events?limit=${limit}&${this.#query}${cursor}`);
    this.events.push(...page.events);
    this.#cursor = page.next;
    this.done = page.next === null;
    for (const watcher of this.#watchers) watcher();
  }
}

const kept = new Map<string, EventSet>();
const mostKept = 6;

/** The set of a question; asked again, the same set with what it has loaded. */
export function eventsOf(filters: Filters, sort?: string): EventSet {
  const query = filterQuery(filters, sort && sort !== 'date' ? { sort } : {});
  const set = kept.get(query) ?? new EventSet(query);
  kept.delete(query);
  kept.set(query, set);
  if (kept.size > mostKept) kept.delete(kept.keys().next().value!);
  return set;
}

/** After a change on the server nothing that was loaded is certain. */
export const forgetEvents = (): void => kept.clear();
