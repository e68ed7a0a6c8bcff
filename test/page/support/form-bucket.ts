import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { signPolicy, type Uploads } from '../../../functions/query/uploads.ts';
import { close, listen } from '../../../infra/local/loopback.ts';

const secret = 'known to the bucket';

/** A bucket that takes what browsers post from elsewhere, where the form is signed and keeps to its policy, and nothing else. */
export async function openFormBucket(take: (key: string, text: string) => Promise<void>) {
  const server = createServer(async (request, response) => {
    const say = (status: number): void =>
      void response.writeHead(status, { 'access-control-allow-origin': '*' }).end();
    if (request.method !== 'POST') return say(request.method === 'OPTIONS' ? 200 : 403);
    const headers = { 'content-type': request.headers['content-type'] ?? '' };
    const form = await new Response(await buffer(request), { headers }).formData();
    const file = form.get('file') as File;
    const policy = String(form.get('policy'));
    if (signPolicy(policy, secret, today(), 'local') !== form.get('x-amz-signature'))
      return say(403);
    const { expiration, conditions } = JSON.parse(Buffer.from(policy, 'base64').toString());
    const [least, most] = conditions.at(-1).slice(1);
    const isGood =
      Date.parse(expiration) > Date.now() &&
      file.size >= least &&
      file.size <= most &&
      form.get('key') === conditions[1].key;
    if (!isGood) return say(403);
    await take(String(form.get('key')), await file.text());
    say(204);
  });
  const to = `http://127.0.0.1:${await listen(server, 0, '--port')}`;
  const credentials = () => ({ id: 'page', secret, session: undefined });
  const uploads: Uploads = { to, bucket: 'articles', region: 'local', credentials };
  return { uploads, close: () => close(server) };
}

const today = () => new Date().toISOString().slice(0, 10).replaceAll('-', '');
