import { randomBytes } from 'node:crypto';
import { secretKey } from '../event-table.ts';
import type { Table } from './table.ts';

const length = 32;

/**
 * Random bytes that every copy of a function shares, made by the first that needs them. They lie in the table, encrypted at rest like all of it:
 * no cost, nothing to set up, nothing in the template. Deleting the item makes new ones.
 */
export async function sharedSecret(table: Table, name: string): Promise<Uint8Array> {
  const key = secretKey(name);
  const known = await table.get(key);
  if (known) return known.bytes as Uint8Array;
  const bytes = randomBytes(length);
  if (await table.put({ ...key, bytes }, { absent: true })) return bytes;
  return (await table.get(key))!.bytes as Uint8Array;
}
