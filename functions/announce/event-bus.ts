import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import type { Change } from '#shared/tracked-event.ts';
import type { Send } from './announce.ts';

/** EventBridge takes ten at a time. */
const mostEntries = 10;

const entryOf = (change: Change) => ({
  Source: 'entente',
  DetailType: change.kind,
  Detail: JSON.stringify(change),
  Time: new Date(change.at),
});

/** To the default bus of the account, one after the other, so that they come in the order of the log. */
export function openEventBus(client = new EventBridgeClient({})): Send {
  return async (changes) => {
    for (let i = 0; i < changes.length; i += mostEntries) {
      const Entries = changes.slice(i, i + mostEntries).map(entryOf);
      const { FailedEntryCount, Entries: results = [] } = await client.send(
        new PutEventsCommand({ Entries }),
      );
      if (!FailedEntryCount) continue;
      const { ErrorCode, ErrorMessage } = results.find((result) => result.ErrorCode) ?? {};
      throw new Error(
        `EventBridge refused ${FailedEntryCount} of ${Entries.length} changes: ${ErrorCode} ${ErrorMessage}`,
      );
    }
  };
}
