import { expect, test } from 'vitest';
import type * as z from 'zod/mini';
import type { Report } from '#shared/event.ts';
import type { reportSchema } from '#shared/schema.ts';
import type {
  actorCountSchema,
  articleRecordSchema,
  changeSchema,
  eventSummarySchema,
  trackedEventSchema,
} from '#shared/schema-tracked.ts';
import type {
  ActorCount,
  ArticleRecord,
  Change,
  EventSummary,
  TrackedEvent,
} from '#shared/tracked-event.ts';

/** Compiles only when a value of one may stand for the other, both ways. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;

test('the schemas say what the types say', () => {
  const same: [
    Same<z.infer<typeof reportSchema>, Report>,
    Same<z.infer<typeof eventSummarySchema>, EventSummary>,
    Same<z.infer<typeof trackedEventSchema>, TrackedEvent>,
    Same<z.infer<typeof articleRecordSchema>, ArticleRecord>,
    Same<z.infer<typeof changeSchema>, Change>,
    Same<z.infer<typeof actorCountSchema>, ActorCount>,
  ] = [true, true, true, true, true, true];
  expect(same).not.toContain(false);
});
