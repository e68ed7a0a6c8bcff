import { createHash } from 'node:crypto';
import { compress } from './compress.ts';
import { allowOrigin, secure } from './headers.ts';

/** What every answer gets on its way out: an ETag, 304 where the client has it, compression, safe headers. */
export async function finish(
  request: Request,
  response: Response,
  origins: readonly string[],
  uploadsTo?: string,
): Promise<Response> {
  const headers = new Headers(response.headers);
  secure(headers, uploadsTo);
  headers.append('vary', 'Accept, Accept-Encoding');
  allowOrigin(headers, request.headers.get('origin'), origins);
  if (response.body === null) return new Response(null, { status: response.status, headers });

  const whole = new Uint8Array(await response.arrayBuffer());
  if (response.status === 200 && headers.get('cache-control') !== 'no-store') {
    const tag = weakTag(whole);
    headers.set('etag', tag);
    if (holds(request.headers.get('if-none-match'), tag)) {
      headers.delete('content-type');
      return new Response(null, { status: 304, headers });
    }
  }
  const { body, encoding } = headers.has('content-encoding')
    ? { body: whole, encoding: null }
    : compress(whole, request.headers.get('accept-encoding'));
  if (encoding) headers.set('content-encoding', encoding);
  headers.set('content-length', String(body.length));
  const isHead = request.method === 'HEAD';
  return new Response(isHead ? null : Buffer.from(body), { status: response.status, headers });
}

/** Weak, since the compressed and the plain body share it. */
const weakTag = (body: Uint8Array) =>
  `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;

/** [*] [W/"a", "b"]; weak and strong count alike for GET (RFC 9110 13.1.2). */
function holds(ifNoneMatch: string | null, tag: string): boolean {
  if (ifNoneMatch === null) return false;
  const bare = tag.replace('W/', '');
  const held = ifNoneMatch.slice(0, 2000).split(',');
  return held.some((one) => one.trim() === '*' || one.trim().replace('W/', '') === bare);
}
