import { requireEnv } from '#shared/env.ts';
import { openEventStore } from '#shared/event-store.ts';
import { announce } from './announce.ts';
import { openEventBus } from './event-bus.ts';

const store = openEventStore(requireEnv('EVENT_TABLE'));
const send = openEventBus();

/** Woken by the table's stream when the changes log grows; by hand (`aws lambda invoke`) it does the same. */
export async function handler(): Promise<void> {
  console.log({ announced: await announce(store, send) });
}
