export interface PageQuery {
  prefix: string;
  /** Keys that share all up to it behind the prefix count as one; empty for none. */
  delimiter: string;
  /** The key or common prefix the page before ended with. */
  after: string;
  limit: number;
}

export interface Page<Entry> {
  entries: Entry[];
  /** Folders, as it were. */
  prefixes: string[];
  /** What the page ended with, null when nothing comes after it. */
  next: Entry | string | null;
}

/** A page of `entries`, which come in order and begin after the marker. */
export function takePage<Entry extends { key: string }>(
  entries: Iterable<Entry>,
  { prefix, delimiter, after, limit }: PageQuery,
): Page<Entry> {
  const page: Page<Entry> = { entries: [], prefixes: [], next: null };
  let last: Entry | string = after;
  for (const entry of entries) {
    if (!entry.key.startsWith(prefix)) continue;
    const group = groupOf(entry.key, prefix, delimiter);
    if (group !== null && group === last) continue;
    if (page.entries.length + page.prefixes.length === limit) return { ...page, next: last };
    if (group === null) page.entries.push(entry);
    else page.prefixes.push(group);
    last = group ?? entry;
  }
  return page;
}

/** Prefix [articles/], delimiter [/]: articles/2024/a.txt → articles/2024/ */
function groupOf(key: string, prefix: string, delimiter: string): string | null {
  if (!delimiter) return null;
  const at = key.indexOf(delimiter, prefix.length);
  return at < 0 ? null : key.slice(0, at + delimiter.length);
}
