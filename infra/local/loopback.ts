import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { StartError } from './start-error.ts';

export const host = '127.0.0.1';

/** The port it listens on, which is `port`, or any free one for 0. */
export function listen(server: Server, port: number, flag: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const reason = cause.code === 'EADDRINUSE' ? 'is taken' : `cannot be used (${cause.code})`;
      reject(new StartError(`port ${port} ${reason}: choose another with ${flag}`));
    });
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}

export function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

const local = /^(?:[a-z0-9-]+\.)*(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i;

/** Whether a page of another host, in a browser on this machine, sent the request. */
export function refuseForeign({ headers }: IncomingMessage): boolean {
  if (!local.test(headers.host ?? '')) return true;
  return headers.origin !== undefined && !local.test(headers.origin.replace(/^https?:\/\//, ''));
}
