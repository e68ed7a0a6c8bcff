import type { EventReader } from '#shared/event-store.ts';
import type { AnswerName } from './answers.ts';
import type { Format } from './http/negotiate.ts';
import type { Asked, ParameterName } from './parameters.ts';

/** What the routes ask of the world. */
export interface Parts {
  readonly store: EventReader;
  /** 32 bytes, the same for every copy of the function. */
  readonly cursorKey: () => Promise<Uint8Array>;
  /** The text that was read of this version of an object of the bucket, or null when that version is gone. */
  readonly textOf: (key: string, version: string) => Promise<string | null>;
  readonly now: () => number;
}

/** One request, understood. */
export interface Asking {
  readonly parts: Parts;
  readonly url: URL;
  /** What stands for the names in braces. */
  readonly path: (name: string) => string;
  readonly asked: Asked;
  readonly format: Format;
}

/** A route is a value: the router serves it and the OpenAPI document tells of it. */
export interface Route {
  /** With names in braces, as OpenAPI writes it, e.g. `/events/{id}`. */
  readonly path: string;
  readonly summary: string;
  readonly parameters: readonly ParameterName[];
  readonly formats: readonly Format[];
  /** Name of the schema of its JSON answer. */
  readonly answers: AnswerName;
  readonly mayMove?: true;
  readonly answer: (asking: Asking) => Promise<Response>;
}

/** A JSON answer that a client may keep as long as it asks whether it still holds. */
export function json(body: unknown, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    headers: {
      'content-type': 'application/json',
      'cache-control': 'private, no-cache',
      ...headers,
    },
  });
}
