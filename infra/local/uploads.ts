import type { IncomingMessage, ServerResponse } from 'node:http';
import { articleIdOf } from '#shared/event-store/ledger.ts';
import { uploadKeyOf } from '#shared/upload-key.ts';

const path = '/uploads/';
/** Larger ones go straight to the S3 endpoint. */
const largest = 32 * 1024 ** 2;

/**
 * Lets the page put articles into the bucket: here alone, where whoever reaches it sits at this machine. `GET /uploads` says that it may,
 * `PUT /uploads/{name}` passes the bytes on to `bucketUrl` and answers with the article's id. True when the request was its own.
 */
export const takeUploads =
  (bucketUrl: string) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const { method, url = '' } = request;
    if (method === 'GET' && url === '/uploads') return answer(response, 200, { path });
    if (method !== 'PUT' || !url.startsWith(path)) return false;
    const key = keyIn(url.slice(path.length));
    if (!key) return answer(response, 400, { detail: 'The name of the file cannot be a key.' });
    const body = await bytesOf(request);
    if (!body) return answer(response, 413, { detail: 'The file is larger than 32 MB.' });
    const at = new Date(Math.floor(Date.now() / 1000) * 1000).toISOString();
    const type = request.headers['content-type'];
    const put = await fetch(`${bucketUrl}/${key.split('/').map(encodeURIComponent).join('/')}`, {
      method: 'PUT',
      body,
      ...(type && { headers: { 'content-type': type } }),
    });
    if (!put.ok) return answer(response, 502, { detail: `The bucket answered ${put.status}.` });
    return answer(response, 201, { id: articleIdOf(key), key, at });
  };

function keyIn(given: string): string | null {
  try {
    return uploadKeyOf(decodeURIComponent(given));
  } catch {
    return null;
  }
}

async function bytesOf(request: IncomingMessage): Promise<Buffer | null> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request) {
    size += (piece as Buffer).length;
    if (size > largest) return null;
    pieces.push(piece as Buffer);
  }
  return Buffer.concat(pieces);
}

function answer(response: ServerResponse, status: number, body: object): true {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  return true;
}
