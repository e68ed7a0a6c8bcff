import fc from 'fast-check';
import { MemoryTable } from '../../simulation/memory-table.ts';
import { wildRequest } from './arbitrary-request.ts';
import { fillMany } from './many-events.ts';
import { serve } from './served.ts';

/**
 * Sends so many wild requests and throws at the first answer that is a 5xx, does not keep the OpenAPI document, or wants for what every
 * answer has. Gives back how often each status was answered.
 */
export async function fuzz(requests: number, seed: number): Promise<Record<number, number>> {
  const table = new MemoryTable();
  await fillMany(table, 300);
  const { ask, reported } = serve(table);
  const statuses: Record<number, number> = {};
  await fc.assert(
    fc.asyncProperty(wildRequest, async ({ method, path, query, headers }) => {
      const {
        status,
        headers: sent,
        text,
      } = await ask(`${path}${query && `?${query}`}`, headers, method);
      statuses[status] = (statuses[status] ?? 0) + 1;
      if (status >= 500) throw new Error(`${status}: ${String(reported.at(-1))}`);
      if (sent.get('x-content-type-options') !== 'nosniff') throw new Error('an unsafe answer');
      if (status >= 400 && method !== 'HEAD' && JSON.parse(text).status !== status)
        throw new Error('no problem+json');
    }),
    { numRuns: requests, seed },
  );
  return statuses;
}
