import type { Announcements, EventReader } from '#shared/event-store.ts';
import type { Change } from '#shared/tracked-event.ts';

/** Takes changes in the order given; throws unless it has them all. */
export type Send = (changes: readonly Change[]) => Promise<void>;

/** As many as the bus takes in one request. */
const atOnce = 10;

/**
 * Sends every change that was not sent yet, oldest first, and keeps the place after each page: whoever dies before that sends the page
 * again, nobody leaves one out. What wakes it is only a hint; the log says what there is.
 */
export async function announce(
  store: Pick<EventReader, 'changesSince'> & Announcements,
  send: Send,
): Promise<number> {
  let since = await store.announcedUpTo();
  let sent = 0;
  for (let more = true; more; ) {
    const page = await store.changesSince(since, { limit: atOnce });
    if (page.changes.length > 0) {
      await send(page.changes);
      await store.keepAnnounced(page.next);
      sent += page.changes.length;
    }
    ({ next: since, more } = page);
  }
  return sent;
}
