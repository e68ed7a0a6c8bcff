import { createHash } from 'node:crypto';
import type { Report } from './event.ts';
import { fold } from './fold.ts';
import { meetingKeys } from './identity/meeting-keys.ts';
import { pactKeys } from './identity/pact-keys.ts';

/**
 * A key says which real event a report tells of: `<rank>|<kind of key>|<value>` [1|day|JPN KOR 2011-01-10]. Reports that share a key tell
 * of the same event, and so do those that are joined by a chain of them; the smallest key of all names the event. Keys must be
 * conservative: one wrong key merges two histories.
 */
export type IdentityKey = string;

/** `1|day|JPN KOR 2011-01-10` → kind `day`, value `JPN KOR 2011-01-10`. */
export function readKey(key: IdentityKey): { kind: string; value: string } {
  const [, kind = '', ...value] = key.split('|');
  return { kind, value: value.join('|') };
}

const mostRemembered = 20_000;
const remembered = new Map<IdentityKey, string>();

/** Id of the event that the key names. */
export function idOfKey(key: IdentityKey): string {
  const known = remembered.get(key);
  if (known !== undefined) return known;
  if (remembered.size >= mostRemembered) remembered.clear();
  const id = digestOf(key);
  remembered.set(key, id);
  return id;
}

/** Sixteen letters for a text of any length. */
export function digestOf(text: string): string {
  const digest = createHash('sha256').update(text).digest();
  return [...digest.subarray(0, 16)]
    .map((byte) => 'abcdefghijkmnpqrstuvwxyz23456789'[byte % 32])
    .join('');
}

/** Order of keys: by rank, then text. The smallest key of an event gives it its id. */
export const compareKeys = (a: IdentityKey, b: IdentityKey) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The keys of each report of one article, in the order of the reports, never none. An article tells every event once: of two reports that
 * would share a key only the first keeps it, so they stay two events.
 */
export function keysOf(
  reports: readonly Report[],
  article: { id: string; published: string | null },
): IdentityKey[][] {
  const taken = new Set<IdentityKey>();
  return reports.map((report) => {
    const wanted =
      report.type === 'meeting'
        ? meetingKeys(report, article.published)
        : pactKeys(report, article.published);
    const keys = [...new Set(wanted)].filter((key) => !taken.has(key)).sort(compareKeys);
    if (keys.length === 0) keys.push(ownKey(report, article.id, taken));
    for (const key of keys) taken.add(key);
    return keys;
  });
}

/** For a report that nothing can be compared with: an event of this article alone. */
function ownKey(report: Report, article: string, taken: ReadonlySet<string>): IdentityKey {
  const parties = report.parties.map((party) => party.code).sort();
  const name = report.type === 'pact' ? fold(report.name) : (report.date?.start ?? '');
  for (let n = 0; ; n++) {
    const key = `9|article|${article} ${report.type} ${parties.join(' ')} ${name} ${n}`;
    if (!taken.has(key)) return key;
  }
}
