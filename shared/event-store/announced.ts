import { announcedKey } from '../event-table.ts';
import type { Table } from './table.ts';

/** How far the changes log was announced to whoever wants alerts. */
export async function announcedUpTo(table: Table): Promise<number> {
  const item = await table.get(announcedKey);
  return item ? (item.version as number) : 0;
}

/** Never goes back: whoever is behind loses. */
export async function keepAnnounced(table: Table, sequence: number): Promise<void> {
  await table.put({ ...announcedKey, version: sequence }, { olderThan: sequence });
}
