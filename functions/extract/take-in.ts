import type { EventWriter, Sighting } from '#shared/event-store.ts';
import { readNotices } from './read-notices.ts';

interface Message {
  readonly messageId: string;
  readonly body: string;
}

/**
 * A batch of messages in, the ids of those that failed out: each message by itself, so that one bad one holds up no other. A line of
 * JSON for each article goes to the log, with its key and what came of it, never with its text.
 */
export async function takeIn(
  messages: readonly Message[],
  store: EventWriter,
  look: (key: string) => Promise<Sighting>,
  log: (line: Record<string, unknown>) => void,
): Promise<string[]> {
  const failed: string[] = [];
  for (const { messageId, body } of messages) {
    try {
      for (const notice of readNotices(body)) {
        const saved = await store.saveArticle(notice, () => look(notice.key));
        log({ key: notice.key, saved });
      }
    } catch (error) {
      failed.push(messageId);
      log({ message: messageId, failed: describe(error) });
    }
  }
  return failed;
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? `: ${error.cause.message}` : '';
  return `${error.name}: ${error.message}${cause}`;
}
