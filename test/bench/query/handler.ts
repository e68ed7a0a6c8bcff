import { createApp } from '../../../functions/query/app.ts';
import { toRequest, toResult } from '../../../functions/query/http/gateway.ts';
import { openEventStore } from '../../../shared/event-store.ts';
import { fillMany } from '../../query/support/many-events.ts';
import { MemoryTable } from '../../simulation/memory-table.ts';

const rows = 100;
const runs = 400;

/** Of this process: a machine that is busy with other things does not add to it. */
function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** What the function adds to the store's time, for a hundred rows, from the gateway's request to the gateway's answer. */
export async function measureHandler(): Promise<void> {
  const table = new MemoryTable();
  await fillMany(table, 2000);
  const store = openEventStore(table);
  let inStore = 0;
  const timed = async <Answer>(ask: () => Promise<Answer>) => {
    const start = cpuMs();
    const answer = await ask();
    inStore += cpuMs() - start;
    return answer;
  };
  const app = createApp(
    {
      store: { ...store, listEvents: (...given) => timed(() => store.listEvents(...given)) },
      cursorKey: async () => Buffer.alloc(32),
      textOf: async () => null,
      now: Date.now,
    },
    { origins: [], report: console.error },
  );
  const formats = [
    ['json', 'br'],
    ['json', 'identity'],
    ['csv', 'br'],
    ['ics', 'br'],
    ['atom', 'br'],
  ] as const;
  for (const [format, encoding] of formats) {
    const above: number[] = [];
    for (let run = 0; run < runs; run++) {
      inStore = 0;
      const start = cpuMs();
      const request = toRequest({
        headers: { 'accept-encoding': encoding },
        rawPath: '/meetings',
        rawQueryString: `country=USA&limit=${rows}&format=${format}`,
        requestContext: { domainName: 'api.example', http: { method: 'GET' } },
      } as unknown as Parameters<typeof toRequest>[0]);
      const { statusCode } = await toResult(await app(request));
      if (statusCode !== 200) throw new Error(`answered ${statusCode}`);
      if (run >= runs / 4) above.push(cpuMs() - start - inStore);
    }
    above.sort((a, b) => a - b);
    const at = (share: number) => above[Math.floor(above.length * share)]!.toFixed(1);
    console.log(
      `handler above its store (CPU), ${rows} rows of ${format}, ${encoding}: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`,
    );
  }
}
