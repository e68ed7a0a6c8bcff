import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A date as annotators write it: `"2011-01-10"`, `"2010-12"`, `"2009"`, or the first and last of a range. */
export type GoldDate = string | readonly [string, string?] | null;

/** An event as a careful analyst logged it. */
export interface GoldEvent {
  readonly type: 'meeting' | 'pact';
  readonly parties: readonly string[];
  readonly participants?: readonly string[];
  readonly place?: { readonly name: string; readonly country?: string };
  readonly date?: GoldDate;
  readonly status: string;
  /** Other statuses that can be defended. */
  readonly statusAlso?: readonly string[];
  readonly name?: string;
  readonly acronym?: string;
  readonly aliases?: readonly string[];
  readonly names?: readonly string[];
  /** Finding it is no error, missing it none either. */
  readonly optional?: boolean;
}

export interface Gold {
  readonly name: string;
  readonly published: string | null;
  readonly events: readonly GoldEvent[];
  /** The article's file, whatever its format. */
  readonly file: string | null;
}

/** Every `NAME.gold.json` of a folder with the article beside it, by name. */
export function readGold(folder: string): Gold[] {
  const names = readdirSync(folder).sort();
  return names
    .filter((file) => file.endsWith('.gold.json'))
    .map((file) => {
      const name = file.slice(0, -'.gold.json'.length);
      const beside = names.find((other) => other !== file && other.startsWith(`${name}.`));
      const { published = null, events } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      return { name, published, events, file: beside ? join(folder, beside) : null };
    });
}
