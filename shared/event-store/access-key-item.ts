import { createHash } from 'node:crypto';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { accessKey } from '../event-table.ts';

/** A key that lets a client ask the deployed API. The table holds its hash, never the key. */
export interface AccessKey {
  /** Names the key without telling it. */
  id: string;
  name: string;
  /** ISO 8601. */
  created: string;
  revoked: string | null;
  perMinute: number;
  perDay: number;
  /** Requests so far in the last minute and day that saw any. */
  usedThisMinute: number;
  usedThisDay: number;
}

export type AccessKeyItem = Record<string, AttributeValue>;

export const minuteMs = 60_000;
export const dayMs = 86_400_000;

/** Keys are 192 random bits: a plain digest cannot be run backwards. */
export const hashOf = (key: string) => createHash('sha256').update(key).digest('base64url');

export function itemKeyOf(hash: string): AccessKeyItem {
  const { pk, sk } = accessKey(hash);
  return { pk: { S: pk }, sk: { S: sk } };
}

/** The minute and the day of `now`, and what was used of them. */
export const windows = (now: number, usedMinute: number, usedDay: number) => ({
  minute: { N: String(Math.floor(now / minuteMs)) },
  usedMinute: { N: String(usedMinute) },
  day: { N: String(Math.floor(now / dayMs)) },
  usedDay: { N: String(usedDay) },
});

export function readKey(item: AccessKeyItem): AccessKey {
  return {
    id: item.id!.S!,
    name: item.name!.S!,
    created: item.created!.S!,
    revoked: item.revoked?.S ?? null,
    perMinute: Number(item.perMinute!.N),
    perDay: Number(item.perDay!.N),
    usedThisMinute: Number(item.usedMinute!.N),
    usedThisDay: Number(item.usedDay!.N),
  };
}
