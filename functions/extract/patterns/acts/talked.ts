import type { PactStatus } from '#shared/event.ts';

/** What is only said of a pact [discussed, proposed, praised it] outdoes nothing that was done to it. */
export const talked: ReadonlySet<PactStatus> = new Set([
  'under-discussion',
  'proposed',
  'in-force',
  'agreed',
]);
