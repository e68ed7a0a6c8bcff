import { ask, Failure } from '../api.ts';

/** Where articles may be put: `PUT <path><name>` on this origin, or by a form that `GET <path><name>` gives for the bucket. */
export interface Sink {
  path: string;
  form: boolean;
}

/** What came of it: the id of the article, and when it was uploaded. */
export interface Sent {
  id: string;
  at: string;
}
interface Form extends Sent {
  url: string;
  fields: Record<string, string>;
}

/** Null where the API takes no uploads, as in AWS unless the operator allows it. */
export async function sinkOf(signal: AbortSignal): Promise<Sink | null> {
  const found = await ask<Partial<Sink>>('/uploads', signal).catch(() => null);
  return found && typeof found.path === 'string' && found.path.startsWith('/')
    ? { path: found.path, form: found.form === true }
    : null;
}

type Tell = (share: number) => void;

/** Sends the bytes as they are; tells how far it is. */
export async function sendFile(
  sink: Sink,
  file: File,
  signal: AbortSignal,
  tell: Tell,
): Promise<Sent> {
  const address = sink.path + encodeURIComponent(file.name);
  if (!sink.form) return JSON.parse(await send('PUT', address, file, file.type, signal, tell));
  const { id, at, url, fields } = await ask<Form>(address, signal);
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  form.set('content-type', file.type || 'application/octet-stream');
  // What follows the file is not read.
  form.set('file', file);
  await send('POST', url, form, '', signal, tell);
  return { id, at };
}

function send(
  method: string,
  address: string,
  body: File | FormData,
  type: string,
  signal: AbortSignal,
  tell: Tell,
): Promise<string> {
  return new Promise((done, fail) => {
    const request = new XMLHttpRequest();
    request.open(method, address);
    if (type) request.setRequestHeader('content-type', type);
    request.upload.onprogress = ({ loaded, total }) => tell(total > 0 ? loaded / total : 0);
    request.onerror = () => fail(new Failure(0, 'The upload broke off', 'try again'));
    request.onload = () => {
      if (request.status < 300) return done(request.responseText);
      fail(new Failure(request.status, 'was refused', `the answer was ${request.status}`));
    };
    signal.addEventListener('abort', () => request.abort());
    request.send(body);
  });
}
