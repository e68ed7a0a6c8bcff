import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { connect } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Policies } from '../../../infra/local/access/policy.ts';
import { createTableDoor } from '../../../infra/local/access/table-door.ts';
import { createDoor } from '../../../infra/local/http-door.ts';
import { close, host, listen } from '../../../infra/local/loopback.ts';
import { openEngine } from '../../../infra/local/table-engine.ts';

/** Sends the beginning of a request and goes. What that makes the server throw is nobody's to catch: vitest fails for it. */
async function cutOff(server: Server, port: number): Promise<void> {
  const arrived = once(server, 'request');
  const socket = connect(port, host);
  socket.write(`POST / HTTP/1.1\r\nhost: ${host}\r\ncontent-length: 100\r\n\r\n{"Table`);
  const [request] = await arrived;
  const gone = new Promise((resolve) => request.once('close', resolve));
  socket.destroy();
  await gone;
  await setImmediate();
}

const engine = createServer(() => expect.unreachable());
const policies = { refusal: () => null } as unknown as Policies;
const table = { arn: 'arn', partitionKey: 'pk' };

test.each([
  ['the API', createDoor(() => expect.unreachable())],
  ['the table', createTableDoor(engine, policies, table)],
])('a request to %s that is cut off in its midst hurts nobody', async (_, door) => {
  await cutOff(door, await listen(door, 0, '--port'));
  await close(door);
});

test('nor does one to the table engine itself, which is closed all the same', async () => {
  const { server, port, close } = await openEngine();
  await cutOff(server, port);
  await close();
});
