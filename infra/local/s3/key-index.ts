import type { Version } from './version.ts';

/** Every version of every key, in memory. */
export class KeyIndex {
  readonly #versions = new Map<string, Version[]>();
  #sorted: string[] | null = null;

  /** Newest first; the newest may be a delete marker. */
  versions(key: string): readonly Version[] {
    return this.#versions.get(key) ?? [];
  }

  /** What reading the key finds, undefined when there is nothing or it is deleted. */
  current(key: string): Version | undefined {
    const newest = this.versions(key)[0];
    return newest?.deleted ? undefined : newest;
  }

  /** Keys with any version, in the order S3 lists them. */
  keys(): readonly string[] {
    this.#sorted ??= [...this.#versions.keys()].sort(compareKeys);
    return this.#sorted;
  }

  add(version: Version): void {
    const versions = this.#versions.get(version.key);
    if (versions) {
      versions.unshift(version);
    } else {
      this.#versions.set(version.key, [version]);
      this.#sorted = null;
    }
  }

  remove({ key, versionId }: Version): void {
    const rest = this.versions(key).filter((version) => version.versionId !== versionId);
    if (rest.length > 0) {
      this.#versions.set(key, rest);
    } else if (this.#versions.delete(key)) {
      this.#sorted = null;
    }
  }

  retag(key: string, versionId: string, tags: Readonly<Record<string, string>>): void {
    const versions = this.#versions.get(key) ?? [];
    const at = versions.findIndex((version) => version.versionId === versionId);
    if (at >= 0) versions[at] = { ...versions[at]!, tags };
  }

  /** Names of all stored bodies. */
  *bodies(): Iterable<string> {
    for (const versions of this.#versions.values()) {
      for (const version of versions) if (!version.deleted) yield version.versionId;
    }
  }
}

/** Order of the UTF-8 bytes; UTF-16 puts U+10000 and above before U+E000. */
export function compareKeys(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const [left, right] = [a.charCodeAt(i), b.charCodeAt(i)];
    if (left !== right) return rank(left) - rank(right);
  }
  return a.length - b.length;
}

const rank = (unit: number) =>
  unit >= 0xe000 ? unit - 0x800 : unit >= 0xd800 ? unit + 0x2000 : unit;
