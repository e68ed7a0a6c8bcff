import type { Change } from '#shared/tracked-event.ts';
import { ask } from './api.ts';

export interface ChangeList {
  changes: Change[];
  next: string;
  more: boolean;
}

const everyMilliseconds = 10_000;

/** Asks for what is new as long as the page is seen; nobody is told twice of a change. */
export function follow(since: number, tell: (changes: Change[]) => void): () => void {
  let next = String(since);
  let looking = false;
  const look = async () => {
    if (document.hidden || looking) return;
    looking = true;
    try {
      const list = await ask<ChangeList>(`/changes?since=${next}&limit=100`);
      next = list.next;
      if (list.changes.length > 0) tell(list.changes);
    } catch {
      // The next look may have more luck, and nothing is missed by it.
    } finally {
      looking = false;
    }
  };
  const timer = setInterval(look, everyMilliseconds);
  document.addEventListener('visibilitychange', look);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', look);
  };
}
