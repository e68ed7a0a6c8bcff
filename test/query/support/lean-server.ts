import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { MemoryTable } from '../../simulation/memory-table.ts';
import { fillMany } from './many-events.ts';
import { serve } from './served.ts';

/** The API over HTTP on 127.0.0.1, over a table in memory: for whoever wants to ask it very often. */
export async function startLeanServer(events: number): Promise<{ url: string; server: Server }> {
  const table = new MemoryTable();
  await fillMany(table, events);
  const { app, reported } = serve(table);
  const server = createServer(async (request, response) => {
    const { host = '127.0.0.1', ...rest } = request.headers;
    const headers = new Headers();
    for (const [name, value] of Object.entries(rest))
      if (value !== undefined) headers.set(name, String(value));
    const method = request.method === 'TRACE' ? 'POST' : request.method!;
    const answer = await app(new Request(`http://${host}${request.url}`, { method, headers }));
    if (answer.status >= 500) console.error(request.url, reported.at(-1));
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    response.end(answer.body && Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}
