import type { Server, ServerResponse } from 'node:http';
import dynalite from 'dynalite';
import { listen } from './loopback.ts';

export interface TableEngine {
  readonly server: Server;
  readonly port: number;
  close(): Promise<void>;
}

/**
 * A DynamoDB engine, on disk at `path` or in memory. dynalite works on when its client is gone [a function that is killed among its
 * queries, as the stack is closed], and its own `close` waits for connections only: it would take the files away under that work,
 * whose next read throws from an event where nobody can catch it. So here `close` first waits until every request has its answer.
 */
export async function openEngine(path?: string): Promise<TableEngine> {
  const server = dynalite({ path, createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 });
  const underWay = new Set<Promise<void>>();
  // Before dynalite's own listener, which may answer at once.
  server.prependListener('request', (_request, response: ServerResponse) => {
    const request = answered(response).then(() => void underWay.delete(request));
    underWay.add(request);
  });
  // A request cut off in its midst [its sender was killed] dynalite would throw where nobody can catch it; nobody waits for an answer.
  server.on('request', (request, response) => {
    request.removeAllListeners('error').on('error', () => response.end());
  });
  // It closes its files only if it listened.
  const port = await listen(server, 0, '--port');
  const close = async () => {
    while (underWay.size > 0) await Promise.all(underWay);
    await new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return { server, port, close };
}

/** Resolves when the answer is given, be there anyone to take it or not: `finish` and `close` tell of the connection. */
function answered(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const end = response.end as (...answer: unknown[]) => ServerResponse;
    response.end = (...answer: unknown[]) => {
      resolve();
      return end.apply(response, answer);
    };
  });
}
